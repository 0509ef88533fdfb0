using Demarche.Sources.Content;

namespace Demarche.Sources.NotReports;

/// <summary>JSON that is not one report a line: settings, annotations, facts that were printed before.</summary>
internal sealed class JsonDocument() : PassedOver("a JSON document without reports")
{
    public override bool Recognises(SourceFile file, ContentHead head) =>
        head.Text.AsSpan().TrimStart() is ['{', ..] or ['[', '{' or '[' or '"' or '\n' or '\r' or ' ' or ']', ..];
}
