using Demarche.English;
using Demarche.English.Mentions;
using Demarche.Facts;

namespace Demarche.Reading.People;

/// <summary>Settles bodies: those that a common noun tells, "the army", "Bell's delegation", and those with a name that no list holds.</summary>
internal sealed class BodySettler(Settlements settlements, Scene scene, Sides sides, OwnersByNoun owners)
{
    private const int BodiesRemembered = 3;

    private readonly CastText _text = scene.Text;
    private readonly Dictionary<string, Character> _byNoun = new(StringComparer.Ordinal);
    private readonly HomeBodies _home = new(scene.Text, scene);

    /// <summary>Settles a body told by a common noun.</summary>
    public void Take(Body body)
    {
        var owner = settlements.At(body.Possessor)?.Who is [var one] ? one : null;
        var party = body.Party ?? owner?.Party;
        var noun = new TokenRange(body.Head, body.Head + 1);
        var words = settlements.Printed(body.Words);
        // "Bell's delegation insisted": he leads it.
        if (owner is { IsPerson: true, IsNamed: true, Party: not null } && _text[body.Head].Lemma is "delegation" or "team")
        {
            settlements.Settle(noun, body.Head, words, [owner], MentionForm.Nominal);
            return;
        }

        if (OfParty(body) is { } called)
        {
            settlements.Settle(noun, body.Head, words, [called], MentionForm.Nominal);
            return;
        }

        if (party is null && body is { Definite: true, Possessor: < 0 } && Named(body.Head) is { } named)
        {
            settlements.Settle(noun, body.Head, words, [named], MentionForm.Nominal);
            return;
        }

        if (party is null && CalledBy(body) is { Length: > 0 } name)
        {
            settlements.Settle(name, body.Head, name, [sides.Body(Printed(name), null, body.Head)], MentionForm.Name);
            return;
        }

        party = OwnerOf(body, party);
        if (party is null || body.Kind == "people")
            return;
        if (body.IsTheState(_text) && sides.Party(party, body.Head) is { } state)
            settlements.Settle(noun, body.Head, words, [state], MentionForm.Nominal);
        else if (body.IsInstitution(_text))
            settlements.Settle(noun, body.Head, words, [sides.Body(WithoutArticle(body.Words), party, body.Head)], MentionForm.Nominal);
        else
            settlements.SettleUnnamed(noun, body.Head, words, party, null);
    }

    /// <summary>Settles a body that the name finder knows and no list does, "Liberal Harvest Party"; the last token that is done with, null for none.</summary>
    public int? Organisation(int token)
    {
        var at = _text.NameAt(token);
        var here = new TokenRange(token, token + 1);
        if ((at < 0 || _text.Text.Names[at].Tokens == here) && IsShortName(token) && Named(token) is { } whole)
        {
            settlements.Settle(here, token, here, [whole], MentionForm.Name);
            return token;
        }

        if (at < 0 || _text.Text.Names[at] is not { Kind: NameKind.Organisation } name || name.Tokens.First != token || name.Tokens.Length == 1 && Pronouns.Find(_text.Text.Form(token)) is not null || IsGovernmentOf(name.Tokens))
            return null;
        var party = Modifiers.Before(_text, token) is { Definite: true, Party: { } owner } ? owner : _home.OwnerIn(name.Tokens) ?? _home.Of(name.Tokens.End - 1, new TokenRange(Math.Max(0, token - 1), name.Tokens.End));
        var body = sides.Body(string.Join(' ', _text.Text.Words(name.Tokens).ToString().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), party, token);
        settlements.Settle(name.Tokens, _text.Text.HeadOf(name.Tokens), name.Tokens, [body], MentionForm.Name);
        return name.Tokens.End - 1;
    }

    // "[Governments of Norland], Sudland and Westland": a list of lands, and no body with a name.
    private bool IsGovernmentOf(TokenRange name) =>
        name.Length > 2 && _text[name.First].Lemma.ToLowerInvariant() is "government" or "people" or "leader" && _text.Is(name.First + 1, "of") && _text.PartyAt(name.End - 1) is not null;

    /// <summary>Settles a body that no list and no name finder knows, where somebody is told to speak: "HVN said", "Ruritania's Daily Harvest reported".</summary>
    public void Speaker(int token)
    {
        var (first, end) = (token, token + 1);
        while (first > 0 && IsOfName(first - 1) && _text.SameSentence(first - 1, token))
            first--;
        while (end < _text.Length && IsOfName(end) && _text.SameSentence(end, token))
            end++;
        var name = new TokenRange(first, end);
        settlements.Settle(name, token, name, [sides.Body(Printed(name), Modifiers.Before(_text, first).Party, token)], MentionForm.Name);
    }

    // "The Daily Harvest": an adjective too, but for a sentence's first word.
    private bool IsOfName(int token) =>
        (_text[token].Tag == Upos.Propn || _text[token].Tag is Upos.Adj or Upos.Noun && token > _text.Text.Sentences[_text.SentenceOf(token)].Tokens.First) && char.IsUpper(_text.Text.Form(token)[0]) && _text.PersonAt(token) < 0 && _text.PartyAt(token) is null && settlements.At(token) is null;

    // "Harvest news agency said": by its name.
    private TokenRange CalledBy(Body body)
    {
        var first = body.Head;
        while (first > body.Words.First && _text[first - 1].Tag is Upos.Noun)
            first--;
        var noun = first;
        while (first > 0 && IsOfName(first - 1) && _text.SameSentence(first - 1, body.Head))
            first--;
        return body.Kind == "medium" || _text[body.Head].Lemma == "agency" ? first < noun ? new TokenRange(first, body.Head + 1) : default : default;
    }

    private string Printed(TokenRange name) => string.Join(' ', _text.Text.Words(name).ToString().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    // "The Harvest Unity coalition", and "the coalition" behind it.
    private Character? OfParty(Body body)
    {
        if (body.Kind != "party")
            return null;
        var noun = _text[body.Head].Lemma;
        if (settlements.At(body.Head - 1) is { Form: MentionForm.Name, Who: [{ Kind: EntityKind.Organisation or EntityKind.Group } one] })
            return _byNoun[noun] = one;
        return body is { Definite: true, Possessor: < 0, Words.Length: 2 } ? _byNoun.GetValueOrDefault(noun) : null;
    }

    // "the army" is the one whose owner has been told, "the foreign ministry" that of the state the report is about.
    private string? OwnerOf(Body body, string? told)
    {
        var lemma = _text[body.Head].Lemma;
        // "The foreign ministry" is the one of which "the Norlandic foreign ministry" has told.
        var called = body.Head > 0 && body.Words.Length > 2 && _text[body.Head - 1].Tag is Upos.Adj or Upos.Noun && _text.PartyAt(body.Head - 1) is null ? $"{_text.Lower(body.Head - 1)} {lemma.ToLowerInvariant()}" : lemma;
        var party = told ?? (IsBare(body) || called != lemma && body is { Definite: true, Possessor: < 0, Words.Length: 3 } ? owners.Of(called) : null) ?? (body.Possessor < 0 ? _home.Of(body.Head, body.Words) : null);
        if (body.Kind is "government" or "military" or "parliament")
        {
            owners.See(lemma, party);
            if (called != lemma)
                owners.See(called, party);
        }

        return party;
    }

    // "the army" and not "the old army": which one is meant has been told.
    private bool IsBare(Body body)
    {
        foreach (var child in _text.Text.ChildrenOf(body.Head))
        {
            if (_text[child].Relation == Relation.Nmod)
                return false;
        }

        return body is { Definite: true, Possessor: < 0, Words.Length: 2 };
    }

    // "The Observatory", behind "the Harbour Observatory for Peace".
    private bool IsShortName(int token) =>
        token > 0 && token + 1 < _text.Length && _text.Is(token - 1, "the") && char.IsUpper(_text.Text.Form(token)[0]) && _text[token].Tag is Upos.Propn or Upos.Noun && !char.IsUpper(_text.Text.Form(token + 1)[0]);

    // "the ministry" is the "Foreign Ministry" that was just named; "the Ministry", with a capital, need not be near.
    private Character? Named(int head)
    {
        var noun = _text[head].Lemma;
        var isShortName = char.IsUpper(_text.Text.Form(head)[0]);
        return scene.Sightings.LastOrDefault(s => s.Who.Kind == EntityKind.Organisation && (s.Form == MentionForm.Name || isShortName) && (isShortName || _text.ParagraphOf(head) - _text.ParagraphOf(s.Head) <= BodiesRemembered)
            && s.Who.Name!.Split(' ').Any(w => w.Equals(noun, StringComparison.OrdinalIgnoreCase)))?.Who;
    }

    private string WithoutArticle(TokenRange words)
    {
        if (words.Length > 1 && (_text[words.First].Tag == Upos.Det || Pronouns.Find(_text.Text.Form(words.First)) is not null))
            words = words with { First = words.First + 1 };
        return string.Join(' ', _text.Text.Words(words).ToString().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
