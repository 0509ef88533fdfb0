using Demarche.Sources.Content;
using Demarche.Sources.Feeds;

namespace Demarche.Sources.NotReports;

/// <summary>XML that is no feed: settings, style sheets, annotations.</summary>
internal sealed class XmlDocument() : PassedOver("an XML document without reports")
{
    public override bool Recognises(SourceFile file, ContentHead head) =>
        head.Opening(5) is "<?xml" || (head.Opening(1) is "<" && XmlRoot.Of(head) is not null && head.Opening(9) is not "<!DOCTYPE");
}
