using System.Text;

namespace Demarche.Tests.Program.Exports;

/// <summary>A component of a calendar as RFC 5545 has it.</summary>
internal sealed record CalendarPart(string Name, List<(string Name, string Parameters, string Value)> Lines, List<CalendarPart> Parts)
{
    /// <summary>The only line of a name; null when there is none.</summary>
    public string? this[string name] => Lines.SingleOrDefault(l => l.Name == name).Value;

    /// <summary>A text value without its escapes.</summary>
    public string? Text(string name) =>
        this[name]?.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\,", ",", StringComparison.Ordinal).Replace("\\;", ";", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);
}

/// <summary>A strict reader of RFC 5545, of the tests' own: it takes nothing that the standard forbids.</summary>
internal static class CalendarReader
{
    public static CalendarPart Read(byte[] calendar)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(calendar);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(c => c == '\n'), text.Split("\r\n").Length - 1);
        foreach (var physical in text.Split("\r\n"))
        {
            Assert.True(Encoding.UTF8.GetByteCount(physical) <= 75, $"more than 75 octets: {physical}");
            Assert.DoesNotContain(physical, char.IsControl);
        }

        var root = new CalendarPart("", [], []);
        var open = new Stack<CalendarPart>([root]);
        foreach (var line in text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
            Take(line, open);
        Assert.Same(root, Assert.Single(open));
        var whole = Assert.Single(root.Parts);
        Assert.Equal("VCALENDAR", whole.Name);
        return whole;
    }

    private static void Take(string line, Stack<CalendarPart> open)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        Assert.True(colon > 0, $"no property: {line}");
        var head = line[..colon].Split(';', 2);
        var value = line[(colon + 1)..];
        Assert.Matches("^[A-Z-]+$", head[0]);
        if (head[0] == "BEGIN")
        {
            var part = new CalendarPart(value, [], []);
            open.Peek().Parts.Add(part);
            open.Push(part);
        }
        else if (head[0] == "END")
        {
            Assert.Equal(open.Pop().Name, value);
        }
        else
        {
            open.Peek().Lines.Add((head[0], head.Length > 1 ? head[1] : "", value));
        }
    }
}
