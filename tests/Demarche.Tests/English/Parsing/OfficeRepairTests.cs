using Demarche.English;
using Demarche.English.Parsing;
using static Demarche.English.Relation;

namespace Demarche.Tests.English.Parsing;

public class OfficeRepairTests
{
    // United Kingdom Deputy Commissioner , Ana Mora , said
    private static Token[] Sentence() =>
    [
        Word(Upos.Propn, Compound, 1), Word(Upos.Propn, Nsubj, 8), Word(Upos.Propn, Compound, 3), Word(Upos.Propn, Nmod, 1),
        Word(Upos.Punct, Punct, 6), Word(Upos.Propn, Compound, 6), Word(Upos.Propn, Conj, 1), Word(Upos.Punct, Punct, 1), Word(Upos.Verb, Root, -1),
    ];

    [Fact]
    public void Mend_AnOfficeHungOnTheNameBefore_IsTheHead()
    {
        var tokens = Sentence();

        Assert.Equal(8, OfficeRepair.Mend(tokens, new TokenRange(0, 9), root: 8));

        Assert.Equal((8, Nsubj), (tokens[3].Head, tokens[3].Relation));
        Assert.Equal((3, Compound), (tokens[1].Head, tokens[1].Relation));
        Assert.Equal((3, Appos), (tokens[6].Head, tokens[6].Relation));
    }

    [Fact]
    public void Mend_TheNameWasTheRoot_TheOfficeIs()
    {
        var tokens = Sentence()[..4];
        tokens[1] = tokens[1] with { Head = -1, Relation = Root };

        Assert.Equal(3, OfficeRepair.Mend(tokens, new TokenRange(0, 4), root: 1));
        Assert.Equal(-1, tokens[3].Head);
    }

    // Hours later North Velian Foreign Minister Ana denied
    [Fact]
    public void Mend_AnOfficeOfTwoWordsBeforeItsName_TheNameIsTheSubject()
    {
        Token[] tokens =
        [
            Word(Upos.Propn, Compound, 1), Word(Upos.Propn, Nsubj, 5), Word(Upos.Adj, Amod, 3), Word(Upos.Propn, NmodDesc, 4), Word(Upos.Propn, Appos, 1), Word(Upos.Verb, Root, -1),
        ];

        OfficeRepair.Mend(tokens, new TokenRange(0, 6), root: 5);

        Assert.Equal((5, Nsubj), (tokens[4].Head, tokens[4].Relation));
        Assert.Equal((4, Compound), (tokens[1].Head, tokens[1].Relation));
    }

    // European Council President Ana said
    [Fact]
    public void Mend_ANameTakenForTheSecondHalfOfABodys_IsTheSubject()
    {
        Token[] tokens = [Word(Upos.Adj, Amod, 1), Word(Upos.Noun, Nsubj, 4), Word(Upos.Propn, NmodDesc, 3), Word(Upos.Propn, Flat, 1), Word(Upos.Verb, Root, -1)];

        OfficeRepair.Mend(tokens, new TokenRange(0, 5), root: 4);

        Assert.Equal((4, Nsubj), (tokens[3].Head, tokens[3].Relation));
        Assert.Equal((3, Compound), (tokens[1].Head, tokens[1].Relation));
    }

    // their Velian counterpart Ana left
    [Fact]
    public void Mend_ANameBehindACommonNoun_LeavesTheTree()
    {
        Token[] tokens = [Word(Upos.Adj, Amod, 1), Word(Upos.Noun, Nsubj, 3), Word(Upos.Propn, Appos, 1), Word(Upos.Verb, Root, -1)];

        OfficeRepair.Mend(tokens, new TokenRange(0, 4), root: 3);

        Assert.Equal((3, Nsubj), (tokens[1].Head, tokens[1].Relation));
    }

    [Fact]
    public void Mend_APrepositionBetween_LeavesTheTree()
    {
        var tokens = Sentence();
        tokens[2] = Word(Upos.Adp, Case, 3);
        var before = tokens.ToArray();

        OfficeRepair.Mend(tokens, new TokenRange(0, 9), root: 8);

        Assert.Equal(before, tokens);
    }

    private static Token Word(Upos tag, Relation relation, int head) => new(0, 0, tag, Xpos.NNP, relation, head, "");
}
