using Demarche.Workshop.Agreement;

namespace Demarche.Tests.Workshop.Agreement;

public class CodersTests
{
    // The four observers and twelve units of Krippendorff's own example (2011), whose alphas he gives; null is a gap.
    private static readonly int?[][] Observers =
    [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
        [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
    ];

    private static IEnumerable<IReadOnlyList<int>> Units => Enumerable.Range(0, 12).Select(u => (IReadOnlyList<int>)[.. Observers.Select(o => o[u]).OfType<int>()]);

    [Fact]
    public void Alpha_OfThePublishedExample_IsThePublishedOne()
    {
        Assert.Equal(0.743, Coders.Alpha(Units.Select(u => (IReadOnlyList<string>)[.. u.Select(v => v.ToString())]))!.Value, 3);
        Assert.Equal(0.849, Coders.Alpha(Units)!.Value, 3);
    }

    [Fact]
    public void Kappa_OfATextbookTable_IsTheTextbooks()
    {
        List<(string, string)> pairs =
        [
            .. Enumerable.Repeat(("y", "y"), 20), .. Enumerable.Repeat(("y", "n"), 5), .. Enumerable.Repeat(("n", "y"), 10), .. Enumerable.Repeat(("n", "n"), 15),
        ];

        Assert.Equal(0.4, Coders.Kappa(pairs)!.Value, 10);
    }

    [Fact]
    public void NothingToTellApart_GivesNoFigure()
    {
        Assert.Null(Coders.Kappa([]));
        Assert.Null(Coders.Kappa([("y", "y"), ("y", "y")]));
        Assert.Null(Coders.Alpha([["y", "y"], ["y"]]));
    }

    [Fact]
    public void Share_OfNineInTen_HasWilsonsInterval()
    {
        var share = Share.Of(9, 10)!.Value;

        Assert.Equal((0.9, 0.596, 0.982), (share.Value, Math.Round(share.Low, 3), Math.Round(share.High, 3)));
        Assert.Null(Share.Of(0, 0));
    }

    [Fact]
    public void Weighted_RareStratumJudgedOften_CountsAsRare()
    {
        var share = Share.Weighted([(900, 9, 10), (100, 0, 10)])!.Value;

        Assert.Equal(0.81, share.Value, 10);
        Assert.InRange(share.Low, 0.4, 0.81);
    }
}
