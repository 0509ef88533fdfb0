using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Program.Server;

/// <summary>A report written to harm whoever shows it: scripts, handlers, templates, statements for a database, marks that turn text round.</summary>
internal static class HostileStory
{
    private const string Text =
        """
        Foreign Minister Ana <script>window.harmed=1</script> Lindqvist of Sweden said on Monday that Norway had rejected her offer to meet <img src=x onerror="window.harmed=1">.

        “We are ready to talk {{7*7}} ${window.harmed=1} @(1+1) without "><svg onload=window.harmed=1> preconditions,” Lindqvist told reporters in Oslo'; DROP TABLE report;--.

        Norway demanded that Sweden lift its sanctions </p></mark></textarea><iframe src="https://harm.example/"></iframe> first, ‮gnihtyna gniyas‬ ⁦and⁩ javascript:alert(1).

        Lindqvist met Norway's Prime Minister Jonas <a href="javascript:window.harmed=1">Hagen</a> in Oslo on Tuesday.
        """;

    /// <summary>What was read from it.</summary>
    public static IReadOnlyList<ReportFacts> Facts { get; } =
    [
        new ReportReader(new EnglishAnalyser(), KnowledgeFile.BuiltIn()).Read(new Report
        {
            Key = ReportKey.Of(Text),
            Label = "<script>window.harmed=1</script>\" onmouseover=\"window.harmed=1",
            Date = new DateOnly(2019, 5, 6),
            Text = new ReportText(Text),
            Title = "</title><script>window.harmed=1</script>",
            Outlet = "'\"><script>window.harmed=1</script>",
            Url = "javascript:window.harmed=1",
        }),
    ];
}
