using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Reading.Events;

namespace Demarche.Tests.Reading.Events;

public class RepresentativesTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());
    private static readonly ActLexicon Lexicon = new(KnowledgeFile.BuiltIn());

    [Fact]
    public void Meeting_WithOnePersonOfEachSideInItsSentence_IsTheirs() =>
        Assert.Equal(["Omar Karimi", "Paul Bell"], Who(Act.Meet, "meeting", "They spoke ahead of a planned meeting in Oslo between Iranian President Omar Karimi and Norwegian Prime Minister Paul Bell."));

    [Fact]
    public void Summit_IsOfThoseWhoLead_AndNotOfAnEnvoyInItsSentence() =>
        Assert.Equal(["Iran", "Paul Bell"], Who(Act.Meet, "summit", "Norwegian Prime Minister Paul Bell left. The Norwegian envoy, Ana Lund, spoke of a summit of Iran and Norway."));

    [Fact]
    public void Summit_OfAnotherYear_IsOfNobodyWhoLeadsNow() =>
        Assert.Equal(["Iran", "Norway"], Who(Act.Meet, "summit", "Norwegian Prime Minister Paul Bell left. At the summit in 2007, Iran and Norway agreed."));

    [Fact]
    public void Meeting_OfWhichSomebodyOnlyComments_IsNotHis() =>
        Assert.Equal(["Iran", "Norway"], Who(Act.Meet, "meeting", "Norwegian Prime Minister Paul Bell’s comments came before the meeting of Iran and Norway."));

    [Fact]
    public void Meeting_ThatSomebodyTellsOf_IsNotHis() =>
        Assert.Equal(["Iran", "Norway"], Who(Act.Meet, "met", "Iran and Norway met in spring, said Norwegian spokesman Paul Bell."));

    [Fact]
    public void Meeting_ThatASpokeswomanSaysTookPlace_IsNotHers() =>
        Assert.Equal(["Iran", "Norway"], Who(Act.Meet, "meeting", "The Norwegian spokeswoman, Ana Bell, said on Monday that the meeting of Iran and Norway had been a long one."));

    [Fact]
    public void Agreement_MadeBeforeItIsTold_IsNotTheSpeakers() =>
        Assert.Equal(["Iran", "Norway"], Who(Act.Agree, "agreed", "Norwegian Prime Minister Paul Bell said that Oslo had agreed to lift sanctions."));

    [Fact]
    public void Call_WrittenOfWithoutASubject_IsTheWriters() =>
        Assert.Contains("Paul Bell", Who(Act.Call, "spoke", "“A good day. Also spoke to the king of Bahrain,” Norwegian Prime Minister Paul Bell wrote."));

    [Fact]
    public void Letter_HandedOverForAnother_IsAlsoHis() =>
        Assert.Contains("Paul Bell", Who(Act.Call, "delivered", "The envoy delivered a letter from Norwegian Prime Minister Paul Bell."));

    [Fact]
    public void Agreement_SaidForHisSide_IsTheSpeakers() =>
        Assert.Contains("Paul Bell", Who(Act.Agree, "agree", "Norwegian Prime Minister Paul Bell said that Oslo will agree to lift sanctions."));

    [Fact]
    public void Charge_OfAListOfEnvoys_IsAllTheirs() =>
        Assert.Equal(["Ana Bell", "Omar Karimi", "Paul Lund"], Who(Act.Agree, "agreed", "Iranian envoy Omar Karimi, Norwegian envoy Paul Lund, and Canadian envoy Ana Bell said on Monday that they had agreed."));

    [Fact]
    public void Agreement_OfTwoOutOfAListOfParties_IsOfAllTheList() =>
        Assert.Equal(["Canada", "European Union", "Iran", "Norway"], Who(Act.Agree, "agreed", "Canada, Iran, Norway, and the European Union agreed on Monday to talk."));

    // The event is told of Iran and Norway alone; the names of who acts in it then.
    private static string[] Who(Act act, string trigger, string text)
    {
        var report = new Report { Key = ReportKey.Of(text), Label = "written", Date = new DateOnly(2022, 5, 3), Text = new ReportText(text), BodyStart = 0 };
        var draft = Reader.Settle(report);
        var token = Enumerable.Range(0, draft.Text.Tokens.Length).First(t => draft.Text.Form(t).SequenceEqual(trigger));
        var candidate = new Candidate
        {
            Act = act,
            Trigger = token,
            Sides = new Sides([new Actor("state:IRN", "Iran", "IRN"), new Actor("state:NOR", "Norway", "NOR")], [], OtherSide.Given),
            Modality = Modality.Planned,
            Words = [token],
            Rule = "event.test",
        };
        return [.. new Representatives(new Syntax(draft.Text, Lexicon), draft).Read(candidate).Sides.Actors.Select(a => a.Name).Order(StringComparer.Ordinal)];
    }
}
