using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Statements;

/// <summary>
/// The class of a statement by which its confidence is measured, from wide to narrow: <c>said.direct.name.fronted</c>. How its words are
/// given and how its speaker is told decide most about whether it is right, the rule that found it less.
/// </summary>
internal static class StatementClass
{
    /// <summary>The dotted name of the class.</summary>
    /// <param name="text">The analysed text.</param>
    /// <param name="kind">Kind of cue: what is thought or done by saying is a class of its own.</param>
    /// <param name="hasQuotes">Whether words stand between marks.</param>
    /// <param name="source">Words of the source; empty for none.</param>
    /// <param name="found">Who it is.</param>
    /// <param name="rule">The rule that found it.</param>
    public static string Of(AnalysedText text, CueKind kind, bool hasQuotes, TokenRange source, SpeakerFound found, string rule)
    {
        // "seeks its “sphere”": marks under a verb of doing may be the report's own distance.
        var given = !hasQuotes ? "indirect" : kind == CueKind.Speech ? "direct" : "marked";
        return kind == CueKind.Speech || hasQuotes ? $"said.{given}.{Told(text, source, found)}.{rule}" : $"{kind.Word()}.{Told(text, source, found)}.{rule}";
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
