using Demarche.Facts;
using Demarche.Facts.Corrections;

namespace Demarche.Record.Corrections;

/// <summary>A fact that a person read where the program did not.</summary>
internal sealed class AddedFact(NewValues values)
{
    // Far behind any ordinal that the program gives.
    private const int Ordinal = 1000;

    private static readonly Why ByHand = new("by hand", []);

    /// <summary>Puts the fact into a report's, unless the program reads the same there by now.</summary>
    public (ReportFacts Facts, string Id, bool IsNew) To(ReportFacts facts, Correction ruling, FactKind kind, Extract words) =>
        kind == FactKind.Event ? Event(facts, ruling, words) : Statement(facts, ruling, words);

    private (ReportFacts, string, bool) Event(ReportFacts facts, Correction ruling, Extract words)
    {
        var made = values.Set(
            new Event
            {
                Id = FactId.Of(facts.Report.Key, "event", words.Span, Ordinal),
                Act = Act.Meet,
                Code = new ActCode(null, null, null),
                Actors = [],
                Modality = Modality.Occurred,
                Day = DayInterval.By(facts.Report.Date),
                Evidence = words,
                Confidence = 1,
                Why = ByHand,
                Ruled = [ruling.Id],
            },
            ruling, facts);
        var reading = FactReading.Of(made);
        var same = facts.Events.FirstOrDefault(e => e.Evidence.Span.Overlaps(words.Span) && Same(reading, FactReading.Of(e)));
        return same is not null
            ? (facts, same.Id, false)
            : (facts with { Events = [.. facts.Events.Append(made).OrderBy(e => e.Evidence.Span)] }, made.Id, true);
    }

    private (ReportFacts, string, bool) Statement(ReportFacts facts, Correction ruling, Extract words)
    {
        var marked = Marked(facts.Report.Text, words);
        var made = values.Set(
            new Statement
            {
                Id = FactId.Of(facts.Report.Key, "statement", words.Span, Ordinal),
                CueKind = CueKind.Speech,
                Speech = marked ? Speech.Direct : Speech.Indirect,
                Content = [words],
                Quotes = marked ? [words] : [],
                Day = DayInterval.By(facts.Report.Date),
                Confidence = 1,
                Why = ByHand,
                Ruled = [ruling.Id],
            },
            ruling, facts);
        var same = facts.Statements.FirstOrDefault(s => s.Content.Any(c => c.Span.Overlaps(words.Span)) && s.Speaker?.Id == made.Speaker?.Id);
        return same is not null
            ? (facts, same.Id, false)
            : (facts with { Statements = [.. facts.Statements.Append(made).OrderBy(s => s.Content[0].Span)] }, made.Id, true);
    }

    private static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        FactReading.Core.All(c => one.GetValueOrDefault(c) == other.GetValueOrDefault(c));

    // Words count as quoted only where the report has marks around them.
    private static bool Marked(ReportText text, Extract words)
    {
        var (start, end) = (text.ToUtf16(words.Span.Start), text.ToUtf16(words.Span.End));
        return start > 0 && end < text.Value.Length && text.Value[start - 1] is '“' or '"' or '‘' && text.Value[end] is '”' or '"' or '’';
    }
}
