namespace Demarche.English.Tokens;

/// <summary>A growing list of token places that is emptied and used again, text after text.</summary>
internal sealed class TokenBuffer
{
    private TextRange[] _ranges = new TextRange[1024];

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The tokens' places, in text order.</summary>
    public ReadOnlySpan<TextRange> Ranges => _ranges.AsSpan(0, Count);

    public TextRange this[int token] => _ranges[token];

    public void Add(int start, int end)
    {
        if (Count == _ranges.Length)
            Array.Resize(ref _ranges, Count * 2);
        _ranges[Count++] = new TextRange(start, end);
    }

    /// <summary>Empties the list; what an extraordinary text made it grow to is given back.</summary>
    public void Clear()
    {
        Count = 0;
        if (_ranges.Length > 1 << 20)
            _ranges = new TextRange[1024];
    }
}
