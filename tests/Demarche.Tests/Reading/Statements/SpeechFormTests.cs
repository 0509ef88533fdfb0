using Demarche.English.Speech;
using Demarche.Facts;
using Demarche.Reading.Statements;
using Demarche.Tests.English.Speech;

namespace Demarche.Tests.Reading.Statements;

public class SpeechFormTests
{
    [Theory]
    [InlineData("Mora/PROPN/NNP/2/Nsubj said:say/VERB/VBD/0/Root talks:talk/NOUN/NNS/5/Nsubj had:have/AUX/VBD/5/Aux stalled:stall/VERB/VBN/2/Ccomp _.", Speech.Indirect)]
    [InlineData("Mora/PROPN/NNP/2/Nsubj said:say/VERB/VBD/0/Root talks:talk/NOUN/NNS/6/Nsubj were:be/AUX/VBD/6/Cop “ _useful/ADJ/JJ/2/Ccomp _” _.", Speech.Mixed)]
    [InlineData("Mora/PROPN/NNP/2/Nsubj said:say/VERB/VBD/0/Root Lopez/PROPN/NNP/6/Nsubj “ _was:be/AUX/VBD/6/Cop ready/ADJ/JJ/2/Ccomp _” _.", Speech.Direct)]
    [InlineData("Mora/PROPN/NNP/2/Nsubj said:say/VERB/VBD/0/Root _: “ _Talks:talk/NOUN/NNS/6/Nsubj stalled:stall/VERB/VBD/2/Ccomp _. _”", Speech.Direct)]
    public void Of_WordsInMarksOrNot_IsMixedOnlyWhereTheReportMakesTheClause(string notation, Speech expected)
    {
        var text = Sample.Of(notation);
        var found = Assert.Single(new AttributionFinder(CueLexicon.BuiltIn).Find(text));

        Assert.Equal(expected, SpeechForm.Of(text, found));
    }
}
