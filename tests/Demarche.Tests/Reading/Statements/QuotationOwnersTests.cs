using Demarche.English.Speech;
using Demarche.Reading;
using Demarche.Reading.Statements;
using Demarche.Tests.English.Speech;

namespace Demarche.Tests.Reading.Statements;

public class QuotationOwnersTests
{
    [Fact]
    public void All_QuotationUnderTwoCues_IsTheOneWhoSpeaks()
    {
        // Mora said Lopez rejected “it all”.
        var text = Sample.Of("Mora/PROPN/NNP/2/Nsubj said:say/VERB/VBD/0/Root Lopez/PROPN/NNP/4/Nsubj rejected:reject/VERB/VBD/2/Ccomp “ _it/PRON/PRP/4/Obj all/DET/DT/6/Det _” _.");
        var found = new AttributionFinder(CueLexicon.BuiltIn).Find(text);

        var owners = new QuotationOwners(text with { Attributions = found }, new MediaWords([]), signed: false, Cast.Nobody).All();

        Assert.Equal(2, found.Length);
        Assert.Equal([0], owners[0]);
        Assert.Empty(owners[1]);
    }
}
