using Demarche.Server.Drawings;

namespace Demarche.Tests.Program.Server.Drawings;

/// <summary>Marks of one lane lie over no other, and near their day.</summary>
public class MarkHeapTests
{
    [Fact]
    public void MarksOfOneDay_HeapUpAndDoNotTower()
    {
        var heap = new MarkHeap(10);
        var seats = Enumerable.Range(0, 40).Select(_ => heap.Take(100)).ToList();

        Assert.Equal((100, 0), seats[0]);
        Assert.InRange(heap.Rows, 10, 16);
        Assert.All(seats, s => Assert.InRange(s.X, 80, 120));
    }

    [Fact]
    public void Marks_Never_LieOverEachOther()
    {
        var heap = new MarkHeap(10);
        var seats = Enumerable.Range(0, 120).Select(i => heap.Take(i * 37 % 200)).ToList();

        foreach (var (one, i) in seats.Select((s, i) => (s, i)))
            Assert.DoesNotContain(seats.Skip(i + 1), other => other.Row == one.Row && Math.Abs(other.X - one.X) < 9.9);
    }
}
