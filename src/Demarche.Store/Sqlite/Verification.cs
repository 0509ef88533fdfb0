using Dapper;
using Demarche.Facts;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>Checks a whole store: the database's own structure, the log of corrections, then each report's row, text, facts and index.</summary>
internal sealed class Verification(SqliteConnection connection, FactsRows rows, StoryRows stories, WordRows words, CorrectionRows corrections)
{
    /// <summary>What is wrong; a damaged row does not hide the next.</summary>
    public IEnumerable<Flaw> Run(CancellationToken stop)
    {
        List<long> ids = [];
        foreach (var flaw in Guarded(null, Structure).Concat(Guarded(null, Log)).Concat(Guarded(null, ListReports)))
            yield return flaw;
        foreach (var id in ids)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var flaw in Guarded($"row {id}", () => OfReport(id)))
                yield return flaw;
        }

        IEnumerable<Flaw> Log()
        {
            corrections.All();
            return [];
        }

        IEnumerable<Flaw> ListReports()
        {
            ids.AddRange(connection.Query<long>("SELECT id FROM report ORDER BY date, key"));
            return [];
        }
    }

    private IEnumerable<Flaw> Structure() =>
        connection.Query<string>("PRAGMA integrity_check").Where(line => line != "ok").Select(line => new Flaw(null, $"Database structure: {line}"))
            .Concat(connection.Query<(string Table, long? Row, string Parent)>("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check")
                .Select(lost => new Flaw(null, $"{lost.Table} row {lost.Row} belongs to no {lost.Parent}.")));

    private IEnumerable<Flaw> OfReport(long id)
    {
        var all = rows.Where("report.id = $value", id, mentions: true).ToList();
        if (all is not [var facts])
            return [new Flaw($"row {id}", "Its facts are missing.")];
        return Flaws(id, facts);
    }

    private IEnumerable<Flaw> Flaws(long id, ReportFacts facts)
    {
        var report = facts.Report;
        if (new ReportText(report.Text.Value).Length != report.Text.Length)
            yield return Wrong("the number of characters is not the text's.");
        if (report.BodyStart > report.Text.Length)
            yield return Wrong("the prose begins behind the text's end.");
        foreach (var extract in facts.Extracts().Where(e => !report.Text.Holds(e)))
            yield return Wrong($"the words {extract} do not stand there.");
        var ids = connection.Query<string>("SELECT id FROM fact WHERE report = @id ORDER BY id", new { id });
        if (!ids.SequenceEqual(facts.Statements.Select(s => s.Id).Concat(facts.Events.Select(e => e.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))
            yield return Wrong("the index of facts is not that of its facts.");
        if (!stories.IsRight(id, report))
            yield return Wrong("what it shares with other reports is not what their texts share.");
        if (!words.IsRight(id, report))
            yield return Wrong("a search does not find it by every word of its text.");
        var held = connection.ExecuteScalar<bool>(
            """
            SELECT EXISTS (SELECT 1 FROM appearance JOIN report ON report.id = appearance.report
            WHERE report.id = @id AND appearance.label = report.label AND (appearance.date = report.date OR @ruled)
              AND appearance.title = ifnull(report.title, '') AND appearance.outlet = ifnull(report.outlet, '') AND appearance.url = ifnull(report.url, ''))
            """,
            new { id, ruled = corrections.DayOf(report.Key, null) == report.Date });
        foreach (var original in connection.Query<(string MediaType, string Extractor, byte[] Bytes, byte[] Seal)>(
            "SELECT media_type, extractor, bytes, seal FROM original WHERE report = @id", new { id }))
        {
            if (!original.Seal.AsSpan().SequenceEqual(Seal.Of($"{original.MediaType}\0{original.Extractor}", original.Bytes)))
                yield return Wrong("the original that its text was extracted from is damaged.");
        }

        if (!held)
            yield return Wrong("the appearance that counts is missing.");

        Flaw Wrong(string detail) => new(report.Label, $"Report {report.Label} (key {report.Key.Hash}): {detail}");
    }

    // What a check finds; that it could not be made is a flaw too.
    private static List<Flaw> Guarded(string? report, Func<IEnumerable<Flaw>> check)
    {
        try
        {
            return [.. check()];
        }
        catch (StoreException e)
        {
            return [new Flaw(report, e.Message)];
        }
        catch (Exception e) when (e is SqliteException or FormatException or InvalidCastException or InvalidOperationException or ArgumentException)
        {
            return [new Flaw(report, $"{report ?? "The store"} can't be read: {e.Message}")];
        }
    }
}
