using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>
/// Finds the surnames behind an office which the name finder missed, of people whom the report names in full elsewhere: "Prior to this meeting,
/// Secretary Marsh met", "Prime Ministers Berg and Soto".
/// </summary>
internal sealed class TitledSurnames(PeopleWords people)
{
    private const int LongestOffice = 4;

    /// <summary>The draft with such surnames among its persons' names.</summary>
    public Draft Mend(Draft draft)
    {
        var text = draft.Text;
        var surnames = text.Names.Where(n => n.Kind == NameKind.Person && n.Tokens.Length > 1).Select(n => text.Form(n.Tokens.End - 1).ToString()).ToHashSet(StringComparer.Ordinal);
        if (surnames.Count == 0)
            return draft;
        var (names, added) = (text.Names.ToList(), false);
        for (var at = 1; at < text.Tokens.Length; at++)
        {
            if (text.Tokens[at].Tag != Upos.Propn || !surnames.Contains(text.Form(at).ToString()) || FirstOfOffice(text, at) is not (>= 0 and var office) || IsFollowedByName(text, at))
                continue;
            var held = names.FindIndex(n => n.Tokens.Contains(at));
            // "[National Security Advisors Harding]" is no organisation; "[Marsh Harbour]" is no Marsh.
            if (held >= 0 && (names[held].Kind == NameKind.Person && names[held].Tokens.First == at || names[held].Tokens.End > at + 1 || names[held].Tokens.First < office))
                continue;
            if (held >= 0)
                names.RemoveAt(held);
            names.Add(new Name(new TokenRange(at, at + 1), NameKind.Person));
            added = true;
        }

        return added ? draft with { Text = text with { Names = [.. names.OrderBy(n => n.Tokens.First)] } } : draft;
    }

    // Where the office or title begins that ends right before a token; -1 for none.
    private int FirstOfOffice(AnalysedText text, int token)
    {
        var sentence = text.Sentences[text.SentenceOf(token)].Tokens.First;
        for (var first = Math.Max(sentence, token - LongestOffice); first < token; first++)
        {
            if (char.IsUpper(text.Form(first)[0]) && (people.Offices.Longest(text.Text, text.Tokens[first].Start, out var end).Count > 0 || people.Titles.Longest(text.Text, text.Tokens[first].Start, out end).Count > 0) && text.TokenFrom(end) == token)
                return first;
        }

        return -1;
    }

    // "Secretary Marsh Harbour"
    private static bool IsFollowedByName(AnalysedText text, int token) =>
        token + 1 < text.Tokens.Length && text.Tokens[token + 1].Tag == Upos.Propn && text.SentenceOf(token + 1) == text.SentenceOf(token) && char.IsUpper(text.Form(token + 1)[0]);
}
