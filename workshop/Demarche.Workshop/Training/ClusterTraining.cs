using System.CommandLine;
using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.English.Sentences;
using Demarche.English.Tokens;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Training;

/// <summary>Learns the word clusters from raw news and the treebanks' text, and writes them.</summary>
internal static class ClusterTraining
{
    public static Command Create()
    {
        var usual = new ClusterSettings();
        var classes = new Option<int>("--classes") { DefaultValueFactory = _ => usual.Classes };
        var rounds = new Option<int>("--rounds") { DefaultValueFactory = _ => usual.Rounds };
        var words = new Option<int>("--words") { DefaultValueFactory = _ => usual.Words, Description = "Words of raw news." };
        var least = new Option<int>("--least") { DefaultValueFactory = _ => usual.Least, Description = "Occurrences a word must have." };
        var command = new Command("clusters", "Word clusters, from the raw news that may be trained on and the treebanks.") { classes, rounds, words, least };
        command.SetAction(parsed =>
        {
            Run(new ClusterSettings(parsed.GetValue(classes), parsed.GetValue(rounds), parsed.GetValue(words), parsed.GetValue(least)), ModelFolder.Shipped);
            return 0;
        });
        return command;
    }

    /// <summary>Learns the clusters and writes them.</summary>
    public static void Run(ClusterSettings settings, ModelFolder folder)
    {
        var corpus = Corpus(settings);
        Console.WriteLine($"text {corpus.Digest()}");
        corpus.Close();
        Console.WriteLine($"{corpus.Length:N0} words, {corpus.Vocabulary:N0} kept");
        var exchange = new ExchangeClustering(corpus, settings.Classes);
        for (var round = 1; round <= settings.Rounds; round++)
            Console.WriteLine($"  round {round}: {exchange.Round():N0} words moved");
        folder.Write("clusters.bin", Pack(corpus, exchange));
    }

    /// <summary>The text that clusters are learnt from: the treebanks, every text of the smaller raw set, and of the larger as many as are wanted, spread evenly.</summary>
    public static ClusterCorpus Corpus(ClusterSettings settings)
    {
        var corpus = new ClusterCorpus(settings.Least);
        foreach (var sentence in Treebank.ReadAll(Treebank.Train))
            corpus.Add(sentence.Text);
        var texts = BulkText.Trainable.Reverse().SelectMany(set => BulkText.Read(set).Select(t => t.Text)).ToList();
        var lengths = texts.Select(t => (long)t.Length).ToArray();
        var share = Math.Min(1.0, settings.Words * 6.5 / lengths.Sum());
        double due = 0;
        foreach (var text in texts)
        {
            due += share;
            if (due < 1)
                continue;
            due -= 1;
            corpus.Add(text);
        }

        return corpus;
    }

    private static byte[] Pack(ClusterCorpus corpus, ExchangeClustering exchange)
    {
        var paths = ClassTree.Paths(exchange);
        var entries = Enumerable.Range(0, corpus.Vocabulary)
            .Where(w => w > ClusterCorpus.Rare)
            .Select(w => (WordClusters.Key(corpus.HashOf(w)), (int)paths[exchange.ClassOf(w)]))
            .ToList();
        var (table, lost) = FeatureTable.Freeze(entries, load: 0.6);
        Console.WriteLine($"{entries.Count:N0} words in the table, {lost} without room");
        return ModelFile.Write(ModelKind.Clusters, WordClusters.Version, table);
    }
}
