using Demarche.English;
using Demarche.English.Names;

namespace Demarche.Tests.English.Names;

public class NameDecoderTests
{
    private static readonly NameDecoder Decoder = new(new short[NameLabels.Count * NameLabels.Count]);

    [Fact]
    public void BeginWithoutEnd_IsNeverLeftOpen()
    {
        // The best label of the only token is "begin of a person", which cannot stand alone.
        var labels = Decode(Scores(1, (0, NameLabels.Of(NameKind.Person, NameLabels.Begin), 10), (0, NameLabels.Of(NameKind.Person, NameLabels.Whole), 3)));
        Assert.Equal([(byte)NameLabels.Of(NameKind.Person, NameLabels.Whole)], labels);
    }

    [Fact]
    public void EndOfAnotherKind_IsNotJoined()
    {
        var scores = Scores(
            2,
            (0, NameLabels.Of(NameKind.Person, NameLabels.Begin), 9),
            (1, NameLabels.Of(NameKind.Place, NameLabels.End), 9),
            (1, NameLabels.Of(NameKind.Person, NameLabels.End), 2));
        Assert.Equal(
            [(byte)NameLabels.Of(NameKind.Person, NameLabels.Begin), (byte)NameLabels.Of(NameKind.Person, NameLabels.End)], Decode(scores));
    }

    [Fact]
    public void NothingScored_StaysOutside() => Assert.Equal(new byte[3], Decode(Scores(3)));

    private static byte[] Decode(short[] scores)
    {
        var labels = new byte[scores.Length / NameLabels.Scored];
        Decoder.Decode(scores, labels);
        return labels;
    }

    private static short[] Scores(int tokens, params ReadOnlySpan<(int Token, int Label, int Score)> given)
    {
        var scores = new short[tokens * NameLabels.Scored];
        foreach (var (token, label, score) in given)
            scores[(token * NameLabels.Scored) + label - 1] = (short)score;
        return scores;
    }
}
