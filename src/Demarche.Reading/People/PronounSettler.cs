using Demarche.English;
using Demarche.English.Mentions;

namespace Demarche.Reading.People;

/// <summary>Settles pronouns of the third person, and the "who" of relative clauses.</summary>
internal sealed class PronounSettler(Settlements settlements, Scene scene, GroupChoice groups)
{
    private readonly CastText _text = scene.Text;
    private readonly PronounChoice _pronouns = new(scene);
    private readonly NeuterChoice _neuters = new(scene);
    private readonly List<(int Token, Pronoun Pronoun)> _deferred = [];

    /// <summary>Settles a pronoun; "In his speech, Bell said ..." tells who he is only at the sentence's end.</summary>
    public void Take(int token, Pronoun pronoun)
    {
        if (pronoun is { Person: PronounPerson.Third, Plural: false, Gender: Gender.Masculine or Gender.Feminine } && Clauses.IsFronted(_text, token))
            _deferred.Add((token, pronoun));
        else
            Settle(token, pronoun);
    }

    /// <summary>Settles what the sentence that has ended left to its end.</summary>
    public void Resume()
    {
        foreach (var (token, pronoun) in _deferred)
            Settle(token, pronoun);
        _deferred.Clear();
    }

    /// <summary>Settles "who" as whoever its clause is about, when a token is that word.</summary>
    public void Follow(int token)
    {
        if (!_text.Is(token, "who") && !_text.Is(token, "which") && !(_text.Is(token, "that") && _text[token].Tag == Upos.Pron))
            return;
        var clause = _text[token].Head;
        if (clause >= 0 && _text[clause].Relation is Relation.AclRelcl)
            settlements.Follow(token, _text[clause].Head);
    }

    private void Settle(int token, Pronoun pronoun)
    {
        if (pronoun.Person != PronounPerson.Third || _text[token].Relation == Relation.Expl)
            return;
        var here = new TokenRange(token, token + 1);
        IReadOnlyList<Character> who = pronoun switch
        {
            { Plural: true } => groups.They(token),
            { Gender: Gender.Neuter } => _neuters.Choose(token, pronoun) is { } side ? [side] : [],
            _ => _pronouns.Choose(token, pronoun) is { } person ? [person] : [],
        };
        if (who is [{ IsNamed: false } unnamed])
            settlements.SettleUnnamed(here, token, here, unnamed.Party, unnamed, MentionForm.Pronoun);
        else if (who.Count > 0 && who.All(w => w.IsNamed))
            settlements.Settle(here, token, here, who, MentionForm.Pronoun);
        if (who is [{ IsPerson: true, Plural: false } one] && pronoun.Gender is Gender.Masculine or Gender.Feminine)
            one.Masculine ??= pronoun.Gender == Gender.Masculine;
    }
}
