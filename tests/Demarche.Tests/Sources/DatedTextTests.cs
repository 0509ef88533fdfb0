using System.Text;
using Demarche.Facts;
using Demarche.Sources;

namespace Demarche.Tests.Sources;

public class DatedTextTests
{
    [Fact]
    public void Read_DatedFile_KeepsTheFirstLineAndKnowsWhereProseBegins()
    {
        var report = ReportOf(" date 2019-03-04 The envoy said \"yes\".\n");

        Assert.Equal(new DateOnly(2019, 3, 4), report.Date);
        Assert.Equal(" date 2019-03-04 The envoy said \"yes\".\n", report.Text.Value);
        Assert.Equal(17, report.BodyStart);
        Assert.Equal(ReportKey.Of(report.Text.Value), report.Key);
    }

    [Fact]
    public void Read_ByteOrderMarkAndCarriageReturns_ArePlainLineFeedsAndNothingElseChanges()
    {
        var report = ReportOf("\uFEFF date 2019-03-04 One.\r\n\r\nTwo\u00A0\t \r Three.  ");

        Assert.Equal(" date 2019-03-04 One.\n\nTwo\u00A0\t \r Three.  ", report.Text.Value);
    }

    [Fact]
    public void Read_DayOfNoCalendar_IsAFaultUnlessADateIsGiven()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("report.txt", " date 2021-02-30 The envoy said yes.");

        var fault = Assert.Single(new ReportSource(null, () => Stream.Null).Read([path])).Fault;
        var report = Assert.Single(new ReportSource(new DateOnly(2021, 3, 1), () => Stream.Null).Read([path])).Report;

        Assert.Equal("no date", fault?.Kind);
        Assert.Contains("2021-02-30", fault?.Detail);
        Assert.Equal(new DateOnly(2021, 3, 1), report?.Date);
    }

    [Fact]
    public void Read_DateGivenForATextThatBearsOne_ItsOwnDayRules()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("report.txt", " date 2021-02-03 The envoy said yes.");

        var report = Assert.Single(new ReportSource(new DateOnly(2000, 1, 1), () => Stream.Null).Read([path])).Report;

        Assert.Equal(new DateOnly(2021, 2, 3), report?.Date);
    }

    private static Report ReportOf(string content)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("report.txt", Encoding.UTF8.GetBytes(content));
        var report = Assert.Single(new ReportSource(null, () => Stream.Null).Read([path])).Report;
        Assert.NotNull(report);
        Assert.Equal("report", report.Label);
        return report;
    }
}
