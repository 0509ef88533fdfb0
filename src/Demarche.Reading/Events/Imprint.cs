using Demarche.English;

namespace Demarche.Reading.Events;

/// <summary>What tells where and by whom a report was written: "ARVIA (Reuters) -", "(Reporting by Silva in Arvia)". Its places and people are no side of anything.</summary>
internal static class Imprint
{
    /// <summary>Whether a token stands in the imprint.</summary>
    public static bool Holds(Syntax syntax, int token)
    {
        var sentence = syntax.Text.Sentences[syntax.Text.SentenceOf(token)];
        var first = sentence.Tokens.First;
        return sentence.Kind == SentenceKind.Dateline
            || sentence.Tokens.Length > 2 && syntax.Text.Form(first) is "(" && syntax.Text.Form(first + 1) is "Reporting" or "Writing" or "Editing" or "Additional";
    }
}
