using Demarche.English.Models;

namespace Demarche.Tests.English.Models;

public class FeatureTableTests
{
    [Fact]
    public void Find_AfterFreezing_GivesNearlyEveryValueBack()
    {
        var entries = Enumerable.Range(0, 20_000).Select(i => (Feature.Of(1, (uint)i), i)).ToList();

        var (bytes, lost) = FeatureTable.Freeze(entries, load: 0.7);
        var table = new FeatureTable(ModelBytes.Copy(bytes));

        var found = entries.Count(e => table.Find(e.Item1) == e.i);
        Assert.Equal(entries.Count - lost, found);
        Assert.InRange(lost, 0, entries.Count / 40);
    }

    [Fact]
    public void Find_FeaturesThatAreNotThere_AreAbsentButForAFew()
    {
        var (bytes, _) = FeatureTable.Freeze([.. Enumerable.Range(0, 20_000).Select(i => (Feature.Of(1, (uint)i), i))]);
        var table = new FeatureTable(ModelBytes.Copy(bytes));

        var mistaken = Enumerable.Range(0, 100_000).Count(i => table.Find(Feature.Of(2, (uint)i)) != FeatureTable.Absent);

        Assert.InRange(mistaken, 0, 60);
    }

    [Fact]
    public void Add_SingleAndLongRows_SumsTheWeights()
    {
        ulong one = Feature.Of(1, 5), two = Feature.Of(1, 6);
        byte[] pool = [2, 0, 3, 10, 0xFF];
        var (table, _) = FeatureTable.Freeze([(one, (LinearModel.SingleMark << 16) | (3 << 8) | 0xFE), (two, 0)]);
        var model = new LinearModel(ModelBytes.Copy(table), ModelBytes.Copy(pool));
        var scores = new int[4];

        model.Add([one, two, Feature.Of(1, 7)], scores);

        Assert.Equal([10, 0, 0, -3], scores);
    }
}
