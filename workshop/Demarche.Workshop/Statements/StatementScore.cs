using Demarche.Facts;
using Demarche.Reading.People;

namespace Demarche.Workshop.Statements;

/// <summary>
/// Whether a statement is right: its quotations are annotated ones (four fifths of the characters shared), or its content begins within 25
/// characters of an annotated clause; and the speaker is the annotated one.
/// </summary>
internal sealed class StatementScore(IReadOnlyList<GoldSaying> quotations, IReadOnlyList<GoldSaying> indirect)
{
    private const double SharedOfQuotation = .8;
    private const int FarthestStart = 25;

    /// <summary>Whether a statement is right.</summary>
    public bool IsRight(Statement statement)
    {
        if (statement.Quotes.Count > 0)
            return statement.Quotes.All(q => quotations.Any(g => g.Places.Any(p => Shared(p, q.Span) >= SharedOfQuotation) && SpeaksRightly(g, statement)));
        return indirect.Any(g => g.Places.Any(p => Math.Abs(p.Start - statement.Content[0].Span.Start) <= FarthestStart) && SpeaksRightly(g, statement));
    }

    private static bool SpeaksRightly(GoldSaying gold, Statement statement)
    {
        if (gold.Speakers.Count == 0 || statement.Speaker is null)
            return gold.Speakers.Count == 0 && statement.Speaker is null;
        var isPerson = statement.Speaker.Id.StartsWith("person:", StringComparison.Ordinal);
        return gold.Speakers.Any(s => Means(statement.Speaker.Name, s)) || !isPerson && gold.Party is not null && gold.Party == statement.Party;
    }

    private static bool Means(string ours, string gold)
    {
        PersonName a = PersonName.Of(ours), b = PersonName.Of(gold);
        return a.IsSameAs(b) || a.IsBare && (a.Whole == b.Words[0] || a.Whole == b.Words[^1]);
    }

    private static double Shared(Span a, Span b) =>
        (double)Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));
}
