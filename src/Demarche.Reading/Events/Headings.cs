using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Events;

/// <summary>
/// A heading tells in few words what the text below it tells in full: "Ruiz's trip to Norland" above "Ruiz will travel to Norland and Sudland", "Ruiz
/// meets allies". What is told of the same parties below leaves no event of its own to the heading.
/// </summary>
internal static class Headings
{
    // What is said in a heading may be of another matter than what is said further down; who met is told once.
    private static readonly HashSet<Act> Contacts = [Act.Meet, Act.Visit, Act.Call];

    /// <summary>The candidates without those of headings that the text tells again.</summary>
    public static IEnumerable<Candidate> Leave(Syntax syntax, IReadOnlyList<Candidate> candidates)
    {
        var below = candidates.Where(c => c.Fate == Fate.Kept && !IsHeading(syntax, c)).ToLookup(c => c.Act);
        return candidates.Where(c => !Contacts.Contains(c.Act) || !IsHeading(syntax, c) || !below[c.Act].Any(b => IsPartOf(c, b)));
    }

    private static bool IsHeading(Syntax syntax, Candidate candidate) =>
        syntax.Text.SentenceOf(candidate.Trigger) is var number && syntax.Text.Sentences[number].Kind == SentenceKind.Heading;

    // What is told in full names whoever the heading names, and may name more.
    private static bool IsPartOf(Candidate heading, Candidate full) =>
        Parties(heading.Sides.Actors).IsSubsetOf(Parties(full.Sides.Actors)) && (heading.Sides.Source != OtherSide.Given || Parties(heading.Sides.Targets).IsSubsetOf(Parties(full.Sides.Targets)));

    private static HashSet<string?> Parties(IEnumerable<Actor> actors) => [.. actors.Select(a => a.Party)];
}
