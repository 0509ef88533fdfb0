namespace Demarche.Record.Briefs;

/// <summary>A page with room for so many words: what comes first gets room first.</summary>
internal sealed class BriefPage(int mostWords)
{
    private readonly List<BriefSection> _sections = [];
    private int _words;

    /// <summary>What stands on it.</summary>
    public IReadOnlyList<BriefSection> Sections => _sections;

    /// <summary>Adds a section that fits.</summary>
    public void Add(BriefSection section) => _sections.Add(section);

    /// <summary>The section with the lines for which there is room; null when there are none.</summary>
    public BriefSection? Fit(string? heading, IEnumerable<BriefLine> lines)
    {
        var fitting = new List<BriefLine>();
        foreach (var line in lines)
        {
            var words = Count(line);
            if (_words + words > mostWords)
                break;
            _words += words;
            fitting.Add(line);
        }

        return fitting.Count == 0 ? null : new BriefSection(heading, fitting);
    }

    private static int Count(BriefLine line) =>
        line.Sentences.Sum(s => s.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length) + (line.Label is null ? 0 : 1);
}
