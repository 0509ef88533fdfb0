using Demarche.Facts;

namespace Demarche.Record.Positions;

/// <summary>
/// Finds the words of a term in later sayings of its maker's side where no offer was read: "our offer remains, without conditions". Whom it is
/// about must be told: of the parties that the report knows, the one named last before the words is the other side.
/// </summary>
internal sealed class SaidAgain(KnownReports known, DateOnly asOf)
{
    // So many characters before the words may tell whom they are about, and so many around them what.
    private const int Before = 800;
    private const int Around = 160;

    /// <summary>The latest saying after a day that has the words; null when none has.</summary>
    public Statement? Last(PositionStrand strand, string words, string mainWord, DateOnly after, out ReportFacts? report)
    {
        for (var i = known.Reports.Count - 1; i >= 0 && known.Reports[i].Report.Date > after; i--)
        {
            report = known.Reports[i];
            if (report.Report.Date <= asOf && Speaks(report, strand, words, mainWord) is { } said)
                return said;
        }

        report = null;
        return null;
    }

    private Statement? Speaks(ReportFacts report, PositionStrand strand, string words, string mainWord)
    {
        var text = report.Report.Text;
        if (!report.Entities.Any(e => e.Parties.Any(strand.To.Contains)) || !text.Value.Contains(mainWord, StringComparison.OrdinalIgnoreCase))
            return null;
        foreach (var said in report.Statements.Where(s => s is { CueKind: CueKind.Speech, Party: { } party } && strand.From.Contains(party)))
        {
            foreach (var piece in said.Content)
            {
                var at = piece.Text.IndexOf(mainWord, StringComparison.OrdinalIgnoreCase);
                if (at < 0 || !VersionFold.Folded(piece.Text).Contains(words, StringComparison.Ordinal))
                    continue;
                var place = text.ToUtf16(piece.Span.Start) + at;
                if (IsOfMatter(text.Value, place, strand.Key.Matter) && strand.To.Contains(NamedLast(report, text.Value, place, strand.From) ?? ""))
                    return said;
            }
        }

        return null;
    }

    private bool IsOfMatter(string text, int place, string matter)
    {
        var start = Math.Max(0, place - Around);
        return matter.Length == 0 || known.Knowledge.MattersOf(text[start..Math.Min(text.Length, place + Around)].ReplaceLineEndings(" ")).Contains(matter);
    }

    // The party, its own aside, whose name stands nearest before a place.
    private string? NamedLast(ReportFacts report, string text, int place, IReadOnlySet<string> own)
    {
        var window = text[Math.Max(0, place - Before)..place];
        return report.Entities
            .SelectMany(e => e.Parties.Where(p => !own.Contains(p)).SelectMany(p => known.Knowledge.NamesOf(p).Append(e.Name).Concat(e.Aliases).Select(n => (Party: p, At: window.LastIndexOf(n, StringComparison.Ordinal)))))
            .Where(n => n.At >= 0)
            .OrderByDescending(n => n.At).ThenBy(n => n.Party, StringComparer.Ordinal)
            .Select(n => n.Party)
            .FirstOrDefault();
    }
}
