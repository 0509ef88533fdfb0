using Demarche.Facts;

namespace Demarche.Tests.Record;

/// <summary>Reports with random facts: few parties, people and matters, so that much falls on one key. The same seed, the same story.</summary>
internal static class RandomStory
{
    private static readonly string[] Parties = ["XNO", "XSU", "XVE"];
    private static readonly string[] People = ["Ana Ruiz/XNO", "Ruiz/XNO", "Ana J. Ruiz/XNO", "Leo Hart/XNO", "Ivo Petran/XSU", "Petran/XSU", "Petran/XVE", "Tomas Brandt/XVE", "Brandt/"];
    private static readonly string?[] Matters = ["talks", "sanctions", "policy", null];
    private static readonly string[] Words = ["opened the gate", "without conditions", "only if it stops", "called off the round", "in principle", "a demand for peace", "its offer of tolls", "not yet the time", "replied"];
    private static readonly Act[] Acts = [Act.Offer, Act.Offer, Act.Demand, Act.Urge, Act.Reject, Act.Reject, Act.Agree, Act.Concede, Act.Meet, Act.Meet, Act.Call, Act.Visit, Act.Sanction, Act.Exercise, Act.Accuse, Act.Deny, Act.Threaten, Act.Pledge];

    public static List<Told> Of(Random random, int reports) => [.. Enumerable.Range(0, reports).Select(i => ReportOf(random, i))];

    private static Told ReportOf(Random random, int number)
    {
        var day = new DateOnly(2031, 1, 1).AddDays(random.Next(120));
        var words = Enumerable.Range(0, 5).Select(_ => Words[random.Next(Words.Length)]).ToArray();
        var told = Told.On(day.ToString("yyyy-MM-dd"), $"Report {number}: {string.Join("; ", words)}.", $"r{random.Next(40)}-{number}");
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var act = Acts[random.Next(Acts.Length)];
            var matter = Matters[random.Next(Matters.Length)];
            told.Event(
                act, words[random.Next(words.Length)], Side(random), act.IsSymmetric() ? [] : Side(random), matter,
                (Modality)random.Next(5), Day(random, day), random.Next(2) == 0 ? [] : [("condition", words[random.Next(words.Length)])],
                random.Next(2) == 0 ? null : words[random.Next(words.Length)], confidence: random.NextDouble(),
                answerTo: i > 1 && random.Next(4) == 0 ? told.LastIdOrNull : null);
        }

        for (var i = random.Next(3); i > 0; i--)
            told.Said(random.Next(4) == 0 ? null : People[random.Next(People.Length)], words[random.Next(words.Length)], random.Next(2) == 0, Day(random, day), cue: words.FirstOrDefault(w => w == "replied"));
        return told;
    }

    private static string? Day(Random random, DateOnly reported) => random.Next(7) switch
    {
        0 => "2028",
        1 => reported.AddDays(random.Next(-40, 20)).ToString("yyyy-MM"),
        2 => reported.AddDays(random.Next(-60, 30)).ToString("yyyy-MM-dd"),
        3 => reported.AddDays(random.Next(-90, 60)).ToString("yyyy-MM-dd") + "..",
        4 => ".." + reported.AddDays(random.Next(-90, 60)).ToString("yyyy-MM-dd"),
        _ => null,
    };

    private static string[] Side(Random random) => [.. Enumerable.Range(0, random.Next(1, 3))
        .Select(_ => random.Next(2) == 0 ? Parties[random.Next(Parties.Length)] : People[random.Next(People.Length)]).Distinct()];
}
