using Demarche.Sources.Encodings;

namespace Demarche.Sources.Content;

/// <summary>The first bytes of some content, by which its format is known.</summary>
internal sealed class ContentHead
{
    /// <summary>How many bytes are looked at, at most.</summary>
    public const int Size = 64 * 1024;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Lazy<string> _text;

    public ContentHead(ReadOnlyMemory<byte> bytes)
    {
        _bytes = bytes;
        _text = new Lazy<string>(() => TextDecoding.Loosely(_bytes.Span));
    }

    /// <summary>The bytes, with a byte-order mark if there is one.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.Span;

    /// <summary>The same as text; what is no UTF-8 shows as replacement characters.</summary>
    public string Text => _text.Value;

    /// <summary>Whether content may go on behind these bytes.</summary>
    public bool IsPart => _bytes.Length >= Size;

    /// <summary>The first characters that are no white space.</summary>
    public ReadOnlySpan<char> Opening(int length)
    {
        var text = Text.AsSpan().TrimStart();
        return text[..Math.Min(length, text.Length)];
    }

    /// <summary>Lines that are whole within the head.</summary>
    public IEnumerable<string> WholeLines()
    {
        var lines = Text.Split('\n');
        return lines.Take(IsPart && lines.Length > 1 ? lines.Length - 1 : lines.Length);
    }
}
