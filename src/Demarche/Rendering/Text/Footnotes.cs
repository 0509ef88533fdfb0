using System.Text;
using Demarche.Record;

namespace Demarche.Rendering.Text;

/// <summary>Numbers for evidence and letters for reports, given in the order in which they are first asked for.</summary>
internal sealed class Footnotes(Coverage coverage)
{
    private readonly List<Evidence> _notes = [];

    /// <summary>"[1]" or "[1][4]" for the evidence of a sentence.</summary>
    public string Marks(IEnumerable<Evidence> evidence) => string.Concat(evidence.Select(e => $"[{NumberOf(e)}]"));

    /// <summary>"A=000_3a5b...", then "1 B2226-2371": report and code points.</summary>
    public void Write(StringBuilder to)
    {
        if (_notes.Count == 0)
            return;
        var letters = Letters();
        to.Append('\n');
        Columns.Wrap(to, string.Join("  ", letters.Select(l => $"{l.Value}={l.Key.Label}")));
        Columns.Wrap(to, string.Join(" ", _notes.Select((n, i) => $"{i + 1}\u2007{letters[Of(n)]}{n.Words.Span}")));
        to.Replace('\u2007', ' ');
    }

    private int NumberOf(Evidence evidence)
    {
        var at = _notes.FindIndex(n => n.Report == evidence.Report && n.Words.Span == evidence.Words.Span);
        if (at >= 0)
            return at + 1;
        _notes.Add(evidence);
        return _notes.Count;
    }

    private CoveredReport Of(Evidence note) => coverage.Reports.First(r => r.Key == note.Report);

    // Letters in order of report day, so that A is older than B.
    private Dictionary<CoveredReport, string> Letters()
    {
        var cited = _notes.Select(Of).ToHashSet();
        return coverage.Reports.Where(cited.Contains).Select((r, i) => (r, i)).ToDictionary(x => x.r, x => Letter(x.i));
    }

    private static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letter((index / 26) - 1) + (char)('A' + (index % 26));
}
