using System.Text;

namespace Demarche.Exports.Sheets;

/// <summary>
/// Tables as RFC 4180 has them, UTF-8, lines ended by LF. A cell that a spreadsheet would take for a formula begins with an
/// apostrophe instead: <c>'=1+1</c>.
/// </summary>
internal sealed class CsvWriter(Stream stream, bool mark) : IDisposable
{
    private readonly StreamWriter _text = new(stream, new UTF8Encoding(mark), leaveOpen: true);

    /// <summary>Writes a line.</summary>
    public void Row(IEnumerable<string?> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
                _text.Write(',');
            first = false;
            _text.Write(Cell(cell ?? ""));
        }

        _text.Write('\n');
    }

    /// <inheritdoc/>
    public void Dispose() => _text.Dispose();

    private static string Cell(string value)
    {
        // A NUL ends the text for many readers, and no cell needs one.
        value = value.Replace("\0", "", StringComparison.Ordinal);
        if (value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r')
            value = "'" + value;
        return value.AsSpan().IndexOfAny(",\"\n\r") < 0 && !HasOuterSpace(value) ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool HasOuterSpace(string value) => value.Length > 0 && (value[0] == ' ' || value[^1] == ' ');
}
