using Demarche.Workshop.Training;

namespace Demarche.Tests.Workshop.Training;

public class ClusterTrainingTests
{
    // Days and towns stand in the same company, so that they make two classes.
    private static readonly string[] Days = ["Monday", "Tuesday", "Friday"];
    private static readonly string[] Towns = ["Oslo", "Geneva", "Vienna"];

    [Fact]
    public void Round_TheSameTextTwice_GivesTheSameClasses()
    {
        Assert.Equal(Paths(), Paths());
    }

    [Fact]
    public void Round_WordsOfTheSameCompany_ComeIntoOneClass()
    {
        var (corpus, clustering) = Clustered();
        var classes = Enumerable.Range(0, corpus.Vocabulary).ToDictionary(corpus.HashOf, clustering.ClassOf);

        int[] days = [.. Days.Select(d => classes[Demarche.English.Lexicon.LexicalPass.HashLower(d)])];
        int[] towns = [.. Towns.Select(t => classes[Demarche.English.Lexicon.LexicalPass.HashLower(t)])];

        Assert.Single(days.Distinct());
        Assert.Single(towns.Distinct());
        Assert.NotEqual(days[0], towns[0]);
    }

    private static uint[] Paths() => ClassTree.Paths(Clustered().Clustering);

    private static (ClusterCorpus Corpus, ExchangeClustering Clustering) Clustered()
    {
        var corpus = new ClusterCorpus(least: 1);
        foreach (var day in Days)
        {
            foreach (var town in Towns)
                corpus.Add($"The envoys met on {day} in {town}. They left {town} on {day} night.");
        }

        corpus.Close();
        var clustering = new ExchangeClustering(corpus, classes: 10);
        for (var round = 0; round < 4; round++)
            clustering.Round();
        return (corpus, clustering);
    }
}
