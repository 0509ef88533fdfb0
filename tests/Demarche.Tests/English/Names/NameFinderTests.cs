using Demarche.English;

namespace Demarche.Tests.English.Names;

/// <summary>The shipped model on sentences made for the purpose: invented people, real states.</summary>
public class NameFinderTests
{
    private static readonly EnglishAnalyser Analyser = new();

    [Theory]
    [InlineData("President Marta Olsen met Foreign Minister Rashid al-Hadi in Geneva on Monday.", "PER Marta Olsen|PER Rashid al-Hadi|LOC Geneva")]
    [InlineData("South Korean envoy Park Min-ho said Seoul would wait.", "MISC South Korean|PER Park Min-ho|LOC Seoul")]
    [InlineData("The talks between Jordan and Egypt collapsed, Reuters reported.", "LOC Jordan|LOC Egypt|ORG Reuters")]
    [InlineData("The United Nations Security Council will meet in New York on Friday.", "ORG United Nations Security Council|LOC New York")]
    public void Report_NamesAndKindsFound(string text, string expected) => Assert.Equal(expected, Names(text));

    [Fact]
    public void LowerCaseProse_HasNoNames() => Assert.Empty(Names("Nobody said anything about it on that day."));

    [Fact]
    public void SameText_GivesSameNames()
    {
        const string text = "Anna Petrova told Le Temps that Switzerland would host the talks.";
        var first = Names(text);
        Names("Another text about the African Union comes between.");
        Assert.Equal(first, Names(text));
    }

    private static string Names(string text)
    {
        var analysed = Analyser.Analyse(text);
        return string.Join('|', analysed.Names.Select(n => $"{Kind(n.Kind)} {analysed.Words(n.Tokens)}"));
    }

    private static string Kind(NameKind kind) => kind switch
    {
        NameKind.Person => "PER",
        NameKind.Place => "LOC",
        NameKind.Organisation => "ORG",
        _ => "MISC",
    };
}
