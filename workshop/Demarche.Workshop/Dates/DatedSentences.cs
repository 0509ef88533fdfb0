using Demarche.English.Dates;

namespace Demarche.Workshop.Dates;

/// <summary>Sentences written on 2021-06-23, each with the value of the one time it tells, or <c>none</c>.</summary>
internal static class DatedSentences
{
    private static readonly DateOnly _written = new(2021, 6, 23);

    /// <summary>Prints how many sentences are right: the value among those found, no calendar time found where there is none.</summary>
    public static void Evaluate(string path, TextWriter to, bool showErrors)
    {
        int right = 0, all = 0;
        foreach (var line in File.ReadLines(path).Where(l => l.Contains('\t')))
        {
            var cells = line.Split('\t');
            var found = DateFinder.Find(cells[0], 0, _written);
            all++;
            if (cells[1] == "none" ? !found.Any(f => f.Earliest is not null) : found.Any(f => f.Value == cells[1]))
                right++;
            else if (showErrors)
                to.WriteLine($"{cells[1]}\t{string.Join(' ', found.Select(f => f.Value))}\t{cells[0]}");
        }

        to.WriteLine($"{Path.GetFileName(path)}: {right} of {all} sentences");
    }
}
