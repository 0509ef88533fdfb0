using System.CommandLine;
using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Samples;

/// <summary>
/// Draws sentences at random from the raw sets, to be read by hand: the sets in turn, of a set a text, of the text one of the
/// sentences that yielded something. The same seed draws the same sentences as long as the reader reads the same.
/// </summary>
internal static class SampleCommand
{
    // A set of which so many texts in a row yield nothing has nothing to draw.
    private const int MostBarren = 2000;

    public static Command Create()
    {
        var kind = new Argument<SampledKind>("kind") { Description = "statements or events." };
        var count = new Option<int>("--count") { Description = "Sentences to draw.", DefaultValueFactory = _ => 100 };
        var seed = new Option<int>("--seed") { Description = "Seed of the draw.", DefaultValueFactory = _ => 1 };
        var sets = new Option<string[]>("--set") { Description = "Files below the shared data folder.", DefaultValueFactory = _ => BulkText.All, AllowMultipleArgumentsPerToken = true };
        var places = new Option<bool>("--places") { Description = "Ids and offsets alone, without words." };
        var command = new Command("sample", "Draws sentences at random from raw texts and shows what was read from them.") { kind, count, seed, sets, places };
        command.SetAction(p => Run(p.GetValue(kind), p.GetValue(count), p.GetValue(seed), p.GetValue(sets)!, p.GetValue(places)));
        return command;
    }

    private static int Run(SampledKind kind, int count, int seed, string[] sets, bool places)
    {
        Console.WriteLine($"# {kind.Word()}, seed {seed}, from {string.Join(", ", sets)}");
        var number = 0;
        foreach (var sentence in Draw(kind, count, new Random(seed), sets))
        {
            Console.WriteLine($"{++number,3}  {sentence.Id} {sentence.Place.Start}-{sentence.Place.End}");
            if (places)
                continue;
            Console.WriteLine($"     {sentence.Words}");
            foreach (var read in sentence.Read)
                Console.WriteLine($"       = {read}");
        }

        return number == count ? 0 : 1;
    }

    private static IEnumerable<SampledSentence> Draw(SampledKind kind, int count, Random random, string[] sets)
    {
        var reader = new ReportReader(new EnglishAnalyser(), KnowledgeFile.BuiltIn());
        var texts = sets.Select(s => BulkText.Read(s).ToList()).ToArray();
        var barren = 0;
        for (int drawn = 0, turn = 0; drawn < count && barren < MostBarren;)
        {
            var set = turn % sets.Length;
            var found = SampledSentence.Of(NameOf(sets[set]), texts[set][random.Next(texts[set].Count)], reader, kind);
            barren = found.Count > 0 ? 0 : barren + 1;
            if (found.Count == 0)
                continue;
            yield return found[random.Next(found.Count)];
            drawn++;
            turn++;
        }
    }

    private static string NameOf(string set) => Path.GetFileName(set).Split('.')[0];
}
