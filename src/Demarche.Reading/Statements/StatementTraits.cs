using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Statements;

/// <summary>
/// What is known of a statement that tells how far it can be trusted: how its words are given, how its speaker is told, who that is, and the
/// rule that found it. Each trait is there or not; <see cref="StatementConfidences"/> weighs them.
/// </summary>
internal static class StatementTraits
{
    /// <summary>The traits of a statement.</summary>
    /// <param name="text">The analysed text.</param>
    /// <param name="kind">Kind of cue.</param>
    /// <param name="hasQuotes">Whether words stand between marks.</param>
    /// <param name="source">Words of the source; empty for none.</param>
    /// <param name="found">Who it is.</param>
    /// <param name="rule">The rule that found it.</param>
    public static IReadOnlyList<string> Of(AnalysedText text, CueKind kind, bool hasQuotes, TokenRange source, SpeakerFound found, string rule)
    {
        // What is thought or done by saying, without marks, is not annotated: of these the kind alone is measured.
        if (kind != CueKind.Speech && !hasQuotes)
            return [$"kind={kind.Word()}"];
        // Whose the paragraphs of a signed text are is no question; which of them count for a statement of their own is, whoever signed.
        if (rule == "signed")
            return [rule];
        // "seeks its “sphere”": marks under a verb of doing may be the report's own distance.
        var given = !hasQuotes ? "indirect" : kind == CueKind.Speech ? "direct" : "marked";
        var told = Told(text, source, found);
        return
        [
            "always",
            $"given={given}",
            $"told={told}",
            $"given={given} told={told}",
            $"rule={rule}",
            $"given={given} rule={rule}",
            $"speaker={found.Speaker?.Id.Split(':')[0] ?? "nobody"}",
            found.Party is null ? "party unknown" : "party known",
        ];
    }

    private static string Told(AnalysedText text, TokenRange source, SpeakerFound found)
    {
        if (source.Length == 0)
            return "nobody";
        if (source.Length == 1 && text.Tokens[source.First].Tag == Upos.Pron)
            return found.Speaker is null ? "unknown" : "pronoun";
        if (found.Speaker is null)
            return "unnamed";
        return text.Names.Any(n => n.Tokens.First < source.End && source.First < n.Tokens.End) ? "name" : "office";
    }
}
