using Demarche.English;

namespace Demarche.Reading.Events;

/// <summary>Where it happened, as named: "met in Seoul", "talks in Geneva", "Seoul, where they met".</summary>
internal sealed class Places(Syntax syntax)
{
    // "At the White House", "at Arden University": names of bodies that are houses too.
    private static readonly HashSet<string> Buildings = ["House", "Hotel", "Palace", "University", "Airport", "Embassy", "Base", "Hall", "Castle", "Kremlin", "Pentagon", "Headquarters", "Residence", "Centre", "Center", "Camp", "Academy"];

    private static readonly HashSet<string> Settlements = ["city", "town", "village", "port", "capital", "resort", "region", "province", "district", "island", "enclave", "suburb", "peninsula", "state", "outpost"];

    private static readonly string[] Locating = ["in", "at", "near", "along", "outside"];

    public string? Of(Candidate candidate)
    {
        foreach (var token in Around(candidate))
        {
            foreach (var phrase in syntax.Prepositional(token))
            {
                if (syntax.HasCase(phrase, Locating) && NameAt(phrase) is { } name)
                    return name;
            }
        }

        var clause = candidate.Trigger;
        if (syntax[clause].Relation == Relation.AclRelcl && syntax.HasChild(clause, "where", Relation.Advmod, Relation.Mark) && syntax[clause].Head >= 0)
            return NameAt(syntax[clause].Head);
        return candidate.Act == Facts.Act.Visit && candidate.Words.Count > 1 ? NameAt(candidate.Words[^1]) : null;
    }

    private IEnumerable<int> Around(Candidate candidate)
    {
        foreach (var word in candidate.Words)
            yield return word;
        if (!syntax.IsVerb(candidate.Trigger) && syntax.Governor(candidate.Trigger) is >= 0 and var governor)
            yield return governor;
    }

    private string? NameAt(int token) => Named(token) ?? (Plain(token) && syntax.Under(token, "of") is >= 0 and var town ? Named(town) : null);

    // "In the lakeside town of Arden".
    private bool Plain(int token) => syntax[token].Tag == Upos.Noun && Settlements.Contains(syntax.Lemma(token));

    private string? Named(int token)
    {
        foreach (var name in syntax.Text.Names)
        {
            if (name.Tokens.Contains(token))
                return name.Kind == NameKind.Place || Buildings.Contains(syntax.Text.Form(name.Tokens.End - 1).ToString()) ? syntax.Text.Words(name.Tokens).ToString() : null;
        }

        return null;
    }
}
