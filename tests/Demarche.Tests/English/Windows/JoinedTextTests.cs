using Demarche.English;
using Demarche.English.Windows;
using Demarche.Workshop.Soak;

namespace Demarche.Tests.English.Windows;

public class JoinedTextTests
{
    private const string First = "“We are ready,” said Ada Orlov, the deputy minister of Norland, on June 3, 2021.\n";
    private const string Second = "She left Oslo on Friday. “The talks go on,” her spokesman told reporters.\n";

    private static readonly EnglishAnalyser Analyser = new();
    private static readonly DateOnly Day = new(2021, 6, 21);

    [Fact]
    public void Close_OfWindowsThatDoNotLookAtEachOther_IsTheAnalysisOfTheWhole()
    {
        var whole = Analyser.Analyse(First + Second, 0, Day);
        var joined = new JoinedText(First + Second);
        joined.Add(Analyser.Analyse(First, 0, Day), 0);
        joined.Add(Analyser.Analyse(Second, 0, Day), First.Length);

        var text = joined.Close();

        Assert.Null(TextLaws.Broken(text, 0));
        Assert.Equal(whole.Tokens.AsEnumerable(), text.Tokens);
        Assert.Equal(whole.Sentences.AsEnumerable(), text.Sentences);
        Assert.Equal(whole.Names.AsEnumerable(), text.Names);
        Assert.Equal(whole.Dates.AsEnumerable(), text.Dates);
        Assert.Equal(whole.Quotations.AsEnumerable(), text.Quotations);
        Assert.Equal(whole.Mentions.AsEnumerable(), text.Mentions);
        Assert.Equal(whole.Attributions.Select(Told), text.Attributions.Select(Told));
    }

    private static string Told(Attribution a) =>
        $"{a.Cue} {a.CueHead} {a.Kind} {a.SourceHead} {a.Source} {string.Join(' ', a.Content)} {string.Join(' ', a.Quotations)} {a.AudienceHead} {a.MediumHead} {a.Rule}";
}
