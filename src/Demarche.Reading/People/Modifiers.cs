using Demarche.English;
using Demarche.English.Mentions;
using Demarche.Facts;

namespace Demarche.Reading.People;

/// <summary>What stands to the left of a noun and belongs to it: "then South Korean", "his", "Biden's special".</summary>
/// <param name="First">First token that belongs to it.</param>
/// <param name="Party">Party of the nearest party word; null for none.</param>
/// <param name="Time">What "former", "then", "acting" say.</param>
/// <param name="Definite">"the" or a possessive.</param>
/// <param name="Indefinite">"a", "another", "some".</param>
/// <param name="Possessor">Last token of the person's name, or the pronoun, that possesses it; -1 for none.</param>
internal readonly record struct Modifiers(int First, string? Party, RoleTime Time, bool Definite, bool Indefinite, int Possessor)
{
    private const int LongestAside = 4;

    /// <summary>Reads leftwards from a noun's first token, as far as its phrase reaches.</summary>
    public static Modifiers Before(CastText text, int first)
    {
        var side = new Modifiers(first, null, RoleTime.Current, Definite: false, Indefinite: false, Possessor: -1);
        var possessive = false;
        for (var i = first - 1; i >= 0 && text.SameSentence(i, first); i--)
        {
            if (text.PartyAt(i) is { } party)
            {
                if (text.IsDateline(party))
                    return side;
                side = side with { First = party.Tokens.First, Party = side.Party ?? (text.IsHome(party) ? null : party.Code), Definite = side.Definite || possessive || text.Is(party.Tokens.First, "the") };
                i = party.Tokens.First;
                possessive = false;
                continue;
            }

            if (text.PersonAt(i) >= 0)
                return possessive || i == first - 1 ? side with { First = text.Text.Names[text.PersonAt(i)].Tokens.First, Definite = true, Possessor = i } : side;
            if (Pronouns.Find(text.Text.Form(i)) is { Possessive: true })
                return side with { First = i, Definite = true, Possessor = i };
            if (text.Is(i, "'s") || text.Is(i, "’s") || text[i].Fine == Xpos.POS)
            {
                possessive = true;
                side = side with { Definite = true };
                continue;
            }

            if (text.Is(i, ")") && Opening(text, i) is { } opening)
            {
                i = opening;
                continue;
            }

            if (text[i].Tag == Upos.Det)
                return WithArticle(text, side, i);
            if (text.Is(i, "of") && i > 0 && text[i - 1].Lemma.ToLowerInvariant() is "ministry" or "department")
                continue;
            if (TimeWord(text.Lower(i)) is { } time)
                side = side with { Time = time };
            else if (!Belongs(text, i))
                return side;
            side = side with { First = i };
        }

        return side;
    }

    // "the Republic of Ruritania (ROR) envoy".
    private static int? Opening(CastText text, int closing)
    {
        for (var i = closing - 1; i >= Math.Max(0, closing - LongestAside); i--)
        {
            if (text.Is(i, "("))
                return i;
        }

        return null;
    }

    private static Modifiers WithArticle(CastText text, Modifiers side, int article)
    {
        var definite = text.Is(article, "the") || text.Is(article, "this") || text.Is(article, "that");
        return side with { First = article, Definite = side.Definite || definite, Indefinite = !definite };
    }

    private static bool Belongs(CastText text, int token) =>
        text[token].Tag is Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num || text.Is(token, "-") || text[token] is { Tag: Upos.Verb, Relation: Relation.Amod };

    private static RoleTime? TimeWord(string word) => word switch
    {
        "former" or "ex" or "late" or "erstwhile" or "onetime" or "ousted" or "deposed" or "retired" => RoleTime.Former,
        "then" => RoleTime.Then,
        "acting" or "interim" or "caretaker" => RoleTime.Acting,
        "incoming" or "designate" or "elect" => RoleTime.Coming,
        _ => null,
    };
}
