using Demarche.Facts;

namespace Demarche.Record.Copies;

/// <summary>One story in the reports that carry it: one telling, however many papers print it.</summary>
/// <param name="Reports">By day and key; never empty.</param>
public sealed record Story(IReadOnlyList<Report> Reports)
{
    /// <summary>The report that had it first.</summary>
    public Report First => Reports[0];

    /// <summary>Who carried it, by name, each once: also those that printed a report's text to the letter.</summary>
    public IReadOnlyList<string> Outlets =>
        [.. Reports.SelectMany(r => r.AlsoAs.Select(a => a.Outlet).Prepend(r.Outlet)).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
