using System.Text.Json;
using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Json;
using Demarche.Record.Corrections;
using Demarche.Record.Rereading;
using Demarche.Rendering.Text;

namespace Demarche.Commands.Upkeep;

/// <summary>Prints what reading again has changed, as a page or as JSON Lines.</summary>
internal abstract class RereadPrinter : IDisposable
{
    private readonly Dictionary<FactFate, int> _counts = [];
    private int _reports;
    private int _changed;

    /// <summary>The printer of a form.</summary>
    public static RereadPrinter Of(string form, Stream output) => form == "json" ? new Lines(output) : new Page(output);

    /// <summary>A report was read again.</summary>
    public void Changes(Report report, IReadOnlyList<FactChange> changes)
    {
        _reports++;
        _changed += changes.Count > 0 ? 1 : 0;
        foreach (var change in changes)
            _counts[change.Fate] = _counts.GetValueOrDefault(change.Fate) + 1;
        Write(report, changes);
    }

    /// <summary>What became of the rulings before and after; those that still stand as they stood are counted only.</summary>
    public abstract void Corrections(IReadOnlyList<Attachment> before, IReadOnlyList<Attachment> after);

    /// <summary>All is read.</summary>
    public void End(bool dryRun) => Write(new Totals(
        _reports, _changed, _counts.GetValueOrDefault(FactFate.New), _counts.GetValueOrDefault(FactFate.Gone), _counts.GetValueOrDefault(FactFate.Changed), dryRun));

    public abstract void Dispose();

    protected abstract void Write(Report report, IReadOnlyList<FactChange> changes);

    protected abstract void Write(Totals totals);

    /// <summary>Rulings whose state is another one now, or that are not re-attached.</summary>
    protected static IEnumerable<(Attachment Now, AttachmentState? Before)> Notable(IReadOnlyList<Attachment> before, IReadOnlyList<Attachment> after)
    {
        var was = before.DistinctBy(Place).ToDictionary(Place, a => a.State);
        return after.Select(a => (a, was.TryGetValue(Place(a), out var state) ? state : (AttachmentState?)null))
            .Where(a => a.a.State == AttachmentState.NotReattached || a.Item2 != a.a.State);

        static (string, ReportKey) Place(Attachment a) => (a.Correction.Id, a.Report);
    }

    protected sealed record Totals(int Reports, int ReportsChanged, int New, int Gone, int Changed, bool DryRun);

    private sealed class Page(Stream output) : RereadPrinter
    {
        private readonly StreamWriter _page = new(output, leaveOpen: true);

        public override void Corrections(IReadOnlyList<Attachment> before, IReadOnlyList<Attachment> after)
        {
            foreach (var (now, was) in Notable(before, after))
                CorrectionText.Write(_page, now.Correction, CorrectionText.State(now.Correction, holds: true, [now]) + (was is { } state && state != now.State ? $" (before: {state.Word()})" : ""));
            if (after.Count > 0)
                _page.WriteLine($"Corrections: {string.Join(", ", after.GroupBy(a => a.State).OrderBy(g => g.Key).Select(g => $"{g.Count()} {CorrectionText.Word(g.Key)}"))}.");
        }

        public override void Dispose() => _page.Dispose();

        protected override void Write(Report report, IReadOnlyList<FactChange> changes)
        {
            RereadText.Write(_page, report, changes);
            _page.Flush();
        }

        protected override void Write(Totals totals)
        {
            _page.WriteLine($"{totals.Reports} reports read again, {totals.ReportsChanged} of them otherwise: {totals.New} facts new, {totals.Gone} gone, {totals.Changed} changed.{(totals.DryRun ? " Nothing was kept." : "")}");
            _page.Flush();
        }
    }

    private sealed class Lines(Stream output) : RereadPrinter
    {
        private readonly JsonLinesWriter _lines = new(output);

        public override void Corrections(IReadOnlyList<Attachment> before, IReadOnlyList<Attachment> after)
        {
            var notable = Notable(before, after).ToDictionary(n => n.Now, n => n.Before);
            foreach (var attachment in after)
            {
                _lines.Line(json =>
                {
                    json.WriteString("type", "correction");
                    json.WriteString("id", attachment.Correction.Id);
                    json.WriteString("report", attachment.Label);
                    json.WriteString("fact", attachment.FactId);
                    json.WriteString("before", notable.TryGetValue(attachment, out var was) ? was?.Word() : attachment.State.Word());
                    json.WriteString("state", attachment.State.Word());
                    json.WriteString("detail", attachment.Detail);
                });
            }
        }

        public override void Dispose()
        {
            _lines.Flush();
            _lines.Dispose();
        }

        protected override void Write(Report report, IReadOnlyList<FactChange> changes)
        {
            foreach (var change in changes)
            {
                _lines.Line(json =>
                {
                    json.WriteString("type", "change");
                    json.WriteString("report", report.Label);
                    json.WriteString("fate", change.Fate.Word());
                    json.WriteString("kind", change.Kind.Word());
                    json.WriteString("id", change.Id);
                    json.Write("words", change.Words);
                    Values(json, "before", change.Before);
                    Values(json, "after", change.After);
                });
            }
        }

        protected override void Write(Totals totals) => _lines.Line(json =>
        {
            json.WriteString("type", "totals");
            json.WriteNumber("reports", totals.Reports);
            json.WriteNumber("reports_changed", totals.ReportsChanged);
            json.WriteNumber("new", totals.New);
            json.WriteNumber("gone", totals.Gone);
            json.WriteNumber("changed", totals.Changed);
            json.WriteBoolean("kept", !totals.DryRun);
        });

        private static void Values(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, string> values)
        {
            json.WriteStartObject(name);
            foreach (var (key, value) in values)
                json.WriteString(key, value);
            json.WriteEndObject();
        }
    }
}
