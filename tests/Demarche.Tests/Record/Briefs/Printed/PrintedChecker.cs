using System.Globalization;
using System.Text.RegularExpressions;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Tests.Record.Briefs.Printed;

/// <summary>
/// Holds a printed brief against the facts of the reports, by the rules of the brief alone: nothing of the renderer, of the record or of
/// the brief's data is used, only the page and what was read. Each finding begins with its rule.
/// </summary>
internal sealed partial class PrintedChecker
{
    private readonly List<ReportFacts> _reports;
    private readonly CitedFacts _cited;
    private readonly DateOnly _asOf;
    private readonly DateOnly _knownBy;
    private readonly PrintedParties _parties;

    public PrintedChecker(IEnumerable<ReportFacts> reports, IReadOnlyList<KnowledgeFile> knowledge, DateOnly asOf, DateOnly knownBy)
    {
        _reports = [.. reports.Where(r => r.Report.Date <= knownBy).DistinctBy(r => r.Report.Key)];
        (_asOf, _knownBy) = (asOf, knownBy);
        _parties = new PrintedParties(knowledge);
        _cited = new CitedFacts(_reports, _parties, knownBy, asOf);
    }

    public IReadOnlyList<string> Check(string printed)
    {
        var page = PrintedPage.Of(printed);
        var findings = new List<string>(page.Stray.Select(s => $"B1 words without a footnote: {s}"));
        findings.AddRange(OfPage(page));
        foreach (var sentence in page.Sentences)
            findings.AddRange(OfSentence(page, sentence).Select(f => $"{f}: {sentence.Words}"));
        return findings;
    }

    private IEnumerable<string> OfPage(PrintedPage page)
    {
        var clocks = Clocks().Match(page.Clocks);
        if (!clocks.Success || Day(clocks, "asof") != _asOf || Day(clocks, "known") != _knownBy)
            yield return $"B12 clocks: {page.Clocks}";
        else if (int.Parse(clocks.Groups["reports"].Value, CultureInfo.InvariantCulture) != _reports.Count)
            yield return $"B12 not from {_reports.Count} reports: {page.Clocks}";
        else if (_reports.Count == 1 && Day(clocks, "first") != _reports[0].Report.Date)
            yield return $"B12 day of the report: {page.Clocks}";
        else if (_reports.Count > 1 && (Day(clocks, "first") != _reports.Min(r => r.Report.Date) || Day(clocks, "last") != _reports.Max(r => r.Report.Date)))
            yield return $"B12 first and last report: {page.Clocks}";
        else if (_reports.Count > 1 && int.Parse(clocks.Groups["gap"].Value, CultureInfo.InvariantCulture) != DaysWithout())
            yield return $"B12 {DaysWithout()} days without a report: {page.Clocks}";
        if (!Footer().IsMatch(page.Footer))
            yield return $"B20 footer: {page.Footer}";
        var words = page.Sentences.Sum(s => s.Words.Split(' ').Length);
        if (words > 450)
            yield return $"B11 {words} words";
        if (page.Sentences.FirstOrDefault() is { Section: "" } first && first.Words.Split(' ').Length > 35)
            yield return $"B10 first sentence of {first.Words.Split(' ').Length} words";
        if (page.Sentences.Any(s => s.Section == "") && !page.Headings.Any(h => h.StartsWith("SINCE ", StringComparison.Ordinal)))
            yield return "B13 nothing said of changes";
        foreach (var (number, note) in page.Notes)
        {
            if (!page.Letters.TryGetValue(note.Letter, out var label) || !(_cited.IsExtract(label, new Span(note.Start, note.End)) || IsPrintedWhole(page, label, new Span(note.Start, note.End))))
                yield return $"B1 footnote {number} {note.Letter}{note.Start}-{note.End} is no place that a fact rests on";
        }

        var title = page.Title.Split(':')[0].Split(" - ");
        if (page.Title != "STATE OF PLAY" && !(title.Length == 2 && title.All(t => _parties.Upper(t) is { } code && _cited.IsParty(code))))
            yield return $"B2 title: {page.Title}";
    }

    private IEnumerable<string> OfSentence(PrintedPage page, PrintedSentence sentence)
    {
        if (sentence.Notes.Count == 0 || sentence.Notes.Any(n => !page.Notes.ContainsKey(n)))
            return ["B1 no evidence"];
        if (SentenceForms.Of(sentence.Words) is not var (form, match))
            return ["B2 no sentence that a brief may say"];
        var places = sentence.Notes.Select(n => page.Notes[n]).Where(n => page.Letters.ContainsKey(n.Letter)).Select(n => (page.Letters[n.Letter], new Span(n.Start, n.End))).ToList();
        return new SentenceRules(_cited, _parties, form, match, places, _asOf, _knownBy, Since(page)).Findings();
    }

    private static DateOnly? Since(PrintedPage page) =>
        page.Headings.FirstOrDefault(h => h.StartsWith("SINCE ", StringComparison.Ordinal)) is { } heading
        && DateOnly.TryParseExact(heading["SINCE ".Length..], "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private int DaysWithout() =>
        _reports.Max(r => r.Report.Date).DayNumber - _reports.Min(r => r.Report.Date).DayNumber + 1 - _reports.Select(r => r.Report.Date).Distinct().Count();

    private static DateOnly? Day(Match match, string group) =>
        DateOnly.TryParseExact(match.Groups[group].Value, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^State on (?<asof>\d+ \w+ \d{4}), as known on (?<known>\d+ \w+ \d{4}), from (?<reports>\d+) reports?( \((?<first>\d+ \w+ \d{4})( to (?<last>\d+ \w+ \d{4}); (?<gap>\d+) days? between without a report)?; [^)]+\))?\.$", RegexOptions.ExplicitCapture)]
    private static partial Regex Clocks();

    [GeneratedRegex(@"^Made by demarche \S+; (nothing|\d+ facts?) corrected by hand\.")]
    private static partial Regex Footer();

    // More words of an offer or demand than its terms: they stand in a sentence just so.
    private bool IsPrintedWhole(PrintedPage page, string label, Span span) =>
        _cited.IsPut(label, span) && _cited.WordsAt(label, span).Any(words => page.Sentences.Any(s => Folded(s.Words).Contains(Folded(words), StringComparison.Ordinal)));

    private static string Folded(string words) => string.Join(' ', words.Replace('"', '“').Replace('”', '“').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
