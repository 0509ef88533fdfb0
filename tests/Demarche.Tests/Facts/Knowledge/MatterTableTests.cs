using Demarche.Facts.Knowledge;

namespace Demarche.Tests.Facts.Knowledge;

public class MatterTableTests
{
    private static readonly MatterTable _table = new([new KnowledgeFile("matters.tsv", "matter\twords\ntalks\ttalk\nsanctions\tsanction\ndeal\tdeal proposal?\n")]);

    [Theory]
    [InlineData("sanction talk", "talks", false)]
    [InlineData("deal", "deal", false)]
    [InlineData("proposal", "deal", true)]
    [InlineData("proposal sanction", "sanctions", false)]
    [InlineData("weather", null, false)]
    public void MatterOf_Words_TheFirstMatterThatIsNotVague(string lemmas, string? matter, bool vague)
    {
        Assert.Equal(matter, _table.MatterOf(lemmas.Split(' '), out var told));
        Assert.Equal(vague, told);
    }
}
