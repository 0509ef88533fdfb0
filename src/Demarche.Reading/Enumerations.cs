using Demarche.English;

namespace Demarche.Reading;

/// <summary>Lists of names as the words have them, since a tree often breaks a long one: "Bell of Norland, Rahman, and envoy Karim".</summary>
internal static class Enumerations
{
    // "of the Republic of Ruritania,": the longest that stands between two names of a list.
    private const int Farthest = 8;

    /// <summary>Whether a phrase goes on a list whose last name ends before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">End of the name before.</param>
    /// <param name="first">First token of the phrase.</param>
    public static bool GoesOn(AnalysedText text, int end, int first)
    {
        first = WithoutArticle(text, first);
        if (first <= end || first - end > Farthest || text.Form(first - 1) is not ("," or "and"))
            return false;
        var at = end;
        // "Kishida of Japan": whose office it is.
        if (text.Form(at) is "of")
        {
            while (at < first && text.Tokens[at].Tag is Upos.Adp or Upos.Det or Upos.Propn)
                at++;
        }

        for (; at < first; at++)
        {
            if (text.Form(at) is not ("," or "and"))
                return false;
        }

        return true;
    }

    /// <summary>Whether the last name of a list is joined by "and".</summary>
    public static bool IsClosed(AnalysedText text, int first) => WithoutArticle(text, first) is > 0 and var start && text.Form(start - 1) is "and";

    // "Norland, the United Towns and the Union".
    private static int WithoutArticle(AnalysedText text, int first) => first > 0 && text.Form(first - 1) is "the" ? first - 1 : first;
}
