using Demarche.English.Names;

namespace Demarche.Tests.English.Names;

public class NameTextTests
{
    [Fact]
    public void LongestListEntry_Wins()
    {
        var text = new NamesByHand(
            "The United Nations Security Council met .",
            ("united nations", ListMatch.Body), ("united nations security council", ListMatch.Body | ListMatch.BodyWord));
        Assert.Equal(ListMatch.Body | ListMatch.BodyWord, text.Words[1].LongLists);
        Assert.Equal(NameLabels.End, text.Words[4].LongPlace);
    }

    [Fact]
    public void SmallLettersFarFromCapitals_AreNotLookedAt()
    {
        var text = new NamesByHand("Then nobody in the whole room said anything .");
        Assert.True(text.Words[2].Open);
        Assert.False(text.Words[5].Open);
    }

    [Theory]
    [InlineData("The envoy met them in Geneva .", LineCase.Sentence)]
    [InlineData("Envoys Meet Again Under Heavy Guard", LineCase.Title)]
    [InlineData("ENVOYS MEET AGAIN IN GENEVA", LineCase.Capitals)]
    public void Line_IsReadByItsCapitals(string line, object expected) => Assert.Equal(expected, new NamesByHand(line).Words[0].Line);
}
