using System.Security.Cryptography;
using System.Text;
using Demarche.Sources;
using Demarche.Workshop.Data;

namespace Demarche.Tests.Sources;

/// <summary>Real files of every format: what each is read as. Their first words stand here as a hash, as the texts are not ours.</summary>
public class SharedFormatsTests
{
    // Lines of one file that are noted.
    private const int Most = 60;

    [SharedFact]
    public void Read_EverySampleFile_GivesTheTitleDayAndFirstWordsNotedForIt()
    {
        var noted = File.ReadAllLines(Repository.At("tests", "Demarche.Tests", "Sources", "shared-formats.tsv")).Where(l => !l.StartsWith('#')).Skip(1).ToList();

        var read = new ReportSource(null, () => Stream.Null).Read([SharedData.PathOf("formats")]).Select(Line)
            .GroupBy(line => line.Split('\t')[0]).SelectMany(file => file.Count() <= Most ? file : file.Take(Most).Append($"{file.Key}\t{file.Count() - Most} more")).ToList();

        if (Environment.GetEnvironmentVariable("DEMARCHE_NOTE") is { } note)
            File.WriteAllLines(note, read);
        Assert.Equal(noted, read);
    }

    [SharedFact]
    public void Read_EverySampleFileByName_IsNotedOrAFaultAsATable()
    {
        var noted = File.ReadAllText(Repository.At("tests", "Demarche.Tests", "Sources", "shared-formats.tsv"));

        foreach (var path in Directory.EnumerateFiles(SharedData.PathOf("formats"), "*", SearchOption.AllDirectories))
        {
            if (noted.Contains($"\n{Path.GetRelativePath(SharedData.PathOf("formats"), path)}\t", StringComparison.Ordinal))
                continue;
            var only = Assert.Single(new ReportSource(null, () => Stream.Null).Read([path]));
            Assert.Contains("table", only.Fault?.Detail);
        }
    }

    // File, label or fault, day and where it stands, hash of title, hash of the first eight words.
    private static string Line(Sourced sourced)
    {
        var path = Path.GetRelativePath(SharedData.PathOf("formats"), (sourced.Report?.Path ?? sourced.Fault!.Path!).Split('!')[0]);
        if (sourced.Fault is { } fault)
            return $"{path}\t{Short(fault.Label)}\t[{fault.Kind}]\t\t\t";
        var report = sourced.Report!;
        var words = string.Join(' ', report.Text.Value[report.BodyStart..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(8));
        return $"{path}\t{Short(report.Label)}\t{report.Date:yyyy-MM-dd} {report.DayEvidence[0].Source}\t{report.Tier}{(report.IsSummary ? " summary" : "")}\t{Hash(report.Title)}\t{Hash(words)}";
    }

    private static string Short(string? label) => label is { Length: > 40 } ? "..." + label[^37..] : label ?? "";

    private static string Hash(string? text) => text is null ? "" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
