using Demarche.English;
using Demarche.English.Mentions;
using Demarche.Facts;

namespace Demarche.Reading.People;

/// <summary>
/// Goes through a report in reading order and settles each mention with what is known up to there: names, offices, bodies, sides,
/// pronouns, groups. What is not clear stays unsettled: a mention may be missed, never mistaken.
/// </summary>
internal sealed class Discourse
{
    private readonly CastText _text;
    private readonly Characters _characters;
    private readonly Settlements _settlements;
    private readonly NameChoice _names;
    private readonly PartySettler _parties;
    private readonly OfficeSettler _offices;
    private readonly BodySettler _bodies;
    private readonly PronounSettler _pronouns;
    private readonly CountSettler _counted;

    public Discourse(CastText text, Characters characters, Sides sides)
    {
        _text = text;
        _characters = characters;
        var scene = new Scene(text);
        var groups = new GroupChoice(scene);
        var owners = new OwnersByNoun();
        _settlements = new Settlements(scene, sides);
        _names = new NameChoice(scene, characters);
        _parties = new PartySettler(_settlements, text, sides);
        _offices = new OfficeSettler(_settlements, scene, new NominalChoice(scene, characters), groups, owners, sides);
        _bodies = new BodySettler(_settlements, scene, sides, owners);
        _pronouns = new PronounSettler(_settlements, scene, groups);
        _counted = new CountSettler(_settlements, scene, sides, groups, characters);
    }

    /// <summary>Settles everything, in reading order.</summary>
    public Settlements Run(IReadOnlyList<NameMention> names, IReadOnlyList<Description> descriptions, IReadOnlyList<Body> bodies)
    {
        var nameAt = names.ToDictionary(n => n.Tokens.First);
        var descriptionAt = descriptions.GroupBy(d => d.Noun.First).ToDictionary(g => g.Key, g => g.First());
        var bodyAt = bodies.ToDictionary(b => b.Head);
        // "Secretary of State Ana Bell said" is told of a person, whatever heads the words.
        var persons = names.Select(PhraseOf).Concat(names.SelectMany(n => n.Descriptions).Concat(descriptions).Select(d => d.Words)).ToList();
        var sources = _text.Text.Attributions.Where(a => a.Kind == AttributionCue.Speech && a.SourceHead >= 0 && _text[a.SourceHead].Tag == Upos.Propn && !persons.Exists(p => p.Contains(a.SourceHead))).Select(a => a.SourceHead).ToHashSet();
        for (var i = 0; i < _text.Length; i++)
        {
            if (i == _text.Text.Sentences[_text.SentenceOf(i)].Tokens.First)
                _pronouns.Resume();
            if (nameAt.TryGetValue(i, out var name))
            {
                i = Name(name);
            }
            else if (_text.PartyAt(i) is { } party)
            {
                i = _parties.Take(party);
            }
            else if (descriptionAt.TryGetValue(i, out var description))
            {
                i = _offices.Take(description);
            }
            else if (_bodies.Organisation(i) is { } organisation)
            {
                i = organisation;
            }
            else if (bodyAt.TryGetValue(i, out var body))
            {
                if (!_counted.TakeSides(i))
                    _bodies.Take(body);
            }
            else if (Pronouns.Find(_text.Text.Form(i)) is { } pronoun)
            {
                _pronouns.Take(i, pronoun);
            }
            else if (sources.Contains(i) && _settlements.At(i) is null && _text.Text.Sentences[_text.SentenceOf(i)].Kind == SentenceKind.Prose)
            {
                _bodies.Speaker(i);
            }
            else
            {
                _counted.Take(i);
                _pronouns.Follow(i);
            }
        }

        _pronouns.Resume();
        return _settlements;
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
            if (who.Party is null && mention.Descriptions.FirstOrDefault(d => d.OwnParty is null && _offices.PossessorsParty(d) is not null) is { } served)
                who.Vote(_offices.PossessorsParty(served), 1);
            _settlements.Settle(mention.Titled, _text.Text.HeadOf(mention.Titled), mention.Tokens, [who], MentionForm.Name, PhraseOf(mention));
            foreach (var description in mention.Descriptions)
                _settlements.Point(description.Noun, _settlements.At(mention.Tokens.First)!);
        }

        return mention.Tokens.End - 1;
    }

    // "South Korea's top nuclear envoy Noh Kyu-duk", from the first word of what stands before the name.
    private static TokenRange PhraseOf(NameMention mention) =>
        new(mention.Descriptions.Where(d => d.Words.End <= mention.Tokens.First).Select(d => d.Words.First).Append(mention.Titled.First).Min(), mention.Tokens.End);
}
