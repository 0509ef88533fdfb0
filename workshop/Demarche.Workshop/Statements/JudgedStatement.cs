using Demarche.English;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Reading;
using Demarche.Reading.Statements;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Statements;

/// <summary>A statement that was read, with the verdict of the annotation.</summary>
/// <param name="Story">The story it is of.</param>
/// <param name="Traits">What is known of it.</param>
/// <param name="Confidence">What it was given.</param>
/// <param name="Right">Whether its words are annotated, and the speaker is the annotated one.</param>
internal sealed record JudgedStatement(string Story, IReadOnlyList<string> Traits, double Confidence, bool Right)
{
    /// <summary>The statements of some stories that the annotation can judge: what is thought or done by saying, without quotations, is not annotated.</summary>
    public static List<JudgedStatement> Of(IEnumerable<string> stories)
    {
        var reader = new ReportReader(new EnglishAnalyser(), KnowledgeFile.BuiltIn());
        return [.. stories.SelectMany(s => GoldReport.Of(s).SelectMany(g => Of(s, g, reader)))];
    }

    private static IEnumerable<JudgedStatement> Of(string story, GoldReport gold, ReportReader reader)
    {
        var report = gold.ToReport();
        var draft = reader.Settle(report);
        var score = new StatementScore(GoldSaying.Quotations(gold, report.Text), GoldSaying.Indirect(gold, report.Text));
        foreach (var statement in draft.Statements.Where(s => s.CueKind == CueKind.Speech || s.Quotes.Count > 0))
            yield return new JudgedStatement(story, TraitsOf(draft, statement), statement.Confidence, score.IsRight(statement));
    }

    private static IReadOnlyList<string> TraitsOf(Draft draft, Statement statement)
    {
        var source = statement.Mention is null ? default : TokensOf(draft, statement.Mention.Span);
        return StatementTraits.Of(draft.Text, statement.CueKind, statement.Quotes.Count > 0, source, new SpeakerFound(statement.Speaker, statement.Also, statement.Party, statement.Mention), statement.Why.Rule["speech.".Length..]);
    }

    private static TokenRange TokensOf(Draft draft, Span span) =>
        new(draft.Text.TokenFrom(draft.Report.Text.ToUtf16(span.Start)), draft.Text.TokenFrom(draft.Report.Text.ToUtf16(span.End)));
}
