using Demarche.Sources.Content;

namespace Demarche.Sources.NotReports;

/// <summary>A note about reports, such as a README: begins with a Markdown heading.</summary>
internal sealed class Markdown() : PassedOver("a Markdown note")
{
    public override bool Recognises(SourceFile file, ContentHead head) => head.Text.StartsWith("# ", StringComparison.Ordinal);
}
