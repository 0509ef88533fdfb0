using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.Events;

/// <summary>What a pledge gives up: "promised to suspend the drills", "a commitment to disarmament" yield something; "vowed to build the dam" does not.</summary>
internal sealed class YieldingCourse(ActLexicon lexicon)
{
    private const string Case = "yield";

    private readonly IReadOnlySet<string> _verbs = lexicon.Classes.Words("<yield>");
    private readonly IReadOnlySet<string> _nouns = lexicon.Classes.Words("<yielding>");

    /// <summary>The pledge with its case, where its own words tell that it yields; whatever else is told, as it was.</summary>
    public Candidate Read(Syntax syntax, Candidate candidate) =>
        candidate is { Act: Act.Pledge, Case: null, Object: >= 0 } && Yields(syntax, candidate.Object) ? candidate with { Case = Case } : candidate;

    private bool Yields(Syntax syntax, int course) =>
        syntax.IsVerb(course) ? _verbs.Contains(syntax.Lemma(course)) && !syntax.HasChild(course, "not") && !syntax.HasChild(course, "never") : syntax.Content(course).Any(w => _nouns.Contains(w.Lemma));
}
