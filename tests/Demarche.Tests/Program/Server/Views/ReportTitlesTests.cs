using Demarche.Facts;
using Demarche.Server.Views;

namespace Demarche.Tests.Program.Server.Views;

/// <summary>What a report is called on a page.</summary>
public class ReportTitlesTests
{
    [Theory]
    [InlineData("2019-12-16-envoy-arrives-in-seoul", null, "Envoy arrives in seoul")]
    [InlineData("2019-12-16-envoy-arrives-in-seoul", "Envoy in Seoul", "Envoy in Seoul")]
    [InlineData("000_3a5bfe5a", null, "000_3a5bfe5a")]
    [InlineData("2019-12-16", null, "2019-12-16")]
    [InlineData("Press release 12-03-2019", null, "Press release 12-03-2019")]
    public void Report_IsCalledByItsTitleOrItsFilesWords(string label, string? title, string called)
    {
        var report = new Report { Key = ReportKey.Of("x"), Label = label, Title = title, Date = new DateOnly(2019, 12, 16), Text = new ReportText("x") };

        Assert.Equal(called, report.Title());
    }
}
