using Demarche.Facts;
using Demarche.Record.Copies;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>Where a condition of a position was printed, and which later reports tell the position without it.</summary>
/// <param name="Kind">Kind of <see cref="Term"/>.</param>
/// <param name="First">First found.</param>
/// <param name="Last">Last found: the same as <paramref name="First"/> when never again.</param>
/// <param name="LastBy">Who last said so; null when nobody is named.</param>
/// <param name="InMarks">Whether <paramref name="Last"/> stands between quotation marks in its report.</param>
/// <param name="NotFoundIn">Labels of later reports that tell the position and in whose text the term's main word stands nowhere.</param>
/// <param name="MostWordings">In how many ways the report of those that words the position in most ways does so.</param>
public sealed record TermTrail(string Kind, Evidence First, Evidence Last, string? LastBy, bool InMarks, IReadOnlyList<string> NotFoundIn, int MostWordings)
{
    /// <summary>A later saying of the maker's side that has the words where no telling of the position does; null for none.</summary>
    public Evidence? Said { get; init; }

    /// <summary>Who said so; null when nobody is named.</summary>
    public string? SaidBy { get; init; }

    /// <summary>How many of those later reports carry a story that another of them carries too.</summary>
    public int Copies { get; init; }
}

/// <summary>Follows the conditions of a position through the reports that tell it. Counts; never concludes.</summary>
internal static class TermTrails
{
    private const int MostTrails = 8;

    /// <summary>One trail for each of the first conditions, by where it was first found.</summary>
    /// <param name="told">Tellings in reading order.</param>
    /// <param name="stories">Which reports carry one story.</param>
    /// <param name="strand">The position that they tell.</param>
    /// <param name="again">Finds words in sayings.</param>
    public static IReadOnlyList<TermTrail> Of(IReadOnlyList<Telling> told, Stories stories, PositionStrand strand, SaidAgain again)
    {
        var firsts = new Dictionary<string, (Telling Telling, Term Term)>(StringComparer.Ordinal);
        var lasts = new Dictionary<string, (Telling Telling, Term Term)>(StringComparer.Ordinal);
        foreach (var telling in told)
        {
            foreach (var term in telling.Places.SelectMany(p => p.Terms.Where(t => IsFollowed(t) && !p.Terms.Any(o => IsInside(t, o)))))
            {
                var words = VersionFold.Folded(term.Words.Text);
                firsts.TryAdd(words, (telling, term));
                lasts[words] = (telling, term);
            }
        }

        return [.. firsts
            .OrderBy(f => f.Value.Telling)
            .ThenBy(f => f.Value.Term.Words.Span)
            .Take(MostTrails)
            .Select(f => Trail(f.Value, lasts[f.Key], told, stories, strand, again))];
    }

    private static bool IsFollowed(Term term) => term.Kind is "precondition" or "condition" or "exchange" or "deadline";

    // "by May" of "if they leave by May" is followed with it.
    private static bool IsInside(Term term, Term other) => IsFollowed(other) && other.Words.Span != term.Words.Span && other.Words.Span.Contains(term.Words.Span);

    private static TermTrail Trail((Telling Telling, Term Term) first, (Telling Telling, Term Term) last, IReadOnlyList<Telling> told, Stories stories, PositionStrand strand, SaidAgain again)
    {
        var word = MainWord(first.Term.Words.Text);
        var said = again.Last(strand, VersionFold.Folded(first.Term.Words.Text), word, last.Telling.Known, out var report);
        var lastDay = report?.Report.Date ?? last.Telling.Known;
        var later = told
            .Where(t => t.Known > lastDay && !Has(t.Report.Report) && stories.Of(t.Report.Report.Key)?.Reports.Any(Has) != true)
            .GroupBy(t => t.Report.Report.Key)
            .ToList();
        var by = last.Telling.Event.Actors.FirstOrDefault(a => a.Id.StartsWith("person:", StringComparison.Ordinal))?.Name;
        return new TermTrail(
            first.Term.Kind,
            first.Telling.Cite(first.Term.Words),
            last.Telling.Cite(last.Term.Words),
            by,
            PrintedWording.InMarksOf(last.Telling, last.Term.Words),
            [.. later.Select(g => g.First().Report.Report.Label)],
            later.Count == 0 ? 0 : Ways.Most(later.SelectMany(g => g)))
        {
            Said = said is null ? null : new Evidence(report!.Report.Key, report.Report.Label, report.Report.Date, said.Content.First(c => c.Text.Contains(word, StringComparison.OrdinalIgnoreCase)), said.Id),
            SaidBy = said?.Speaker?.Name,
            Copies = later.Count - later.Select(g => stories.FirstOf(g.Key)).Distinct().Count(),
        };

        // A paper that cuts the end of a story has not lost a term that another one prints of the same story.
        bool Has(Report report) => report.Text.Value.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    // "preconditions" of "without any preconditions": a report that has the word at all is not said to lack the term.
    private static string MainWord(string words)
    {
        var longest = words.Split([' ', ',', '“', '”', '"'], StringSplitOptions.RemoveEmptyEntries).MaxBy(w => w.Length) ?? words;
        return longest.TrimEnd('s');
    }
}
