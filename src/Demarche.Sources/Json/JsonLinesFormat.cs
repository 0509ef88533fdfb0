using System.Text.Json;
using Demarche.Sources.Content;
using Demarche.Sources.Encodings;

namespace Demarche.Sources.Json;

/// <summary>One report a line: <c>{"id":"a-1","date":"2021-06-21","text":"..."}</c>. A broken line costs only itself.</summary>
internal sealed class JsonLinesFormat : IReportFormat
{
    public bool Recognises(SourceFile file, ContentHead head)
    {
        if (head.Opening(1) is not "{")
            return false;
        var first = head.WholeLines().First(l => !string.IsNullOrWhiteSpace(l));
        try
        {
            using var line = System.Text.Json.JsonDocument.Parse(first);
            return JsonReport.IsReport(line.RootElement) || JsonReport.IsFault(line.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Damaged, a key with half a surrogate pair, or longer than the head: a line that speaks of a text is meant as a report.
            return first.Contains("\"text\"", StringComparison.Ordinal) || (file.Path is null && first.Trim() != "{");
        }
    }

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms)
    {
        for (var number = 1; content.ReadLine(TextDecoding.MostBytes) is { } line; number++)
        {
            var bytes = number == 1 ? line[^TextDecoding.WithoutMark(line.Span).Length..] : line;
            if (!bytes.Span.Trim(" \t\r"u8).IsEmpty)
                yield return ReadLine(bytes, $"Line {number}", file, terms);
        }
    }

    private static Sourced ReadLine(ReadOnlyMemory<byte> line, string place, SourceFile file, SourceTerms terms)
    {
        if (line.Length > TextDecoding.MostBytes)
            return Sourced.Of(file.Fault("too large", $"{place}: more than {TextDecoding.MostBytes / 1024 / 1024} MB."));
        if (TextDecoding.FlawInUtf8(line.Span) is { } flaw)
            return Sourced.Of(file.Fault("not UTF-8", $"{place}: {flaw}"));
        try
        {
            using var json = System.Text.Json.JsonDocument.Parse(line);
            return JsonReport.Read(json.RootElement, place, file, terms);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Also half a surrogate pair, written as an escape: no text has such a character.
            return Sourced.Of(file.Fault("bad JSON", $"{place}: {e.Message}"));
        }
    }
}
