using Demarche.Facts;
using Demarche.Sources.DatedText;

namespace Demarche.Sources.Days;

/// <summary>All that says which day a report bears, the most telling first.</summary>
internal static class DayEvidenceList
{
    public static IReadOnlyList<DayEvidence> Of(GivenReport given, DatedHeader? header, SourceFile file, DateOnly? dateIfNone)
    {
        List<DayEvidence> days = [.. given.Days];
        Add(DaySource.FirstLine, header?.Date);

        // What a first line says of a day that the calendar lacks is not mended from elsewhere.
        if (header is { Date: null } && days.Count == 0)
            return dateIfNone is { } other ? [new DayEvidence(DaySource.Option, other)] : [];
        Add(DaySource.Address, DayInName.OfAddress(given.Url ?? file.Url));
        Add(DaySource.Dateline, Dateline.Of(given.Text.AsSpan(header?.BodyStart ?? 0)));
        if (file.Url is null && given.Path is null)
            Add(DaySource.FileName, DayInName.OfFile(file.Stem));
        if (days.Count == 0)
            Add(DaySource.Option, dateIfNone);
        return [.. days.Distinct().OrderBy(d => d.Source)];

        void Add(DaySource source, DateOnly? day)
        {
            if (day is { } found)
                days.Add(new DayEvidence(source, found));
        }
    }
}
