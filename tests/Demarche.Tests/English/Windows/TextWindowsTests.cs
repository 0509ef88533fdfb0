using Demarche.English;
using Demarche.English.Windows;
using Demarche.Workshop.Soak;

namespace Demarche.Tests.English.Windows;

public class TextWindowsTests
{
    [Fact]
    public void EndOf_AUsualText_IsItsEnd() => Assert.Equal(4, TextWindows.EndOf("They", 1));

    [Theory]
    [InlineData("The envoys met. They left\n", "\n")]
    [InlineData("The envoys met. They left ", ". ")]
    [InlineData("the envoys who met ", " ")]
    public void EndOf_ALongText_IsBehindTheLastOf(string piece, string mark)
    {
        var text = Long(piece);

        var end = TextWindows.EndOf(text, 3);

        Assert.InRange(end, TextWindows.Longest / 2, TextWindows.Longest + 3);
        Assert.Equal(mark, text[(end - mark.Length)..end]);
    }

    [Fact]
    public void EndOf_CharactersOfTwoUnits_PartsNone()
    {
        var text = Long("\ud83d\ude00");

        Assert.Equal(TextWindows.Longest, TextWindows.EndOf(text, 0));
        Assert.Equal(TextWindows.Longest, TextWindows.EndOf(text, 1));
    }

    [Fact]
    public void Analyse_ATextOfTwoWindows_KeepsTheLaws()
    {
        var text = Long("........................................................................................ ");

        Assert.True(TextWindows.Divide(text, 0));
        Assert.Null(TextLaws.Broken(new EnglishAnalyser().Analyse(text), 0));
    }

    private static string Long(string piece) => string.Concat(Enumerable.Repeat(piece, (TextWindows.Longest / piece.Length) + 10));
}
