using System.Globalization;
using System.Text.RegularExpressions;

namespace Demarche.Tests.Record.Briefs.Printed;

/// <summary>A sentence as it stands on the page.</summary>
/// <param name="Section">Heading of its section; empty for the bottom line.</param>
/// <param name="Label">"New", "Reworded"; null for none.</param>
/// <param name="Words">Without footnotes, with its full stop.</param>
/// <param name="Notes">Numbers of its footnotes.</param>
internal sealed record PrintedSentence(string Section, string? Label, string Words, IReadOnlyList<int> Notes);

/// <summary>A printed brief taken apart again, knowing nothing of how it was made.</summary>
internal sealed partial class PrintedPage
{
    private PrintedPage()
    {
    }

    public string Title { get; private init; } = "";

    public string Clocks { get; private init; } = "";

    public string Footer { get; private init; } = "";

    public IReadOnlyList<PrintedSentence> Sentences { get; private init; } = [];

    /// <summary>Headings in order.</summary>
    public IReadOnlyList<string> Headings { get; private init; } = [];

    /// <summary>Label of a report by its letter.</summary>
    public IReadOnlyDictionary<string, string> Letters { get; private init; } = new Dictionary<string, string>();

    /// <summary>Letter and code points by number.</summary>
    public IReadOnlyDictionary<int, (string Letter, int Start, int End)> Notes { get; private init; } = new Dictionary<int, (string, int, int)>();

    /// <summary>What no rule of the page's form accounts for.</summary>
    public IReadOnlyList<string> Stray { get; private init; } = [];

    public static PrintedPage Of(string text)
    {
        var blocks = text.TrimEnd('\n').Split("\n\n");
        var head = blocks[0].Split('\n');
        var clocksAt = Array.FindIndex(head, l => l.StartsWith("State on ", StringComparison.Ordinal));
        var hasNotes = blocks.Length > 2 && LetterLine().IsMatch(blocks[^2]);
        var (sentences, headings, stray) = Body(blocks[1..(hasNotes ? ^2 : ^1)]);
        return new PrintedPage
        {
            Title = clocksAt < 0 ? blocks[0] : Joined(head[..clocksAt]),
            Clocks = clocksAt < 0 ? "" : Joined(head[clocksAt..]),
            Footer = Joined(blocks[^1].Split('\n')),
            Sentences = sentences,
            Headings = headings,
            Stray = stray,
            Letters = hasNotes ? Letter().Matches(Joined(blocks[^2].Split('\n'))).ToDictionary(m => m.Groups["letter"].Value, m => m.Groups["label"].Value) : new Dictionary<string, string>(),
            Notes = hasNotes ? Note().Matches(Joined(blocks[^2].Split('\n'))).ToDictionary(m => Number(m, "number"), m => (m.Groups["letter"].Value, Number(m, "start"), Number(m, "end"))) : new Dictionary<int, (string, int, int)>(),
        };
    }

    private static (List<PrintedSentence> Sentences, List<string> Headings, List<string> Stray) Body(string[] blocks)
    {
        var sentences = new List<PrintedSentence>();
        var headings = new List<string>();
        var stray = new List<string>();
        var section = "";
        string? label = null;
        var paragraph = new List<string>();
        foreach (var line in blocks.SelectMany(b => b.Split('\n')))
        {
            if (Heading().IsMatch(line))
            {
                Close();
                section = line;
                label = null;
                headings.Add(line);
                continue;
            }

            if (Label().Match(line) is { Success: true } labelled)
            {
                Close();
                label = labelled.Groups["label"].Value;
                paragraph.Add(line[9..]);
                continue;
            }

            paragraph.Add(line.Trim());
        }

        Close();
        return (sentences, headings, stray);

        void Close()
        {
            var rest = string.Join(' ', paragraph);
            paragraph.Clear();
            while (rest.Length > 0)
            {
                var end = SentenceEnd().Match(rest);
                if (!end.Success)
                {
                    stray.Add(rest);
                    return;
                }

                sentences.Add(new PrintedSentence(section, label, rest[..end.Index] + ".", [.. NoteMark().Matches(end.Value).Select(m => Number(m, "number"))]));
                rest = rest[(end.Index + end.Length)..].TrimStart();
            }
        }
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static string Joined(IEnumerable<string> lines) => string.Join(' ', lines.Select(l => l.Trim()));

    [GeneratedRegex(@"^(SINCE \d+ [A-Z]+ \d{4}|POSITIONS|IN THEIR WORDS|IN FORCE|MEETINGS|BACKGROUND|DISAGREEMENTS|UNCONFIRMED)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<label>New|Response|Renewed|Reworded|Hardened|Softened|Withdrawn)(?= ) {1,8}(?=\S)", RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    [GeneratedRegex(@" (\[\d+\])+\.(?= |$)", RegexOptions.ExplicitCapture)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"\[(?<number>\d+)\]", RegexOptions.ExplicitCapture)]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"^[A-Z]+=")]
    private static partial Regex LetterLine();

    [GeneratedRegex(@"(?<= |^)(?<letter>[A-Z]{1,2})=(?<label>\S+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Letter();

    [GeneratedRegex(@"(?<= |^)(?<number>\d+) (?<letter>[A-Z]{1,2})(?<start>\d+)-(?<end>\d+)(?= |$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Note();
}
