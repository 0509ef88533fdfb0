using Demarche.Facts;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>In how many ways a report words a position: above 1 none of them is its verbatim text.</summary>
internal static class Ways
{
    private const string Content = "content";

    /// <summary>The most ways of one report; 1 at least.</summary>
    /// <param name="told">Tellings of the position.</param>
    public static int Most(IEnumerable<Telling> told) => told.GroupBy(t => t.Report.Report.Key).Select(Of).DefaultIfEmpty(1).Max();

    // So many sets of conditions, times and places; where there are none, of what is offered or asked. A place that names none words nothing.
    private static int Of(IEnumerable<Telling> ofOneReport)
    {
        List<IReadOnlyList<Term>> places = [.. ofOneReport.SelectMany(t => t.Places).Select(p => p.Terms).Where(t => t.Count > 0)];
        if (places.Count < 2)
            return 1;
        var onTerms = places.Select(p => p.Where(t => t.Kind != Content).ToList()).Where(t => t.Count > 0).ToList();
        return Math.Max(1, onTerms.Count > 0 ? Distinct(onTerms) : Distinct(places));
    }

    private static int Distinct(IEnumerable<IEnumerable<Term>> places) =>
        places.Select(p => string.Join('|', p.Select(t => VersionFold.Folded(t.Words.Text)).Order(StringComparer.Ordinal))).Distinct(StringComparer.Ordinal).Count();
}
