namespace Demarche.English.Dates;

/// <summary>What one thread needs to find the times of one text after the other: it grows to the longest text so far and stays.</summary>
internal sealed class TimeRoom
{
    private const int Values = 1 << 12;

    private readonly (TimeValue Value, string? Text)[] _texts = new (TimeValue, string?)[Values];
    private TimeToken[] _tokens = new TimeToken[1024];
    private int _count;

    /// <summary>The tokens of the text, as far as it is scanned.</summary>
    public ReadOnlySpan<TimeToken> Tokens => _tokens.AsSpan(0, _count);

    /// <summary>Its times, as far as it is read.</summary>
    public List<DateExpression> Found { get; } = [];

    public void Add(in TimeToken token)
    {
        if (_count == _tokens.Length)
            Array.Resize(ref _tokens, _count * 2);
        _tokens[_count++] = token;
    }

    /// <summary>The TIMEX3 value of a stretch of the calendar; the same string again for the days that a text speaks of oftener.</summary>
    public string TextOf(in TimeValue value)
    {
        ref var place = ref _texts[value.GetHashCode() & (Values - 1)];
        if (place.Text is null || place.Value != value)
            place = (value, value.ToString());
        return place.Text!;
    }

    /// <summary>Forgets the text; what an extraordinary one made the room grow to is given back.</summary>
    public void Clear()
    {
        _count = 0;
        Found.Clear();
        if (!BufferLength.Serves(_tokens.Length, 0))
            _tokens = new TimeToken[1024];
    }
}
