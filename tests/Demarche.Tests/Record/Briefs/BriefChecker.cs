using System.Text.RegularExpressions;
using Demarche.Facts;
using Demarche.Record.Briefs;

namespace Demarche.Tests.Record.Briefs;

/// <summary>Checks a brief against the reports it was made from: rules B1-B18 that a program can check. Each finding begins with its rule.</summary>
internal static partial class BriefChecker
{
    public static IReadOnlyList<string> Check(Brief brief, IEnumerable<ReportFacts> reports)
    {
        var facts = reports.ToDictionary(r => r.Report.Key);
        var findings = new List<string>();
        foreach (var sentence in brief.Sentences)
            findings.AddRange(Check(sentence, facts));
        findings.AddRange(CheckPage(brief));
        return findings;
    }

    /// <summary>The rules for one sentence, given as printed: what a changed number, date, name or mark must fail.</summary>
    public static IEnumerable<string> Check(BriefSentence sentence, IReadOnlyDictionary<ReportKey, ReportFacts> reports)
    {
        if (sentence.Evidence.Count == 0)
            yield return $"B1 no evidence: {sentence.Text}";
        foreach (var evidence in sentence.Evidence)
        {
            if (!reports.TryGetValue(evidence.Report, out var report) || !report.Report.Text.Holds(evidence.Words))
                yield return $"B1 evidence does not stand in its report: {evidence.Words}";
        }

        foreach (var piece in sentence.Pieces)
        {
            if (Finding(piece, sentence, reports) is { } finding)
                yield return $"{finding}: “{piece.Text}” in: {sentence.Text}";
        }

        var own = string.Concat(sentence.Pieces.Where(p => p is PlainPiece or FieldPiece).Select(p => p.Text));
        if (RelativeDays().IsMatch(own))
            yield return $"B7 relative day: {sentence.Text}";
        if (Causes().IsMatch(own))
            yield return $"B17 a cause of the program's own: {sentence.Text}";
        if (Praise().IsMatch(own))
            yield return $"B18 no plain word: {sentence.Text}";
        if (sentence.Kind == SentenceKind.Gap && OverclaimedSilence().IsMatch(own))
            yield return $"B15 silence overclaimed: {sentence.Text}";
    }

    private static string? Finding(BriefPiece piece, BriefSentence sentence, IReadOnlyDictionary<ReportKey, ReportFacts> reports) => piece switch
    {
        PlainPiece plain when plain.Words.Any(c => char.IsDigit(c) || c is '"' or '“' or '”') => "B2 number or mark without a source",
        QuotedPiece quoted when !InMarks(quoted, reports) => "B3 not between marks in the report",
        QuotedPiece or PrintedPiece when !sentence.Evidence.Any(e => e.Report == Source(piece).Report && e.Words.Span.Contains(Source(piece).Words.Span)) => "B2 not in the evidence",
        FieldPiece { Field: "person" } person when !person.Words.Split([", ", " - "], StringSplitOptions.None).All(n => IsNamed(n, reports)) => "B2 nobody of that name",
        FieldPiece { Field: "day" } day when !AbsoluteDay().IsMatch(day.Words) => "B8 no absolute day",
        FieldPiece { Field: "day" } day when !DaysOf(day.Words).All(d => IsTold(d, sentence, reports)) => "B2 a day that neither report nor fact gives",
        _ => null,
    };

    private static Demarche.Record.Evidence Source(BriefPiece piece) => piece is QuotedPiece q ? q.Source : ((PrintedPiece)piece).Source;

    private static bool InMarks(QuotedPiece quoted, IReadOnlyDictionary<ReportKey, ReportFacts> reports) =>
        reports[quoted.Source.Report].Statements.Any(s => s.Quotes.Any(q => q.Span.Contains(quoted.Source.Words.Span)));

    private static bool IsNamed(string name, IReadOnlyDictionary<ReportKey, ReportFacts> reports) =>
        reports.Values.Any(r => r.Entities.Any(e => e.Name == name || e.Aliases.Contains(name)) || r.Events.Any(e => e.Actors.Any(a => a.Name == name)));

    // A printed day is the day of a cited report, the bound of a cited fact, or one of the header's days.
    private static bool IsTold(string day, BriefSentence sentence, IReadOnlyDictionary<ReportKey, ReportFacts> reports)
    {
        if (sentence.Kind == SentenceKind.Gap)
            return true;
        foreach (var report in sentence.Evidence.Select(e => reports[e.Report]))
        {
            DateOnly?[] days = [report.Report.Date, .. report.Events.Select(e => e.Day).Concat(report.Statements.Select(s => s.Day)).SelectMany(d => new[] { d.Earliest, d.Latest })];
            if (days.OfType<DateOnly>().Any(d => BriefDays.Day(d) == day || d.ToString("MMMM yyyy") == day || d.Year.ToString() == day))
                return true;
        }

        return false;
    }

    private static IEnumerable<string> DaysOf(string words) => words.Split(" and ");

    private static IEnumerable<string> CheckPage(Brief brief)
    {
        var words = brief.Sentences.Sum(s => s.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        if (words > 450)
            yield return $"B11 {words} words";
        if (brief.Sections.Count == 0)
            yield break;
        if (brief.Sections[0].Heading is null && brief.Sections[0].Lines[0].Sentences[0] is var first && first.Text.Split(' ').Length > 35)
            yield return $"B10 first sentence of {first.Text.Split(' ').Length} words";
        if (brief.Sections[0].Heading is null && !brief.Sections.Any(s => s.Heading?.StartsWith("Since ", StringComparison.Ordinal) == true))
            yield return "B13 nothing said of changes";
        foreach (var sentence in brief.Sentences.Where(s => s.Text.Contains("not found in", StringComparison.Ordinal) && !s.Text.Contains("computed", StringComparison.Ordinal)))
            yield return $"B17 computed but not said to be: {sentence.Text}";
    }

    [GeneratedRegex(@"\b(today|yesterday|tomorrow|recently|(last|next|this) (week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex RelativeDays();

    [GeneratedRegex(@"\b(because|in response to|therefore|consequently|as a result)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Causes();

    [GeneratedRegex(@"\b(likely|probably|unfortunately|successful|constructive|dropped|dramatic)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Praise();

    [GeneratedRegex(@"\bno (response|answer) (was|has been) (given|made)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex OverclaimedSilence();

    [GeneratedRegex(@"^(\d{1,2} \w+ \d{4}|\w+ \d{4}|\d{4})( and \d{1,2} \w+ \d{4})?$", RegexOptions.ExplicitCapture)]
    private static partial Regex AbsoluteDay();
}
