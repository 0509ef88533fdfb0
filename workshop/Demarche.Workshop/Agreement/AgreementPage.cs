using System.Globalization;

namespace Demarche.Workshop.Agreement;

/// <summary>What filled-in sheets say: precision per stratum and over all, recall where passages were judged, agreement of coders.</summary>
internal static class AgreementPage
{
    // An event is wholly right when all but its day is: the day has a line of its own.
    private static readonly string[] Wholly = ["event", "act", "side1", "side2", "modality"];

    /// <summary>Writes the page.</summary>
    public static void Write(TextWriter page, IReadOnlyList<JudgedSheet> sheets)
    {
        foreach (var sheet in sheets)
            Write(page, sheet);
        if (sheets.Count > 1)
            Agreement(page, sheets);
    }

    private static void Write(TextWriter page, JudgedSheet sheet)
    {
        page.WriteLine(sheet.Coder);
        var events = sheet.Rows.Where(r => !r.IsPassage && r.IsRight("event") is not null).ToList();
        if (events.Count == 0)
            page.WriteLine("  No event is judged.");
        else
            Precision(page, events);
        Recall(page, [.. sheet.Rows.Where(r => r.IsPassage && r.Number("there") is not null && r.Number("matched") is not null)]);
        page.WriteLine();
    }

    private static void Precision(TextWriter page, List<JudgedRow> events)
    {
        page.WriteLine($"  {"precision",-24}{"judged",7}{"of",7}  {"told at all",-20}  act, sides, modality too");
        foreach (var stratum in events.GroupBy(r => r.Stratum, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            List<JudgedRow> rows = [.. stratum];
            page.WriteLine($"  {stratum.Key,-24}{rows.Count,7}{rows[0].OfStratum,7}  {Plain(rows, r => r.IsRight("event")),-20}  {Plain(rows, IsWhollyRight)}");
        }

        page.WriteLine($"  {"all, weighted",-24}{events.Count,7}{Sizes(events),7}  {Over(events, r => r.IsRight("event")),-20}  {Over(events, IsWhollyRight)}");
        foreach (var sure in (string[])["sure", "unsure"])
        {
            List<JudgedRow> rows = [.. events.Where(r => r.Stratum.EndsWith(" " + sure, StringComparison.Ordinal))];
            if (rows.Count > 0)
                page.WriteLine($"  {sure + ", weighted",-24}{rows.Count,7}{Sizes(rows),7}  {Over(rows, r => r.IsRight("event")),-20}  {Over(rows, IsWhollyRight)}");
        }

        foreach (var question in JudgedSheet.Questions.Skip(1))
            page.WriteLine($"  {question + " right, of those told",-38}  {Over([.. events.Where(r => r.IsRight("event") == true)], r => r.IsRight(question))}");
    }

    private static void Recall(TextWriter page, List<JudgedRow> passages)
    {
        int there = passages.Sum(r => r.Number("there")!.Value), matched = passages.Sum(r => Math.Min(r.Number("matched")!.Value, r.Number("there")!.Value));
        page.WriteLine(Share.Of(matched, there) is { } recall
            ? $"  recall                  {recall}  {matched} of {there} events in {passages.Count} passages (events of one passage taken as drawn apart)"
            : "  recall                  not judged: no passage has numbers");
    }

    private static void Agreement(TextWriter page, IReadOnlyList<JudgedSheet> sheets)
    {
        page.WriteLine($"agreement of {sheets.Count} coders");
        page.WriteLine($"  {"question",-12}{"units",6}{"alike",8}{"kappa",8}{"alpha",8}");
        foreach (var question in JudgedSheet.Questions)
        {
            var units = Units(sheets, r => r.IsRight(question) switch { true => "y", false => "n", _ => null });
            Line(page, question, units, Coders.Alpha(units), sheets.Count == 2 ? Coders.Kappa([.. units.Where(u => u.Count == 2).Select(u => (u[0], u[1]))]) : null);
        }

        foreach (var question in JudgedSheet.Counts)
        {
            var units = Units(sheets, r => r.Number(question)?.ToString(CultureInfo.InvariantCulture));
            Line(page, question, units, Coders.Alpha(units.Select(u => (IReadOnlyList<int>)[.. u.Select(int.Parse)])), null);
        }

        page.WriteLine("  alpha: Krippendorff's, of names for y and n, of numbers for the counts. kappa: Cohen's, of two coders. -: cannot be had.");
    }

    private static void Line(TextWriter page, string question, List<IReadOnlyList<string>> units, double? alpha, double? kappa)
    {
        List<IReadOnlyList<string>> paired = [.. units.Where(u => u.Count > 1)];
        var alike = paired.Count == 0 ? "-" : Two(paired.Count(u => u.Distinct(StringComparer.Ordinal).Count() == 1) / (double)paired.Count);
        page.WriteLine($"  {question,-12}{paired.Count,6}{alike,8}{Two(kappa),8}{Two(alpha),8}");
    }

    // What each coder said of each item that any sheet has.
    private static List<IReadOnlyList<string>> Units(IReadOnlyList<JudgedSheet> sheets, Func<JudgedRow, string?> answer) =>
        [.. sheets.SelectMany(s => s.Rows).GroupBy(r => r.Id, StringComparer.Ordinal).Select(g => (IReadOnlyList<string>)[.. g.Select(answer).OfType<string>()])];

    private static bool? IsWhollyRight(JudgedRow row)
    {
        if (row.IsRight("event") == false)
            return false;
        var answers = Wholly.Select(row.IsRight).ToList();
        return answers.Contains(false) ? false : answers.Contains(null) ? null : true;
    }

    private static string Plain(List<JudgedRow> rows, Func<JudgedRow, bool?> right)
    {
        var judged = rows.Select(right).OfType<bool>().ToList();
        return Share.Of(judged.Count(r => r), judged.Count)?.ToString() ?? "-";
    }

    private static string Over(List<JudgedRow> rows, Func<JudgedRow, bool?> right) =>
        Share.Weighted(rows.GroupBy(r => (r.Stratum, r.OfStratum)).Select(g =>
        {
            var judged = g.Select(right).OfType<bool>().ToList();
            return (g.Key.OfStratum, judged.Count(r => r), judged.Count);
        }))?.ToString() ?? "-";

    private static int Sizes(List<JudgedRow> rows) => rows.Select(r => (r.Stratum, r.OfStratum)).Distinct().Sum(s => s.OfStratum);

    private static string Two(double? value) => value?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-";
}
