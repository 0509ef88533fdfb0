using Demarche.English.Parsing;

namespace Demarche.Tests.English.Parsing;

public class ParseMemoTests
{
    [Fact]
    public void Find_AskedAgain_KnowsTheAnswer()
    {
        var memo = new ParseMemo<int>(9);

        memo.Find(77UL << 50, out var first) = 5;
        var answer = memo.Find(77UL << 50, out var second);

        Assert.False(first);
        Assert.True(second);
        Assert.Equal(5, answer);
    }

    [Fact]
    public void Find_AnotherSentence_KnowsNothing()
    {
        var memo = new ParseMemo<int>(9);
        memo.Find(77, out _) = 5;

        memo.Forget();
        memo.Find(77, out var known);

        Assert.False(known);
    }

    [Fact]
    public void Find_QuestionsOfOnePlace_TheLaterStands()
    {
        var memo = new ParseMemo<int>(9);
        memo.Find(1, out _) = 5;
        memo.Find(2, out _) = 6;

        Assert.Equal(6, memo.Find(2, out var later));
        memo.Find(1, out var earlier);

        Assert.True(later);
        Assert.False(earlier);
    }
}
