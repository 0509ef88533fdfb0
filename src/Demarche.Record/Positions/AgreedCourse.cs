using Demarche.Facts;
using Demarche.Record.Knowledge;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>
/// "Norland agreed to free five Sudmarkish sailors": what one side agrees to do and the other is told to gain, the one holds out to the other. What both agree
/// to do together, that they talk, or that the one takes up what was asked, is held out by neither.
/// </summary>
internal sealed class AgreedCourse(RecordKnowledge knowledge)
{
    private const string Talks = "talks";
    private const string With = " with ";

    // "Agreed to": nothing stands between the verb and the course, so none is told with whom.
    private const int Adjacent = 1;

    private static readonly char[] Separators = [' ', '\n', ',', '.', '’', '\'', '-'];

    /// <summary>The same as an offer of the one side to the other; itself where both agree, or another act is told.</summary>
    public Telling OfOne(Telling telling)
    {
        if (telling is not { Event: { Act: Act.Agree, Object: { } course, Why.Words: [var agreed, ..] }, TellsSides: true, From: [_, _], To: [] }
            || telling.Matter == Talks || !Follows(course, agreed) || knowledge.Answers.NamedIn(course.Text) is not null)
            return telling;
        var subject = Before(telling.Event.Evidence, agreed);
        var sides = telling.Event.Actors.ToLookup(a => IsNamed(a, subject));
        return Parties(sides[true]) == 1 && Parties(sides[false]) == 1 && !sides[false].Any(a => IsNamed(a, Company(course)))
            // "Agreed to pay for the nets", and elsewhere "agreed to accept the offer": the same agreement, and another course.
            ? new Telling(telling.Report, telling.Event with { Act = Act.Offer, Actors = [.. sides[true]], Targets = [.. sides[false]], Retold = [] }, telling.Matter, [])
            : telling;
    }

    private static bool Follows(Extract course, Extract agreed) =>
        course.Text.StartsWith("to ", StringComparison.Ordinal) && course.Span.Start >= agreed.Span.End && course.Span.Start - agreed.Span.End <= Adjacent;

    // "Norland also [agreed]".
    private static string Before(Extract evidence, Extract agreed) =>
        evidence.Text.IndexOf(agreed.Text, StringComparison.Ordinal) is > 0 and var at ? evidence.Text[..at] : "";

    // "To guard the border with [Sudmark]".
    private static string Company(Extract course) =>
        course.Text.IndexOf(With, StringComparison.Ordinal) is > 0 and var at ? course.Text[(at + With.Length)..] : "";

    private bool IsNamed(Actor actor, string words) =>
        words.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Intersect(actor.Name.Split(Separators), StringComparer.Ordinal).Any()
        || actor.Party is { } party && ContentWords.StemsOf(words).Any(s => knowledge.IsOfName(party, s));

    private static int Parties(IEnumerable<Actor> actors) => actors.Select(a => a.Party).OfType<string>().Distinct(StringComparer.Ordinal).Count();
}
