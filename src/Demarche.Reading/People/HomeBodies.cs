using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.People;

/// <summary>
/// Whose "the government", "the military", "the foreign ministry" are that a report names without their state: the side's that has just acted, else
/// the state's that the report is about.
/// </summary>
internal sealed class HomeBodies(CastText text, Scene scene)
{
    // By how much the state that a report is about must be named more than any other.
    private const double MainLead = 1.5;
    private const int LongestPhrase = 4;

    private readonly Lazy<Standings> _standings = new(() => new Standings(text));

    /// <summary>The party of a body; null when it is none that every state has, or when two are as likely.</summary>
    /// <param name="head">The body's noun.</param>
    /// <param name="words">The phrase from its first modifier.</param>
    public string? Of(int head, TokenRange words)
    {
        if (!IsEveryStates(head) || words.Length > LongestPhrase || !text.Is(words.First, "the") || HasOwner(head))
            return null;
        return (Clauses.PartOf(text, head) == Part.Subject ? JustActed(head) : null) ?? _standings.Value.MainBy(MainLead);
    }

    /// <summary>The state that a name holds whose body it is: "Foreign Ministry of Ruritania"; null for other names.</summary>
    public string? OwnerIn(TokenRange name)
    {
        for (var at = name.First + 1; at + 1 < name.End; at++)
        {
            if (text.Is(at, "of") && IsEveryStates(at - 1))
                return text.PartyAt(text.Is(at + 1, "the") && at + 2 < name.End ? at + 2 : at + 1) is { NamesIt: true, Code: { } state } ? state : null;
        }

        return null;
    }

    private bool IsEveryStates(int head) =>
        text[head].Lemma.ToLowerInvariant() is "government" or "ministry" or "military" or "army" or "navy" or "police" or "parliament" or "cabinet" or "presidency" or "junta"
        || text[head].Lemma is "force" && text.Is(head - 1, "armed");

    private bool HasOwner(int head)
    {
        foreach (var child in text.Text.ChildrenOf(head))
        {
            if (text[child].Relation == Relation.Nmod)
                return true;
        }

        return false;
    }

    // "Ruritania condemned the flight. The foreign ministry said ..."
    private string? JustActed(int head)
    {
        var acting = scene.Recent(head, 1).Where(s => text.SentenceOf(s.Head) < text.SentenceOf(head) && s is { Part: Part.Subject, Who.Kind: EntityKind.State } && text.QuotationOf(s.Head) < 0)
            .Select(s => s.Who.Party).Distinct().Take(2).ToList();
        return acting.Count == 1 ? acting[0] : null;
    }
}
