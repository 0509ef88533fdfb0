using Demarche.Facts.Knowledge;

namespace Demarche.Tests.Facts.Knowledge;

public class PeopleWordsTests
{
    private static readonly PeopleWords Known = PeopleWords.Load(KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData("deputy foreign minister", Rank.Minister)]
    [InlineData("Secretaries of State", Rank.Minister)]
    [InlineData("spokeswomen", Rank.Spokesman)]
    [InlineData("special envoys", Rank.Envoy)]
    [InlineData("analyst", Rank.Private)]
    public void Offices_AnyNumberAndCase_IsKnown(string words, Rank rank)
    {
        var office = Known.Offices.Longest(words, 0, out var end)[0];

        Assert.Equal(words.Length, end);
        Assert.Equal(rank, office.Rank);
    }

    [Fact]
    public void Offices_SecretaryOfState_IsAmericanByDefault() =>
        Assert.Equal("USA", Known.Offices.Longest("Secretary of State", 0, out _)[0].Party);

    [Fact]
    public void Titles_GradesOfGenerals_AreOneTitle()
    {
        Known.Titles.Longest("Lt. Gen. Park", 0, out var end);

        Assert.Equal("Lt. Gen.".Length, end);
    }

    [Theory]
    [InlineData("Federica", false)]
    [InlineData("Sergei", true)]
    [InlineData("Kim", null)]
    [InlineData("Jordan", null)]
    public void IsMansName_OnlyClearNames_Tell(string given, bool? man) => Assert.Equal(man, Known.IsMansName(given));
}
