namespace Demarche.Tests.Reading.People;

/// <summary>Groups that a report calls by what they are to a state.</summary>
public class OppositionFinderTests
{
    [Fact]
    public void Opposition_BesideItsState_IsNotTheState()
    {
        var read = WrittenReport.Of("""
            Syria/PROPN 's/PART main/ADJ opposition/NOUN/nsubj refused/VERB ./PUNCT
            """);

        Assert.Equal(["Syrian opposition"], read.Who("opposition"));
        Assert.Equal(["Syrian opposition"], read.Who("Syria"));
    }

    [Fact]
    public void Rebels_Alone_AreThoseOfTheStateThatTheReportIsAbout()
    {
        var read = WrittenReport.Of("""
            Yemen/PROPN/nsubj waited/VERB ./PUNCT
            The/DET rebels/NOUNS/nsubj refused/VERB ./PUNCT
            """);

        Assert.Equal(["Houthis"], read.Who("rebels"));
    }

    [Fact]
    public void Rebels_OfSeveralGroups_AreTheOneThatIsNamed()
    {
        var read = WrittenReport.Of("""
            Colombia/PROPN/nsubj met/VERB the/DET ELN/PROPN/obj ./PUNCT
            The/DET Colombian/ADJ rebels/NOUNS/nsubj refused/VERB ./PUNCT
            """);

        Assert.Equal(["ELN"], read.Who("rebels"));
    }

    [Fact]
    public void Opposition_OfAStateWithoutSuchAGroup_IsNoneOfThem()
    {
        var read = WrittenReport.Of("""
            The/DET Canadian/ADJ opposition/NOUN/nsubj refused/VERB ./PUNCT
            Syria/PROPN/nsubj waited/VERB ./PUNCT
            """);

        Assert.DoesNotContain("Syrian opposition", read.Who("opposition"));
    }

    [Fact]
    public void Brussels_ActingWhereTheUnionIsNamed_IsTheUnion()
    {
        var read = WrittenReport.Of("""
            The/DET European/PROPN Union/PROPN/nsubj refused/VERB ./PUNCT
            Brussels/PROPN/nsubj threatened/VERB Turkey/PROPN/obj ./PUNCT
            """);

        Assert.Equal(["European Union"], read.Who("Brussels"));
    }
}
