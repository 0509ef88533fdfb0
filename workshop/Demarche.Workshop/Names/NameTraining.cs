using System.CommandLine;
using Demarche.English.Lexicon;
using Demarche.English.Models;
using Demarche.English.Names;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Names;

/// <summary><c>workshop train names</c>.</summary>
internal static class NameTraining
{
    public static Command Create()
    {
        var all = new Option<bool>("--all-reports") { Description = $"Train on {NameCorpora.KeptStory} as well: for shipping, after measuring without it." };
        var output = new Option<string>("--out") { Description = "Where to write the model; src/Demarche.English/Models/names.bin when not given." };
        var kept = new Option<int>("--keep") { Description = "How many features the model keeps.", DefaultValueFactory = _ => 85_000 };
        var rounds = new Option<int>("--rounds") { Description = "Rounds over the training sets.", DefaultValueFactory = _ => 10 };
        var step = new Option<float>("--step") { DefaultValueFactory = _ => 0.2f };
        var pull = new Option<float>("--pull") { DefaultValueFactory = _ => 0.3f };
        var hidden = new Option<double>("--hidden") { DefaultValueFactory = _ => 0.15 };
        var dropped = new Option<double>("--dropped") { DefaultValueFactory = _ => 0.1 };
        var sets = new Option<string[]>("--without") { AllowMultipleArgumentsPerToken = true };
        var once = new Option<bool>("--once") { Description = "Train no second reading: five times faster, for trying things out." };
        var cache = new Option<string>("--cache");
        var command = new Command("names", "Names of people, places, bodies and others.") { all, output, kept, rounds, step, pull, hidden, dropped, sets, cache, once };
        command.SetAction(r => Run(
            r.GetValue(all), r.GetValue(output), r.GetValue(kept), r.GetValue(sets) ?? [], r.GetValue(cache), !r.GetValue(once),
            new TrainingOptions { Rounds = r.GetValue(rounds), Step = r.GetValue(step), Pull = r.GetValue(pull), Hidden = r.GetValue(hidden), Dropped = r.GetValue(dropped) }));
        return command;
    }

    private static int Run(bool all, string? output, int kept, string[] without, string? cache, bool second, TrainingOptions options)
    {
        output ??= Path.Combine(SharedData.Repository, "src/Demarche.English/Models/names.bin");
        var cut = NameCorpora.Cut();
        byte[] lexicon;
        if (cache is not null && File.Exists(cache))
        {
            lexicon = File.ReadAllBytes(cache);
        }
        else
        {
            lexicon = LexiconBuilder.Build(cut, NameLists.Load(), CapitalHabit.Count(cut));
            if (cache is not null)
                File.WriteAllBytes(cache, lexicon);
        }

        Console.WriteLine($"lexicon {lexicon.Length / 1024} KB");
        var texts = NameCorpora.Training(all).Where(t => !without.Contains(t.Source)).ToList();
        foreach (var group in texts.GroupBy(t => t.Source))
            Console.WriteLine($"{group.Key}: {group.Count()} texts, {group.Sum(t => t.Names.Length)} names");
        var file = new NameLearning(cut, lexicon, options, Console.WriteLine).Learn(texts, kept, second);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
        File.WriteAllBytes(output, file);
        Console.WriteLine($"{output}: {file.Length / 1024} KB");
        var finder = new NameFinder(NameModelBuilder.Open(file));
        foreach (var (name, measured) in NameCorpora.Measuring())
            Console.WriteLine($"{name}: {new NameReader(cut, finder).Score(measured)}");
        return 0;
    }
}
