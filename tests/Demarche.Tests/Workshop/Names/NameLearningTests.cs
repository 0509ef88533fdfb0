using Demarche.English;
using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.English.Names;
using Demarche.Workshop.Names;

namespace Demarche.Tests.Workshop.Names;

public class NameLearningTests
{
    private static readonly byte[] NoLexicon = FeatureTable.Freeze([(1UL, 1)]).Bytes;

    private static readonly NamedText[] Texts =
    [
        Named("Ada Orlov flew to Vienna .", ("Ada Orlov", NameKind.Person), ("Vienna", NameKind.Place)),
        Named("In Vienna the envoys met Ada Orlov .", ("Vienna", NameKind.Place), ("Ada Orlov", NameKind.Person)),
        Named("They left Oslo with Jan Keller .", ("Oslo", NameKind.Place), ("Jan Keller", NameKind.Person)),
    ];

    [Fact]
    public void Learn_TheSameDataTwice_GivesTheSameBytes() => Assert.Equal(Learn(), Learn());

    [Fact]
    public void Learn_TextsItWasTrainedOn_FindsTheirNames()
    {
        var reader = new NameReader(new CutText(WordClusters.None), new NameFinder(NameModelBuilder.Open(Learn())));

        Assert.All(Texts, text => Assert.Equal(text.Names.AsEnumerable(), reader.Read(text)));
    }

    private static byte[] Learn() =>
        new NameLearning(new CutText(WordClusters.None), new TrainingOptions { Least = 1, Rounds = 40, Dropped = 0, Hidden = 0 }, _ => { })
            .Learn([.. Enumerable.Repeat(Texts, 4).SelectMany(t => t)], NoLexicon, kept: 5_000);

    private static NamedText Named(string text, params ReadOnlySpan<(string Words, NameKind Kind)> names)
    {
        var marked = new MarkedName[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var start = text.IndexOf(names[i].Words, StringComparison.Ordinal);
            marked[i] = new MarkedName(new TextRange(start, start + names[i].Words.Length), names[i].Kind);
        }

        return new NamedText("by hand", text, [.. marked], ByLines: true);
    }
}
