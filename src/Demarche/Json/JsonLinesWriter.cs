using System.Text.Json;

namespace Demarche.Json;

/// <summary>JSON Lines on a stream: one object a line, characters outside ASCII as they are.</summary>
internal sealed class JsonLinesWriter(Stream stream) : IDisposable
{
    /// <summary>How all JSON of the program is written.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = new PlainEncoder() };

    private readonly MemoryStream _lines = new();
    private Utf8JsonWriter? _json;

    /// <summary>Writes one object. What was written is with the stream after <see cref="Flush"/>.</summary>
    public void Line(Action<Utf8JsonWriter> members)
    {
        _json ??= new Utf8JsonWriter(_lines, Options);
        _json.Reset(_lines);
        _json.WriteStartObject();
        members(_json);
        _json.WriteEndObject();
        _json.Flush();
        _lines.WriteByte((byte)'\n');
        if (_lines.Length > 64 * 1024)
            Flush();
    }

    /// <summary>Hands all lines to the stream.</summary>
    public void Flush()
    {
        stream.Write(_lines.GetBuffer(), 0, (int)_lines.Length);
        stream.Flush();
        _lines.SetLength(0);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json?.Dispose();
        _lines.Dispose();
    }
}
