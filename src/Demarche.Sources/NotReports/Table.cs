using Demarche.Sources.Content;

namespace Demarche.Sources.NotReports;

/// <summary>Rows of cells between tabs, such as a folder's index: two lines or more, each with the same number of tabs.</summary>
internal sealed class Table() : PassedOver("a table")
{
    public override bool Recognises(SourceFile file, ContentHead head)
    {
        var tabs = head.WholeLines().Where(l => !string.IsNullOrWhiteSpace(l)).Select(l => l.Count(c => c == '\t')).Take(20).ToList();
        return tabs.Count >= 2 && tabs[0] > 0 && tabs.TrueForAll(t => t == tabs[0]);
    }
}
