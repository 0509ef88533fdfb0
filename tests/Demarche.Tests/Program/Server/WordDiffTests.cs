using Demarche.Server.Wordings;

namespace Demarche.Tests.Program.Server;

public class WordDiffTests
{
    [Theory]
    [InlineData("to meet anywhere, anytime", "to meet anywhere and at any time")]
    [InlineData("", "a pause")]
    [InlineData("talks in May 2018 on 3,000 tons", "talks on 12 May 2018 on 3,500 tons")]
    [InlineData("one two three", "vier fünf 🕊️ sechs")]
    public void WithoutWhatCameIn_ItIsTheOldText_WithoutWhatWentOut_TheNew(string former, string latter)
    {
        var diff = WordDiff.Of(former, latter);

        Assert.Equal(former, string.Concat(diff.Pieces.Where(p => p.Kind != DiffKind.In).Select(p => p.Text)));
        Assert.Equal(latter, string.Concat(diff.Pieces.Where(p => p.Kind != DiffKind.Out).Select(p => p.Text)));
    }

    [Fact]
    public void SpaceBetweenChangedWords_PartsNothing()
    {
        var diff = WordDiff.Of("at the time and place to be agreed", "at any place and any time");

        Assert.Equal(["at ", "the time and", "any", " place ", "to be agreed", "and any time"], diff.Pieces.Select(p => p.Text));
    }

    [Fact]
    public void Day_IsOneToken()
    {
        Assert.Equal(["on", " ", "12 May 2018", ",", " ", "3,500.5", " ", "tons"], WordTokens.Of("on 12 May 2018, 3,500.5 tons"));
    }

    [Fact]
    public void Summary_SaysHowMuch()
    {
        Assert.Equal("1 word out, 2 in", WordDiff.Of("ready to meet soon", "ready to meet any time").Summary);
        Assert.Equal("reworded throughout", WordDiff.Of("lift all sanctions first", "closing its reactor").Summary);
        Assert.Equal("the same words", WordDiff.Of("no change", "no change").Summary);
    }
}
