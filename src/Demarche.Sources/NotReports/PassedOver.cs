using Demarche.Sources.Content;

namespace Demarche.Sources.NotReports;

/// <summary>A text that is no report: passed over in a folder, a fault when somebody names it.</summary>
internal abstract class PassedOver(string what) : IReportFormat
{
    public abstract bool Recognises(SourceFile file, ContentHead head);

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms) =>
        file.Named ? [Sourced.Of(file.Fault("not a report", $"This is {what}, not a report.", file.Path is null ? null : file.Stem))] : [];
}
