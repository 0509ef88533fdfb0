using Demarche.Sources.Content;

namespace Demarche.Sources.DatedText;

/// <summary>Every other text: a report when its day is given from outside, else a fault.</summary>
internal sealed class UndatedTextFormat : IReportFormat
{
    private readonly DatedTextFormat _text = new();

    public bool Recognises(SourceFile file, ContentHead head) => true;

    public IEnumerable<Sourced> Read(ContentReader content, SourceFile file, SourceTerms terms) => _text.Read(content, file, terms);
}
