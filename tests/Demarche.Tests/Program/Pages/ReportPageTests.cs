using Demarche.Facts;
using Demarche.Pages;
using Demarche.Tests.Store;

namespace Demarche.Tests.Program.Pages;

public class ReportPageTests
{
    private readonly ReportFacts _facts = SampleFacts.Of("a", "2019-03-06", " The ministers then went home by the evening train.");

    [Fact]
    public void Write_AReport_ShowsFactsUnderTheirSentenceAndWhichSentenceGaveNothing()
    {
        var page = Page(_facts);

        Assert.Contains("  1  Foreign Minister Ana Lindqvist", page);
        Assert.Contains("     said           Ana Lindqvist (SWE), Norway (NOR), mixed, between 3", page);
        Assert.Contains("     offer          Ana Lindqvist (SWE) -> Norway (NOR); occurred, by 6", page);
        Assert.Contains("       precondition without conditions", page);
        Assert.Contains("  2  The ministers then went home by the evening train.\n     -              nothing read", page);
        Assert.Equal(1, page.Split("nothing read").Length - 1);
    }

    [Fact]
    public void Write_AnActDoneBySaying_IsShownOnce()
    {
        var page = Page(_facts with { Statements = [_facts.Statements[0] with { CueKind = CueKind.Act }] });

        Assert.DoesNotContain(_facts.Statements[0].Id, page);
        Assert.Contains(_facts.Events[0].Id, page);
    }

    [Fact]
    public void Write_AFact_SaysItsSentencePlaceAndReason()
    {
        using var written = new StringWriter();

        FactPage.Write(written, _facts, Sentences(_facts), _facts.Events[0]);

        Assert.Contains($"characters {_facts.Events[0].Evidence.Span}", written.ToString());
        Assert.Contains("act.offer: \"offers\"; confidence 0.10", written.ToString());
        Assert.Contains(_facts.Statements[0].Id, written.ToString());
    }

    private static string Page(ReportFacts facts)
    {
        using var written = new StringWriter();
        ReportPage.Write(written, facts, Sentences(facts));
        return written.ToString();
    }

    private static SentenceLine[] Sentences(ReportFacts facts)
    {
        var text = facts.Report.Text;
        var border = text.Value.IndexOf(" The ministers", StringComparison.Ordinal);
        return [new SentenceLine(text.Take(17, border), true), new SentenceLine(text.Take(border + 1, text.Value.Length), true)];
    }
}
