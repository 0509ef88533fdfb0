using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Stories;

/// <summary>
/// <c>stories</c>: many reports to measure a store and a desk with, as JSON Lines. Four of five are real ones of the raw sets, the longest
/// cut; every fifth is a report of a planted story, so that there are positions to link. The same seed gives the
/// same lines, and fewer reports are the beginning of more.
/// </summary>
internal static class StoriesCommand
{
    // A wire report or a long statement; about twenty facts with it.
    private const int LongestText = 12_000;
    private const int PlantedEvery = 5;

    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var reports = new Option<int>("--reports") { Description = "How many.", DefaultValueFactory = _ => 10_000 };
        var skip = new Option<int>("--skip") { Description = "How many to leave out before them, so that these are others.", DefaultValueFactory = _ => 0 };
        var seed = new Option<int>("--seed") { Description = "Seed of the order and of the planted stories.", DefaultValueFactory = _ => 1 };
        var command = new Command("stories", "Writes many reports as JSON Lines: real ones, among them those of planted stories.") { reports, skip, seed };
        command.SetAction(p => Run(p.GetValue(reports), p.GetValue(skip), p.GetValue(seed)));
        return command;
    }

    private static int Run(int reports, int skip, int seed)
    {
        var random = new Random(seed);
        var real = BulkText.All.SelectMany(BulkText.Read).Where(t => t.Text.Length > 0 && IsDay(t.Date)).ToArray();
        random.Shuffle(real);
        var stories = new PlantedStories(random);
        using var lines = Console.Out;
        var nextReal = 0;
        for (var i = 0; i < skip + reports; i++)
        {
            var planted = i % PlantedEvery == 0;
            if (!planted && nextReal == real.Length)
                return 1;
            var line = planted ? stories.Next(i) : Cut(real[nextReal++]);
            if (i >= skip)
                lines.WriteLine(JsonSerializer.Serialize(new { id = line.Id, date = line.Date, text = line.Text }, AsWritten));
        }

        return 0;
    }

    private static BulkText Cut(BulkText whole)
    {
        if (whole.Text.Length <= LongestText)
            return whole;
        var end = whole.Text.LastIndexOf('\n', LongestText);
        return whole with { Text = whole.Text[..(end > LongestText / 2 ? end : LongestText)] };
    }

    private static bool IsDay(string date) => DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
