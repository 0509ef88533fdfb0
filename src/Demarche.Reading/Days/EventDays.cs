using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Days;

/// <summary>
/// When what a clause tells happened: by the expression of time attached to it ("met on Tuesday"), by the saying that did it
/// ("said on Saturday it would retaliate"), by the text's own day when the text is the act itself, else only by the report's day
/// when it is told as done, and otherwise not at all.
/// </summary>
internal sealed class EventDays
{
    private readonly AnalysedText _text;
    private readonly DateOnly _written;
    private readonly AttachedDates _dates;
    private readonly TextVoice _voice;

    /// <param name="text">The analysed report.</param>
    /// <param name="written">The report's day.</param>
    /// <param name="isOwnWords">Whether the text is known to speak for whoever made it: it is signed, or printed by a government's organ.</param>
    public EventDays(AnalysedText text, DateOnly written, bool isOwnWords = false)
    {
        _text = text;
        _written = written;
        _dates = new AttachedDates(text, written);
        _voice = TextVoice.Of(text, written, isOwnWords);
    }

    /// <summary>Whether the report tells of one occasion, as a readout does.</summary>
    public bool IsOfOneOccasion => _voice.IsOfOneOccasion;

    /// <summary>The day of an act or saying of which only the trigger is known: its tense tells whether it happened.</summary>
    /// <param name="text">The analysed report.</param>
    /// <param name="trigger">Head token of the clause or noun phrase that tells it: "met", "said", "talks".</param>
    /// <param name="written">The report's day.</param>
    public static DayInterval DayOf(AnalysedText text, int trigger, DateOnly written)
    {
        var days = new EventDays(text, written);
        return ClauseTense.Of(text, trigger) switch
        {
            Tense.Past => days.Done(trigger, bySaying: false),
            Tense.Future => days.Ahead(trigger),
            _ => days._dates.Of(trigger, climbs: true) ?? DayInterval.Unknown,
        };
    }

    /// <summary>The day of an act.</summary>
    /// <param name="trigger">Head token of the clause or noun phrase that tells it.</param>
    /// <param name="modality">How it stands towards reality.</param>
    /// <param name="bySaying">Whether it is done by the very words of an attributed speaker.</param>
    /// <param name="byDeed">Whether no words can do it: a meeting that a statement speaks of was not held by the statement.</param>
    public DayInterval Of(int trigger, Modality modality, bool bySaying, bool byDeed = false) => modality switch
    {
        Modality.Occurred => Done(trigger, bySaying, byDeed),
        Modality.Planned or Modality.Possible => Ahead(trigger),
        Modality.Negated when ClauseTense.Of(_text, trigger) == Tense.Past => Done(trigger, bySaying),
        _ => Standing(trigger, bySaying, byDeed),
    };

    /// <summary>The day of a saying that the report tells as made.</summary>
    /// <param name="cue">Head token of the cue: "said", "according"; -1 when the words merely stand by their speaker.</param>
    public DayInterval OfSaying(int cue)
    {
        if (cue < 0)
            return _voice.DayOf(past: false) ?? DayInterval.By(_written);
        return ClauseTense.Of(_text, cue) == Tense.Future ? Ahead(cue) : Done(cue, bySaying: false);
    }

    // Sayings stand within sayings: each step leads outwards to a wider content, so the climb ends.
    private DayInterval Done(int trigger, bool bySaying, bool byDeed = false)
    {
        var cue = CueAround(trigger);
        var past = ClauseTense.Of(_text, trigger) == Tense.Past && !(cue >= 0 && ClauseTense.MayBeShifted(_text, trigger));
        // "Iran said on Saturday it would retaliate in May": the threat was made by saying so, and May is no day of it.
        if (cue >= 0 && bySaying && !past)
            return Done(cue, bySaying: false);
        if (_dates.Of(trigger, climbs: true, byDeed) is { } told)
        {
            if (!(told.Earliest > _written))
                return ByReport(_voice.DayOf(past) is { } own && own.Earliest >= told.Earliest && own.Latest <= told.Latest ? own : told);
            // A verb told as done has no day ahead of the report; a noun that bears one was not done ("the June 12 summit").
            if (_text.Tokens[trigger].Tag is Upos.Noun or Upos.Propn)
                return told;
        }

        // "The Kremlin condemned the launch, its spokesman said Friday"
        if (cue >= 0 && (bySaying || !past && !byDeed))
            return Done(cue, bySaying: false);
        // "Norland has shielded them", said by the text itself: it accuses today, however long ago that was.
        return _voice.DayOf((past && !(bySaying && cue < 0)) || byDeed) ?? DayInterval.By(_written);
    }

    // "has tested missiles since March", "met this month": what is told as done was done by the report's day.
    private DayInterval ByReport(DayInterval told) =>
        told.Latest is { } latest && latest <= _written ? told : DayInterval.Between(told.Earliest, _written, told.Basis);

    // "saying on Tuesday that it remains prepared to talk": what stands has the day of the saying, and else only one told for it.
    // "We continue to call on Norland" is said on the text's own day.
    private DayInterval Standing(int trigger, bool bySaying, bool byDeed)
    {
        var cue = CueAround(trigger);
        var told = _dates.Of(trigger, climbs: true);
        if (told is null && bySaying && cue >= 0)
            told = _dates.Of(cue, climbs: true);
        return told ?? (byDeed || cue >= 0 ? null : _voice.DayOf(ClauseTense.Of(_text, trigger) == Tense.Past)) ?? DayInterval.Unknown;
    }

    // What is still ahead has no day but the one told for it, and that is not gone by. "On Monday she is expected to land there": a day ahead
    // is none of the verb above.
    private DayInterval Ahead(int trigger)
    {
        if (_dates.Of(trigger, climbs: false) is { } told)
            return told.Latest < _written ? DayInterval.Unknown : told;
        return _text.Tokens[trigger] is { Tag: Upos.Verb, Relation: Relation.Xcomp or Relation.Advcl } && _dates.Of(trigger, climbs: true) is { } above && above.Earliest > _written ? above : DayInterval.Unknown;
    }

    // Head of the cue, innermost, in whose content a token stands; -1 outside reported speech.
    private int CueAround(int token)
    {
        var best = -1;
        var size = int.MaxValue;
        var place = _text.Tokens[token].Range;
        // Two contents in pieces can hold each other's cue: from a cue only a wider content leads on, so that every way outwards ends.
        var own = 0;
        foreach (var attribution in _text.Attributions)
        {
            if (attribution.Cue.Contains(token))
                own = Math.Max(own, LengthOf(attribution));
        }

        foreach (var attribution in _text.Attributions)
        {
            if (attribution.Kind == AttributionCue.Act || attribution.Cue.Length == 0 || !Holds(attribution, place))
                continue;
            var length = LengthOf(attribution);
            if (length > own && length < size)
                (best, size) = (_text.HeadOf(attribution.Cue), length);
        }

        return best == token ? -1 : best;
    }

    private static bool Holds(Attribution attribution, TextRange place)
    {
        foreach (var piece in attribution.Content)
        {
            if (piece.Contains(place))
                return true;
        }

        return false;
    }

    private static int LengthOf(Attribution attribution)
    {
        var length = 0;
        foreach (var piece in attribution.Content)
            length += piece.Length;
        return length;
    }
}
