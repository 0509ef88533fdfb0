using Demarche.English;
using Demarche.Facts;
using Demarche.Reading.Statements;

namespace Demarche.Reading.Events;

/// <summary>Words that somebody says, and who: what an attribution holds, a paragraph of a signed text, the whole of a text that a party speaks.</summary>
/// <param name="Speakers">Who says it, each with a party.</param>
/// <param name="Content">Where it stands.</param>
/// <param name="IsAttributed">Whether the report tells that it is said; else the report itself says it, but for what it attributes to others.</param>
internal sealed record SpokenWords(IReadOnlyList<Actor> Speakers, IReadOnlyList<TextRange> Content, bool IsAttributed)
{
    /// <summary>All words of a draft that somebody known says, the shortest first, so that what is said within a speech is its own speaker's.</summary>
    public static IReadOnlyList<SpokenWords> Of(Draft draft, SideFinder sides)
    {
        var all = draft.Text.Attributions.Where(a => a.Kind == AttributionCue.Speech && a.SourceHead >= 0).OrderBy(a => a.Content.Sum(c => c.Length))
            .Select(a => new SpokenWords(sides.Speaking(a), [.. a.Content], true)).ToList();
        foreach (var signed in draft.Statements.Where(s => s.Why.Rule == SignedText.Rule))
            all.Add(new SpokenWords(Signers(draft, signed), [.. signed.Content.Select(c => new TextRange(draft.Report.Text.ToUtf16(c.Span.Start), draft.Report.Text.ToUtf16(c.Span.End)))], false));
        if (draft.Issuers.Count > 0 || draft.Author is not null)
            all.Add(new SpokenWords(draft.Issuers.Count > 0 ? draft.Issuers : [draft.Author!], [new TextRange(0, draft.Text.Text.Length)], false));
        return all;
    }

    /// <summary>What parties are said to hold rather than to say: "Norland believes that Otero has to go".</summary>
    public static IEnumerable<SpokenWords> Held(Draft draft, SideFinder sides) =>
        draft.Text.Attributions.Where(a => a.Kind == AttributionCue.Belief && a.SourceHead >= 0).Select(a => new SpokenWords(sides.Speaking(a), [.. a.Content], true));

    // "All this shows that", "the facts prove that": nobody else says it.
    private static readonly HashSet<string> Evidence = ["this", "that", "it", "which", "what", "all", "fact", "reality", "situation", "evidence", "history", "everything", "truth", "move", "act", "action", "conduct", "behavior", "behaviour"];

    /// <summary>Whether a word is said here and by no one else: a text's own words are not those that it quotes or reports.</summary>
    public bool Holds(AnalysedText text, int token) =>
        IsAttributed || !text.IsQuoted(token) && !text.Attributions.Any(a => a.Kind != AttributionCue.Act && !(a.SourceHead >= 0 && Evidence.Contains(text.Tokens[a.SourceHead].Lemma)) && a.Content.Any(c => c.Contains(text.Tokens[token].Range)));

    private static IReadOnlyList<Actor> Signers(Draft draft, Statement signed)
    {
        if (signed.Speaker is { Party: not null } speaker)
            return [speaker, .. signed.Also.Where(a => a.Party is not null)];
        return signed.Party is { } party && draft.Cast.PartyItself(party) is { } itself ? [itself] : [];
    }
}
