using System.Collections.Immutable;

namespace Demarche.Facts.Corrections;

/// <summary>
/// How a correction names the fact that it rules on: by its id, and by words and what was read into them, so that it is found
/// again when other rules give it another id or the report comes in another version.
/// </summary>
public sealed record FactQuote
{
    /// <summary>Characters of context kept on either side.</summary>
    public const int Context = 32;

    /// <summary>The report.</summary>
    public required ReportKey Report { get; init; }

    /// <summary>The report's label: other texts under it are versions of the report.</summary>
    public required string Label { get; init; }

    /// <summary>The report's address, when it has one: other texts there are versions too.</summary>
    public string? Url { get; init; }

    /// <summary>Statement or event.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>The fact's id when the ruling was made; empty for a fact that nobody had read.</summary>
    public required string FactId { get; init; }

    /// <summary>Where the words begin, in code points.</summary>
    public required int Start { get; init; }

    /// <summary>The words: an event's evidence, the first piece of what was said.</summary>
    public required string Exact { get; init; }

    /// <summary>Up to 32 characters before them.</summary>
    public required string Prefix { get; init; }

    /// <summary>Up to 32 characters after them.</summary>
    public required string Suffix { get; init; }

    /// <summary>The old value: what was read when the ruling was made; see <see cref="FactReading"/>.</summary>
    public ImmutableSortedDictionary<string, string> Reading { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The quote of an event.</summary>
    public static FactQuote Of(Report report, Event what)
    {
        ArgumentNullException.ThrowIfNull(what);
        return Of(report, FactKind.Event, what.Id, what.Evidence, FactReading.Of(what));
    }

    /// <summary>The quote of a statement.</summary>
    public static FactQuote Of(Report report, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Of(report, FactKind.Statement, statement.Id, statement.Content[0], FactReading.Of(statement));
    }

    /// <summary>The quote of words in which nobody had read a fact.</summary>
    public static FactQuote Of(Report report, FactKind kind, Extract words) =>
        Of(report, kind, "", words, ImmutableSortedDictionary<string, string>.Empty);

    private static FactQuote Of(Report report, FactKind kind, string id, Extract words, ImmutableSortedDictionary<string, string> reading)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = report.Text;
        var (start, end) = (text.ToUtf16(words.Span.Start), text.ToUtf16(words.Span.End));
        var before = text.ToUtf16(Math.Max(0, words.Span.Start - Context));
        var after = text.ToUtf16(Math.Min(text.Length, words.Span.End + Context));
        return new FactQuote
        {
            Report = report.Key,
            Label = report.Label,
            Url = report.Url,
            Kind = kind,
            FactId = id,
            Start = words.Span.Start,
            Exact = words.Text,
            Prefix = text.Value[before..start],
            Suffix = text.Value[end..after],
            Reading = reading,
        };
    }
}
