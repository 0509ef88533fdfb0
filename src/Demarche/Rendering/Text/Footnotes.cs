using System.Text;
using Demarche.Facts;
using Demarche.Record;

namespace Demarche.Rendering.Text;

/// <summary>Numbers for evidence and letters for reports, given in the order in which they are first asked for.</summary>
internal sealed class Footnotes(Coverage coverage)
{
    private readonly List<Evidence> _notes = [];
    private readonly Dictionary<(ReportKey Report, Span Place), int> _numbers = [];

    /// <summary>"[1]" or "[1][4]" for the evidence of a sentence.</summary>
    public string Marks(IEnumerable<Evidence> evidence) => string.Concat(evidence.Select(e => $"[{NumberOf(e)}]"));

    /// <summary>"A=000_3a5b...", then "1 B2226-2371": report and code points.</summary>
    public void Write(StringBuilder to)
    {
        if (_notes.Count == 0)
            return;
        var letters = new Letters(coverage, _notes);
        to.Append('\n');
        Columns.Wrap(to, letters.Key);
        Columns.Wrap(to, string.Join(" ", _notes.Select((n, i) => $"{i + 1}\u2007{letters.Place(n)}")));
    }

    private int NumberOf(Evidence evidence)
    {
        if (_numbers.TryGetValue((evidence.Report, evidence.Words.Span), out var number))
            return number;
        _notes.Add(evidence);
        return _numbers[(evidence.Report, evidence.Words.Span)] = _notes.Count;
    }
}
