using System.Collections.Immutable;
using Demarche.English;
using Demarche.Workshop.Soak;

namespace Demarche.Tests.Workshop.Soak;

public class TextLawsTests
{
    private const string Words = "Envoys met.";

    private static readonly Token Envoys = new(0, 6, Upos.Noun, Xpos.NNS, Relation.Nsubj, 1, "envoy");
    private static readonly Token Met = new(7, 10, Upos.Verb, Xpos.VBD, Relation.Root, -1, "meet");
    private static readonly Token Stop = new(10, 11, Upos.Punct, Xpos.Punct, Relation.Punct, 1, ".");

    [Fact]
    public void Broken_ASoundText_IsNull() => Assert.Null(TextLaws.Broken(Text(Envoys, Met, Stop), 0));

    [Fact]
    public void Broken_ACharacterInNoToken_IsNamed() =>
        Assert.Contains("in none", TextLaws.Broken(Text(Envoys, Met), 0), StringComparison.Ordinal);

    [Fact]
    public void Broken_TokensThatOverlap_AreNamed() =>
        Assert.Contains("overlaps", TextLaws.Broken(Text(Envoys, Met with { Start = 5 }, Stop), 0), StringComparison.Ordinal);

    [Fact]
    public void Broken_ASecondRoot_IsNamed() =>
        Assert.Contains("second root", TextLaws.Broken(Text(Envoys with { Head = -1 }, Met, Stop), 0), StringComparison.Ordinal);

    [Fact]
    public void Broken_WordsThatHangOnEachOther_AreNamed() =>
        Assert.Contains("on itself", TextLaws.Broken(Text(Envoys with { Head = 2 }, Met, Stop with { Head = 0 }), 0), StringComparison.Ordinal);

    [Fact]
    public void Broken_AWordWithoutLemma_IsNamed() =>
        Assert.Contains("no lemma", TextLaws.Broken(Text(Envoys with { Lemma = "" }, Met, Stop), 0), StringComparison.Ordinal);

    [Fact]
    public void Broken_ANameBehindTheText_IsNamed() =>
        Assert.Contains("name", TextLaws.Broken(Text(Envoys, Met, Stop) with { Names = [new Name(new TokenRange(2, 4), NameKind.Person)] }, 0), StringComparison.Ordinal);

    private static AnalysedText Text(params Token[] tokens) =>
        new(Words, [.. tokens], [new Sentence(new TokenRange(0, tokens.Length), 1, 0, SentenceKind.Prose)]);
}
