using System.Text.RegularExpressions;
using Demarche.Facts;

namespace Demarche.Workshop.Statements;

/// <summary>
/// A turn of a briefing as its lines show it, found without the engine: <c>MS. MORA:  Good afternoon.</c> or <c>Q    Thank you.</c>
/// </summary>
/// <param name="Label">The label, without colon and title.</param>
/// <param name="Words">What follows on the same line or the next, in code points of the text.</param>
internal sealed partial record LabelledTurn(string Label, Span Words)
{
    /// <summary>Whether the label names nobody: who asks, "PARTICIPANT", a senior official.</summary>
    public bool IsNameless => Nameless().IsMatch(Label);

    /// <summary>The turns of a text, in order.</summary>
    public static IEnumerable<LabelledTurn> Of(ReportText text)
    {
        foreach (Match line in Line().Matches(text.Value))
        {
            var words = line.Groups["words"];
            var label = Title().Replace(line.Groups["label"].Value.Trim(), "");
            if (words.Length > 0 && label.Length > 0)
                yield return new LabelledTurn(label, text.Take(words.Index, words.Index + words.Length).Span);
        }
    }

    [GeneratedRegex(@"^[ \t]*(?:(?<label>[A-Z][A-Z.'’\- ]{2,40}):|(?<label>Q)[ \t:\u00a0]{2,})\s*(?<words>[^\n]+)", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?:MR|MS|MRS|DR|THE|SECRETARY|DEPUTY SECRETARY|AMBASSADOR|PRESIDENT|VICE PRESIDENT|ADMIRAL|GENERAL)\b\.?\s+")]
    private static partial Regex Title();

    [GeneratedRegex(@"^(?:Q|QUESTION|PARTICIPANT|REPORTER|AUDIENCE|MODERATOR|OPERATOR|STAFF|(?:SENIOR )?.*OFFICIAL.*|PRESIDENT|VICE PRESIDENT|PRESS|AIDE|INTERPRETER|SPEAKER|SECRETARY)$")]
    private static partial Regex Nameless();
}
