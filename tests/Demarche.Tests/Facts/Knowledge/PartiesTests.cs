using Demarche.Facts.Knowledge;

namespace Demarche.Tests.Facts.Knowledge;

public class PartiesTests
{
    private static readonly Parties Known = Parties.Load(KnowledgeFile.BuiltIn());

    [Theory]
    [InlineData("North Korean", "PRK", PartyWordKind.Adjective)]
    [InlineData("NORTH KOREA", "PRK", PartyWordKind.Name)]
    [InlineData("Democratic People’s Republic of Korea", "PRK", PartyWordKind.Name)]
    [InlineData("U.S.", "USA", PartyWordKind.Name)]
    [InlineData("Washington", "USA", PartyWordKind.Seat)]
    [InlineData("White House", "USA", PartyWordKind.Institution)]
    [InlineData("Iranians", "IRN", PartyWordKind.People)]
    [InlineData("Kyiv", "UKR", PartyWordKind.Seat)]
    [InlineData("Geneva", "CHE", PartyWordKind.Place)]
    [InlineData("European Union", "EU", PartyWordKind.Name)]
    [InlineData("P5+1", "P5+1", PartyWordKind.Name)]
    [InlineData("Taliban", "Taliban", PartyWordKind.Name)]
    [InlineData("inter-Korean", "Koreas", PartyWordKind.Adjective)]
    public void Words_KnownPhrase_PointsAtItsParty(string phrase, string code, PartyWordKind kind)
    {
        var meanings = Known.Words.Longest(phrase, 0, out var end);

        Assert.Equal(phrase.Length, end);
        Assert.Equal((code, kind), (meanings[0].Party!.Code, meanings[0].Kind));
    }

    [Fact]
    public void Words_LongerPhraseInText_BeatsShorterOne()
    {
        const string text = "South\nKorean officials";

        Assert.Equal("KOR", Known.Words.Longest(text, 0, out var end)[0].Party!.Code);
        Assert.Equal("South\nKorean".Length, end);
        Assert.Empty(Known.Words.Longest("Irani", 0, out _));
    }

    [Fact]
    public void Words_TheNorth_CountsOnlyWhereAKoreaIsNamed() =>
        Assert.Equal(["PRK", "KOR"], Known.Words.Longest("the North", 0, out _).Where(w => w.Party!.Code == "PRK").Select(w => w.NeedsNamed));

    [Fact]
    public void Words_TheNorth_AlsoBeginsASentence() =>
        Assert.NotEmpty(Known.Words.Longest("The North", 0, out _));

    [Fact]
    public void Load_DossiersOwnFile_AddsToAParty()
    {
        var own = new KnowledgeFile("parties.tsv", "code\tkind\tname\taliases\nFRA\tstate\tFrance\tthe Hexagon\n");

        var parties = Parties.Load([.. KnowledgeFile.BuiltIn(), own]);

        Assert.Equal("FRA", parties.Words.Longest("the Hexagon", 0, out _)[0].Party!.Code);
        Assert.Equal("FRA", parties.Words.Longest("French", 0, out _)[0].Party!.Code);
    }

    [Fact]
    public void Load_InstitutionOfNoParty_IsAnError() =>
        Assert.Throws<FormatException>(() => Parties.Load([new KnowledgeFile("institutions.tsv", "name\tparty\tkind\nOpera\tXXX\tgovernment\n")]));

    [Fact]
    public void Members_EveryCode_IsAParty() =>
        Assert.All(Known.All.SelectMany(p => p.Members), m => Assert.NotNull(Known.Find(m)));
}
