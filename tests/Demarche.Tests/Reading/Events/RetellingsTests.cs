using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;

namespace Demarche.Tests.Reading.Events;

public class RetellingsTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Fact]
    public void Agreement_ToldOfTwoSidesAndOfTwoMen_IsByTheMen()
    {
        const string Text = """
            Norway and Iran agreed on Monday to exchange prisoners.

            Norwegian Prime Minister Paul Bell and Iranian President Omar Karimi agreed to exchange prisoners.
            """;
        var facts = Reader.Read(new Report { Key = ReportKey.Of(Text), Label = "written", Date = new DateOnly(2022, 5, 3), Text = new ReportText(Text), BodyStart = 0 });

        var agreed = Assert.Single(facts.Events, e => e.Act == Act.Agree);
        Assert.Equal(["Omar Karimi", "Paul Bell"], agreed.Actors.Select(a => a.Name).Order(StringComparer.Ordinal));
    }
}
