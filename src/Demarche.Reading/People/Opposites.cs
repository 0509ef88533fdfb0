using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>
/// For whom those stand whom the report only ever sets across a table: in "the Bell-Karim summit", "the talks between Bell and Karim",
/// "Bell met with Karim" Karim's party is none of those he meets, and of the report's parties the one that stands out of the rest.
/// </summary>
internal sealed class Opposites(CastText text, IReadOnlyList<NameMention> names, IReadOnlyList<Description> epithets, Func<PersonName, Character?> named)
{
    private const double Inferred = 0.5;

    // Summits are held between parties, meetings also within one.
    private const double Summit = 1;
    private const double Meeting = 0.5;
    private const double Enough = 1;

    private const double MainSides = 2;

    // "met with", "a meeting yesterday with".
    private const int FarthestVerb = 4;

    private static readonly HashSet<string> Meetings = new(StringComparer.Ordinal) { "meet", "meeting", "summit", "talk", "talks", "negotiation", "negotiations", "dialogue" };

    /// <summary>Votes for the party of everybody whom the report leaves without one and shows in a meeting with others.</summary>
    public void Vote()
    {
        var met = new Dictionary<Character, (double Weight, HashSet<string> Others)>();
        for (var i = 0; i + 1 < names.Count; i++)
        {
            var weight = AreOpposed(names[i], names[i + 1]) ? Summit : MetWith(names[i], names[i + 1]) ? Meeting : 0;
            if (weight == 0 || named(names[i].Name) is not { } one || named(names[i + 1].Name) is not { } other)
                continue;
            Add(met, one, other, weight);
            Add(met, other, one, weight);
        }

        foreach (var (who, (weight, others)) in met.OrderBy(m => m.Key.FirstToken))
            who.Vote(weight >= Enough ? Remaining(others) : null, Inferred);
        for (var i = 0; i + 1 < names.Count; i++)
        {
            if (AreOpposed(names[i], names[i + 1]) && named(names[i].Name) is { Party: null, Roles.Count: 0 } one && named(names[i + 1].Name) is { Party: null, Roles.Count: 0 } other && one != other)
                Oppose(one, other);
        }
    }

    // "The Bell-Karim summit ... Bell praised the Ruritanian leader": she is not the Ruritanian, so that he is; of two states whose leaders
    // the report tells by no name she has the other.
    private void Oppose(Character one, Character other)
    {
        var led = epithets.Where(IsLeaders).Select(e => e.OwnParty!).Distinct().ToList();
        if (led.Count != 2)
            return;
        var first = Against(one, led[0]) + Against(other, led[1]);
        var second = Against(one, led[1]) + Against(other, led[0]);
        if (first == second)
            return;
        one.Vote(first > second ? led[1] : led[0], Inferred);
        other.Vote(first > second ? led[0] : led[1], Inferred);
        one.HeadsGovernment = other.HeadsGovernment = true;
    }

    private static bool IsLeaders(Description description) => description is { OwnParty: not null, Definite: true, Plural: false, Office: { Rank: Rank.Leader, OneHolder: true } };

    // How often somebody acts on the leader of a party within one clause.
    private int Against(Character who, string party) =>
        epithets.Where(e => IsLeaders(e) && e.OwnParty == party).Count(e => names.Any(n => n.Tokens.End <= e.Words.First && text.SameSentence(n.Tokens.First, e.Head) && named(n.Name) == who
            && Clauses.PartOf(text, text.Text.HeadOf(n.Tokens)) == Part.Subject && Enumerable.Range(n.Tokens.End, e.Words.First - n.Tokens.End).Count(t => text[t].Tag == Upos.Verb) <= 1));

    private static void Add(Dictionary<Character, (double Weight, HashSet<string> Others)> met, Character who, Character other, double weight)
    {
        if (who.Party is not null || other.Party is not { } party || who.Roles.Exists(r => r.Office.Rank is not (Rank.Leader or Rank.Official)))
            return;
        var (sum, others) = met.GetValueOrDefault(who, (0, new HashSet<string>(StringComparer.Ordinal)));
        others.Add(party);
        met[who] = (sum + weight, others);
    }

    // The state that the report names most, those set aside that sit across the table; null when another is named nearly as often.
    private string? Remaining(HashSet<string> others)
    {
        var states = text.Parties.Where(p => p.Word is { Party.Kind: PartyKind.State, Kind: not PartyWordKind.Place } && !others.Contains(p.Code!))
            .GroupBy(p => p.Code!).Select(g => (Code: g.Key, Count: g.Count())).OrderByDescending(g => g.Count).ThenBy(g => g.Code, StringComparer.Ordinal).Take(2).ToList();
        return states.Count > 0 && (states.Count == 1 || states[0].Count >= MainSides * states[1].Count) ? states[0].Code : null;
    }

    // "Bell-Karim", "between President Bell and leader Omar Karim".
    private bool AreOpposed(NameMention first, NameMention second)
    {
        if (second.Tokens.First == first.Tokens.End + 1 && text.Is(first.Tokens.End, "-"))
            return true;
        var joined = false;
        for (var i = first.Tokens.End; i < second.Tokens.First; i++)
        {
            joined |= text.Is(i, "and");
            if (text[i].Tag is Upos.Verb or Upos.Punct or Upos.Adp)
                return false;
        }

        var start = first.Descriptions.Select(d => d.Words.First).Append(first.Titled.First).Min() - 1;
        return joined && text.Is(start, "between");
    }

    // "Bell met with Karim".
    private bool MetWith(NameMention first, NameMention second)
    {
        if (!text.SameSentence(first.Tokens.First, second.Tokens.First))
            return false;
        var start = second.Descriptions.Where(d => d.Words.First < second.Tokens.First).Select(d => d.Words.First).Append(second.Titled.First).Min() - 1;
        if (start <= first.Tokens.End || !text.Is(start, "with"))
            return false;
        for (var i = start - 1; i >= first.Tokens.End && start - i <= FarthestVerb; i--)
        {
            if (Meetings.Contains(text[i].Lemma))
                return true;
        }

        return false;
    }
}
