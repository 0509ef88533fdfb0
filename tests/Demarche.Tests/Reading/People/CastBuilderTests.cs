using Demarche.English;
using Demarche.Facts;
using Demarche.Reading;
using Demarche.Reading.People;

namespace Demarche.Tests.Reading.People;

public class CastBuilderTests
{
    private const string TwoRahmans = """
        Egyptian/ADJ President/PROPN [ Omar/PROPN Rahman/PROPN/nsubj ] spoke/VERB in/ADP Cairo/PROPN ./PUNCT
        Canadian/ADJ envoy/NOUN [ Ana/PROPN Rahman/PROPN/nsubj ] listened/VERB ./PUNCT
        """;

    [Fact]
    public void Surname_OnlyOneBearerIntroducedSoFar_IsHis()
    {
        var read = WrittenReport.Of("""
            Egyptian/ADJ President/PROPN [ Omar/PROPN Rahman/PROPN/nsubj ] spoke/VERB ./PUNCT
            [ Rahman/PROPN/nsubj ] left/VERB ./PUNCT
            Canadian/ADJ envoy/NOUN [ Ana/PROPN Rahman/PROPN/nsubj ] arrived/VERB ./PUNCT
            """);

        Assert.Equal(["Omar Rahman"], read.Who("Rahman", 2));
    }

    [Fact]
    public void Surname_OfficeBesideIt_TellsTheBearer()
    {
        var read = WrittenReport.Of(TwoRahmans + "\nPresident/PROPN [ Rahman/PROPN/nsubj ] left/VERB ./PUNCT");

        Assert.Equal(["Omar Rahman"], read.Who("Rahman", 3));
    }

    [Fact]
    public void Surname_WithAnOfficeOfOneWhomTheNextSentenceNamesInFull_IsHis()
    {
        var read = WrittenReport.Of("""
            Egyptian/ADJ President/PROPN [ Omar/PROPN Rahman/PROPN/nsubj ] spoke/VERB ./PUNCT
            General/PROPN [ Rahman/PROPN/nsubj ] left/VERB ./PUNCT
            [ Ali/PROPN Rahman/PROPN/nsubj ] arrived/VERB ./PUNCT
            """);

        Assert.Equal(["Ali Rahman"], read.Who("Rahman", 2));
    }

    [Fact]
    public void TwoSecretaries_AfterTwoPrimeMinisters_AreNotThey()
    {
        var read = WrittenReport.Of("""
            Egyptian/ADJ Prime/PROPN Minister/PROPN [ Omar/PROPN Rahman/PROPN/nsubj ] met/VERB Canadian/ADJ Prime/PROPN Minister/PROPN [ Ana/PROPN Bell/PROPN/obj ] ./PUNCT
            The/DET two/NUM foreign/ADJ secretarys/NOUNS/nsubj spoke/VERB ./PUNCT
            """);

        Assert.Empty(read.Who("secretarys"));
    }

    [Fact]
    public void Counterparts_OfTwoLands_AreTheirHoldersOfTheOffice()
    {
        var read = WrittenReport.Of("""
            Egyptian/ADJ foreign/ADJ minister/NOUN [ Omar/PROPN Rahman/PROPN/nsubj ] met/VERB his/PRON Canadian/ADJ and/CCONJ Kenyan/ADJ counterparts/NOUNS/obj ./PUNCT
            Canadian/ADJ foreign/ADJ minister/NOUN [ Ana/PROPN Bell/PROPN/nsubj ] spoke/VERB ./PUNCT
            Kenyan/ADJ foreign/ADJ minister/NOUN [ Ali/PROPN Karim/PROPN/nsubj ] spoke/VERB ./PUNCT
            """);

        Assert.Equal(["Ana Bell", "Ali Karim"], read.Who("counterparts"));
    }

    [Fact]
    public void Surname_InASentenceThatNamesOneBearerInFullBehindIt_IsTheOthers()
    {
        var read = WrittenReport.Of(TwoRahmans + """

            A/DET letter/NOUN/nsubj from/ADP [ Rahman/PROPN ] came/VERB through/ADP [ Ana/PROPN Rahman/PROPN ] ./PUNCT
            """);

        Assert.Equal(["Omar Rahman"], read.Who("Rahman", 3));
    }

    [Fact]
    public void PartyWord_ThatTheNextWordBeginsLonger_GivesWay()
    {
        var read = WrittenReport.Of("""
            North/PROPN Korea/PROPN/nsubj answered/VERB ./PUNCT
            The/DET North/PROPN Koreans/PROPN/nsubj waited/VERB ./PUNCT
            """);

        Assert.Equal(["North Korea"], read.Who("Koreans"));
    }

    [Fact]
    public void President_WithoutACountry_IsTheOneWhoseCountryNeededNoTelling()
    {
        var read = WrittenReport.Of("""
            President/PROPN [ Ana/PROPN Bell/PROPN/nsubj ] met/VERB Egyptian/ADJ President/PROPN [ Omar/PROPN Rahman/PROPN/obj ] ./PUNCT
            The/DET president/NOUN/nsubj left/VERB ./PUNCT
            """);

        Assert.Equal(["Ana Bell"], read.Who("president"));
    }

    [Fact]
    public void Spokesman_ForSomebodysOffice_IsNoTitleOfHis()
    {
        var read = WrittenReport.Of("""
            Egyptian/ADJ President/PROPN [ Omar/PROPN Rahman/PROPN/nsubj ] spoke/VERB ./PUNCT
            A/DET spokesman/NOUN/nsubj for/ADP [ Rahman/PROPN ] 's/PART office/NOUN explained/VERB ./PUNCT
            """);

        Assert.DoesNotContain(read.Draft.Cast.Entities.Single(e => e.Name == "Omar Rahman").Roles, r => r.Title.Contains("spokesman", StringComparison.Ordinal));
    }

    [Fact]
    public void Surname_NothingSpeaksForTheOther_IsTheOneNamedLast()
    {
        var read = WrittenReport.Of(TwoRahmans + "\n[ Rahman/PROPN/nsubj ] left/VERB ./PUNCT");

        Assert.Equal(["Ana Rahman"], read.Who("Rahman", 3));
    }

    [Fact]
    public void Surname_NamedInPassingAfterTheOthersOwnScene_IsNobodys()
    {
        var read = WrittenReport.Of("""
            Canadian/ADJ envoy/NOUN [ Ana/PROPN Rahman/PROPN/nsubj ] arrived/VERB ./PUNCT
            [ Rahman/PROPN/nsubj ] spoke/VERB ./PUNCT
            She/PRON/nsubj recalled/VERB the/DET summit/NOUN with/ADP Egyptian/ADJ minister/NOUN [ Omar/PROPN Rahman/PROPN/obl ] ./PUNCT
            [ Rahman/PROPN/nsubj ] left/VERB ./PUNCT
            """);

        Assert.Empty(read.Who("Rahman", 4));
    }

    [Fact]
    public void Surname_AnExpertsTwoParagraphsAgo_IsTheOthers()
    {
        var read = WrittenReport.Of("""
            South/ADJ Korean/ADJ President/PROPN [ Park/PROPN Min-jun/PROPN/nsubj ] spoke/VERB ./PUNCT

            [ Dana/PROPN Park/PROPN/nsubj ] ,/PUNCT a/DET professor/NOUN ,/PUNCT doubted/VERB it/PRON ./PUNCT

            The/DET talks/NOUNS/nsubj ended/VERB ./PUNCT

            [ Park/PROPN/nsubj ] left/VERB ./PUNCT
            """);

        Assert.Equal(["Park Min-jun"], read.Who("Park", 3));
    }

    [Fact]
    public void Surname_OfWhomTheReportThanks_IsNotTheStorys()
    {
        var read = WrittenReport.Of("""
            [ Park/PROPN/nsubj ] left/VERB Seoul/PROPN ./PUNCT

            Reporting/VERB by/ADP [ Dana/PROPN Park/PROPN ] ./PUNCT
            """);

        Assert.Equal(["Park"], read.Who("Park"));
    }

    [Fact]
    public void GivenName_FamilyNameFirst_StandsBehind()
    {
        var read = WrittenReport.Of("""
            [ Choe/PROPN Min-a/PROPN/nsubj ] met/VERB [ Ri/PROPN Jun/PROPN/obj ] ./PUNCT
            [ Choe/PROPN/nsubj ] thanked/VERB [ Ri/PROPN/obj ] ./PUNCT
            """);

        Assert.Equal(["Choe Min-a"], read.Who("Choe", 2));
        Assert.Equal(["Ri Jun"], read.Who("Ri", 2));
    }

    [Fact]
    public void Office_WithOfBehindTheName_IsThatStates()
    {
        var read = WrittenReport.Of("Prime/PROPN Minister/PROPN [ Ana/PROPN Bell/PROPN/nsubj ] of/ADP Japan/PROPN met/VERB the/DET U.S./PROPN ambassador/NOUN to/ADP Peru/PROPN ,/PUNCT [ Omar/PROPN Rahman/PROPN ] ./PUNCT");

        Assert.Equal("JPN", read.PartyOf("Ana Bell"));
        Assert.Equal("USA", read.PartyOf("Omar Rahman"));
    }

    [Fact]
    public void Expert_OnAState_SpeaksForNoSide()
    {
        var read = WrittenReport.Of("[ Ana/PROPN Bell/PROPN/nsubj ] ,/PUNCT a/DET Russian/ADJ analyst/NOUN ,/PUNCT doubted/VERB it/PRON ./PUNCT");

        Assert.Null(read.PartyOf("Ana Bell"));
    }

    [Fact]
    public void President_WhoWelcomesAnotherToACountry_IsItsPresident()
    {
        var read = WrittenReport.Of("""
            President/PROPN [ Ana/PROPN Bell/PROPN/nsubj ] welcome/VERB President/PROPN [ Omar/PROPN Rahman/PROPN/obj ] to/ADP the/DET Republic/PROPN of/ADP Korea/PROPN ./PUNCT
            The/DET United/PROPN States/PROPN/nsubj stayed/VERB ./PUNCT
            """);

        Assert.Equal("KOR", read.PartyOf("Ana Bell"));
        Assert.Equal("USA", read.PartyOf("Omar Rahman"));
    }

    [Fact]
    public void FormerPresident_WithoutACountryBesideAmericans_IsAmerican()
    {
        var read = WrittenReport.Of("Former/ADJ President/PROPN [ Ana/PROPN Bell/PROPN/nsubj ] and/CCONJ the/DET United/PROPN States/PROPN agreed/VERB ./PUNCT");

        Assert.Equal("USA", read.PartyOf("Ana Bell"));
    }

    [Fact]
    public void They_AfterAListThatTheTreeBreaks_AreAllOfIt()
    {
        var read = WrittenReport.Of("""
            Minister/PROPN [ Bell/PROPN/nsubj ] of/ADP Japan/PROPN ,/PUNCT Minister/PROPN [ Rahman/PROPN/dep ] of/ADP Egypt/PROPN ,/PUNCT and/CCONJ Minister/PROPN [ Karimi/PROPN/dep ] of/ADP Iran/PROPN spoke/VERB ./PUNCT
            They/PRON/nsubj left/VERB ./PUNCT
            """);

        Assert.Equal(["Bell", "Rahman", "Karimi"], read.Who("They"));
    }

    [Fact]
    public void UnnamedOfficial_HasAPartyAndNoActor()
    {
        var read = WrittenReport.Of("""
            A/DET senior/ADJ Iranian/ADJ official/NOUN/nsubj spoke/VERB ./PUNCT
            The/DET official/NOUN/nsubj left/VERB ./PUNCT
            """);

        Assert.Equal("IRN", read.Mention("official")!.Party);
        Assert.Equal("IRN", read.Mention("official", 2)!.Party);
        Assert.Empty(read.Who("official", 2));
        Assert.Equal("state:IRN", read.Mention("official")!.Side!.Id);
    }

    [Fact]
    public void LeadsOffice_NextSentencesName_IsHers()
    {
        var read = WrittenReport.Of("""
            Turkey/PROPN 's/PART special/ADJ envoy/NOUN/nsubj to/ADP Syria/PROPN arrived/VERB ./PUNCT
            [ Ana/PROPN Bell/PROPN/nsubj ] spoke/VERB of/ADP peace/NOUN ./PUNCT
            """);

        Assert.Equal("TUR", read.PartyOf("Ana Bell"));
        Assert.Equal(["Ana Bell"], read.Who("envoy"));
    }

    [Fact]
    public void Pronoun_OfTheOtherGender_PassesOver()
    {
        var read = WrittenReport.Of("""
            Mrs./PROPN [ Bell/PROPN/nsubj ] met/VERB Mr./PROPN [ Rahman/PROPN/obj ] ./PUNCT
            He/PRON/nsubj thanked/VERB her/PRON/obj ./PUNCT
            """);

        Assert.Equal(["Rahman"], read.Who("He"));
        Assert.Equal(["Bell"], read.Who("her"));
    }

    [Fact]
    public void Pronoun_TwoMenAsLikely_IsNobodys()
    {
        var read = WrittenReport.Of("""
            Mr./PROPN [ Bell/PROPN/obl ] and/CCONJ Mr./PROPN [ Rahman/PROPN/obl ] were/AUX seen/VERB ./PUNCT
            He/PRON/nsubj left/VERB ./PUNCT
            """);

        Assert.Empty(read.Who("He"));
    }

    [Fact]
    public void Initials_OfABodyNamedBefore_AreThatBody()
    {
        var read = WrittenReport.Of("""
            The/DET { Harvest/PROPN Relief/PROPN Union/PROPN/nsubj } spoke/VERB ./PUNCT
            { HRU/PROPN/nsubj } left/VERB ./PUNCT
            """);

        Assert.Equal(["Harvest Relief Union"], read.Who("HRU"));
    }

    [Fact]
    public void FirstPerson_InAQuotation_IsItsSpeaker()
    {
        var draft = WrittenReport.Of("[ Ana/PROPN Bell/PROPN/nsubj ] said/VERB I/PRON/nsubj agree/VERB ./PUNCT").Draft;
        var bell = draft.Cast.Denoted(1)[0];
        var words = draft.Take(new TokenRange(3, 5));
        var statement = new Statement
        {
            Id = "s-1", Speaker = bell, CueKind = CueKind.Speech, Speech = Speech.Direct, Content = [words], Quotes = [words],
            Day = DayInterval.Unknown, Confidence = 1, Why = new Why("test", []),
        };

        var settled = Speakers.Settle(draft with { Statements = [statement] });

        Assert.Equal([bell], settled.Cast.Denoted(3));
    }

    [Fact]
    public void Presidents_OneBesideAnotherCountry_TheOtherIsTheAmerican()
    {
        var read = WrittenReport.Of("""
            Washington/PROPN/nsubj waited/VERB ./PUNCT
            Egypt/PROPN/nsubj and/CCONJ President/PROPN [ Omar/PROPN Rahman/PROPN ] waited/VERB ./PUNCT
            Egypt/PROPN/nsubj said/VERB President/PROPN [ Rahman/PROPN ] left/VERB ./PUNCT

            President/PROPN [ Ana/PROPN Bell/PROPN/nsubj ] spoke/VERB ./PUNCT
            """);

        Assert.Equal(("USA", "EGY"), (read.PartyOf("Ana Bell"), read.PartyOf("Omar Rahman")));
    }

    [Fact]
    public void Secretary_BeforeAName_IsAnAmericanOffice()
    {
        var read = WrittenReport.Of("""
            Washington/PROPN/nsubj waited/VERB ./PUNCT
            Egypt/PROPN/nsubj heard/VERB Secretary/PROPN [ Ana/PROPN Bell/PROPN ] ./PUNCT
            """);

        Assert.Equal("USA", read.PartyOf("Ana Bell"));
    }

    [Fact]
    public void Counterpart_OfAPartyWhoseMinisterIsNamed_IsThatMinister()
    {
        var read = WrittenReport.Of("""
            Egyptian/ADJ Foreign/PROPN Minister/PROPN [ Omar/PROPN Rahman/PROPN/nsubj ] spoke/VERB ./PUNCT
            Canadian/ADJ Foreign/PROPN Minister/PROPN [ Ana/PROPN Bell/PROPN/nsubj ] met/VERB ./PUNCT
            She/PRON/nsubj called/VERB her/PRON/nmodposs Egyptian/ADJ counterpart/NOUN/obj ./PUNCT
            """);

        Assert.Equal(["Omar Rahman"], read.Who("counterpart"));
    }

    [Fact]
    public void Delegation_OfAPerson_IsThePerson()
    {
        var read = WrittenReport.Of("""
            Egyptian/ADJ President/PROPN [ Omar/PROPN Rahman/PROPN/nsubj ] spoke/VERB ./PUNCT
            [ Rahman/PROPN/nmodposs ] 's/PART delegation/NOUN/nsubj left/VERB ./PUNCT
            """);

        Assert.Equal(["Omar Rahman"], read.Who("delegation"));
    }

    [Fact]
    public void Dateline_BeforeTheFirstWords_IsNobodysSide()
    {
        var read = WrittenReport.Of("""
            NAIROBI/PROPN Egypt/PROPN/nsubj refused/VERB ./PUNCT
            """);

        Assert.Null(read.Mention("NAIROBI"));
    }

    [Fact]
    public void TwoLeaders_WithAnAdjectiveBetween_AreTheTwo()
    {
        var read = WrittenReport.Of("""
            Egyptian/ADJ President/PROPN [ Omar/PROPN Rahman/PROPN/nsubj ] met/VERB Canadian/ADJ Prime/PROPN Minister/PROPN [ Ana/PROPN Bell/PROPN/obj ] ./PUNCT
            The/DET two/NUM tired/ADJ leaders/NOUNS/nsubj left/VERB ./PUNCT
            """);

        Assert.Equal(["Omar Rahman", "Ana Bell"], read.Who("leaders"));
    }

    [Fact]
    public void TwoSides_AreNotALandInSomebodysTitle()
    {
        var read = WrittenReport.Of("""
            Egypt/PROPN/nsubj met/VERB Canada/PROPN/obj ./PUNCT
            The/DET U.S./PROPN ambassador/NOUN to/ADP Kenya/PROPN [ Ana/PROPN Bell/PROPN/nsubj ] waited/VERB ./PUNCT
            The/DET two/NUM sides/NOUNS/nsubj agreed/VERB ./PUNCT
            """);

        Assert.Equal(["Egypt", "Canada"], read.Who("sides"));
    }
}
