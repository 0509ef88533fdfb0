using Demarche.Sources.Content;

namespace Demarche.Sources.NotReports;

/// <summary>No content at all, or only white space.</summary>
internal sealed class EmptyContent : IReportFormat
{
    public bool Recognises(SourceFile file, ContentHead head) => !head.IsPart && string.IsNullOrWhiteSpace(head.Text);

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms) =>
        [Sourced.Of(file.Fault("empty", "There is no text.", file.Path is null ? null : file.Stem))];
}
