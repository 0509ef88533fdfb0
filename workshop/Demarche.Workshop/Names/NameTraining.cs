using System.CommandLine;
using Demarche.English.Lexicon;
using Demarche.English.Names;
using Demarche.Workshop.Training;

namespace Demarche.Workshop.Names;

/// <summary>
/// <c>workshop train names</c>: a first model reads the raw text, what it makes of each word there goes into the lexicon, and the
/// model that ships is trained with that lexicon.
/// </summary>
internal static class NameTraining
{
    private const string ModelName = "names.bin";

    public static Command Create()
    {
        var usual = new NameSettings();
        var apart = new Option<string>("--apart") { Description = "The story that is not trained on but measured on.", DefaultValueFactory = _ => usual.Apart! };
        var all = new Option<bool>("--all-reports") { Description = "Train on all stories." };
        var output = new Option<string>("--out") { Description = "Where to write the model; src/Demarche.English/Models/names.bin when not given." };
        var lexicon = new Option<string>("--lexicon") { Description = "Keeps the lexicon in this file, and takes it from there when it exists: no raw text is read then." };
        var kept = new Option<int>("--keep") { Description = "How many features the model keeps.", DefaultValueFactory = _ => usual.Kept };
        var command = new Command("names", "Names of people, places, bodies and others.") { apart, all, output, lexicon, kept };
        command.SetAction(r =>
        {
            var settings = new NameSettings(r.GetValue(all) ? null : r.GetValue(apart), r.GetValue(kept), r.GetValue(lexicon));
            var file = Train(settings, ModelFolder.Shipped.Clusters());
            if (r.GetValue(output) is { } path)
                File.WriteAllBytes(path, file);
            else
                ModelFolder.Shipped.Write(ModelName, file);
            return 0;
        });
        return command;
    }

    /// <summary>Trains with the folder's clusters and writes the model.</summary>
    public static void Run(NameSettings settings, ModelFolder folder) => folder.Write(ModelName, Train(settings, folder.Clusters()));

    // Trains, and tells how well the model does on the sets of the targets.
    private static byte[] Train(NameSettings settings, WordClusters clusters)
    {
        var cut = NameCorpora.Cut(clusters);
        var learning = new NameLearning(cut, new TrainingOptions(), Console.WriteLine);
        var texts = NameCorpora.Training(settings.Apart).ToList();
        foreach (var group in texts.GroupBy(t => t.Source))
            Console.WriteLine($"{group.Key}: {group.Count()} texts, {group.Sum(t => t.Names.Length)} names, weight {group.First().Weight}");
        var lexicon = Lexicon(settings.Lexicon, cut, learning, texts, settings.Kept);
        var file = learning.Learn(texts, lexicon, settings.Kept);
        var reader = new NameReader(cut, new NameFinder(NameModelBuilder.Open(file)));
        foreach (var (name, measured) in NameCorpora.Measuring(settings.Apart ?? NameCorpora.UsualStory))
            Console.WriteLine($"{name}: {reader.Score(measured)}");
        return file;
    }

    private static byte[] Lexicon(string? file, CutText cut, NameLearning learning, IReadOnlyList<NamedText> texts, int kept)
    {
        if (file is not null && File.Exists(file))
            return File.ReadAllBytes(file);
        var lists = NameLists.Load();
        var habit = CapitalHabit.Count(cut);
        var model = NameModelBuilder.Open(learning.Learn(texts, LexiconBuilder.Build(cut, lists, habit, leaning: null), kept));
        var lexicon = LexiconBuilder.Build(cut, lists, habit, WordLeaning.Read(cut, model));
        if (file is not null)
            File.WriteAllBytes(file, lexicon);
        return lexicon;
    }
}
