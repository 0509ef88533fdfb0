using Dapper;
using Demarche.Facts;
using Microsoft.Data.Sqlite;

namespace Demarche.Store.Sqlite;

/// <summary>Adds one report to a store: one transaction, which takes the write lock at its start.</summary>
internal sealed class Additions(SqliteConnection connection, ReportRows reports, FactsRows facts, StoryRows stories, WordRows words, CorrectionRows rulings)
{
    /// <summary>Whether the report is held as it comes.</summary>
    public bool Holds(Report report) => connection.ExecuteScalar<bool>(
        """
        SELECT EXISTS (SELECT 1 FROM appearance JOIN report ON report.id = appearance.report
        WHERE report.key = @Key AND appearance.label = @Label AND appearance.date = @Date
          AND appearance.title = @Title AND appearance.outlet = @Outlet AND appearance.url = @Url
          AND appearance.about <= @About AND (@Marking = '' OR appearance.marking <> ''))
        """,
        AppearanceRow.Of(report));

    /// <summary>Adds a report with its facts, or what is new about it.</summary>
    public AddOutcome Add(ReportFacts read, string program, ReportFacts? ruled)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        var key = read.Report.Key;
        if (rulings.IsRemoved(key, transaction))
            return AddOutcome.LeftOut;
        var day = rulings.DayOf(key, transaction);
        if (day is not null && (ruled ?? read).Report.Date != day)
            throw new StoreException($"Report {read.Report.Label}: a ruling dates it {day:yyyy-MM-dd}, and it was read as of another day.");
        var outcome = reports.IdOf(key, transaction) is { } id
            ? AddAppearance(id, read, program, transaction)
            : AddReport(read, ruled ?? read, program, transaction);
        transaction.Commit();
        return outcome;
    }

    private AddOutcome AddReport(ReportFacts read, ReportFacts standing, string program, SqliteTransaction transaction)
    {
        var report = read.Report;
        var appearance = AppearanceRow.Of(report);
        var isVersion = connection.ExecuteScalar<bool>(
            "SELECT EXISTS (SELECT 1 FROM appearance WHERE label = @Label) OR (@Address <> '' AND EXISTS (SELECT 1 FROM appearance WHERE address = @Address AND address <> ''))",
            appearance, transaction);
        var id = reports.Insert(standing.Report, appearance, transaction);
        facts.Insert(id, standing, program, transaction);
        stories.File(id, standing.Report, transaction);
        words.Put(id, standing.Report, transaction);
        return isVersion ? AddOutcome.NewVersion : AddOutcome.Added;
    }

    private AddOutcome AddAppearance(long id, ReportFacts read, string program, SqliteTransaction transaction)
    {
        var outcome = Holds(read.Report) ? AddOutcome.Unchanged : AddOutcome.AnotherAppearance;
        reports.Keep(id, AppearanceRow.Of(read.Report), transaction);
        reports.Keep(id, read.Report.Original, transaction);

        // "On Tuesday" is another day now.
        if (reports.Settle(id, rulings.DayOf(read.Report.Key, transaction), transaction) is { DayChanged: true })
            facts.Replace(id, read, program, transaction);
        if (outcome == AddOutcome.AnotherAppearance)
            stories.Refile(id, transaction);
        return outcome;
    }
}
