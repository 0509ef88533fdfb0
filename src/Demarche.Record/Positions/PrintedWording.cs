using Demarche.Facts;
using Demarche.Record.Tellings;

namespace Demarche.Record.Positions;

/// <summary>The words in which one place of a report puts an offer or demand.</summary>
/// <param name="Words">The stretch: the quotation that holds all its terms, else from its first to its last term, else its object, as far as a reader needs.</param>
/// <param name="InMarks">Whether the whole stretch stands between quotation marks in the report.</param>
public sealed record PrintedWording(Evidence Words, bool InMarks)
{
    private const int LongestStretch = 160;

    /// <summary>The wordings of a telling, one for each place that names terms or an object.</summary>
    internal static IEnumerable<PrintedWording> Of(Telling telling) =>
        telling.Places.Select((place, i) => Of(telling, place, i == 0 ? telling.Event.Object : null)).OfType<PrintedWording>();

    private static PrintedWording? Of(Telling telling, Retelling place, Extract? about)
    {
        // What a threat or refusal on a condition asks no words of it say.
        if (telling.Event.Act is Act.Threaten or Act.Reject)
            return null;
        // Of a bargain only its own half.
        if (telling.IsPrice)
            return about is null ? null : new PrintedWording(telling.Cite(Closed(telling.Report.Report.Text, about)), InMarksOf(telling, about));
        var evidence = place.Evidence.Span;
        Extract[] terms = [.. place.Terms.Select(t => t.Words)];
        var quote = telling.Report.Statements
            .Where(s => (s.Id == place.StatementId || s.Content.Any(c => c.Span.Overlaps(evidence))) && (s.Party is null || telling.From.Contains(s.Party)))
            .SelectMany(s => s.Quotes)
            .Where(q => q.Text.Contains(' ') && !ReadableStretch.IsCondition(q.Text) && (terms.Length == 0 ? evidence.Contains(q.Span) && about?.Span.Overlaps(q.Span) != false : Array.TrueForAll(terms, t => q.Span.Contains(t.Span))))
            .OrderBy(q => q.Span)
            .FirstOrDefault(q => q.Text.Length <= LongestStretch);
        if (quote is not null)
            return new PrintedWording(telling.Cite(quote), true);
        if ((terms.Length > 0 ? Stretch(telling, terms) : about) is not { } bare)
            return null;
        var stretch = ReadableStretch.Of(telling, place.Evidence, bare);
        if (ReadableStretch.IsCondition(stretch.Text))
            stretch = place.Evidence.Text.Length <= LongestStretch && !ReadableStretch.IsCondition(place.Evidence.Text) ? place.Evidence : about;
        return stretch is null || ReadableStretch.IsCondition(stretch.Text) || ReadableStretch.IsDeadlineAlone(telling, stretch) ? null : new PrintedWording(telling.Cite(Closed(telling.Report.Report.Text, stretch)), InMarksOf(telling, stretch));
    }

    /// <summary>Whether a report prints a stretch between quotation marks.</summary>
    internal static bool InMarksOf(Telling telling, Extract stretch) =>
        telling.Report.Statements.Any(s => s.Quotes.Any(q => q.Span.Contains(stretch.Span)));

    /// <summary>The stretch with its closing mark, where it ends before a mark it opened: end its “siege.</summary>
    internal static Extract Closed(ReportText text, Extract stretch)
    {
        var opens = stretch.Text.Count(c => c == '“') > stretch.Text.Count(c => c == '”') ? '”' : stretch.Text.Count(c => c == '"') % 2 == 1 ? '"' : '\0';
        if (opens == '\0')
            return stretch;
        var end = text.ToUtf16(stretch.Span.End);
        return end < text.Value.Length && text.Value[end] == opens
            ? text.Take(text.ToUtf16(stretch.Span.Start), end + 1)
            : stretch;
    }

    private static Extract Stretch(Telling telling, Extract[] terms)
    {
        var text = telling.Report.Report.Text;
        var (start, end) = (terms.Min(t => t.Span.Start), terms.Max(t => t.Span.End));
        var whole = text.Take(text.ToUtf16(start), text.ToUtf16(end));
        return whole.Text.Length <= LongestStretch && !whole.Text.Contains('\n') ? whole : terms[0];
    }
}
