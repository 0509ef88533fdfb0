namespace Demarche.Workshop.Fuzz;

/// <summary>Good files of every format that is read, some of each.</summary>
internal static class SampleFiles
{
    /// <summary>All of them; those of one format stand together.</summary>
    public static IReadOnlyList<SampleFile> All { get; } = [.. SampleTexts.All, .. SampleFeeds.All, .. SampleMails.All, .. SampleWebArchives.All, .. SamplePacks.All, .. SamplePdfs.All];

    /// <summary>The formats' names, in order.</summary>
    public static IEnumerable<string> Formats => All.Select(s => s.Format).Distinct();

    /// <summary>The files of one format.</summary>
    public static IReadOnlyList<SampleFile> Of(string format) => [.. All.Where(s => s.Format == format)];
}
