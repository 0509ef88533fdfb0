using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Statements;

/// <summary>Who says what an attribution holds, as the statements have settled it: a "he" that resumes is more than the cast knows.</summary>
internal sealed class Sayings(Draft draft)
{
    // By where cue and content begin, in UTF-16 as attributions count; -1 for a saying without a cue.
    private readonly ILookup<(int Cue, int Content), Statement> _statements = draft.Statements.ToLookup(s =>
        (s.Cue is null ? -1 : draft.Report.Text.ToUtf16(s.Cue.Span.Start), draft.Report.Text.ToUtf16(s.Content[0].Span.Start)));

    /// <summary>The speakers of an attribution; empty when nobody named says it.</summary>
    public IReadOnlyList<Actor> Speakers(Attribution attribution)
    {
        if (attribution.Content.IsEmpty)
            return [];
        var cue = attribution.Cue.Length > 0 ? draft.Text.Tokens[attribution.Cue.First].Start : -1;
        return _statements[(cue, attribution.Content[0].Start)].FirstOrDefault() is { Speaker: { } speaker } statement
            ? [speaker, .. statement.Also]
            : draft.Cast.Denoted(attribution.SourceHead);
    }
}
