using Demarche.English;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>
/// Finds the groups that a report calls by what they are to a state: of "Syria's main opposition group" the first three words name the
/// opposition and not the state. Where no state stands beside the word, the report must be about one that has such a group.
/// </summary>
internal sealed class OppositionFinder(Oppositions oppositions)
{
    // "Syria's main, Western-backed opposition".
    private const int FarthestState = 5;

    /// <summary>The party words of a text with its oppositions among them, in text order.</summary>
    public IReadOnlyList<PartyMention> Add(AnalysedText text, IReadOnlyList<PartyMention> found)
    {
        var at = new Dictionary<int, PartyMention>();
        foreach (var mention in found)
        {
            for (var token = mention.Tokens.First; token < mention.Tokens.End; token++)
                at[token] = mention;
        }

        var added = new List<PartyMention>();
        for (var token = 0; token < text.Tokens.Length; token++)
        {
            if (!at.ContainsKey(token) && text.Tokens[token].Tag is Upos.Noun or Upos.Propn or Upos.Adj && oppositions.Called(Noun(text, token)).ToList() is [_, ..] groups
                && Read(text, at, found, token, groups) is { } mention)
                added.Add(mention);
        }

        return added.Count == 0 ? found : [.. found.Where(f => !added.Exists(a => a.Tokens.Contains(f.Tokens.First))).Concat(added).OrderBy(m => m.Tokens.First)];
    }

    private static PartyMention? Read(AnalysedText text, Dictionary<int, PartyMention> at, IReadOnlyList<PartyMention> found, int token, List<Opposition> groups)
    {
        if (StateBefore(text, at, token) is { } before)
            return Of(groups.FindAll(g => g.State == before.Code), found) is { } group ? Mention(new TokenRange(before.Tokens.First, token + 1), group) : null;
        // "the rebels in Norland"
        if (token + 2 < text.Tokens.Length && text.Form(token + 1) is "in" or "of" && at.TryGetValue(token + 2, out var behind))
            return Of(groups.FindAll(g => g.State == behind.Code), found) is { } group ? Mention(new TokenRange(token, token + 1), group) : null;
        return Meant(groups, found) is { } meant ? Mention(new TokenRange(token, token + 1), meant) : null;
    }

    private static PartyMention Mention(TokenRange tokens, Party group) => new(tokens, new PartyWord(group, PartyWordKind.Name, group.Name, null, null));

    private static string Noun(AnalysedText text, int token) => text.Tokens[token] is { Tag: Upos.Propn } name ? name.Lemma.TrimEnd('s') : text.Tokens[token].Lemma;

    // The party that the same phrase names before the word: "Norland's main opposition", "Sudland-backed rebels" is none of Sudland's.
    private static PartyMention? StateBefore(AnalysedText text, Dictionary<int, PartyMention> at, int token)
    {
        for (var i = token - 1; i >= 0 && token - i <= FarthestState; i--)
        {
            if (at.TryGetValue(i, out var mention))
                return mention;
            if (text.Tokens[i].Tag is not (Upos.Adj or Upos.Noun or Upos.Propn or Upos.Part))
                return null;
        }

        return null;
    }

    // The group that the report names; where it names none, the one that is called so first.
    private static Party? Of(List<Opposition> groups, IReadOnlyList<PartyMention> found) =>
        groups.Find(g => found.Any(f => f.Code == g.Party.Code))?.Party ?? groups.FirstOrDefault()?.Party;

    // "The opposition" alone: the only one that the report names, else that of the state it names most.
    private static Party? Meant(List<Opposition> groups, IReadOnlyList<PartyMention> found)
    {
        var named = groups.Select(g => g.Party).Distinct().Where(g => found.Any(f => f.Code == g.Code)).Take(2).ToList();
        if (named.Count > 0)
            return named.Count == 1 ? named[0] : null;
        var most = found.Where(f => f.Word.Party?.Kind == PartyKind.State).GroupBy(f => f.Code!, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault();
        return groups.Find(g => g.State == most?.Key)?.Party;
    }
}
