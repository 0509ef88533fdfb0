using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>
/// Finds the family names that stand alone where they stand first: "the Chinese admiral Hua Linfei" is "Hua" from there on, a word that by
/// itself may be taken for a place or for nothing.
/// </summary>
internal sealed class FamilyNames(PeopleWords people, Parties parties)
{
    // "Chinese Vice Foreign Minister for Asian Affairs [Hua Linfei]": so many words before a name may tell the land.
    private const int WordsToLand = 8;

    /// <summary>The draft with such family names among its persons' names.</summary>
    public Draft Mend(Draft draft)
    {
        var text = draft.Text;
        var families = text.Names.Where(n => n.Kind == NameKind.Person && n.Tokens.Length > 1 && IsFamilyFirst(text, n)).Select(n => text.Form(n.Tokens.First).ToString()).ToHashSet(StringComparer.Ordinal);
        if (families.Count == 0)
            return draft;
        var names = text.Names.Where(n => n.Kind == NameKind.Person || !IsAlone(text, n.Tokens, families)).ToList();
        var held = new bool[text.Tokens.Length];
        foreach (var name in names)
            Array.Fill(held, true, name.Tokens.First, name.Tokens.Length);
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            if (!held[at] && IsAlone(text, new TokenRange(at, at + 1), families) && (at == 0 || held[at - 1] || !IsCapital(text, at - 1) || IsOffice(text, at - 1)) && (at + 1 == held.Length || text.Tokens[at + 1].Tag != Upos.Propn))
                names.Add(new Name(new TokenRange(at, at + 1), NameKind.Person));
        }

        return draft with { Text = text with { Names = [.. names.OrderBy(n => n.Tokens.First)] } };
    }

    private bool IsAlone(AnalysedText text, TokenRange tokens, HashSet<string> families) =>
        tokens.Length == 1 && text.Tokens[tokens.First].Tag == Upos.Propn && families.Contains(text.Form(tokens.First).ToString())
        && parties.Words.Longest(text.Text, text.Tokens[tokens.First].Start, out _).Count == 0;

    private bool IsFamilyFirst(AnalysedText text, Name name)
    {
        var sentence = text.Sentences[text.SentenceOf(name.Tokens.First)].Tokens.First;
        for (var at = name.Tokens.First - 1; at >= Math.Max(sentence, name.Tokens.First - WordsToLand) && text.Tokens[at].Tag is Upos.Propn or Upos.Noun or Upos.Adj or Upos.Adp or Upos.Part; at--)
        {
            if (parties.Words.Longest(text.Text, text.Tokens[at].Start, out _).FirstOrDefault(w => w.Party?.Kind == PartyKind.State) is { } land)
                return people.WritesFamilyFirst(land.Party!.Code);
        }

        return false;
    }

    // "Sudland's Harbour Hua": a longer name of something else; but "Admiral Hua".
    private static bool IsCapital(AnalysedText text, int token) => text.Tokens[token].Tag == Upos.Propn && char.IsUpper(text.Form(token)[0]);

    private bool IsOffice(AnalysedText text, int token) =>
        people.Offices.Longest(text.Text, text.Tokens[token].Start, out _).Count > 0 || people.Titles.Longest(text.Text, text.Tokens[token].Start, out _).Count > 0;
}
