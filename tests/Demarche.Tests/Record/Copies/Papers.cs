using Demarche.Facts;

namespace Demarche.Tests.Record.Copies;

/// <summary>Reports of made-up sentences: as many words as wanted, no two sentences alike, the same ones for the same number.</summary>
internal static class Papers
{
    private static readonly string[] Words =
        ["ferry", "harbour", "envoy", "council", "bridge", "winter", "letter", "treaty", "miller", "valley", "carried", "refused", "opened", "counted", "signed", "slowly", "twice", "northern", "silver", "quiet"];

    /// <summary>Sentences from one number to another, each of eleven words.</summary>
    public static string Story(int seed, int from, int to) =>
        string.Join("\n\n", Enumerable.Range(from, to - from).Select(n => string.Join(' ', Enumerable.Range(0, 11).Select(w => Words[Number(seed, n, w)])) + "."));

    // Neighbouring seeds of Random begin alike; these do not.
    private static int Number(int seed, int sentence, int word)
    {
        var mixed = (((((ulong)seed * 1_000_003) + (ulong)sentence) * 1_000_003) + (ulong)word + 1) * 0x9E3779B97F4A7C15;
        return (int)((mixed ^ (mixed >> 29)) * 0xBF58476D1CE4E5B9 >> 40) % Words.Length;
    }

    /// <summary>A report.</summary>
    public static Report Of(string label, string date, string text, string? outlet = null, Tier tier = Tier.Unknown, string? url = null) => new()
    {
        Key = ReportKey.Of(text), Label = label, Date = DateOnly.Parse(date), Text = new ReportText(text), Outlet = outlet, Tier = tier, Url = url,
    };
}
