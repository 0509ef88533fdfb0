using Demarche.Facts;
using Demarche.Record.Contacts;
using Demarche.Record.Knowledge;

namespace Demarche.Record.Briefs;

/// <summary>Contacts: those to come, then those held, the last first.</summary>
internal sealed class Meetings(PartyNames names, double floor) : IBriefPart
{
    // Whether words of the other side stand near is looked up in the texts.
    private const int MostLookedAt = 60;

    /// <inheritdoc/>
    public string? Heading(BriefGround ground) => "Meetings";

    /// <inheritdoc/>
    public IEnumerable<BriefLine> Lines(BriefGround ground) => ground.Contacts
        .Where(c => c.Confidence >= ground.Floor && IsWhole(c) && !ground.IsPast(c))
        .OrderBy(c => c.State)
        .ThenByDescending(c => c.Known)
        .ThenBy(c => c.Evidence[0])
        .Take(MostLookedAt)
        .Where(ground.IsToldBesideBoth)
        .Take(8)
        .Select(c => new BriefLine(null, [Line(c)]));

    /// <summary>
    /// Whether persons of two parties are named, or nobody is. A meeting of which one side alone has a name is read wrong more often than not:
    /// it stands under "Unconfirmed". A visit needs no host.
    /// </summary>
    public static bool IsWhole(Contact contact) =>
        contact.Kind == ContactKind.Visit || contact.People.Count == 0 || contact.People.Select(p => p.Party).OfType<string>().Distinct(StringComparer.Ordinal).Skip(1).Any();

    /// <summary>Whether reports tell it only as something long past.</summary>
    public static bool IsHistory(Contact contact) =>
        contact.State == ContactState.Held && contact.Day.Latest is { } last && contact.Known.DayNumber - last.DayNumber > 180;

    /// <summary>"Sung Kim and Noh Kyu-duk (the United States, South Korea): met in Seoul, by 21 June 2021."</summary>
    public BriefSentence Line(Contact contact)
    {
        var sentence = new Sentence(names);
        if (contact.People.Count > 0)
            sentence.Named(string.Join(" - ", contact.People.Select(p => p.Name)), "person").Say(" (").Named(string.Join(", ", contact.Parties.Select(names.Name)), "party").Say(")");
        else
            sentence.Named(string.Join(" - ", contact.Parties.Select(names.Name)), "party");
        sentence.Say(": ").Say(Did(contact));
        if (contact.At is { } place)
            sentence.Say(", ").Named(place, "place");
        PositionSentences.Told(sentence.Say(", "), contact.ToldBy);
        if (contact.State == ContactState.Held)
            sentence.When(contact.Day, contact.DayFrom, contact.Known);
        else if (contact.Day.Basis is DayBasis.Stated or DayBasis.WorkedOut)
            sentence.When(contact.Day, contact.DayFrom, contact.Known);
        else
            sentence.Say("day not given; reported ").Day(contact.Known);
        // No one telling need name all of them.
        return sentence.Cite(contact.People.Count > 2 ? contact.Evidence.DistinctBy(e => e.Report).Take(3) : contact.Evidence.Take(1)).Unless(contact.Confidence >= floor).End();
    }

    /// <summary>Whether it is a contact of the two main parties, or of somebody who speaks for one of them in the matter.</summary>
    public static bool IsOfMatter(Contact contact, BriefGround ground) =>
        ground.Main is not { } main || main.Parties.All(contact.Parties.Contains)
            || (contact.Parties.Intersect(main.Parties, StringComparer.Ordinal).Any() && contact.People.Any(p => ground.Envoys.Contains(p.Name)));

    private static string Did(Contact contact) => (contact.State, contact.Kind) switch
    {
        (ContactState.Held, ContactKind.Meet) => "met",
        (ContactState.Held, ContactKind.Call) => "call",
        (ContactState.Held, ContactKind.Visit) => "visit",
        (ContactState.Planned, var kind) => kind == ContactKind.Meet ? "meeting planned" : kind.Word() + " planned",
        (ContactState.Cancelled, var kind) => kind == ContactKind.Meet ? "meeting called off" : kind.Word() + " called off",
        (_, var kind) => (kind == ContactKind.Meet ? "meeting" : kind.Word()) + " planned, outcome not reported",
    };
}
