using System.Globalization;
using System.Text.RegularExpressions;

namespace Demarche.Tests.Record.Briefs.Printed;

/// <summary>A page with one thing made untrue.</summary>
internal static partial class PageChanges
{
    /// <summary>Each number, date, name and mark of the body changed once, and a "not" put in or taken out.</summary>
    public static IEnumerable<(string What, string Page)> Of(string page, Random random)
    {
        var body = page.IndexOf("\n\n", StringComparison.Ordinal) + 2;
        var notes = NotesStart().Match(page) is { Success: true } found ? found.Index : page.Length;
        foreach (Match date in Date().Matches(page[..notes]))
        {
            if (date.Index < body || !Heading().IsMatch(LineAt(page, date.Index)))
                yield return Changed(page, date, date.Groups["day"].Value == "9" ? "8" + date.Value[1..] : Next(date), "date");
        }

        foreach (Match number in Number().Matches(page[..notes]))
            yield return Changed(page, number, (int.Parse(number.Value, CultureInfo.InvariantCulture) + 1 + random.Next(3)).ToString(CultureInfo.InvariantCulture), "number");
        foreach (Match name in Name().Matches(page[body..notes]))
        {
            if (!Heading().IsMatch(LineAt(page, body + name.Index)))
                yield return Changed(page, name, "Ruritania", "name", body);
        }

        foreach (Match quote in Quote().Matches(page[body..notes]))
            yield return Changed(page, quote, quote.Value.Trim('“', '”'), "mark", body);
        foreach (Match verb in Verb().Matches(page[body..notes]))
            yield return Changed(page, verb, verb.Value + " not", "not", body);
        foreach (Match not in Not().Matches(page[body..notes]))
            yield return Changed(page, not, "", "no not", body);
        foreach (Match note in Note().Matches(page[notes..]))
            yield return Changed(page, note, note.Value[..^1] + (char)('0' + ((note.Value[^1] - '0' + 3) % 10)), "footnote", notes);
    }

    private static (string, string) Changed(string page, Capture at, string with, string what, int offset = 0) =>
        ($"{what}: {at.Value.ReplaceLineEndings(" ")} -> {with} in: {LineAt(page, offset + at.Index)}", page[..(offset + at.Index)] + with + page[(offset + at.Index + at.Length)..]);

    private static string LineAt(string page, int at) =>
        page[(page.LastIndexOf('\n', Math.Max(at - 1, 0)) + 1)..(page.IndexOf('\n', at) is var end and >= 0 ? end : page.Length)];

    private static string Next(Match date) =>
        int.Parse(date.Groups["day"].Value, CultureInfo.InvariantCulture) is var day && day < 28 ? $"{day + 1}{date.Value[date.Groups["day"].Length..]}" : $"{day - 1}{date.Value[date.Groups["day"].Length..]}";

    [GeneratedRegex(@"(?<!\d)(?<day>\d{1,2})\s+(January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}", RegexOptions.ExplicitCapture)]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<=\(|, |,\n|from |in |; |ways? |the\n?offer )\d+(?=\s+(days?|reports?|later|refusals?|agreements?|ways))", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(North\s+Korea|South\s+Korea|United\s+States|Iran|Israel|India|Pakistan|Japan|Russia|China|Sung\s+Kim|Donald\s+Trump|Hamas|France)\b(?!['’])", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex("“[^”“]{3,}”")]
    private static partial Regex Quote();

    [GeneratedRegex(@"\b(has|have|met|will|is|are)\b(?=\s)", RegexOptions.ExplicitCapture)]
    private static partial Regex Verb();

    [GeneratedRegex(@"\b(not|no|without|never)\s", RegexOptions.ExplicitCapture)]
    private static partial Regex Not();

    [GeneratedRegex(@"(?<=\d [A-Z]+\d*-?)\d+(?=-|\s)")]
    private static partial Regex Note();

    [GeneratedRegex(@"\n\n[A-Z]{1,2}=")]
    private static partial Regex NotesStart();

    [GeneratedRegex("^[A-Z0-9 ]+$")]
    private static partial Regex Heading();
}
