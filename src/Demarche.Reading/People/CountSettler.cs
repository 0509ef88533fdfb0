using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.People;

/// <summary>Settles the words that count or class whom the sentences before have named: "both", "the two leaders", "the group".</summary>
internal sealed class CountSettler(Settlements settlements, Scene scene, Sides sides, GroupChoice groups, Characters characters)
{
    private const int GroupsRemembered = 10;
    private const int MostModifiers = 3;

    private static readonly HashSet<string> Opposing = ["warring", "rival", "opposing", "feuding", "fighting", "belligerent"];

    private readonly CastText _text = scene.Text;

    /// <summary>Settles such a word, when a token is one.</summary>
    public void Take(int token)
    {
        if (_text.Is(token, "both") && !_text.Is(token + 1, "of") || _text.Is(token, "two") && token > 0 && _text.Is(token - 1, "the"))
        {
            var next = Counted(token);
            if (next < 0 && _text[token].Relation is Relation.CcPreconj or Relation.Nummod or Relation.Det or Relation.DetPredet)
                return;
            var told = Told(token, next);
            var who = groups.Two(token, next < 0 ? null : _text[next].Lemma, told);
            if (who.Count == 0 && told.Count == 2)
                who = [.. told.Select(party => Leading(party, _text[next].Lemma) ?? sides.Party(party, token)).OfType<Character>()];
            if (who.Count == 2)
                settlements.Settle(new TokenRange(token, Math.Max(token, next) + 1), Math.Max(token, next), new TokenRange(_text.Is(token - 1, "the") ? token - 1 : token, Math.Max(token, next) + 1), who, MentionForm.Nominal);
        }
        else if (_text[token] is { Lemma: "group" or "movement", Fine: Xpos.NN } && token > 0 && _text.Is(token - 1, "the") && !_text.Is(token + 1, "of") && OnlyGroup(token) is { } group)
        {
            settlements.Settle(new TokenRange(token, token + 1), token, new TokenRange(token - 1, token + 1), [group], MentionForm.Nominal);
        }
    }

    // Not "both sides of the street".
    private bool IsEverySide(int token) =>
        token > 0 && _text[token] is { Lemma: "side" or "party" or "faction", Fine: Xpos.NNS } noun && !_text.Is(token + 1, "of")
        && (Opposing.Contains(_text.Lower(token - 1)) || noun.Lemma == "side" && (_text.Is(token - 1, "all") || _text.Is(token - 1, "the") && !_text.Is(token - 2, "all")));

    /// <summary>Settles "all sides", "the sides", "the warring parties", when a token is their noun and the sentences before have named two.</summary>
    /// <returns>Whether it is settled.</returns>
    public bool TakeSides(int token)
    {
        if (!IsEverySide(token) || settlements.At(token) is not null || groups.Two(token, "side", []) is not { Count: 2 } who)
            return false;
        var first = token;
        while (first > 0 && (_text.Is(first - 1, "the") || _text.Is(first - 1, "all") || Opposing.Contains(_text.Lower(first - 1))))
            first--;
        settlements.Settle(new TokenRange(token, token + 1), token, new TokenRange(first, token + 1), who, MentionForm.Nominal);
        return true;
    }

    // "The two Korean leaders": whose they are.
    private List<string> Told(int number, int noun) =>
        [.. Enumerable.Range(number + 1, Math.Max(0, noun - number - 1)).SelectMany(t => _text.PartyAt(t) is { } party ? sides.Of(party).Select(s => s.Party).OfType<string>() : Sharing(t)).Distinct()];

    private Character? Leading(string party, string noun) =>
        noun is "leader" or "president" && characters.Persons.Where(p => p.Party == party && p.Governs).Take(2).ToList() is [var only] ? only : null;

    // "Korean": the two of whom the report says "North Korean" and "South Korean".
    private IEnumerable<string> Sharing(int token)
    {
        var word = _text.Text.Form(token).ToString();
        var sharing = !char.IsUpper(word[0]) ? [] : _text.Parties.Where(p => p.Tokens.Length > 1 && p.Code is not null && _text.Text.Form(p.Tokens.End - 1).SequenceEqual(word)).Select(p => p.Code!).Distinct().ToList();
        return sharing.Count == 2 ? sharing : [];
    }

    // "The two leaders", "the two Ruritanian leaders"; -1 for "the two" alone.
    private int Counted(int number)
    {
        for (var next = number + 1; next < _text.Length && next <= number + MostModifiers; next++)
        {
            if (_text[next].Tag == Upos.Noun)
                return next;
            if (_text[next].Tag != Upos.Adj && _text.PartyAt(next) is null)
                break;
        }

        return -1;
    }

    // "the group": the only movement of which the sentences before speak.
    private Character? OnlyGroup(int token)
    {
        var near = scene.Recent(token, GroupsRemembered).Where(s => s.Who.Kind == EntityKind.Group).Select(s => s.Who).Distinct().Take(2).ToList();
        return near.Count == 1 ? near[0] : null;
    }
}
