using System.CommandLine;
using Demarche.English.Names;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Names;

/// <summary>
/// <c>workshop train names</c>: a first model reads the raw text, what it makes of each word there goes into the lexicon, and the
/// model that ships is trained with that lexicon.
/// </summary>
internal static class NameTraining
{
    public static Command Create()
    {
        var apart = new Option<string>("--apart") { Description = "The story that is not trained on but measured on.", DefaultValueFactory = _ => NameCorpora.UsualStory };
        var all = new Option<bool>("--all-reports") { Description = "Train on all stories: for shipping, after measuring." };
        var output = new Option<string>("--out") { Description = "Where to write the model; src/Demarche.English/Models/names.bin when not given." };
        var lexicon = new Option<string>("--lexicon") { Description = "Keeps the lexicon in this file, and takes it from there when it exists: no raw text is read then." };
        var kept = new Option<int>("--keep") { Description = "How many features the model keeps.", DefaultValueFactory = _ => 80_000 };
        var command = new Command("names", "Names of people, places, bodies and others.") { apart, all, output, lexicon, kept };
        command.SetAction(r => Run(r.GetValue(apart)!, r.GetValue(all), r.GetValue(output), r.GetValue(lexicon), r.GetValue(kept)));
        return command;
    }

    private static int Run(string apart, bool all, string? output, string? lexiconFile, int kept)
    {
        output ??= Path.Combine(SharedData.Repository, "src/Demarche.English/Models/names.bin");
        var cut = NameCorpora.Cut();
        var learning = new NameLearning(cut, new TrainingOptions(), Console.WriteLine);
        var texts = NameCorpora.Training(all ? null : apart).ToList();
        foreach (var group in texts.GroupBy(t => t.Source))
            Console.WriteLine($"{group.Key}: {group.Count()} texts, {group.Sum(t => t.Names.Length)} names, weight {group.First().Weight}");
        var lexicon = Lexicon(lexiconFile, cut, learning, texts, kept);
        var file = learning.Learn(texts, lexicon, kept);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
        File.WriteAllBytes(output, file);
        Console.WriteLine($"{output}: {file.Length / 1024} KB");
        var reader = new NameReader(cut, new NameFinder(NameModelBuilder.Open(file)));
        foreach (var (name, measured) in NameCorpora.Measuring(apart))
            Console.WriteLine($"{name}: {reader.Score(measured)}");
        return 0;
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
