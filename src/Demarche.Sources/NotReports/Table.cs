using Demarche.Sources.Content;

namespace Demarche.Sources.NotReports;

/// <summary>Rows of cells, such as a folder's index or coded events: lines that all have the same number of tabs, or of commas outside marks.</summary>
internal sealed class Table() : PassedOver("a table")
{
    private const int Looked = 20;
    private const int FewestRowsOfCommas = 3;

    public override bool Recognises(SourceFile file, ContentHead head)
    {
        var lines = head.WholeLines().Where(l => !string.IsNullOrWhiteSpace(l)).Take(Looked).ToList();
        return (lines.Count >= 2 && Agree(lines, l => l.Count(c => c == '\t'), 1)) || (lines.Count >= FewestRowsOfCommas && Agree(lines, Commas, 2));
    }

    private static bool Agree(List<string> lines, Func<string, int> count, int fewest) =>
        count(lines[0]) is var first && first >= fewest && lines.TrueForAll(l => count(l) == first);

    // A comma that a space follows is one of prose.
    private static int Commas(string line)
    {
        var (commas, quoted) = (0, false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == ',' && !quoted && (i + 1 == line.Length || line[i + 1] != ' '))
                commas++;
        }

        return commas;
    }
}
