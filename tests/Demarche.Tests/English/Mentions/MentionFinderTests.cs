using Demarche.English;
using Demarche.English.Mentions;

namespace Demarche.Tests.English.Mentions;

public class MentionFinderTests
{
    // "The envoy of Peru, who left, saw her."
    private static readonly AnalysedText Sample = new(
        "The envoy of Peru, who left, saw her.",
        [
            new(0, 3, Upos.Det, Xpos.DT, Relation.Det, 1, "the"),
            new(4, 9, Upos.Noun, Xpos.NN, Relation.Nsubj, 8, "envoy"),
            new(10, 12, Upos.Adp, Xpos.IN, Relation.Case, 3, "of"),
            new(13, 17, Upos.Propn, Xpos.NNP, Relation.Nmod, 1, "Peru"),
            new(17, 18, Upos.Punct, Xpos.Punct, Relation.Punct, 6, ","),
            new(19, 22, Upos.Pron, Xpos.WP, Relation.Nsubj, 6, "who"),
            new(23, 27, Upos.Verb, Xpos.VBD, Relation.AclRelcl, 1, "leave"),
            new(27, 28, Upos.Punct, Xpos.Punct, Relation.Punct, 6, ","),
            new(29, 32, Upos.Verb, Xpos.VBD, Relation.Root, -1, "see"),
            new(33, 36, Upos.Pron, Xpos.PRP, Relation.Obj, 8, "she"),
            new(36, 37, Upos.Punct, Xpos.Punct, Relation.Punct, 8, "."),
        ],
        [new(new TokenRange(0, 11), 8, 0, SentenceKind.Prose)])
    {
        Names = [new(new TokenRange(3, 4), NameKind.Place)],
    };

    [Fact]
    public void Find_NounPhrase_EndsBeforeItsRelativeClause()
    {
        var envoy = MentionFinder.Find(Sample)[0];

        Assert.Equal((1, new TokenRange(0, 4), MentionForm.Nominal, false), (envoy.Head, envoy.Tokens, envoy.Form, envoy.Plural));
    }

    [Fact]
    public void Find_NameAndPronoun_HaveTheirForms()
    {
        var found = MentionFinder.Find(Sample);

        Assert.Equal([MentionForm.Nominal, MentionForm.Name, MentionForm.Pronoun], found.Select(m => m.Form));
        Assert.Equal(0, found[1].Name);
        Assert.Equal(Gender.Feminine, found[2].Gender);
    }
}
