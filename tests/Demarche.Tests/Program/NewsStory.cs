using System.Text.Json;

namespace Demarche.Tests.Program;

/// <summary>Many short reports that differ, for tests of quantity and order.</summary>
internal static class NewsStory
{
    /// <summary>Reports as JSON Lines, one string a report.</summary>
    public static IEnumerable<string> Lines(string prefix, int count) => Enumerable.Range(0, count).Select(i => JsonSerializer.Serialize(new
    {
        id = $"{prefix}-{i}",
        date = new DateOnly(2019, 1, 1).AddDays(i % 300).ToString("yyyy-MM-dd"),
        text = Text(prefix, i),
    }));

    private static string Text(string prefix, int i) =>
        $"Foreign Minister Ana Lindqvist 🕊️ of Sweden said on Monday in round {i} of the {prefix} talks that Norway had rejected her offer to meet in May 2018. "
        + $"“We are ready to talk anywhere without preconditions,” Lindqvist told reporters in Oslo.\n\nNorway demanded on {1 + (i % 28)} March that Sweden lift its {i} sanctions first.\n";
}
