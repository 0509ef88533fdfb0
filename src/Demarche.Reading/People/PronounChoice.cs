using Demarche.English;
using Demarche.English.Mentions;

namespace Demarche.Reading.People;

/// <summary>Whom "he", "she", "his", "her" mean: the nearest and weightiest person that grammar allows; nobody when two are as likely.</summary>
internal sealed class PronounChoice(Scene scene)
{
    private const int SentencesBack = 3;
    private const double Enough = 1;
    private const double Margin = 0.5;

    // Who spoke last speaks on: "..., he said".
    private const double SpeaksOn = 1;
    private const double HeardBefore = 0.3;
    private const int LongestTalk = 8;

    // "They agreed. He added": one of those who are "they" stands out less than who is told of alone.
    private const double OneOfMany = 0.5;

    private static readonly double[] ByDistance = [2, 1.3, 0.6, 0.2];

    private readonly CastText _text = scene.Text;

    /// <summary>The person that a pronoun of the third person singular means; null when not clear.</summary>
    public Character? Choose(int token, Pronoun pronoun)
    {
        var best = new Dictionary<Character, double>();
        foreach (var sighting in scene.Recent(token, SentencesBack))
        {
            if (!sighting.Who.IsPerson || sighting.Who.Plural || !Agrees(sighting.Who, pronoun) || IsExcluded(sighting, token, pronoun))
                continue;
            var score = Score(sighting, token, pronoun);
            if (score > best.GetValueOrDefault(sighting.Who, double.MinValue))
                best[sighting.Who] = score;
        }

        var speaker = IsSpeaking(token) ? scene.LastSpeaker(token) : null;
        if (speaker is not null && scene.IsInterrupted(speaker, token))
            speaker = null;
        if (speaker is { IsPerson: true, Plural: false } && Agrees(speaker, pronoun) && _text.SentenceOf(token) - _text.SentenceOf(scene.Last(speaker)!.Head) <= LongestTalk)
            best.TryAdd(speaker, HeardBefore);
        foreach (var (who, _) in best.ToList())
        {
            best[who] += Math.Min(0.4, 0.05 * scene.Count(who)) + (IsSource(who, token) ? 1 : 0) + (who == speaker ? SpeaksOn : 0);
            if (IsBoundElsewhere(who, token, pronoun) || IsNamedBeside(who, token, pronoun))
                best.Remove(who);
        }

        var ranked = best.OrderByDescending(b => b.Value).ThenByDescending(b => scene.Last(b.Key)!.Head).Take(2).ToList();
        if (ranked.Count == 0 || ranked[0].Value < Enough || ranked.Count > 1 && ranked[0].Value - ranked[1].Value < Margin)
            return null;
        return ranked[0].Key;
    }

    // "He even defended Bell": who is named behind the verb is not "he".
    private bool IsNamedBeside(Character who, int token, Pronoun pronoun)
    {
        if (pronoun.Possessive || pronoun.Reflexive || who.Person is null)
            return false;
        var governor = Clauses.Governor(_text, token);
        for (var at = token + 1; governor >= 0 && at < _text.Length && _text.SameSentence(at, token); at++)
        {
            if (_text.PersonAt(at) is >= 0 and var name && Clauses.Governor(_text, _text.Text.HeadOf(_text.Text.Names[name].Tokens)) == governor
                && PersonName.Of(_text.Text.Words(_text.Text.Names[name].Tokens).ToString()) is var named && (named.IsBare ? who.Person.AnswersTo(named, _ => false) > 0.5 : who.Person.IsSameAs(named)))
                return true;
        }

        return false;
    }

    private static bool Agrees(Character who, Pronoun pronoun) => who.Masculine is null || who.Masculine == (pronoun.Gender == Gender.Masculine);

    private double Score(Sighting sighting, int token, Pronoun pronoun)
    {
        var back = _text.SentenceOf(token) - _text.SentenceOf(sighting.Head);
        if (sighting.Head > token && sighting.Part != Part.Subject)
            return 0;
        var score = ByDistance[back] + sighting.Part switch { Part.Subject => 1, Part.Owner => 0.6, Part.Object => 0.3, _ => 0 };
        if (sighting.Form == MentionForm.Pronoun)
            score += scene.IsOneOfSeveral(sighting) ? -OneOfMany : 0.2;
        if (sighting.Part == Part.Subject && Clauses.PartOf(_text, token) == Part.Subject)
            score += 0.3;
        if (_text.QuotationOf(sighting.Head) >= 0 && _text.QuotationOf(token) < 0 || IsInHeading(sighting.Head) && !IsInHeading(token))
            score -= 0.8;
        if (pronoun.Possessive && back == 0 && sighting.Part == Part.Subject)
            score += 0.4;
        return score;
    }

    // Captions and crossheads stand outside of the telling.
    private bool IsInHeading(int token) => _text.Text.Sentences[_text.SentenceOf(token)].Kind == SentenceKind.Heading;

    // "Kim told him": he is not Kim. "he and Kim": nor here.
    private bool IsExcluded(Sighting sighting, int token, Pronoun pronoun)
    {
        if (!_text.SameSentence(sighting.Head, token))
            return false;
        if (Clauses.AreJoined(_text, sighting.Head, token))
            return true;
        if (pronoun.Reflexive)
            return false;
        var governor = Clauses.Governor(_text, token);
        if (pronoun.Possessive)
            return governor >= 0 && Clauses.AreJoined(_text, sighting.Head, governor);
        return governor >= 0 && sighting.Part == Part.Subject && Clauses.PartOf(_text, token) != Part.Subject && Clauses.Governor(_text, sighting.Head) == governor;
    }

    // Who speaks is "I" inside his own marks, "he" in reported speech.
    private bool IsBoundElsewhere(Character who, int token, Pronoun pronoun) =>
        !pronoun.Reflexive && _text.QuotationOf(token) >= 0 && IsSource(who, token);

    private bool IsSpeaking(int token)
    {
        foreach (var attribution in _text.Text.Attributions)
        {
            if (attribution.SourceHead == token && attribution.Kind != AttributionCue.Belief)
                return true;
        }

        return false;
    }

    private bool IsSource(Character who, int token)
    {
        foreach (var attribution in _text.Text.Attributions)
        {
            if (attribution.SourceHead >= 0 && attribution.Kind != AttributionCue.Act && Holds(attribution, _text[token].Range) && IsSeenIn(attribution.Source, who))
                return true;
        }

        return false;
    }

    private static bool Holds(Attribution attribution, TextRange place)
    {
        foreach (var content in attribution.Content)
        {
            if (content.Contains(place))
                return true;
        }

        return false;
    }

    private bool IsSeenIn(TokenRange source, Character who) => scene.Sightings.Any(s => s.Who == who && source.Contains(s.Head));
}
