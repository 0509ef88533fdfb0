using Demarche.Facts.Knowledge;

namespace Demarche.Tests.Facts.Knowledge;

public class OppositionsTests
{
    [Fact]
    public void Called_WordOfTheFile_TellsStateAndGroup()
    {
        var known = Oppositions.Load(KnowledgeFile.BuiltIn(), Parties.Load(KnowledgeFile.BuiltIn()));

        Assert.Contains(known.Called("rebel"), o => o is { State: "YEM", Party.Code: "Houthis" });
        Assert.Equal(["YEM"], known.Against("Houthis"));
        Assert.Empty(known.Called("minister"));
    }

    [Fact]
    public void Load_GroupThatIsNoParty_IsAnError() =>
        Assert.Throws<FormatException>(() => Oppositions.Load([new KnowledgeFile("oppositions.tsv", "state\tgroup\twords\nYEM\tThe Others\trebel\n")], Parties.Load(KnowledgeFile.BuiltIn())));
}
