using Demarche.Facts;
using Demarche.Reading.Events;

namespace Demarche.Workshop.Events;

/// <summary>Tells what stood against the candidates that made no event.</summary>
internal static class LostMatches
{
    /// <summary>The lost candidates of an act's class in a sentence, in words; failing these the words whose sides nobody knows; "no pattern" when there is none.</summary>
    public static string In(IEnumerable<WeighedEvent> weighed, IReadOnlyList<Event> said, Act act, Span sentence, IEnumerable<(Act Act, string Rule, Extract Word)> matched) =>
        string.Join("; ", weighed.Where(w => said.All(s => s.Id != w.Event.Id) && EventScore.Class(w.Event.Act) == EventScore.Class(act) && sentence.Contains(w.Event.Why.Words[0].Span))
            .Select(w => $"{w.Event.Why.Words[0].Text}: {w.Fate} {w.Event.Modality.Word()} {Parties(w.Event.Actors)}>{Parties(w.Event.Targets)}")
            .DefaultIfEmpty(string.Join("; ", matched.Where(m => EventScore.Class(m.Act) == EventScore.Class(act) && sentence.Contains(m.Word.Span)).Select(m => $"{m.Word.Text}: no sides").DefaultIfEmpty("no pattern"))));

    private static string Parties(IEnumerable<Actor> actors) => "[" + string.Join(",", actors.Select(a => a.Party).Distinct()) + "]";
}
