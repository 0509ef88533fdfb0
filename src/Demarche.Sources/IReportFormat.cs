using Demarche.Sources.Content;

namespace Demarche.Sources;

/// <summary>One way in which bytes hold reports, or can be seen to hold none. Known by content, never by a file's name alone.</summary>
internal interface IReportFormat
{
    /// <summary>Whether content that begins like this is of this format.</summary>
    bool Recognises(SourceFile file, ContentHead head);

    /// <summary>The reports in it, and a fault for each that can't be read.</summary>
    /// <param name="content">The bytes, from the first.</param>
    /// <param name="file">Where they come from.</param>
    /// <param name="terms">How they are to be read.</param>
    IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms);
}
