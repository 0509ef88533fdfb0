using Demarche.English;

namespace Demarche.Reading.People;

/// <summary>Who has been seen so far, in reading order.</summary>
internal sealed class Scene(CastText text)
{
    private readonly List<Sighting> _sightings = [];

    /// <summary>The text.</summary>
    public CastText Text { get; } = text;

    /// <summary>All sightings so far, in reading order.</summary>
    public IReadOnlyList<Sighting> Sightings => _sightings;

    /// <summary>Notes that somebody was recognised.</summary>
    public void See(int head, Character who, MentionForm form) => _sightings.Add(new Sighting(head, who, Clauses.PartOf(Text, head), form));

    /// <summary>The sightings of the last few sentences before and in a token's, latest first.</summary>
    public IEnumerable<Sighting> Recent(int token, int sentencesBack)
    {
        var from = Text.SentenceOf(token) - sentencesBack;
        for (var i = _sightings.Count - 1; i >= 0 && Text.SentenceOf(_sightings[i].Head) >= from; i--)
            yield return _sightings[i];
    }

    /// <summary>How often somebody was seen.</summary>
    public int Count(Character who) => _sightings.Count(s => s.Who == who);

    /// <summary>The latest sighting of somebody; null for none.</summary>
    public Sighting? Last(Character who) => _sightings.FindLast(s => s.Who == who);
}
