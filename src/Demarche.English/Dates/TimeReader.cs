namespace Demarche.English.Dates;

/// <summary>A scanned text as the rules see it, with what was said before: the day it was written and the times last named.</summary>
internal ref struct TimeReader(ReadOnlySpan<char> text, ReadOnlySpan<TimeToken> tokens, TimeLexicon lexicon, DateOnly? written)
{
    private static readonly TimeToken _outside = new(0, 0, TimeWordKind.Stop, TimeForm.Plain, 0);

    /// <summary>The text.</summary>
    public readonly ReadOnlySpan<char> Text = text;

    /// <summary>Its tokens.</summary>
    public readonly ReadOnlySpan<TimeToken> Tokens = tokens;

    /// <summary>Words of time.</summary>
    public readonly TimeLexicon Lexicon = lexicon;

    /// <summary>The day the text was written; null when unknown.</summary>
    public readonly DateOnly? Written = written;

    /// <summary>The stretch of the calendar last named, to which "the next day" is related; of grain none before the first.</summary>
    public TimeValue Last;

    /// <summary>The quarter last named: "a year earlier" in a report of quarters is that quarter, a year earlier.</summary>
    public TimeValue LastQuarter;

    /// <summary>The token at an index; a stop outside the text.</summary>
    public readonly TimeToken this[int at] => (uint)at < (uint)Tokens.Length ? Tokens[at] : _outside;

    /// <summary>Kind of the token at an index.</summary>
    public readonly TimeWordKind Kind(int at) => (uint)at < (uint)Tokens.Length ? Tokens[at].Kind : TimeWordKind.Stop;

    /// <summary>Whether the token is of a kind and has a value.</summary>
    public readonly bool Is(int at, TimeWordKind kind, int value) => Kind(at) == kind && Tokens[at].Value == value;

    /// <summary>Whether the token is that mark.</summary>
    public readonly bool IsMark(int at, char mark) => Is(at, TimeWordKind.Mark, mark);

    /// <summary>Whether the token is a hyphen or dash that touches what stands before it.</summary>
    public readonly bool IsHyphen(int at) =>
        Kind(at) == TimeWordKind.Mark && Tokens[at].Value is '-' or '–' or '‑' && at > 0 && Tokens[at - 1].End == Tokens[at].Start;

    /// <summary>The index after an optional mark.</summary>
    public readonly int Skip(int at, char mark) => IsMark(at, mark) ? at + 1 : at;

    /// <summary>The index after an optional token of a kind.</summary>
    public readonly int Skip(int at, TimeWordKind kind) => Kind(at) == kind ? at + 1 : at;

    /// <summary>The index after an optional hyphen.</summary>
    public readonly int SkipHyphen(int at) => IsHyphen(at) ? at + 1 : at;

    /// <summary>The token's characters.</summary>
    public readonly ReadOnlySpan<char> Form(int at)
    {
        var token = this[at];
        return Text[token.Start..token.End];
    }

    /// <summary>Whether two neighbours touch.</summary>
    public readonly bool Touches(int at) => this[at].End == this[at + 1].Start;

    /// <summary>Whether the token is a year in four figures, 1000 to 2199.</summary>
    public readonly bool IsYear(int at) =>
        Kind(at) == TimeWordKind.Number && this[at].HasFourFigures && this[at].Value is >= 1000 and < 2200
        && !IsMark(at - 1, '$') && !IsMark(at + 1, '%');

    /// <summary>Whether the token may be the day of a month: 1 to 31, in figures or as an ordinal.</summary>
    public readonly bool IsDayOfMonth(int at) =>
        this[at].Value is >= 1 and <= 31 && !this[at].IsAmount
        && (Kind(at) == TimeWordKind.Ordinal || (Kind(at) == TimeWordKind.Number && this[at].InFigures))
        && !IsMark(at + 1, '%') && !(IsMark(at + 1, ':') && Touches(at) && Kind(at + 2) == TimeWordKind.Number);
}
