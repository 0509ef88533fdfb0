using Demarche.English;
using Demarche.Facts;

namespace Demarche.Reading.Days;

/// <summary>
/// Whether a text is itself the act it tells: a statement does what it says on its own day, and a readout tells of one occasion.
/// </summary>
internal abstract record TextVoice
{
    // Statements and readouts say what they are before they begin.
    private const int OpeningSentences = 5;

    // One "we" may slip into a report; a text that speaks for its author has more.
    private const int OwnWords = 3;

    private static readonly string[] StatementWords =
        ["following statement", "following joint statement", "following press statement", "issued a press statement", "following is the joint statement", "Begin Text"];

    private static readonly string[] ReadoutWords = ["attributable to", "Readout of", "readout of"];

    /// <summary>The day that the voice gives an act of which nothing else tells the day; null when it gives none.</summary>
    /// <param name="past">Whether the act is told in the past tense.</param>
    public abstract DayInterval? DayOf(bool past);

    /// <summary>Whether all that the text tells is of one occasion.</summary>
    public virtual bool IsOfOneOccasion => false;

    /// <summary>The voice of a text.</summary>
    /// <param name="text">The analysed report.</param>
    /// <param name="written">The report's day.</param>
    /// <param name="isOwnWords">Whether it is known from elsewhere that the text speaks for whoever made it.</param>
    public static TextVoice Of(AnalysedText text, DateOnly written, bool isOwnWords)
    {
        if (text.Sentences.IsEmpty)
            return new Report();
        // A readout tells of an occasion, also when a spokesman signs it.
        var opening = text.Words(new TokenRange(0, text.Sentences[Math.Min(OpeningSentences, text.Sentences.Length) - 1].Tokens.End));
        var speaks = FirstPersons(text) >= OwnWords;
        if (!speaks && ContainsAny(opening, ReadoutWords))
            return new Readout(Occasion(text, written));
        return speaks || isOwnWords || ContainsAny(opening, StatementWords) ? new Statement(DayInterval.Between(written, written, DayBasis.Stated)) : new Report();
    }

    // The occasion's day is the first that the text names: "spoke today with", "On April 4, the envoy met".
    private static DayInterval Occasion(AnalysedText text, DateOnly written)
    {
        foreach (var date in text.Dates)
        {
            if (date.Type is DateType.Date or DateType.Time && date.Earliest is { } first && date.Latest is { } last && last <= written && last.DayNumber - first.DayNumber <= 1)
                return DayInterval.Between(first, last, date.Absolute ? DayBasis.Stated : DayBasis.WorkedOut);
        }

        return DayInterval.Between(written, written, DayBasis.Stated);
    }

    private static int FirstPersons(AnalysedText text)
    {
        var count = 0;
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            if (text.Tokens[at].Tag == Upos.Pron && text.Tokens[at].Lemma is "I" or "we" && !text.IsQuoted(at))
                count++;
        }

        return count;
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // A news report: its own day says only by when.
    private sealed record Report : TextVoice
    {
        public override DayInterval? DayOf(bool past) => null;
    }

    // "The United States condemns the launch": the text does it, on its day. What it tells as past is older.
    private sealed record Statement(DayInterval Day) : TextVoice
    {
        public override DayInterval? DayOf(bool past) => past ? null : Day;
    }

    // "The two reaffirmed the alliance": all of it on the one occasion.
    private sealed record Readout(DayInterval Day) : TextVoice
    {
        public override bool IsOfOneOccasion => true;

        public override DayInterval? DayOf(bool past) => Day;
    }
}
