using System.Collections.Immutable;

namespace Demarche.English.Speech;

/// <summary>What may follow a cue as its content.</summary>
[Flags]
internal enum CueFrames : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>(that) he goes, whether he goes.</summary>
    Clause = 1,

    /// <summary>Words in marks.</summary>
    Quote = 2,

    /// <summary>To go, not to go.</summary>
    Infinitive = 4,

    /// <summary>A noun phrase, with what belongs to it: "accused them of cheating".</summary>
    Object = 8,

    /// <summary>An object before the content is the audience: "told reporters that".</summary>
    Audience = 16,

    /// <summary>Somebody or something, and what it is called: "called the plan a trap". The object alone is none.</summary>
    Naming = 32,
}

/// <summary>What the lexicon says about one cue.</summary>
/// <param name="Kind">Kind of the cue when a clause or quotation follows.</param>
/// <param name="Frames">What may follow.</param>
/// <param name="Prepositions">Prepositions whose phrase may be the content: "called for restraint".</param>
internal sealed record CueEntry(AttributionCue Kind, CueFrames Frames, ImmutableArray<string> Prepositions)
{
    /// <summary>Whether a phrase under this preposition may be the content.</summary>
    public bool Takes(ReadOnlySpan<char> preposition)
    {
        foreach (var own in Prepositions)
        {
            if (preposition.Equals(own, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of these may follow.</summary>
    public bool Takes(CueFrames frames) => (Frames & frames) != CueFrames.None;

    /// <summary>
    /// Kind of the cue with that content: who thinks something thinks it in any frame, but who says a thing, not a clause, acts
    /// by saying: "announced a boycott".
    /// </summary>
    public AttributionCue KindWith(CueFrames content) =>
        Kind == AttributionCue.Speech && (content & (CueFrames.Clause | CueFrames.Quote)) == CueFrames.None ? AttributionCue.Act : Kind;
}
