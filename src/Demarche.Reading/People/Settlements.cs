using Demarche.English;

namespace Demarche.Reading.People;

/// <summary>What has been settled so far, in reading order: by token whom a mention denotes, and whose an adjective makes a thing.</summary>
internal sealed class Settlements(Scene scene, Sides sides)
{
    private readonly CastText _text = scene.Text;
    private readonly Dictionary<int, Settled> _settled = [];
    private readonly Dictionary<int, IReadOnlyList<Character>> _colours = [];

    /// <summary>What was settled, by token.</summary>
    public IReadOnlyDictionary<int, Settled> ByToken => _settled;

    /// <summary>By token, the parties of an adjective that mentions nobody itself: "American proposals", "inter-Korean talks".</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<Character>> Colours => _colours;

    /// <summary>The mention that holds a token; null for none.</summary>
    public Settled? At(int token) => _settled.GetValueOrDefault(token);

    /// <summary>Settles a mention of somebody who has a name.</summary>
    /// <param name="keys">The tokens at which it is found.</param>
    /// <param name="head">Its head.</param>
    /// <param name="tokens">The tokens printed as the mention.</param>
    /// <param name="who">Whom it denotes; empty settles nothing.</param>
    /// <param name="form">Name, noun phrase or pronoun.</param>
    /// <param name="phrase">A name with what stands before it; empty for the rest.</param>
    public void Settle(TokenRange keys, int head, TokenRange tokens, IReadOnlyList<Character> who, MentionForm form, TokenRange phrase = default)
    {
        if (who.Count == 0)
            return;
        Point(keys, new Settled(head, tokens, who, form, null) { Phrase = phrase });
        foreach (var one in who)
            scene.See(head, one, form, phrase.Length > 0 ? phrase : tokens);
    }

    /// <summary>Settles a mention of somebody without a name.</summary>
    /// <param name="keys">The tokens at which it is found.</param>
    /// <param name="head">Its head.</param>
    /// <param name="tokens">The tokens printed as the mention.</param>
    /// <param name="party">The code of the party for which that person stands; null when not known.</param>
    /// <param name="who">Who was described; null when nothing will take the description up.</param>
    /// <param name="form">Noun phrase or pronoun.</param>
    public void SettleUnnamed(TokenRange keys, int head, TokenRange tokens, string? party, Character? who, MentionForm form = MentionForm.Nominal)
    {
        // "He" after "a ministry spokesman": by the words that tell most.
        var described = form == MentionForm.Pronoun && who?.Roles is [var first, ..] ? first.Words : default;
        Point(keys, new Settled(head, tokens, [], form, sides.Party(party, head)) { Described = described });
        if (who is not null)
            scene.See(head, who, form, tokens);
    }

    /// <summary>Lets tokens mean what a mention does, where nothing is settled yet.</summary>
    public void Point(TokenRange keys, Settled settled)
    {
        for (var i = keys.First; i < keys.End; i++)
            _settled.TryAdd(i, settled);
    }

    /// <summary>Lets "who" mean whoever its clause is about.</summary>
    public void Follow(int pronoun, int antecedent)
    {
        if (At(antecedent) is { } followed)
            _settled[pronoun] = followed with { Tokens = new TokenRange(pronoun, pronoun + 1), Head = pronoun, Form = MentionForm.Pronoun, Phrase = default };
    }

    /// <summary>Notes whose an adjective makes a thing.</summary>
    public void Colour(int head, IReadOnlyList<Character> owners) => _colours[head] = owners;

    /// <summary>What of a phrase is printed as its mention, for none holds another: of "his government" and "Bell's special envoy" what is left after "his" and "Bell's".</summary>
    public TokenRange Printed(TokenRange words)
    {
        for (var i = words.End - 2; i >= words.First; i--)
        {
            if (_settled.ContainsKey(i))
                return words with { First = _text[i + 1].Fine == Xpos.POS && i + 2 < words.End ? i + 2 : i + 1 };
        }

        return words;
    }
}
