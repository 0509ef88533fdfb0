using Demarche.English;
using Demarche.English.Mentions;
using Demarche.Facts.Knowledge;

namespace Demarche.Reading.People;

/// <summary>
/// Which of two people of one surname a bare surname means. The signs are those a reader goes by: who was last named in full, whom the
/// surname meant last, with whom he is joined, whose country the sentence acts for and against. Where they disagree, nobody.
/// </summary>
internal sealed class NameChoice(Scene scene, Characters characters)
{
    // A surname means whoever was last introduced by it; less surely when the full name stood only in passing.
    private const double NamedLast = 2;
    private const double NamedInPassing = 1.4;
    private const double MeantLast = 1.2;
    private const double BesideHim = 4;
    private const double InCompany = 1.2;
    private const double ForHisCountry = 1.2;
    private const double AgainstHisCountry = -1.2;
    private const double LeadersOwn = 1.2;

    private const double Often = 0.7;
    private const int OftenMore = 3;
    private const double AmongLeaders = 0.8;

    // A report that has called him by the surname alone, and his namesakes always in full, goes on doing so.
    private const double CalledSo = 0.8;
    private const int Habit = 2;

    private const double Enough = 1;
    private const double Margin = 0.9;

    private readonly CastText _text = scene.Text;

    /// <summary>The bearer of a bare name; null when nobody is known or several may be meant.</summary>
    public Character? Choose(NameMention mention)
    {
        var bearers = characters.Bearing(mention.Name).Select(b => b.Person).Where(p => !Contradicts(p, mention)).ToList();
        if (bearers.Count < 2)
            return bearers.FirstOrDefault();
        var known = bearers.FindAll(p => p.Introduced < mention.Tokens.First && !IsGone(p, mention) && !IsNamedBehind(p, mention));
        if (known.Count == 1)
            return Alone(known[0], mention) ? Coming(bearers, known[0], mention) ?? known[0] : null;
        var ranked = (known.Count > 0 ? known : bearers).Select(p => (Person: p, Score: Score(p, mention, known.Count > 0 ? known : bearers))).OrderByDescending(p => p.Score).ToList();
        return ranked[0].Score >= Enough && ranked[0].Score - ranked[1].Score >= Margin ? ranked[0].Person : null;
    }

    // "General Bell arrived. Ana Bell told ...": an office that the known Bell does not hold is that of the one named in full right behind.
    private Character? Coming(List<Character> bearers, Character known, NameMention mention) =>
        known.Roles.Count == 0 || mention.Descriptions.Count == 0 || mention.Descriptions.Any(d => known.Has(d.Office.Rank)) ? null
        : bearers.Where(b => b != known && b.Introduced > mention.Tokens.First && b.Introduced < int.MaxValue && _text.SentenceOf(b.Introduced) - _text.SentenceOf(mention.Tokens.First) <= 1).Take(2).ToList() is [var only] ? only : null;

    // The only one introduced so far, unless the sentence speaks for another's country against his.
    private bool Alone(Character person, NameMention mention) => Sides(person, mention) > AgainstHisCountry;

    private static bool Contradicts(Character person, NameMention mention) =>
        mention.Party is { } party && person.Party is { } own && own != party
        || mention.Masculine is { } man && person.Masculine is { } his && man != his;

    private double Score(Character person, NameMention mention, List<Character> rivals)
    {
        var score = Called(person, rivals, mention) + Weight(person, rivals) + Peers(person, mention, rivals) + Beside(person, mention) + Sides(person, mention) + Company(person, mention, rivals);
        var last = scene.Sightings.LastOrDefault(s => rivals.Contains(s.Who) && s.Form == MentionForm.Name && s.Head < mention.Tokens.First);
        var bare = scene.Sightings.LastOrDefault(s => rivals.Contains(s.Who) && IsBare(s) && s.Head < mention.Tokens.First);
        if (last?.Who == person)
            score += IsBare(last) || last.Part == Part.Subject || StartsAfter(last.Head, mention.Tokens.First) ? NamedLast : NamedInPassing;
        if (bare?.Who == person && !HeadingBetween(bare.Head, mention.Tokens.First))
            score += MeantLast / (1 + Math.Max(0, _text.ParagraphOf(mention.Tokens.First) - _text.ParagraphOf(bare.Head) - 1));
        return score;
    }

    // An expert is heard and gone: a surname two paragraphs on is not hers.
    private bool IsGone(Character person, NameMention mention) =>
        (person.Has(Rank.Private) || person.Has(Rank.Relative))
        && !(scene.Last(person) is { } last && _text.ParagraphOf(mention.Tokens.First) - _text.ParagraphOf(last.Head) <= 1);

    // The one the report is about.
    private double Weight(Character person, List<Character> rivals) =>
        rivals.TrueForAll(r => r == person || scene.Count(person) >= OftenMore * Math.Max(1, scene.Count(r))) ? Often : 0;

    private double Called(Character person, List<Character> rivals, NameMention mention)
    {
        var bare = scene.Sightings.Where(s => IsBare(s) && rivals.Contains(s.Who) && s.Head < mention.Tokens.First).Select(s => s.Who).ToList();
        return bare.Count >= Habit && bare.TrueForAll(w => w == person) ? CalledSo : 0;
    }

    // "A letter from Bell was handed over by Omar Bell": another Bell's.
    private bool IsNamedBehind(Character person, NameMention mention)
    {
        var end = _text.Text.Sentences[_text.SentenceOf(mention.Tokens.First)].Tokens.End;
        for (var at = mention.Tokens.End; at < end; at++)
        {
            if (_text.PersonAt(at) is >= 0 and var name && _text.Text.Names[name].Tokens is { Length: > 1 } full && PersonName.Of(_text.Text.Words(full).ToString()) is { IsBare: false } named && person.Person!.IsSameAs(named))
                return true;
        }

        return false;
    }

    // Leaders meet leaders: "the summit between Bell and Rahman", where one Rahman governs and the other is an envoy.
    private double Peers(Character person, NameMention mention, List<Character> rivals)
    {
        if (!person.Has(Rank.Leader) || rivals.Exists(r => r != person && r.Has(Rank.Leader)))
            return 0;
        return scene.Sightings.Any(s => _text.SameSentence(s.Head, mention.Tokens.First) && s.Form == MentionForm.Name && s.Who.IsPerson && !rivals.Contains(s.Who)
            && s.Who.Has(Rank.Leader) && s.Who.Party != person.Party) ? AmongLeaders : 0;
    }

    private bool IsBare(Sighting sighting) =>
        sighting.Form == MentionForm.Name && _text.PersonAt(sighting.Head) is >= 0 and var name && _text.Text.Names[name].Tokens.Length == 1;

    // "leader Kim", "Envoy Kim": his office and country, in the very words.
    private static double Beside(Character person, NameMention mention)
    {
        var score = 0d;
        foreach (var description in mention.Descriptions)
        {
            if (description.OwnParty is { } party && person.Party == party)
                score += BesideHim;
            if (person.Roles.Exists(r => r.Office.Noun == description.Office.Noun))
                score += BesideHim;
            else if (person.Has(description.Office.Rank))
                score += BesideHim / 2;
        }

        return score;
    }

    // "Kim and Noh", after Noh met one of them.
    private double Company(Character person, NameMention mention, List<Character> rivals)
    {
        foreach (var other in scene.Sightings.Where(s => _text.SameSentence(s.Head, mention.Tokens.First) && s.Who.IsNamed && !rivals.Contains(s.Who)).Select(s => s.Who).Distinct())
        {
            var met = rivals.FindAll(r => scene.Sightings.Any(a => a.Who == r && scene.Sightings.Any(b => b.Who == other && _text.SameSentence(a.Head, b.Head))));
            if (met.Count == 1 && met[0] == person)
                return InCompany;
        }

        return 0;
    }

    // What the rest of the sentence says of his country: "Kim asserted that Pyongyang must ..." or "Kim will meet North Korean officials".
    private double Sides(Character person, NameMention mention)
    {
        if (person.Party is null)
            return 0;
        var sentence = _text.Text.Sentences[_text.SentenceOf(mention.Tokens.First)].Tokens;
        double forIt = 0, against = 0, own = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (mention.Titled.Contains(i) || mention.Descriptions.Any(d => d.Words.Contains(i)) || _text.PersonAt(i) >= 0)
                continue;
            if (_text.PartyAt(i) is { } party && party.Tokens.First == i && party.Code == person.Party)
            {
                if (Acts(party, mention))
                    forIt = ForHisCountry;
                else if (i > mention.Tokens.First && party.Word.Kind != PartyWordKind.Adjective)
                    against = AgainstHisCountry / 2;
                else if (i > mention.Tokens.First)
                    against = Math.Min(against, AgainstHisCountry / 3);
            }

            if (person.Has(Rank.Leader) && Pronouns.Find(_text.Text.Form(i)) is { Possessive: true, Gender: Gender.Masculine } && i + 1 < sentence.End && IsLeadersOwn(_text[i + 1].Lemma))
                own = LeadersOwn;
        }

        return forIt + (forIt > 0 ? 0 : against) + own + Strangers(person, mention, sentence);
    }

    // Another side than his, acted upon after his name: "in the face of US pressure" is not said of the American.
    private double Strangers(Character person, NameMention mention, TokenRange sentence)
    {
        for (var i = mention.Tokens.End; i < sentence.End; i++)
        {
            if (_text.PartyAt(i) is { } party && party.Code is not null && party.Code != person.Party && party.Word.Kind != PartyWordKind.Place
                && characters.Persons.Any(p => p != person && p.Party == party.Code && SharesName(p, person)))
                return ForHisCountry / 2;
        }

        return 0;
    }

    private static bool SharesName(Character a, Character b) => a.Person!.Words.Intersect(b.Person!.Words).Any();

    // The party acts beside him: it is the source of the sentence ("KCNA said Kim ...") or the subject of what he says.
    private bool Acts(PartyMention party, NameMention mention) =>
        Clauses.PartOf(_text, party.Tokens.End - 1) == Part.Subject
        && (party.Word.Kind == PartyWordKind.Institution || Clauses.Governor(_text, mention.Tokens.End - 1) != Clauses.Governor(_text, party.Tokens.End - 1));

    private static bool IsLeadersOwn(string lemma) => lemma is "country" or "people" or "nation" or "government" or "regime" or "army" or "military";

    private bool StartsAfter(int earlier, int token) => _text.ParagraphOf(token) > _text.ParagraphOf(earlier);

    private bool HeadingBetween(int first, int last)
    {
        for (var s = _text.SentenceOf(first) + 1; s < _text.SentenceOf(last); s++)
        {
            if (_text.Text.Sentences[s].Kind == SentenceKind.Heading)
                return true;
        }

        return false;
    }
}
