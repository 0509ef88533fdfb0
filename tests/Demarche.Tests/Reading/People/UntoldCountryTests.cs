namespace Demarche.Tests.Reading.People;

/// <summary>For whom those stand whose office is told without its country.</summary>
public class UntoldCountryTests
{
    // Kenya is named four times, the United States once.
    private const string OnKenya = """
        Kenya/PROPN/nsubj voted/VERB ./PUNCT
        Kenyan/ADJ troops/NOUN/nsubj left/VERB ./PUNCT
        Kenya/PROPN/nsubj waited/VERB ./PUNCT
        Kenya/PROPN/nsubj refused/VERB ./PUNCT
        The/DET United/PROPN States/PROPN/nsubj agreed/VERB ./PUNCT
        Somebody/PRON/nsubj slept/VERB ./PUNCT
        Nobody/PRON/nsubj woke/VERB ./PUNCT
        """;

    [Fact]
    public void President_InAReportOnAnotherState_IsThatStatesAndNotAmerican()
    {
        var read = WrittenReport.Of(OnKenya + "\nPresident/PROPN [ Omar/PROPN Rahman/PROPN/nsubj ] spoke/VERB ./PUNCT");

        Assert.Equal("KEN", read.PartyOf("Omar Rahman"));
    }

    [Theory]
    [InlineData("become", "USA")]
    [InlineData("praise", null)]
    public void Person_WhoBecameAPresident_IsOfThatPresidentsCountry(string verb, string? party)
    {
        var read = WrittenReport.Of($"[ Ana/PROPN Bell/PROPN/nsubj ] {verb}/VERB the/DET first/ADJ American/ADJ president/NOUN/xcomp ./PUNCT");

        Assert.Equal(party, read.PartyOf("Ana Bell"));
    }

    [Theory]
    [InlineData("German", "DEU")]
    [InlineData("Austrian", "AUT")]
    [InlineData("Kenyan", null)]
    public void Chancellor_IsOfThatStateWhichHasOneAndIsNamed(string people, string? party)
    {
        var read = WrittenReport.Of($"Chancellor/PROPN [ Ana/PROPN Bell/PROPN/nsubj ] spoke/VERB ./PUNCT\n{people}/ADJ banks/NOUN/nsubj closed/VERB ./PUNCT");

        Assert.Equal(party, read.PartyOf("Ana Bell"));
    }

    [Fact]
    public void President_NamedBesideTheRebelsOfAStateWithoutAnotherRuler_IsThatStatesAndNotAmerican()
    {
        var read = WrittenReport.Of("""
            The/DET United/PROPN States/PROPN/nsubj agreed/VERB ./PUNCT
            Syria/PROPN/nsubj and/CCONJ the/DET Free/PROPN Syrian/PROPN Army/PROPN quarrelled/VERB ./PUNCT
            President/PROPN [ Bell/PROPN/nsubj ] left/VERB Syria/PROPN/obj ./PUNCT
            The/DET United/PROPN States/PROPN/nsubj waited/VERB ./PUNCT
            Syria/PROPN/nsubj voted/VERB ./PUNCT
            """);

        Assert.NotEqual("USA", read.PartyOf("Bell"));
    }

    [Fact]
    public void President_BroughtInByTheSurnameAlone_IsAmerican()
    {
        var read = WrittenReport.Of(OnKenya + "\nPresident/PROPN [ Bell/PROPN/nsubj ] spoke/VERB ./PUNCT");

        Assert.Equal("USA", read.PartyOf("Bell"));
    }

    [Fact]
    public void President_WhomAnAmericanEnvoyMet_IsNotAmerican()
    {
        var read = WrittenReport.Of("""
            American/ADJ envoy/NOUN [ Ana/PROPN Bell/PROPN/nsubj ] meet/VERB President/PROPN [ Omar/PROPN Rahman/PROPN/obj ] in/ADP Nairobi/PROPN ./PUNCT
            """);

        Assert.NotEqual("USA", read.PartyOf("Omar Rahman"));
    }

    [Fact]
    public void VicePresident_WhoConvenedLeadersOfNamedStates_IsAmerican()
    {
        var read = WrittenReport.Of("""
            Vice/PROPN President/PROPN [ Ana/PROPN Bell/PROPN/nsubj ] convened/VERB Prime/PROPN Minister/PROPN [ Rahman/PROPN/obj ] of/ADP Kenya/PROPN and/CCONJ President/PROPN [ Omar/PROPN Karim/PROPN/obj ] of/ADP Egypt/PROPN ./PUNCT
            """);

        Assert.Equal("USA", read.PartyOf("Ana Bell"));
    }

    [Fact]
    public void PressSecretary_OfALeader_KeepsThatPartyWhenNamed()
    {
        var read = WrittenReport.Of("""
            The/DET United/PROPN States/PROPN/nsubj agreed/VERB with/ADP Kenyan/ADJ President/PROPN [ Omar/PROPN Karim/PROPN/obj ] ./PUNCT
            [ Karim/PROPN ] 's/PART press/NOUN secretary/NOUN/nsubj shared/VERB more/NOUN ./PUNCT
            Press/PROPN Secretary/PROPN [ Ana/PROPN Bell/PROPN/nsubj ] spoke/VERB ./PUNCT
            """);

        Assert.Equal("KEN", read.PartyOf("Ana Bell"));
    }

    [Theory]
    [InlineData("[ Paul/PROPN Lund/PROPN/nsubj ] visited/VERB Kenya/PROPN/obj and/CCONJ meet/VERB President/PROPN [ Omar/PROPN Karim/PROPN/obj ] ./PUNCT", "KEN")]
    [InlineData("[ Paul/PROPN Lund/PROPN/nsubj ] meet/VERB President/PROPN [ Omar/PROPN Karim/PROPN/obj ] ./PUNCT", null)]
    public void President_WhomAVisitorMet_IsOfTheVisitedLand(string sentence, string? party)
    {
        var read = WrittenReport.Of($"""
            Norwegian/ADJ envoy/NOUN [ Paul/PROPN Lund/PROPN/nsubj ] spoke/VERB ./PUNCT
            Somebody/PRON/nsubj waited/VERB ./PUNCT
            Nobody/PRON/nsubj woke/VERB ./PUNCT
            {sentence}
            """);

        Assert.Equal(party, read.PartyOf("Omar Karim"));
    }

    [Fact]
    public void Person_OfAState_StandsForIt()
    {
        var read = WrittenReport.Of("[ Omar/PROPN Karim/PROPN/nsubj ] of/ADP Kenya/PROPN spoke/VERB ./PUNCT");

        Assert.Equal("KEN", read.PartyOf("Omar Karim"));
    }

    [Fact]
    public void LatinAmerica_IsNotTheUnitedStates()
    {
        var read = WrittenReport.Of("Latin/PROPN America/PROPN/nsubj refused/VERB ./PUNCT");

        Assert.Empty(read.Who("America"));
    }

    [Fact]
    public void Ally_OfAState_IsNotItsPresident()
    {
        var read = WrittenReport.Of("""
            Kenya/PROPN 's/PART ally/NOUN President/PROPN [ Omar/PROPN Rahman/PROPN/nsubj ] spoke/VERB ./PUNCT
            """);

        Assert.Null(read.PartyOf("Omar Rahman"));
    }

    [Fact]
    public void Envoy_BehindTheNameOfAState_IsSentThere()
    {
        var read = WrittenReport.Of("""
            The/DET U.N./PROPN Kenya/PROPN envoy/NOUN [ Omar/PROPN Rahman/PROPN/nsubj ] spoke/VERB ./PUNCT
            The/DET Kenyan/ADJ envoy/NOUN [ Ana/PROPN Bell/PROPN/nsubj ] listened/VERB ./PUNCT
            """);

        Assert.Equal(("UN", "KEN"), (read.PartyOf("Omar Rahman"), read.PartyOf("Ana Bell")));
    }

    [Fact]
    public void President_BehindADateline_IsNotThatTowns()
    {
        var read = WrittenReport.Of("""
            NAIROBI/PROPN President/PROPN [ Ana/PROPN Bell/PROPN/nsubj ] spoke/VERB in/ADP Kenya/PROPN ./PUNCT
            The/DET United/PROPN States/PROPN/nsubj agreed/VERB with/ADP the/DET United/PROPN States/PROPN ./PUNCT
            """);

        Assert.NotEqual("KEN", read.PartyOf("Ana Bell"));
    }

    [Fact]
    public void Spokesman_ForAPresident_IsOfHisPartyAndNotHe()
    {
        var read = WrittenReport.Of("""
            [ Ana/PROPN Bell/PROPN/nsubj ] ,/PUNCT a/DET spokesman/NOUN for/ADP President/PROPN [ Omar/PROPN Rahman/PROPN ] ,/PUNCT spoke/VERB ./PUNCT
            The/DET Kenyan/ADJ president/NOUN [ Omar/PROPN Rahman/PROPN/nsubj ] listened/VERB ./PUNCT
            """);

        Assert.Equal("KEN", read.PartyOf("Ana Bell"));
        Assert.DoesNotContain(read.Draft.Cast.Entities.Single(e => e.Name == "Omar Rahman").Roles, r => r.Title.Contains("spokesman", StringComparison.Ordinal));
    }

    [Fact]
    public void State_ThatSomebodyActsOn_IsNotHisOwn()
    {
        var read = WrittenReport.Of("""
            President/PROPN [ Omar/PROPN Rahman/PROPN/nsubj ] thanked/VERB Kenya/PROPN/obj ./PUNCT
            """);

        Assert.Null(read.PartyOf("Omar Rahman"));
    }

    [Fact]
    public void President_WithForcesAndAGovernment_IsNotAmerican()
    {
        var read = WrittenReport.Of(OnKenya.Replace("Kenyan", "Somali", StringComparison.Ordinal).Replace("Kenya", "Somalia", StringComparison.Ordinal) + "\nThe/DET United/PROPN States/PROPN/nsubj fought/VERB President/PROPN [ Rahman/PROPN/obj ] 's/PART forces/NOUNS ./PUNCT");

        Assert.Equal("SOM", read.PartyOf("Rahman"));
    }

    [Fact]
    public void ForeignMinister_InAReportOnTheUnitedStates_IsNotAmerican()
    {
        var read = WrittenReport.Of("""
            The/DET United/PROPN States/PROPN/nsubj waited/VERB ./PUNCT
            Washington/PROPN/nsubj refused/VERB ./PUNCT
            American/ADJ troops/NOUN/nsubj left/VERB Washington/PROPN ./PUNCT
            Foreign/PROPN Minister/PROPN [ Omar/PROPN Rahman/PROPN/nsubj ] spoke/VERB ./PUNCT
            """);

        Assert.Null(read.PartyOf("Omar Rahman"));
    }

    [Fact]
    public void Minister_JoinedToAColleague_IsOfTheSameGovernment()
    {
        var read = WrittenReport.Of("""
            Kenyan/ADJ Foreign/PROPN Minister/PROPN [ Omar/PROPN Rahman/PROPN/nsubj ] and/CCONJ Defence/PROPN Minister/PROPN [ Ana/PROPN Bell/PROPN ] called/VERB Egypt/PROPN/obj ./PUNCT
            """);

        Assert.Equal("KEN", read.PartyOf("Ana Bell"));
    }

    [Fact]
    public void President_MetWhereATravellerGoes_IsAtHomeThere()
    {
        var read = WrittenReport.Of("""
            The/DET U.S./PROPN envoy/NOUN [ Ana/PROPN Bell/PROPN/nsubj ] travels/VERB to/ADP Kenya/PROPN ,/PUNCT where/ADV she/PRON will/AUX meet/VERB President/PROPN [ Omar/PROPN Rahman/PROPN/obj ] ./PUNCT
            """);

        Assert.Equal("KEN", read.PartyOf("Omar Rahman"));
    }

    [Fact]
    public void Leader_OfAMemberOfAnOrganisation_IsNotTheOrganisations()
    {
        var read = WrittenReport.Of("""
            Kenyan/ADJ President/PROPN [ Omar/PROPN Rahman/PROPN/nsubj ] ,/PUNCT the/DET second/ADJ leader/NOUN of/ADP a/DET NATO/PROPN member/NOUN to/PART visit/VERB ,/PUNCT spoke/VERB ./PUNCT
            """);

        Assert.Equal("KEN", read.PartyOf("Omar Rahman"));
    }

    [Fact]
    public void Surname_OfSeveralWordsTakenForABody_IsThePersonNamedInFull()
    {
        var read = WrittenReport.Of("""
            The/DET U.N./PROPN envoy/NOUN [ Ana/PROPN de/PROPN Mora/PROPN/nsubj ] spoke/VERB ./PUNCT
            { De/PROPN Mora/PROPN/nsubj } left/VERB ./PUNCT
            """);

        Assert.Equal(["Ana de Mora"], read.Who("Mora", 2));
    }

    [Fact]
    public void President_WhoSpeaksToRebels_IsOfTheStateTheyFight()
    {
        var read = WrittenReport.Of("""
            Colombia/PROPN/nsubj waited/VERB ./PUNCT
            Norway/PROPN/nsubj waited/VERB ./PUNCT
            President/PROPN [ Omar/PROPN Rahman/PROPN/nsubj ] warned/VERB the/DET ELN/PROPN/obj ./PUNCT
            """);

        Assert.Equal("COL", read.PartyOf("Omar Rahman"));
    }

    [Fact]
    public void Spokesman_OfWhoeverTheSentenceBeforeTold_IsOfItsParty()
    {
        var read = WrittenReport.Of("""
            Kenya/PROPN/nsubj refused/VERB ./PUNCT
            Its/PRON/nmodposs spokesman/NOUN ,/PUNCT [ Omar/PROPN Rahman/PROPN/nsubj ] ,/PUNCT spoke/VERB ./PUNCT
            """);

        Assert.Equal("KEN", read.PartyOf("Omar Rahman"));
    }

    [Fact]
    public void Spokeswoman_IntroducedAsOneOfAMinistry_IsOfItsParty()
    {
        var read = WrittenReport.Of("""
            A/DET State/PROPN Department/PROPN spokeswoman/NOUN ,/PUNCT [ Ana/PROPN Bell/PROPN/nsubj ] ,/PUNCT spoke/VERB ./PUNCT
            """);

        Assert.Equal("USA", read.PartyOf("Ana Bell"));
    }

    [Fact]
    public void Envoy_NamedAfterTheLeadHasToldWhoseEnvoy_IsThatOne()
    {
        var read = WrittenReport.Of("""
            The/DET U.N./PROPN envoy/NOUN/nsubj waited/VERB ./PUNCT
            He/PRON/nsubj agreed/VERB ,/PUNCT envoy/NOUN [ Omar/PROPN Rahman/PROPN ] said/VERB ./PUNCT
            """);

        Assert.Equal("UN", read.PartyOf("Omar Rahman"));
    }

    [Fact]
    public void Leaders_OfASummitToldWithoutOffices_PartByWhomOneActsOn()
    {
        var read = WrittenReport.Of("""
            The/DET [ Bell/PROPN ] -/PUNCT [ Rahman/PROPN ] summit/NOUN/nsubj failed/VERB ./PUNCT
            [ Bell/PROPN/nsubj ] praised/VERB the/DET Kenyan/ADJ leader/NOUN/obj ./PUNCT
            The/DET Canadian/ADJ leader/NOUN/nsubj left/VERB ./PUNCT
            """);

        Assert.Equal(("CAN", "KEN"), (read.PartyOf("Bell"), read.PartyOf("Rahman")));
    }
}
