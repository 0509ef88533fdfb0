using System.Text;
using Demarche.Facts;
using Demarche.Record;
using Demarche.Record.Briefs;
using Demarche.Record.Disagreements;
using Demarche.Record.Knowledge;

namespace Demarche.Rendering.Text;

/// <summary>Where accounts differ, each account with its places; the page rules for none.</summary>
internal static class DisagreementsText
{
    /// <summary>The page, ended by a line feed.</summary>
    public static string Of(IReadOnlyList<Disagreement> disagreements, Coverage coverage, PartyNames names)
    {
        var page = new StringBuilder();
        var notes = new Footnotes(coverage);
        foreach (var one in disagreements)
        {
            Columns.Wrap(page, $"{one.Kind.Word().ToUpperInvariant()}  {one.Act}, {string.Join(" - ", one.Parties.Select(names.Name))}; known {BriefDays.Day(one.Known)}{(one.IsOfOneStory ? "; one story, changed in its later prints" : "")}");
            foreach (var account in one.Accounts)
            {
                var told = account.ToldBy is { } teller ? $", according to {teller}" : "";
                var keys = account.Evidence.Select(e => e.Report).Distinct().ToList();
                var reports = RecordWords.Count(keys.Count, "report") + RecordWords.Independent(keys.Count, keys.Count - coverage.IndependentOf(keys));
                Columns.Wrap(page, $"{Value(account)}{told}; {reports} {notes.Marks(account.Evidence.Take(3))}", "  ", "    ");
            }
        }

        if (disagreements.Count == 0)
            Columns.Wrap(page, $"No disagreement found in {RecordWords.Count(coverage.Count, "report")}.");
        notes.Write(page);
        return page.ToString();
    }

    private static string Value(DifferingAccount account)
    {
        var words = ActWords.Cut(account.Value, 200);
        return account.InMarks ? $"“{words}”" : words;
    }
}
