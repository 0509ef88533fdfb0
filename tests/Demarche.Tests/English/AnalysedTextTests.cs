using Demarche.English;

namespace Demarche.Tests.English;

public class AnalysedTextTests
{
    [Fact]
    public async Task Subtree_OfHeadsThatGoRoundInACircle_Ends()
    {
        var tokens = new[] { new Token(0, 1, Upos.Noun, Xpos.Other, Relation.Dep, 1, "a"), new Token(2, 3, Upos.Noun, Xpos.Other, Relation.Dep, 0, "b") };
        var text = new AnalysedText("a b", [.. tokens], [new Sentence(new TokenRange(0, 2), 0, 0, SentenceKind.Prose)]);

        var subtree = await Task.Run(() => text.SubtreeOf(0)).WaitAsync(TimeSpan.FromSeconds(5));

        Assert.Equal(new TokenRange(0, 2), subtree);
    }
}
