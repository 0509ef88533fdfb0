using System.Globalization;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Stories;

/// <summary>
/// Made-up reports of forty stories of two states each: what one offers or demands, how the other answers, who meets whom. Each report
/// tells three steps of its story on one day of the years that the raw sets cover.
/// </summary>
internal sealed class PlantedStories
{
    private const int Stories = 40;
    private static readonly DateOnly Begin = new(2016, 1, 4);
    private const int Days = 3600;

    private static readonly (string State, string Capital, string Minister)[] Sides =
    [
        ("Chile", "Santiago", "Lucia Rojas"), ("Peru", "Lima", "Diego Quispe"), ("Greece", "Athens", "Nikos Pappas"), ("Turkey", "Ankara", "Emre Demir"),
        ("Norway", "Oslo", "Jonas Hagen"), ("Denmark", "Copenhagen", "Lise Moller"), ("Kenya", "Nairobi", "Wanjiru Otieno"), ("Uganda", "Kampala", "Moses Kato"),
        ("Ghana", "Accra", "Kwame Boateng"), ("Togo", "Lome", "Afi Lawson"), ("Serbia", "Belgrade", "Milan Petrov"), ("Croatia", "Zagreb", "Ivana Horvat"),
        ("Morocco", "Rabat", "Karim Bennis"), ("Algeria", "Algiers", "Samir Haddad"), ("Bolivia", "La Paz", "Elena Mamani"), ("Thailand", "Bangkok", "Somchai Anurak"),
        ("Finland", "Helsinki", "Mika Salonen"), ("Estonia", "Tallinn", "Kadri Tamm"), ("Armenia", "Yerevan", "Ani Sargsyan"), ("Georgia", "Tbilisi", "Nino Beridze"),
    ];

    private static readonly string[] Offers = ["talks without preconditions", "talks on trade", "a prisoner exchange", "the lifting of its sanctions", "a ceasefire", "the withdrawal of its troops from the border"];

    private static readonly string[] Demands = ["lift its sanctions", "withdraw its troops from the border", "release the detained crew", "halt its drills", "resume gas deliveries", "stop its missile tests"];

    private static readonly string[] Terms = ["", " before the end of the year", " if the drills stop", " without preconditions", " at any time and in any place"];

    private static readonly string[] Cities = ["Geneva", "Vienna", "Doha", "Lisbon", "Jakarta"];

    private readonly Random _random;
    private readonly (int One, int Other, string Offer, string Demand)[] _stories;

    public PlantedStories(Random random)
    {
        _random = random;
        _stories = [.. Enumerable.Range(0, Stories).Select(i => (i % Sides.Length, (i + 1 + (i / Sides.Length)) % Sides.Length, Any(Offers), Any(Demands)))];
    }

    /// <summary>The next report.</summary>
    /// <param name="number">What its id is made of.</param>
    public BulkText Next(int number)
    {
        var story = _stories[_random.Next(Stories)];
        var (one, other) = _random.Next(2) == 0 ? (Sides[story.One], Sides[story.Other]) : (Sides[story.Other], Sides[story.One]);
        var day = Begin.AddDays(_random.Next(Days));
        string[] steps =
        [
            Put(one, other, story.Offer, story.Demand),
            Answer(one, other, story.Offer, story.Demand),
            Meet(one, other, day),
        ];
        return new BulkText($"story-{number:00000}", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), string.Join("\n\n", steps) + "\n");
    }

    private string Put((string State, string Capital, string Minister) one, (string State, string Capital, string Minister) other, string offer, string demand) => _random.Next(3) switch
    {
        0 => $"{one.State} on {Weekday()} offered {other.State} {offer}{Any(Terms)}, Foreign Minister {one.Minister} told reporters in {one.Capital}. “We are ready to sit down{Any(Terms)},” {Last(one.Minister)} said.",
        1 => $"Foreign Minister {one.Minister} of {one.State} on {Weekday()} renewed an offer of {offer} to {other.State}. The ministry in {one.Capital} said in a statement that the offer stood{Any(Terms)}.",
        _ => $"{one.State} demanded on {Weekday()} that {other.State} {demand}{Any(Terms)}. {one.Minister}, its foreign minister, called the delay “a mistake that both countries will pay for”.",
    };

    private string Answer((string State, string Capital, string Minister) one, (string State, string Capital, string Minister) other, string offer, string demand) => _random.Next(5) switch
    {
        0 => $"{other.State} rejected the offer of {offer}. {other.Minister}, the foreign minister of {other.State}, told the parliament in {other.Capital} that his government saw “nothing new in it”.",
        1 => $"{other.State} accepted the offer in principle, {other.Minister} said in {other.Capital}, and asked for a date.",
        2 => $"In {other.Capital}, Foreign Minister {other.Minister} rejected the demand that {other.State} {demand}.",
        3 => $"{other.State} has not answered. Its foreign minister, {other.Minister}, accused {one.State} of breaking an agreement of last year and threatened to close the border.",
        _ => $"{other.Minister}, the foreign minister of {other.State}, welcomed the step and urged {one.State} to {demand} first.",
    };

    private string Meet((string State, string Capital, string Minister) one, (string State, string Capital, string Minister) other, DateOnly day) => _random.Next(3) switch
    {
        0 => $"{one.Minister} met {other.Minister} in {Any(Cities)} on {Weekday()}, the two ministries said.",
        1 => $"The two foreign ministers, {one.Minister} and {other.Minister}, will meet in {Any(Cities)} on {day.AddDays(_random.Next(5, 40)).ToString("MMMM d", CultureInfo.InvariantCulture)}.",
        _ => $"{one.Minister} spoke with {other.Minister} by telephone on {Weekday()} and said that he would travel to {other.Capital} next month.",
    };

    private string Weekday() => ((DayOfWeek)_random.Next(1, 6)).ToString();

    private static string Last(string name) => name[(name.LastIndexOf(' ') + 1)..];

    private string Any(string[] of) => of[_random.Next(of.Length)];
}
