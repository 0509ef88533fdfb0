using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Events;

/// <summary>Who sits at the table that a report tells of: read whole, since a table is made of several sentences.</summary>
public class NegotiatingTableTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Fact]
    public void WhoMeetsOneOfAGroup_TakesPartInTheGroupsTalks()
    {
        const string Text = "Talks between Brazil and the G7 began in Bern. Talks between Brazil and Canada followed. Canada was hopeful. Canada and Brazil met again. The talks in Bern ended on Friday.";

        var ended = Reader.Read(new Report { Key = ReportKey.Of(Text), Label = "table", Date = new DateOnly(2022, 5, 3), Text = new ReportText(Text) })
            .Events.Where(e => e.Act == Act.Meet).SelectMany(e => e.Retold.Select(r => r.Evidence).Append(e.Evidence).Select(w => (w.Span, e))).MaxBy(t => t.Span.Start).e;

        Assert.Equal(["BRA", "G7"], ended.Actors.Select(a => a.Party).Order(StringComparer.Ordinal));
    }
}
