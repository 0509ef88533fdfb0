using Dapper;
using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Facts.Knowledge;
using Demarche.Record;
using Demarche.Record.Searching;
using Microsoft.Data.Sqlite;

namespace Demarche.Tests.Store;

public class WordRowsTests
{
    private static readonly string[] Tails = [" The gate of Sao Paulo stays shut.", " São Paulo's GATE opened at 7.", " Nobody spoke; the ﬁrst “gates” rusted.", " 門 and gate.", " Đuro asked: sanctions?"];

    [Theory]
    [InlineData("gate")]
    [InlineData("GATE sao")]
    [InlineData("gat*")]
    [InlineData("\"sao paulo\"")]
    [InlineData("\"paulo s gate\"")]
    [InlineData("duro")]
    [InlineData("門")]
    [InlineData("7")]
    [InlineData("sweden norway")]
    [InlineData("ﬁrst")]
    [InlineData("lindqvist sanctions")]
    [InlineData("nowhere")]
    [InlineData("\"\" ?")]
    public void Search_AmongThoseTheIndexTells_FindsWhatASearchOfAllTextsFinds(string words)
    {
        using var bench = Filled();
        using var store = bench.Open();
        var record = new DossierRecord(store.KnownBy(DateOnly.MaxValue), KnowledgeFile.BuiltIn());

        var all = record.Search(words, DateOnly.MaxValue);
        var among = record.Search(words, DateOnly.MaxValue, store.With(SearchWords.Of(words)));

        Assert.Equal(Lines(all), Lines(among));
        Assert.Equal(words is "nowhere" or "\"\" ?" or "lindqvist sanctions", all.Hits.Count == 0);
    }

    [Fact]
    public void With_WordsOfFewReports_NamesThose()
    {
        using var bench = Filled();
        using var store = bench.Open();

        Assert.Equal(3, store.With(SearchWords.Of("gate")).Count);
        Assert.Equal(4, store.With(SearchWords.Of("gate*")).Count);
        Assert.Single(store.With(SearchWords.Of("sao 7")));
    }

    [Fact]
    public void With_StoreOfAnEarlierProgram_KnowsItsWordsOnceOpened()
    {
        using var bench = Filled();
        Change(bench, "DELETE FROM word; INSERT INTO unindexed (report) SELECT id FROM report");

        using (var store = bench.Open())
            Assert.Equal(3, store.With(SearchWords.Of("gate")).Count);
        Assert.Empty(bench.Verify());
    }

    [Fact]
    public void Verify_WordsOfAReportAreNotInTheIndex_TellsIt()
    {
        using var bench = Filled();
        Change(bench, "DELETE FROM word WHERE rowid = 2");

        Assert.Contains(bench.Verify(), f => f.Detail.Contains("a search does not find it", StringComparison.Ordinal));
    }

    [Fact]
    public void With_ReportTakenOut_NamesItNoMore()
    {
        using var bench = Filled();
        using var store = bench.Open();
        var report = store.KnownBy(DateOnly.MaxValue).Select(f => f.Report).First(r => store.With(SearchWords.Of("duro")).Contains(r.Key));
        Assert.True(store.Remove(new Correction { Ruling = Ruling.Remove, By = "test", At = DateTimeOffset.UnixEpoch, Reports = [report.Key] }));

        Assert.Empty(store.With(SearchWords.Of("duro")));
        Assert.Empty(store.Verify(CancellationToken.None));
    }

    private static StoreBench Filled()
    {
        var bench = new StoreBench();
        using var store = bench.Open();
        foreach (var (number, tail) in Tails.Index())
            store.Add(SampleFacts.Of($"r{number}", $"2031-05-0{number + 1}", tail), "test");
        return bench;
    }

    private static string Lines(SearchPage page) => string.Join('\n', page.Hits.Select(h => $"{h.Kind} {h.Id} {h.Snippet} {string.Join(',', h.Marks)}"));

    private static void Change(StoreBench bench, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={bench.Path};Pooling=False");
        connection.Execute(sql);
    }
}
