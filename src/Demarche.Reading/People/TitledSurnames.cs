using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>
/// Finds the surnames behind an office which the name finder missed: "Prior to this meeting, Secretary Marsh met", "Prime Ministers Berg and Soto".
/// Of people whom the report names in full elsewhere they are taken out of other names as well: "[National Security Advisors Harding]".
/// </summary>
internal sealed class TitledSurnames(PeopleWords people, Parties parties)
{
    private const int LongestOffice = 4;

    /// <summary>The draft with such surnames among its persons' names.</summary>
    public Draft Mend(Draft draft)
    {
        var text = draft.Text;
        var surnames = text.Names.Where(n => n.Kind == NameKind.Person && n.Tokens.Length > 1).Select(n => text.Form(n.Tokens.End - 1).ToString()).ToHashSet(StringComparer.Ordinal);
        var (names, added) = (text.Names.ToList(), false);
        for (var at = 1; at < text.Tokens.Length; at++)
        {
            if (text.Tokens[at].Tag != Upos.Propn || FirstOfOffice(text, at) is not (>= 0 and var office) || IsFollowedByName(text, at))
                continue;
            var known = surnames.Contains(text.Form(at).ToString());
            if (!known && !IsNewSurname(text, at, office))
                continue;
            var held = names.FindIndex(n => n.Tokens.Contains(at));
            // "[National Security Advisors Harding]" is no organisation; "[Marsh Harbour]" is no Marsh.
            if (held >= 0 && (!known || names[held].Kind == NameKind.Person && names[held].Tokens.First == at || names[held].Tokens.End > at + 1 || names[held].Tokens.First < office))
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

    // "I am sending Secretary Marsh": who governs somewhere, and no day, land or office behind it.
    private bool IsNewSurname(AnalysedText text, int token, int office) =>
        people.Offices.Longest(text.Text, text.Tokens[office].Start, out _).Any(o => o.Rank is Rank.Leader or Rank.Minister) && IsCapitalised(text.Form(token)) && parties.Words.Longest(text.Text, text.Tokens[token].Start, out _).Count == 0
        && people.Offices.Longest(text.Text, text.Tokens[token].Start, out _).Count == 0 && !text.Dates.Any(d => d.Range.Contains(text.Tokens[token].Range)) && text.Sentences[text.SentenceOf(token)].Kind == SentenceKind.Prose;

    private static bool IsCapitalised(ReadOnlySpan<char> form) => form.Length > 2 && char.IsUpper(form[0]) && char.IsLower(form[^1]);

    // "Secretary Marsh Harbour"
    private static bool IsFollowedByName(AnalysedText text, int token) =>
        token + 1 < text.Tokens.Length && text.Tokens[token + 1].Tag == Upos.Propn && text.SentenceOf(token + 1) == text.SentenceOf(token) && char.IsUpper(text.Form(token + 1)[0]);
}
