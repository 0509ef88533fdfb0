using System.Text.Json;
using Demarche.Sources.Content;
using Demarche.Sources.Encodings;

namespace Demarche.Sources.Json;

/// <summary>A JSON document that is a report, printed over many lines, or an array of reports: news-please writes the first.</summary>
internal sealed class JsonReportsFormat : IReportFormat
{
    public bool Recognises(SourceFile file, ContentHead head)
    {
        if (head.Opening(1) is not ("{" or "["))
            return false;

        // The first object's keys, as far as the head shows them.
        var keys = TopKeys.Of(head.Bytes, head.Opening(1) is "[" ? 2 : 1);
        return (keys.Contains("text") || keys.Contains("maintext"))
            && (keys.Contains("date_publish") || keys.Contains("source_domain") || keys.Contains("date") || keys.Contains("url") || keys.Contains("title"));
    }

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms)
    {
        if (content.ReadToEnd(TextDecoding.MostBytes) is not { } bytes)
            return [Sourced.Of(file.FaultOfReport("too large", $"A JSON document of more than {TextDecoding.MostBytes / 1024 / 1024} MB; JSON Lines may be of any length."))];
        if (TextDecoding.FlawInUtf8(bytes.Span) is { } flaw)
            return [Sourced.Of(file.FaultOfReport("not UTF-8", flaw))];
        return ReadObjects(bytes[^TextDecoding.WithoutMark(bytes.Span).Length..], file, terms);
    }

    // One object after the other, so that what precedes a break is kept.
    private static List<Sourced> ReadObjects(ReadOnlyMemory<byte> bytes, SourceFile file, SourceTerms terms)
    {
        List<Sourced> read = [];
        var json = new Utf8JsonReader(bytes.Span, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            while (json.Read())
            {
                if (json.TokenType != JsonTokenType.StartObject)
                    continue;
                using var item = System.Text.Json.JsonDocument.ParseValue(ref json);
                if (JsonReport.IsPlainlyReport(item.RootElement) || JsonReport.IsFault(item.RootElement))
                    read.Add(JsonReport.Read(item.RootElement, $"Object {read.Count + 1}", file, terms));
                else
                    read.Add(Sourced.Of(file.Fault("no text", $"Object {read.Count + 1}: \"text\" is missing.")));
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            read.Add(Sourced.Of(file.Fault("bad JSON", $"Behind {read.Count} whole objects: {e.Message}")));
        }

        return read;
    }
}
