using Demarche.English;
using Demarche.English.Speech;

namespace Demarche.Tests.English.Speech;

public class AttributionFinderTests
{
    [Fact]
    public void Find_VerbWithThatClause_TakesSubjectAndClause()
    {
        var found = Only("The/DET/DT/2/Det envoy/NOUN/NN/3/Nsubj said:say/VERB/VBD/0/Root that/SCONJ/IN/6/Mark talks:talk/NOUN/NNS/6/Nsubj stalled:stall/VERB/VBD/3/Ccomp _.");

        Assert.Equal(("The envoy", "said", "talks stalled"), found);
    }

    [Fact]
    public void Find_WhoIsAsked_SaysNothingOfTheQuestion()
    {
        var text = Sample.Of("Asked:ask/VERB/VBD/7/Advcl whether/SCONJ/IN/4/Mark she/PRON/PRP/4/Nsubj went:go/VERB/VBD/1/Ccomp _, Mora/PROPN/NNP/7/Nsubj smiled:smile/VERB/VBD/0/Root _.");

        Assert.Empty(Find(text));
    }

    [Fact]
    public void Find_ChargeThatSomebodyDenies_IsNotHisOwnWords()
    {
        var text = Sample.Of("They/PRON/PRP/2/Nsubj left:leave/VERB/VBD/0/Root _, a/DET/DT/5/Det charge/NOUN/NN/2/Obj Mora/PROPN/NNP/7/Nsubj denied:deny/VERB/VBD/5/AclRelcl _.");

        Assert.Empty(Find(text));
    }

    [Fact]
    public void Find_VerbWithAudience_KeepsTheAudienceOutOfTheContent()
    {
        var text = Sample.Of("She/PRON/PRP/2/Nsubj told:tell/VERB/VBD/0/Root reporters:reporter/NOUN/NNS/2/Obj that/SCONJ/IN/6/Mark talks:talk/NOUN/NNS/6/Nsubj stalled:stall/VERB/VBD/2/Ccomp _.");

        var found = Assert.Single(Find(text));

        Assert.Equal("talks stalled", Content(text, found));
        Assert.Equal("reporters", text.Form(found.AudienceHead));
    }

    [Fact]
    public void Find_InvertedWithSubjectCalledObject_StillFindsTheSource()
    {
        // A parser's usual slip: the speaker behind the verb as its object.
        var found = Only("“ _We/PRON/PRP/4/Nsubj are:be/AUX/VBP/4/Cop ready/ADJ/JJ/0/Root _, _” said:say/VERB/VBD/4/Parataxis Ana/PROPN/NNP/7/Obj Mora/PROPN/NNP/8/Flat _.");

        Assert.Equal(("Ana Mora", "said", "We are ready"), found);
    }

    [Fact]
    public void Find_SubjectTakenFromTheContent_IsTheNameBeforeTheVerb()
    {
        // A parser's slip: "Mora" hung on the clause before, the content's own subject on "said".
        var found = Only("Mora/PROPN/NNP/5/Appos said:say/VERB/VBD/0/Root talks:talk/NOUN/NNS/2/Nsubj were:be/AUX/VBD/5/Cop close/ADJ/JJ/2/Ccomp _.");

        Assert.Equal(("Mora", "said", "talks were close"), found);
    }

    [Fact]
    public void Find_AppositionBetweenSpeakerAndVerb_StillFindsTheSpeaker()
    {
        var found = Only("“ _Talks:talk/NOUN/NNS/4/Nsubj are:be/AUX/VBP/4/Cop dead/ADJ/JJ/0/Root _, _” Ana/PROPN/NNP/4/Appos Mora/PROPN/NNP/7/Flat _, chair/NOUN/NN/7/Appos of/ADP/IN/12/Case parliament/NOUN/NN/10/Nmod _, wrote:write/VERB/VBD/4/Conj _.");

        Assert.Equal(("Ana Mora", "wrote", "Talks are dead"), found);
    }

    [Fact]
    public void Find_VerbBehindAnAsideThatTellsWhoHeIs_IsNotSaidByWhomItIsToldTo()
    {
        // A parser's slip: the one who warned is lost, the one warned stands as subject.
        var text = Sample.Of("Mora/PROPN/NNP/10/Obl _, the/DET/DT/4/Det envoy/NOUN/NN/1/Appos _, who/PRON/WP/7/Nsubj led:lead/VERB/VBD/4/AclRelcl talks:talk/NOUN/NNS/7/Obj _, warned:warn/VERB/VBD/0/Root the/DET/DT/12/Det council/NOUN/NN/10/Nsubj _.");

        Assert.DoesNotContain(Find(text), a => a.Rule == "inverted");
    }

    [Fact]
    public void Find_NameOrDayAlone_IsNoContent()
    {
        var text = Sample.Of("Mora/PROPN/NNP/2/Nsubj thanked:thank/VERB/VBD/0/Root Lopez/PROPN/NNP/2/Obj _.");

        Assert.Empty(Find(text));
    }

    [Fact]
    public void Find_AccordingToThatOpensASentence_LeavesTheWordsBeforeItAlone()
    {
        var text = Sample.Of("""
            Mora/PROPN/NNP/2/Nsubj said:say/VERB/VBD/0/Root the/DET/DT/4/Det door/NOUN/NN/6/Nsubj “ _remains:remain/VERB/VBZ/2/Ccomp open/ADJ/JJ/6/Xcomp _. _”
            According:accord/VERB/VBG/3/Case to/ADP/IN/1/Fixed Lopez/PROPN/NNP/7/Obl _, talks:talk/NOUN/NNS/7/Nsubj had:have/AUX/VBD/7/Aux stalled:stall/VERB/VBN/0/Root _.
            """);

        var found = Find(text).Single(a => a.Rule == "according-to");

        Assert.Equal("talks had stalled", Content(text, found));
    }

    [Fact]
    public void Find_OfficeAndNameBetweenMarksAndVerb_IsTheOneNamedAndNotTheAudience()
    {
        // A parser's slip: the office hung on the words in marks, the audience as the subject.
        var text = Sample.Of("“ _Talks:talk/NOUN/NNS/4/Nsubj are:be/AUX/VBP/4/Cop dead/ADJ/JJ/0/Root _, _” its/PRON/PRPS/8/NmodPoss envoy/NOUN/NN/4/Appos _, Ana/PROPN/NNP/8/Appos Mora/PROPN/NNP/10/Flat _, told:tell/VERB/VBD/4/Parataxis reporters:reporter/NOUN/NNS/13/Nsubj _.");

        var found = Assert.Single(Find(text));

        Assert.Equal(("Ana Mora", "Talks are dead"), (text.Words(found.Source).ToString(), Content(text, found)));
        Assert.Equal("reporters", text.Form(found.AudienceHead));
    }

    [Fact]
    public void Find_VerbOfARelativeClauseBehindMarks_TakesNoWords()
    {
        var text = Sample.Of("“ _Talks:talk/NOUN/NNS/4/Nsubj are:be/AUX/VBP/4/Cop dead/ADJ/JJ/0/Root _, _” an/DET/DT/8/Det aide/NOUN/NN/17/Nsubj _, who/PRON/WP/11/Nsubj asked:ask/VERB/VBD/8/AclRelcl not/PART/RB/15/Advmod to/PART/TO/15/Mark be/AUX/VB/15/AuxPass named:name/VERB/VBN/11/Xcomp _, said:say/VERB/VBD/4/Parataxis _.");

        var found = Assert.Single(Find(text), a => a.Kind == AttributionCue.Speech);

        Assert.Equal(("an aide", "said", "Talks are dead"), (text.Words(found.Source).ToString(), text.Words(found.Cue).ToString(), Content(text, found)));
    }

    [Fact]
    public void Find_AccordingTo_KeepsItsOwnSourceBehindAnotherCue()
    {
        var text = Sample.Of("Mora/PROPN/NNP/2/Nsubj said:say/VERB/VBD/0/Root talks:talk/NOUN/NNS/4/Nsubj stalled:stall/VERB/VBD/2/Ccomp _, according:accord/VERB/VBG/9/Case to/ADP/IN/6/Fixed a/DET/DT/9/Det report/NOUN/NN/4/Obl _.");

        var found = Find(text).Single(a => a.Rule == "according-to");

        Assert.Equal("a report", text.Words(found.Source).ToString());
    }

    [Fact]
    public void Find_ClauseBehindAFrontedCue_DoesNotHideIt()
    {
        var found = Only("“ _Is:be/AUX/VBZ/4/Cop everything/PRON/NN/4/Nsubj well/ADJ/JJ/0/Root _? _” Mora/PROPN/NNP/8/Nsubj asked:ask/VERB/VBD/4/Parataxis in/ADP/IN/10/Case passing/NOUN/NN/8/Obl as/SCONJ/IN/13/Mark they/PRON/PRP/13/Nsubj walked:walk/VERB/VBD/8/Advcl _.");

        Assert.Equal(("Mora", "asked", "Is everything well"), found);
    }

    [Fact]
    public void Find_FrontedWithoutMarks_TakesWhatStandsBefore()
    {
        var found = Only("But/CCONJ/CC/4/Cc talks:talk/NOUN/NNS/4/Nsubj have:have/AUX/VBP/4/Aux stalled:stall/VERB/VBN/0/Root _, Mora/PROPN/NNP/7/Nsubj warned:warn/VERB/VBD/4/Parataxis _.");

        Assert.Equal(("Mora", "warned", "talks have stalled"), found);
    }

    [Fact]
    public void Find_QuotationInterruptedByItsCue_TakesBothPieces()
    {
        var text = Sample.Of("“ _We/PRON/PRP/4/Nsubj are:be/AUX/VBP/4/Cop ready/ADJ/JJ/8/Ccomp _, _” he/PRON/PRP/8/Nsubj said:say/VERB/VBD/0/Root _, “ _and/CCONJ/CC/12/Cc waiting:wait/VERB/VBG/4/Conj _. _”");

        var found = Assert.Single(Find(text));

        Assert.Equal("We are ready ~ and waiting", Content(text, found));
        Assert.Equal(2, found.Quotations.Length);
    }

    [Fact]
    public void Find_SentenceInMarksAfterAQuotation_RunsOn()
    {
        var text = Sample.Of("“ _We/PRON/PRP/4/Nsubj are:be/AUX/VBP/4/Cop ready/ADJ/JJ/0/Root _, _” he/PRON/PRP/8/Nsubj said:say/VERB/VBD/4/Parataxis _. | “ _We/PRON/PRP/3/Nsubj wait/VERB/VBP/0/Root _. _”");

        var found = Assert.Single(Find(text));

        Assert.Equal("We are ready ~ We wait", Content(text, found));
    }

    [Fact]
    public void Find_BetweenCommasBehindAConjunction_TakesWhatComesAfter()
    {
        var text = Sample.Of("They/PRON/PRP/2/Nsubj met:meet/VERB/VBD/0/Root where/ADV/WRB/9/Advmod _, observers:observer/NOUN/NNS/6/Nsubj said:say/VERB/VBD/9/Parataxis _, talks:talk/NOUN/NNS/9/Nsubj stalled:stall/VERB/VBD/2/Advcl _.");

        var found = Assert.Single(Find(text));

        Assert.Equal("talks stalled", Content(text, found));
        Assert.Equal("observers", text.Form(found.SourceHead));
    }

    [Fact]
    public void Find_AccordingTo_TakesTheSentence()
    {
        var found = Only("Talks:talk/NOUN/NNS/2/Nsubj stalled:stall/VERB/VBD/0/Root _, according:accord/VERB/VBG/6/Case to/ADP/IN/3/Fixed officials:official/NOUN/NNS/2/Obl _.");

        Assert.Equal(("officials", "according to", "Talks stalled"), found);
    }

    [Fact]
    public void Find_SecondVerbOfASubject_SharesIt()
    {
        var text = Sample.Of("Mora/PROPN/NNP/2/Nsubj rejected:reject/VERB/VBD/0/Root the/DET/DT/4/Det plan/NOUN/NN/2/Obj and/CCONJ/CC/6/Cc demanded:demand/VERB/VBD/2/Conj talks:talk/NOUN/NNS/6/Obj _.");

        var found = Find(text);

        Assert.Equal(["the plan", "talks"], found.Select(a => Content(text, a)));
        Assert.All(found, a => Assert.Equal("Mora", text.Form(a.SourceHead)));
        Assert.All(found, a => Assert.Equal(AttributionCue.Act, a.Kind));
    }

    [Fact]
    public void Find_RelativeClause_NamesTheAntecedent()
    {
        var text = Sample.Of("An/DET/DT/2/Det envoy/NOUN/NN/0/Root who/PRON/WP/4/Nsubj said:say/VERB/VBD/2/AclRelcl talks:talk/NOUN/NNS/6/Nsubj stalled:stall/VERB/VBD/4/Ccomp");

        var found = Assert.Single(Find(text));

        Assert.Equal("envoy", text.Form(found.SourceHead));
        Assert.Equal("who", text.Words(found.Source));
    }

    [Fact]
    public void Find_QuotedAsSaying_IsWhoIsQuotedThroughTheMedium()
    {
        // The arcs call the agency a passive subject.
        var text = Sample.Of("Iskra/PROPN/NNP/2/NsubjPass quoted:quote/VERB/VBN/0/Root Mora/PROPN/NNP/2/Obj as/SCONJ/IN/5/Mark saying:say/VERB/VBG/2/Advcl _, talks:talk/NOUN/NNS/8/Nsubj stalled:stall/VERB/VBD/2/Conj _.");

        var found = Assert.Single(Find(text));

        Assert.Equal("Mora", text.Form(found.SourceHead));
        Assert.Equal("Iskra", text.Form(found.MediumHead));
        Assert.Equal("talks stalled", Content(text, found));
    }

    [Fact]
    public void Find_ParticipleWithoutSubject_IsSaidByWhoSpokeBefore()
    {
        var text = Sample.Of("Mora/PROPN/NNP/2/Nsubj rejected:reject/VERB/VBD/0/Root it/PRON/PRP/2/Obj _, demanding:demand/VERB/VBG/3/Dep that/SCONJ/IN/8/Mark talks:talk/NOUN/NNS/8/Nsubj stop/VERB/VB/5/Ccomp _.");

        Assert.All(Find(text), a => Assert.Equal("Mora", text.Form(a.SourceHead)));
    }

    [Fact]
    public void Find_ClauseThatRunsIntoMarks_GoesToWhereTheyClose()
    {
        var found = Only("Mora/PROPN/NNP/2/Nsubj said:say/VERB/VBD/0/Root it/PRON/PRP/5/Nsubj “ _shows:show/VERB/VBZ/2/Ccomp will/NOUN/NN/5/Obj _. | It/PRON/PRP/3/Nsubj is:be/AUX/VBZ/3/Cop new/ADJ/JJ/0/Root _. _”");

        Assert.Equal(("Mora", "said", "it “shows will. It is new"), found);
    }

    [Fact]
    public void Find_SubjectBehindAPreposition_IsTheNounBeforeIt()
    {
        // A parser's slip: "before the talks said" as a clause of its own.
        var text = Sample.Of("A/DET/DT/3/Det Norse/PROPN/NNP/3/Amod envoy/PROPN/NNP/0/Root before/ADP/IN/7/Mark the/DET/DT/6/Det talks:talk/NOUN/NNS/7/Nsubj said:say/VERB/VBD/3/AclRelcl peace/NOUN/NN/9/Nsubj came:come/VERB/VBD/7/Ccomp _.");

        Assert.Equal("envoy", text.Form(Assert.Single(Find(text)).SourceHead));
    }

    [Fact]
    public void Find_NameBeforeAnAsideInDashes_IsTheSource()
    {
        var text = Sample.Of("Norland/PROPN/NNP/4/Obl – one:one/NUM/CD/4/Nsubj guarantor/NOUN/NN/0/Root – called:call/VERB/VBN/4/Acl the/DET/DT/8/Det plan/NOUN/NN/6/Obj “ _bad/ADJ/JJ/6/Xcomp _. _”");

        Assert.Equal("Norland", text.Form(Find(text with { Names = [new Name(new TokenRange(0, 1), NameKind.Place)] }).Single(a => a.Quotations.Length == 1).SourceHead));
    }

    [Fact]
    public void Find_ParticipleBehindAComma_IsOfTheMainSubject()
    {
        var text = Sample.Of("Mora/PROPN/NNP/2/Nsubj thanked:thank/VERB/VBD/0/Root Norland/PROPN/NNP/2/Obj for/ADP/IN/6/Case its/PRON/PRPS/6/NmodPoss plan/NOUN/NN/2/Obl _, calling:call/VERB/VBG/6/Acl it/PRON/PRP/8/Obj “ _wise/ADJ/JJ/8/Xcomp _. _”");

        Assert.Equal("Mora", text.Form(Find(text with { Names = [new Name(new TokenRange(0, 1), NameKind.Person)] }).Single(a => a.Quotations.Length == 1).SourceHead));
    }

    [Fact]
    public void Find_WhoCalledIt_IsTheAntecedent()
    {
        var text = Sample.Of("Mora/PROPN/NNP/11/Nsubj _, who/PRON/WP/4/Nsubj called:call/VERB/VBD/1/AclRelcl the/DET/DT/6/Det plan/NOUN/NN/4/Obj a/DET/DT/9/Det “ _trap/NOUN/NN/4/Xcomp _, _” left:leave/VERB/VBD/0/Root _.");

        Assert.Equal("Mora", text.Form(Find(text with { Names = [new Name(new TokenRange(0, 1), NameKind.Person)] }).Single(a => a.Quotations.Length == 1).SourceHead));
    }

    [Fact]
    public void Find_InvertedBeforeAParticiple_TakesThePhrase()
    {
        var found = Only("“ _We/PRON/PRP/4/Nsubj are:be/AUX/VBP/4/Cop ready/ADJ/JJ/0/Root _, _” said:say/VERB/VBD/4/Parataxis the/DET/DT/10/Det translated:translate/VERB/VBN/10/Amod statement/NOUN/NN/7/Nsubj _.");

        Assert.Equal("We are ready", found.Content);
        Assert.EndsWith("statement", found.Source, StringComparison.Ordinal);
    }

    private static (string Source, string Cue, string Content) Only(string notation)
    {
        var text = Sample.Of(notation);
        var found = Assert.Single(Find(text));
        return (text.Words(found.Source).ToString(), text.Words(found.Cue).ToString(), Content(text, found));
    }

    private static Attribution[] Find(AnalysedText text) => [.. new AttributionFinder(CueLexicon.BuiltIn).Find(text)];

    private static string Content(AnalysedText text, Attribution attribution) =>
        string.Join(" ~ ", attribution.Content.Select(c => text.Text[c.Start..c.End]));
}
