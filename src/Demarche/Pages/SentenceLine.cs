using Demarche.English;
using Demarche.Facts;

namespace Demarche.Pages;

/// <summary>A sentence of a report as a page shows it.</summary>
/// <param name="Words">The sentence and its place.</param>
/// <param name="HasSubstance">Whether it is prose long enough to say that somebody did or said something.</param>
internal sealed record SentenceLine(Extract Words, bool HasSubstance)
{
    // "It was raining in the city": fewer words can hardly hold a party, an act and another party.
    private const int FewestWords = 6;

    /// <summary>The sentences of a report.</summary>
    public static IReadOnlyList<SentenceLine> Of(Report report, EnglishAnalyser english)
    {
        var text = english.Analyse(report.Text.Value, report.Text.ToUtf16(report.BodyStart), report.Date);
        return [.. text.Sentences.Where(s => s.Tokens.Length > 0).Select(Line)];

        SentenceLine Line(Sentence sentence)
        {
            var place = text.RangeOf(sentence.Tokens);
            var words = Enumerable.Range(sentence.Tokens.First, sentence.Tokens.Length).Count(i => char.IsLetter(text.Form(i)[0]));
            return new SentenceLine(report.Text.Take(place.Start, place.End), sentence.Kind == SentenceKind.Prose && words >= FewestWords);
        }
    }
}
