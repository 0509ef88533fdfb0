using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Reading.Statements;

namespace Demarche.Tests.Reading.Statements;

/// <summary>Which acts, beliefs and sayings without marks stay as statements, in sentences read from end to end.</summary>
public class PlainTellingTests
{
    private static readonly ReportReader Reader = new(new EnglishAnalyser(), KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData("Norway urged Iran to stop the raids.", "urged")]
    [InlineData("Norway has expressed deep concern over the raid.", "has expressed")]
    [InlineData("Iran left the talks, accusing Norway of theft.", "accusing")]
    public void Act_ToldAsDone_IsAStatement(string sentence, string cue) =>
        Assert.Contains(Read(sentence), s => s.CueKind == CueKind.Act && s.Cue?.Text == cue);

    [Theory]
    [InlineData("Norwegian officials went to Tehran to express deep concern over the raid.")]
    [InlineData("Norway would express deep concern over the raid.")]
    [InlineData("Norway did not express deep concern over the raid.")]
    [InlineData("If Norway expresses deep concern over the raid, the talks are over.")]
    [InlineData("Norway rejected the offer of a truce.")]
    [InlineData("Norway urged restraint.")]
    [InlineData("Both sides discussed the border on Monday.")]
    [InlineData("The figures show a fall in trade.")]
    [InlineData("They thanked the cooks for the soup.")]
    public void Act_NotDoneBySomebodyKnown_IsNone(string sentence) =>
        Assert.DoesNotContain(Read(sentence), s => s.CueKind == CueKind.Act);

    [Theory]
    [InlineData("Norway hopes to say whether the bridge is safe.")]
    [InlineData("Norway may say that the bridge is safe.")]
    [InlineData("Norway did not say who had built the bridge.")]
    [InlineData("We are reminded that the bridge is old.")]
    public void Saying_NotDone_IsNoStatement(string sentence) =>
        Assert.DoesNotContain(Read(sentence), s => s.CueKind == CueKind.Speech);

    [Fact]
    public void Act_InMarks_StaysUnlessPronounsDoIt()
    {
        Assert.Contains(Read("Norway seeks a “friendly” border with Finland."), s => s.Quotes.Count == 1);
        Assert.DoesNotContain(Read("It includes a clause on “friendly” borders."), s => s.Quotes.Count == 1);
    }

    [Fact]
    public void Event_DoneByWhatIsDropped_NamesNoStatement()
    {
        var facts = Facts("Norway would reject any offer of Iran.");

        Assert.All(facts.Events, e => Assert.True(e.StatementId is null || facts.Statements.Any(s => s.Id == e.StatementId)));
    }

    [Fact]
    public void Load_VerbOfAnotherKind_IsRefused() =>
        Assert.Throws<FormatException>(() => PlainTelling.Load([new KnowledgeFile("acts-of-saying.tsv", "verb\ttells\nsay\tspeech")]));

    private static IReadOnlyList<Statement> Read(string sentence) => Facts(sentence).Statements;

    private static ReportFacts Facts(string sentence) =>
        Reader.Read(new Report { Key = ReportKey.Of(sentence), Label = "r", Date = new DateOnly(2021, 6, 21), Text = new ReportText(sentence), BodyStart = 0 });
}
