using Demarche.Workshop.Data;
using Demarche.Workshop.Training;

namespace Demarche.Tests.Workshop.Training;

public class ClusterCorpusTests
{
    // Clusters, tagger and parser that ship were learnt from such texts. Whoever changes how they are cut trains these anew (`train all`)
    // and writes the new digests here.
    private const int Texts = 400;

    private const string OfTexts = "5d260a7992273cc1";

    // A text like it, for where there are no shared data: datelines, a label, marks, a heading, figures, wrapped lines.
    private const string Sample =
        "ARVIA The envoys of Norland met on Friday.\n\nOSLO (AP) — “We’re ready,” said Ada Orlov. Mr. Haddad didn't agree.\n\n"
        + "What comes next\n\nMR. KELLER: It cost $3.5m — no more.\n- End all tests;\n- Free the U.S. crew.";

    private const string OfSample = "4ac5ddb522f95de4";

    [Fact]
    public void Digest_OfASample_IsThatOfTheDayTheModelsWereTrained()
    {
        var corpus = new ClusterCorpus(least: 1);

        corpus.Add(Sample);

        Assert.Equal(OfSample, corpus.Digest()[..16]);
    }

    [SharedFact]
    public void Digest_OfTextsThatClustersAreLearntFrom_IsThatOfTheDayTheModelsWereTrained()
    {
        var corpus = new ClusterCorpus(least: 1);

        foreach (var text in BulkText.Trainable.SelectMany(set => BulkText.Read(set).Take(Texts)))
            corpus.Add(text.Text);

        Assert.Equal(OfTexts, corpus.Digest()[..16]);
    }
}
