using Demarche.Server.Wordings;
using Demarche.Tests.Record.Copies;
using Xunit.Abstractions;

namespace Demarche.Tests.Program.Server;

public class TextDiffTests(ITestOutputHelper output)
{
    [Fact]
    public void Of_AnyChanges_ReadsAsEitherTextWithoutTheOthersWords()
    {
        var seed = Setting.Number("DEMARCHE_SEED", 20261122);
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var run = 0; run < 60; run++)
        {
            var former = Papers.Story(run, 0, random.Next(12));
            var words = former.Split(' ').ToList();
            for (var change = random.Next(8); change > 0 && words.Count > 2; change--)
            {
                var at = random.Next(words.Count - 1);
                if (random.Next(2) == 0)
                    words.RemoveRange(at, Math.Min(words.Count - at, random.Next(1, 30)));
                else
                    words.Insert(at, Papers.Story(1000 + change, 0, random.Next(4)));
            }

            var latter = string.Join(' ', words);
            var diff = TextDiff.Of(former, latter);

            Assert.Equal(former, string.Concat(diff.Pieces.Where(p => p.Kind != DiffKind.In).Select(p => p.Text)));
            Assert.Equal(latter, string.Concat(diff.Pieces.Where(p => p.Kind != DiffKind.Out).Select(p => p.Text)));
        }
    }

    [Fact]
    public void Of_ParagraphPutBefore_IsAllThatCame()
    {
        var story = Papers.Story(1, 0, 40);

        var diff = TextDiff.Of(story, "CORRECTED: the ferry left at noon, not at dawn.\n\n" + story);

        Assert.Equal((0, 9), (diff.WordsOut, diff.WordsIn));
        Assert.Equal([DiffKind.In, DiffKind.Same], diff.Pieces.Select(p => p.Kind));
    }

    [Fact]
    public void Of_LongTextsWithoutACommonRun_AreNotComparedEachWithEach()
    {
        var diff = TextDiff.Of(string.Join(' ', Enumerable.Range(0, 30_000).Select(n => $"a{n}")), string.Join(' ', Enumerable.Range(0, 30_000).Select(n => $"b{n}")));

        Assert.Equal((30_000, 30_000), (diff.WordsOut, diff.WordsIn));
        Assert.True(diff.IsThroughout);
    }
}
