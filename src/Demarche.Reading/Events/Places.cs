using Demarche.English;

namespace Demarche.Reading.Events;

/// <summary>Where it happened, as named: "met in Seoul", "talks in Geneva", "Seoul, where they met".</summary>
internal sealed class Places(Syntax syntax)
{
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

    private string? NameAt(int token)
    {
        foreach (var name in syntax.Text.Names)
        {
            if (name.Tokens.Contains(token))
                return name.Kind == NameKind.Place ? syntax.Text.Words(name.Tokens).ToString() : null;
        }

        return null;
    }
}
