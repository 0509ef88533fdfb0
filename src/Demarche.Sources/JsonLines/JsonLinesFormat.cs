using System.Text.Json;
using Demarche.Sources.Content;

namespace Demarche.Sources.JsonLines;

/// <summary>One report a line: <c>{"id":"a-1","date":"2021-06-21","text":"..."}</c>.</summary>
internal sealed class JsonLinesFormat : IReportFormat
{
    public bool Recognises(SourceFile file, ContentHead head)
    {
        if (head.Text.AsSpan().TrimStart() is not ['{', ..])
            return false;
        var first = head.WholeLines().First(l => !string.IsNullOrWhiteSpace(l));
        try
        {
            using var line = System.Text.Json.JsonDocument.Parse(first);
            return JsonLine.IsReport(line.RootElement) || JsonLine.IsFault(line.RootElement);
        }
        catch (JsonException)
        {
            // Damaged, or longer than the head: a line that speaks of a text is meant as a report.
            return first.Contains("\"text\"", StringComparison.Ordinal) || (file.Path is null && first.Trim() != "{");
        }
    }

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, DateOnly? dateIfNone)
    {
        for (var number = 1; content.ReadLine() is { } line; number++)
        {
            var bytes = number == 1 ? line[^TextDecoding.WithoutMark(line.Span).Length..] : line;
            if (!bytes.Span.Trim(" \t\r"u8).IsEmpty)
                yield return JsonLine.Read(bytes, number, file, dateIfNone);
        }
    }
}
