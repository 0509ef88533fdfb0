using Demarche.English;
using Demarche.English.Mentions;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>
/// Goes through a report in reading order and settles each mention with what is known up to there: names, offices, bodies, sides,
/// pronouns, groups. What is not clear stays unsettled: a mention may be missed, never mistaken.
/// </summary>
internal sealed class Discourse
{
    private const int OfficialsRemembered = 6;
    private const int BodiesRemembered = 3;
    private const int GroupsRemembered = 10;
    private const int MostModifiers = 3;

    private readonly CastText _text;
    private readonly Characters _characters;
    private readonly Sides _sides;
    private readonly Scene _scene;
    private readonly NameChoice _names;
    private readonly NominalChoice _nominals;
    private readonly PronounChoice _pronouns;
    private readonly NeuterChoice _neuters;
    private readonly GroupChoice _groups;
    private readonly Dictionary<int, Settled> _settled = [];
    private readonly Dictionary<int, IReadOnlyList<Character>> _colours = [];
    private readonly List<(Description Words, Character Who)> _unnamed = [];
    private readonly List<(int Token, Pronoun Pronoun)> _deferred = [];
    private readonly OwnersByNoun _owners = new();
    private readonly HomeBodies _home;

    public Discourse(CastText text, Characters characters, Sides sides)
    {
        _text = text;
        _characters = characters;
        _sides = sides;
        _scene = new Scene(text);
        _names = new NameChoice(_scene, characters);
        _nominals = new NominalChoice(_scene, characters);
        _pronouns = new PronounChoice(_scene);
        _neuters = new NeuterChoice(_scene);
        _groups = new GroupChoice(_scene);
        _home = new HomeBodies(text, _scene);
    }

    /// <summary>What was settled, by token.</summary>
    public IReadOnlyDictionary<int, Settled> Settled => _settled;

    /// <summary>By token, the parties of an adjective that mentions nobody itself: "American proposals", "inter-Korean talks".</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<Character>> Colours => _colours;

    /// <summary>Settles everything, in reading order.</summary>
    public void Run(IReadOnlyList<NameMention> names, IReadOnlyList<Description> descriptions, IReadOnlyList<Body> bodies)
    {
        var nameAt = names.ToDictionary(n => n.Tokens.First);
        var descriptionAt = descriptions.GroupBy(d => d.Noun.First).ToDictionary(g => g.Key, g => g.First());
        var bodyAt = bodies.ToDictionary(b => b.Head);
        for (var i = 0; i < _text.Length; i++)
        {
            if (i == _text.Text.Sentences[_text.SentenceOf(i)].Tokens.First)
                Resume();
            if (nameAt.TryGetValue(i, out var name))
                i = Name(name);
            else if (_text.PartyAt(i) is { } party)
                i = Party(party);
            else if (descriptionAt.TryGetValue(i, out var description))
                i = Nominal(description);
            else if (Organisation(i) is { } organisation)
                i = organisation;
            else if (bodyAt.TryGetValue(i, out var body))
                Body(body);
            else if (Pronouns.Find(_text.Text.Form(i)) is { } pronoun)
                Defer(i, pronoun);
            else
                Word(i);
        }

        Resume();
    }

    // "In his speech, Bell said ...": he is known only at the sentence's end.
    private void Defer(int token, Pronoun pronoun)
    {
        if (pronoun is { Person: PronounPerson.Third, Plural: false, Gender: Gender.Masculine or Gender.Feminine } && Clauses.IsFronted(_text, token))
            _deferred.Add((token, pronoun));
        else
            Pronoun(token, pronoun);
    }

    private void Resume()
    {
        foreach (var (token, pronoun) in _deferred)
            Pronoun(token, pronoun);
        _deferred.Clear();
    }

    private int Name(NameMention mention)
    {
        // Who wrote the report is nobody in it.
        if (mention.InCredits)
            return mention.Tokens.End - 1;
        var who = mention.Name.IsBare ? _names.Choose(mention) : _characters.Find(mention);
        if (who is not null)
        {
            Characters.Learn(who, mention);
            // "The Ruritanian government refused. Its spokesman, Omar Rahman, said": its party is known only here.
            if (who.Party is null && mention.Descriptions.FirstOrDefault(d => d.OwnParty is null && PossessorsParty(d) is not null) is { } served)
                who.Vote(PossessorsParty(served), 1);
            Settle(mention.Titled, _text.Text.HeadOf(mention.Titled), mention.Tokens, [who], MentionForm.Name, PhraseOf(mention));
            foreach (var description in mention.Descriptions)
                Point(description.Noun, _settled[mention.Tokens.First]);
        }

        return mention.Tokens.End - 1;
    }

    // "South Korea's top nuclear envoy Noh Kyu-duk", from the first word of what stands before the name.
    private static TokenRange PhraseOf(NameMention mention) =>
        new(mention.Descriptions.Where(d => d.Words.End <= mention.Tokens.First).Select(d => d.Words.First).Append(mention.Titled.First).Min(), mention.Tokens.End);

    private int Party(PartyMention mention)
    {
        var last = mention.Tokens.End - 1;
        // "A Norland-based scholar": where he works.
        if (_text.IsDateline(mention) || _text.Is(last + 1, "-") && _text.Is(last + 2, "based") || _text.Is(last + 1, "-based"))
            return last;
        var head = _text.Text.HeadOf(mention.Tokens);
        var heads = _text[head].Relation is not (Relation.Amod or Relation.Compound) && !IsJoinedAdjective(mention, head);
        if (mention.NamesIt || mention.Word.Kind == PartyWordKind.Institution)
            Settle(mention.Tokens, head, mention.Tokens, _sides.Of(mention), MentionForm.Name);
        else if (heads && mention.Word.Kind == PartyWordKind.People && mention.Tokens.First > 0 && _text.Is(mention.Tokens.First - 1, "the"))
            Settle(mention.Tokens, head, mention.Tokens, _sides.Of(mention), MentionForm.Nominal);
        else if (heads && _text[last].Tag is Upos.Noun or Upos.Propn && mention.Word.Kind is PartyWordKind.People or PartyWordKind.Adjective)
            SettleUnnamed(mention.Tokens, head, mention.Tokens, mention.Code, null);
        // "rejected American proposals": nobody is mentioned, but whose proposals they were is told. Not the "Geneva talks": a town is nobody's side.
        else if (!heads && mention.Code is not null && mention.Word.Kind != PartyWordKind.Place)
            _colours[head] = _sides.Of(mention);
        return last;
    }

    // "American and Iranian officials"
    private bool IsJoinedAdjective(PartyMention mention, int head) =>
        mention.Word.Kind == PartyWordKind.Adjective && _text[head] is { Relation: Relation.Conj, Tag: Upos.Adj or Upos.Propn } joined && _text[joined.Head].Relation is Relation.Amod && !_text.Text.Names.Any(n => n.Tokens.Contains(joined.Head) && n.Kind == NameKind.Person);

    private int Nominal(Description description)
    {
        var party = description.OwnParty ?? PossessorsParty(description) ?? description.Office.Party;
        if (description.Office.Rank == Rank.Fighter)
        {
            _owners.See(description.Office.Noun, party);
            party ??= description.Definite ? _owners.Of(description.Office.Noun) : null;
        }

        var tokens = Printed(description.Words with { End = description.Noun.End });
        if (description is { Plural: true, Office.Rank: Rank.Counterpart } && Counterparts(description) is { Count: > 0 } peers)
        {
            Settle(description.Noun, description.Head, tokens, peers, MentionForm.Nominal);
            return description.Noun.End - 1;
        }

        if (description is { Plural: true, Definite: true, OwnParty: null, Possessor: < 0, Words.Length: 2 } && _groups.Those(description.Head, description.Office.Rank) is { Count: > 0 } those)
        {
            Settle(description.Noun, description.Head, tokens, those, MentionForm.Nominal);
            return description.Noun.End - 1;
        }

        var named = description.Office.Rank == Rank.Counterpart ? _nominals.Counterpart(description, Possessor(description)) : _nominals.Choose(description, party);
        var unnamed = description.Definite && !description.Plural ? Remembered(description, party) : null;
        if (named is not null && (unnamed is null || _scene.Last(named)?.Head > _scene.Last(unnamed)?.Head))
        {
            Settle(description.Noun, description.Head, tokens, [named], MentionForm.Nominal);
        }
        else
        {
            var who = unnamed ?? Unnamed(description, party);
            SettleUnnamed(description.Noun, description.Head, tokens, who.Party, who);
        }

        return description.Noun.End - 1;
    }

    // "His Norlandic and Sudlandic counterparts": each by name, or none.
    private List<Character> Counterparts(Description description)
    {
        var parties = new List<string>();
        var at = description.Noun.First - 1;
        while (at >= 0 && _text.SameSentence(at, description.Head) && (_text.PartyAt(at) is not null || _text[at].Tag == Upos.Cconj || _text.Is(at, ",")))
        {
            if (_text.PartyAt(at) is { Code: { } code } party)
                (parties, at) = ([code, .. parties], party.Tokens.First);
            at--;
        }

        var possessor = at >= 0 && _settled.TryGetValue(at, out var settled) && settled.Who is [{ IsPerson: true } only] ? only : Possessor(description);
        var peers = parties.ConvertAll(p => _nominals.Counterpart(p, possessor));
        return peers.Contains(null) ? [] : peers.ConvertAll(p => p!);
    }

    // A mention holds no other: of "his government" and "Bell's special envoy" what is left after "his" and "Bell's".
    private TokenRange Printed(TokenRange words)
    {
        for (var i = words.End - 2; i >= words.First; i--)
        {
            if (_settled.ContainsKey(i))
                return words with { First = _text[i + 1].Fine == Xpos.POS && i + 2 < words.End ? i + 2 : i + 1 };
        }

        return words;
    }

    private Character? Possessor(Description description) =>
        description.Possessor >= 0 && _settled.TryGetValue(description.Possessor, out var settled) && settled.Who is [{ IsPerson: true } only] ? only : null;

    private string? PossessorsParty(Description description)
    {
        if (description.Possessor < 0 || description.Office.Rank == Rank.Counterpart || !_settled.TryGetValue(description.Possessor, out var possessor))
            return null;
        var codes = possessor.Who.Select(w => w.Party).Distinct().ToList();
        return codes.Count == 1 ? codes[0] : null;
    }

    // "the official" is the senior official of the paragraphs before.
    private Character? Remembered(Description description, string? party)
    {
        var (_, who) = _unnamed.FindLast(u => Takes(u.Words.Office.Noun, description.Office.Noun) && (party is null || u.Who.Party is null || u.Who.Party == party)
            && _text.ParagraphOf(description.Head) - _text.ParagraphOf(u.Words.Head) <= OfficialsRemembered);
        return who;
    }

    private static bool Takes(string noun, string later) => noun == later || noun.EndsWith(' ' + later, StringComparison.Ordinal);

    private Character Unnamed(Description description, string? party)
    {
        var who = new Character(EntityKind.Person, description.Head) { Masculine = description.Office.Masculine, Plural = description.Plural };
        if (description.Office.SpeaksForASide)
            who.Vote(party, 1);
        who.Roles.Add(description);
        _unnamed.Add((description, who));
        return who;
    }

    // A body that the name finder knows and no list does: "Liberal Harvest Party".
    private int? Organisation(int token)
    {
        var at = _text.NameAt(token);
        if (at < 0 || _text.Text.Names[at] is not { Kind: NameKind.Organisation } name || name.Tokens.First != token || name.Tokens.Length == 1 && Pronouns.Find(_text.Text.Form(token)) is not null)
            return null;
        var party = Modifiers.Before(_text, token) is { Definite: true, Party: { } owner } ? owner : _home.Of(name.Tokens.End - 1, new TokenRange(Math.Max(0, token - 1), name.Tokens.End));
        var body = _sides.Body(string.Join(' ', _text.Text.Words(name.Tokens).ToString().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), party, token);
        Settle(name.Tokens, _text.Text.HeadOf(name.Tokens), name.Tokens, [body], MentionForm.Name);
        return name.Tokens.End - 1;
    }

    private void Body(Body body)
    {
        var owner = body.Possessor >= 0 && _settled.TryGetValue(body.Possessor, out var settled) && settled.Who is [var one] ? one : null;
        var party = body.Party ?? owner?.Party;
        var noun = new TokenRange(body.Head, body.Head + 1);
        var words = Printed(body.Words);
        // "Bell's delegation insisted": he leads it.
        if (owner is { IsPerson: true, IsNamed: true, Party: not null } && _text[body.Head].Lemma is "delegation" or "team")
        {
            Settle(noun, body.Head, words, [owner], MentionForm.Nominal);
            return;
        }

        if (party is null && body is { Definite: true, Possessor: < 0 } && Named(body) is { } named)
        {
            Settle(noun, body.Head, words, [named], MentionForm.Nominal);
            return;
        }

        party = OwnerOf(body, party);
        if (party is null || body.Kind == "people")
            return;
        if (body.IsTheState(_text) && _sides.Party(party, body.Head) is { } state)
            Settle(noun, body.Head, words, [state], MentionForm.Nominal);
        else if (body.IsInstitution(_text))
            Settle(noun, body.Head, words, [_sides.Body(WithoutArticle(body.Words), party, body.Head)], MentionForm.Nominal);
        else
            SettleUnnamed(noun, body.Head, words, party, null);
    }

    // "the army" is the one whose owner has been told, "the foreign ministry" that of the state the report is about.
    private string? OwnerOf(Body body, string? told)
    {
        var lemma = _text[body.Head].Lemma;
        // "The foreign ministry" is the one of which "the Norlandic foreign ministry" has told.
        var called = body.Head > 0 && body.Words.Length > 2 && _text[body.Head - 1].Tag is Upos.Adj or Upos.Noun && _text.PartyAt(body.Head - 1) is null ? $"{_text.Lower(body.Head - 1)} {lemma.ToLowerInvariant()}" : lemma;
        var party = told ?? (IsBare(body) || called != lemma && body is { Definite: true, Possessor: < 0, Words.Length: 3 } ? _owners.Of(called) : null) ?? (body.Possessor < 0 ? _home.Of(body.Head, body.Words) : null);
        if (body.Kind is "government" or "military" or "parliament")
        {
            _owners.See(lemma, party);
            if (called != lemma)
                _owners.See(called, party);
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

    // "the ministry" is the "Foreign Ministry" that was just named.
    private Character? Named(Body body)
    {
        var noun = _text[body.Head].Lemma;
        return _scene.Sightings.LastOrDefault(s => s.Who.Kind == EntityKind.Organisation && s.Form == MentionForm.Name && _text.ParagraphOf(body.Head) - _text.ParagraphOf(s.Head) <= BodiesRemembered
            && s.Who.Name!.Split(' ').Any(w => w.Equals(noun, StringComparison.OrdinalIgnoreCase)))?.Who;
    }

    private string WithoutArticle(TokenRange words)
    {
        if (words.Length > 1 && (_text[words.First].Tag == Upos.Det || Pronouns.Find(_text.Text.Form(words.First)) is not null))
            words = words with { First = words.First + 1 };
        return string.Join(' ', _text.Text.Words(words).ToString().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    private void Pronoun(int token, Pronoun pronoun)
    {
        if (pronoun.Person != PronounPerson.Third || _text[token].Relation == Relation.Expl)
            return;
        var here = new TokenRange(token, token + 1);
        IReadOnlyList<Character> who = pronoun switch
        {
            { Plural: true } => _groups.They(token),
            { Gender: Gender.Neuter } => _neuters.Choose(token, pronoun) is { } side ? [side] : [],
            _ => _pronouns.Choose(token, pronoun) is { } person ? [person] : [],
        };
        if (who is [{ IsNamed: false } unnamed])
            SettleUnnamed(here, token, here, unnamed.Party, unnamed, MentionForm.Pronoun);
        else if (who.Count > 0 && who.All(w => w.IsNamed))
            Settle(here, token, here, who, MentionForm.Pronoun);
        if (who is [{ IsPerson: true, Plural: false } one] && pronoun.Gender is Gender.Masculine or Gender.Feminine)
            who[0].Masculine ??= pronoun.Gender == Gender.Masculine;
    }

    // "both", "the two leaders", and "who" in a relative clause.
    private void Word(int token)
    {
        if (_text.Is(token, "both") && !_text.Is(token + 1, "of") || _text.Is(token, "two") && token > 0 && _text.Is(token - 1, "the"))
        {
            var next = Counted(token);
            if (next < 0 && _text[token].Relation is Relation.CcPreconj or Relation.Nummod or Relation.Det or Relation.DetPredet)
                return;
            var told = Told(token, next);
            var who = _groups.Two(token, next < 0 ? null : _text[next].Lemma, told);
            if (who.Count == 0 && told.Count == 2)
                who = [.. told.Select(party => Leading(party, _text[next].Lemma) ?? _sides.Party(party, token)).OfType<Character>()];
            if (who.Count == 2)
                Settle(new TokenRange(token, Math.Max(token, next) + 1), Math.Max(token, next), new TokenRange(_text.Is(token - 1, "the") ? token - 1 : token, Math.Max(token, next) + 1), who, MentionForm.Nominal);
        }
        else if (_text[token] is { Lemma: "group" or "movement", Fine: Xpos.NN } && token > 0 && _text.Is(token - 1, "the") && !_text.Is(token + 1, "of") && OnlyGroup(token) is { } group)
        {
            Settle(new TokenRange(token, token + 1), token, new TokenRange(token - 1, token + 1), [group], MentionForm.Nominal);
        }
        else if (_text.Is(token, "who") || _text.Is(token, "which") || _text.Is(token, "that") && _text[token].Tag == Upos.Pron)
        {
            var clause = _text[token].Head;
            if (clause >= 0 && _text[clause].Relation is Relation.AclRelcl && _settled.TryGetValue(_text[clause].Head, out var antecedent))
                _settled[token] = antecedent with { Tokens = new TokenRange(token, token + 1), Head = token, Form = MentionForm.Pronoun, Phrase = default };
        }
    }

    // "The two Korean leaders": whose they are.
    private List<string> Told(int number, int noun) =>
        [.. Enumerable.Range(number + 1, Math.Max(0, noun - number - 1)).SelectMany(t => _text.PartyAt(t) is { } party ? _sides.Of(party).Select(s => s.Party).OfType<string>() : Sharing(t)).Distinct()];

    private Character? Leading(string party, string noun) =>
        noun is "leader" or "president" && _characters.Persons.Where(p => p.Party == party && p.Governs).Take(2).ToList() is [var only] ? only : null;

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
        var groups = _scene.Recent(token, GroupsRemembered).Where(s => s.Who.Kind == EntityKind.Group).Select(s => s.Who).Distinct().Take(2).ToList();
        return groups.Count == 1 ? groups[0] : null;
    }

    private void Settle(TokenRange keys, int head, TokenRange tokens, IReadOnlyList<Character> who, MentionForm form, TokenRange phrase = default)
    {
        if (who.Count == 0)
            return;
        Point(keys, new Settled(head, tokens, who, form, null) { Phrase = phrase });
        foreach (var one in who)
            _scene.See(head, one, form, phrase.Length > 0 ? phrase : tokens);
    }

    private void SettleUnnamed(TokenRange keys, int head, TokenRange tokens, string? party, Character? who, MentionForm form = MentionForm.Nominal)
    {
        // "He" after "a ministry spokesman": by the words that tell most.
        var described = form == MentionForm.Pronoun && who?.Roles is [var first, ..] ? first.Words : default;
        Point(keys, new Settled(head, tokens, [], form, _sides.Party(party, head)) { Described = described });
        if (who is not null)
            _scene.See(head, who, form, tokens);
    }

    private void Point(TokenRange keys, Settled settled)
    {
        for (var i = keys.First; i < keys.End; i++)
            _settled.TryAdd(i, settled);
    }
}

/// <summary>A mention that was settled.</summary>
/// <param name="Head">Head token.</param>
/// <param name="Tokens">Tokens printed as the mention.</param>
/// <param name="Who">Whom it denotes; empty for somebody unnamed.</param>
/// <param name="Form">Name, noun phrase or pronoun.</param>
/// <param name="Side">The side for which somebody unnamed stands; null when not known.</param>
internal sealed record Settled(int Head, TokenRange Tokens, IReadOnlyList<Character> Who, MentionForm Form, Character? Side)
{
    /// <summary>A name with the description and titles before it; empty for the rest.</summary>
    public TokenRange Phrase { get; init; }

    /// <summary>The words that first told of somebody unnamed whom a pronoun means; empty for the rest.</summary>
    public TokenRange Described { get; init; }
}
