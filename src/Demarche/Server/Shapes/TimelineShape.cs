using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Timelines;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>An entry of the timeline: an act, a contact, or words that did no act; <c>again</c> is where the same report prints such words once more.</summary>
internal sealed record EntryShape(
    string Id, string Act, string State, IReadOnlyList<PersonShape> Actors, IReadOnlyList<PersonShape> Targets, IReadOnlyList<string> Parties, DayShape Day,
    DateOnly Place, DateOnly Known, bool MayBeLater, string? ToldBy, IReadOnlyList<SpanShape> Evidence, IReadOnlyList<SpanShape> Again, double Confidence)
{
    public static EntryShape Of(Desk desk, TimelineEntry entry)
    {
        var (actors, targets, teller) = entry switch
        {
            ActEntry { Happening: var h } => (h.Actors, h.Targets, h.ToldBy),
            SayingEntry { Saying: var s } => (s.Speaker is { } speaker ? [speaker, .. s.Also] : s.Also, [], null),
            ContactEntry { Contact: var c } => ([.. c.People.Select(p => new Participant(p.Id, p.Name, p.Party))], [], null),
            _ => ((IReadOnlyList<Participant>)[], (IReadOnlyList<Participant>)[], (string?)null),
        };
        return new EntryShape(
            entry.Id, EntryWords.Act(entry), EntryWords.State(entry), Of(actors), Of(targets), [.. EntryWords.Parties(entry)], DayShape.Of(entry.Day), entry.Place,
            entry.Known, entry.Possibly, teller, SpanShape.Of(desk, entry.Evidence),
            entry is SayingEntry { Saying: var said } ? [.. said.Wordings.SelectMany(w => SpanShape.Of(desk, w.Also))] : [], Math.Round(entry.Confidence, 3));
    }

    public static IReadOnlyList<PersonShape> Of(IEnumerable<Participant> side) => [.. side.Select(p => new PersonShape(p.Id, p.Name, p.Party))];
}
