using Demarche.English;

namespace Demarche.Reading.People;

/// <summary>Who has been seen so far, in reading order.</summary>
internal sealed class Scene(CastText text)
{
    private readonly List<Sighting> _sightings = [];
    private readonly Dictionary<int, Character> _byHead = [];
    private readonly Dictionary<int, int> _countAt = [];
    private (int Number, int End) _list;

    /// <summary>The text.</summary>
    public CastText Text { get; } = text;

    /// <summary>All sightings so far, in reading order.</summary>
    public IReadOnlyList<Sighting> Sightings => _sightings;

    /// <summary>Notes that somebody was recognised.</summary>
    /// <param name="head">Head token.</param>
    /// <param name="who">Whom it means.</param>
    /// <param name="form">Name, noun phrase or pronoun.</param>
    /// <param name="phrase">All words of the mention, with what describes it.</param>
    public void See(int head, Character who, MentionForm form, TokenRange phrase)
    {
        var listed = who.IsPerson && form == MentionForm.Name;
        if (listed)
            _list = (Enumerations.GoesOn(Text.Text, _list.End, phrase.First) ? _list.Number : _list.Number + 1, phrase.End);
        _sightings.Add(new Sighting(head, who, Clauses.PartOf(Text, head), form) { Phrase = phrase, List = listed ? _list.Number : 0, ClosesList = listed && Enumerations.IsClosed(Text.Text, phrase.First) });
        _byHead.TryAdd(head, who);
        _countAt[head] = CountAt(head) + 1;
    }

    /// <summary>The sightings of the last few sentences before and in a token's, latest first.</summary>
    public IEnumerable<Sighting> Recent(int token, int sentencesBack)
    {
        var from = Text.SentenceOf(token) - sentencesBack;
        for (var i = _sightings.Count - 1; i >= 0 && Text.SentenceOf(_sightings[i].Head) >= from; i--)
            yield return _sightings[i];
    }

    /// <summary>Who was last told to have spoken, in the sentences before a token; null when that is not known.</summary>
    public Character? LastSpeaker(int token)
    {
        for (var i = Text.Text.Attributions.Length - 1; i >= 0; i--)
        {
            var attribution = Text.Text.Attributions[i];
            if (attribution.SourceHead < 0 || attribution.Kind == AttributionCue.Belief || Text.QuotationOf(attribution.SourceHead) >= 0 || Text.SentenceOf(attribution.SourceHead) >= Text.SentenceOf(token) || IsInside(attribution))
                continue;
            return SeenIn(attribution);
        }

        return null;
    }

    // "Bell said Rahman had promised ...": only Bell speaks.
    private bool IsInside(Attribution inner) => Text.Text.Attributions.Any(outer => outer.Kind == AttributionCue.Speech && outer != inner && outer.SourceHead >= 0 && outer.Holds(Text[inner.SourceHead].Range));

    /// <summary>Who the source of an attribution is; null when it was not recognised, or is several: "they agreed", "both said".</summary>
    public Character? SeenIn(Attribution attribution) =>
        CountAt(attribution.SourceHead) > 1 ? null : _byHead.GetValueOrDefault(attribution.SourceHead) ?? _sightings.FindLast(s => attribution.Source.Contains(s.Head) && s.Part == Part.Subject)?.Who;

    /// <summary>Whether somebody is only one of those whom a mention means: "they", "the two".</summary>
    public bool IsOneOfSeveral(Sighting sighting) => CountAt(sighting.Head) > 1;

    private int CountAt(int head) => _countAt.GetValueOrDefault(head);

    /// <summary>Whether another person acted between somebody's last sighting and a token.</summary>
    public bool IsInterrupted(Character who, int token)
    {
        for (var i = _sightings.Count - 1; i >= 0 && _sightings[i].Who != who; i--)
        {
            if (_sightings[i] is { Part: Part.Subject, Who: { IsPerson: true, Plural: false } } && _sightings[i].Head < token && Text.QuotationOf(_sightings[i].Head) < 0 && !IsToldBy(who, _sightings[i].Head))
                return true;
        }

        return false;
    }

    // "Bell said Rahman had agreed. He hoped ...": what Rahman does there is only told by Bell.
    private bool IsToldBy(Character who, int token)
    {
        foreach (var attribution in Text.Text.Attributions)
        {
            if (attribution.SourceHead >= 0 && attribution.Kind == AttributionCue.Speech && SeenIn(attribution) == who && attribution.Holds(Text[token].Range))
                return true;
        }

        return false;
    }

    /// <summary>How often somebody was seen.</summary>
    public int Count(Character who) => _sightings.Count(s => s.Who == who);

    /// <summary>The latest sighting of somebody; null for none.</summary>
    public Sighting? Last(Character who) => _sightings.FindLast(s => s.Who == who);
}
