using Demarche.Facts;
using Demarche.Record.Positions;

namespace Demarche.Record.Sayings;

/// <summary>Answers who said what: by words, speaker and days.</summary>
internal static class SayingsAsked
{
    /// <summary>The sayings that a question asks for.</summary>
    /// <param name="known">The reports that count.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="positions">Offers and demands, for tellings that lack the words.</param>
    public static SayingsPage Of(KnownReports known, SayingsQuestion question, IReadOnlyList<Position> positions)
    {
        var phrase = Phrase.Of(question.Words);
        var speakers = question.Speaker is { } name ? known.Directory.Called(name).Select(p => p.Id).ToHashSet(StringComparer.Ordinal) : null;
        IEnumerable<Saying> said = phrase is null ? known.Sayings : SayingBook.Of(known.Reports, known.Directory, (_, s) => Counts(s), phrase).InOrder();
        var sayings = said.Where(s => Within(s, question) && (speakers is null || (s.Speaker is { } who && speakers.Contains(who.Id)))).ToList();
        return new SayingsPage(question, known.Coverage, sayings, Without());

        bool Counts(Statement statement) => phrase is null || statement.Content.Any(c => phrase.StandsIn(c.Text)) || statement.Quotes.Any(q => phrase.StandsIn(q.Text));

        // An offer that one report words with the words asked for and another without.
        IReadOnlyList<Saying> Without()
        {
            if (phrase is null)
                return [];
            var places = positions
                .Where(p => p.Versions.Any(v => v.Evidence.Any(e => phrase.StandsIn(e.Words.Text))))
                .SelectMany(p => p.Versions.SelectMany(v => v.Evidence.Select(e => (e.Report, Place: (e.Words.Span, p.From)))))
                .ToLookup(p => p.Report, p => p.Place);
            var terms = positions.SelectMany(p => p.Versions).SelectMany(v => v.Terms).ToLookup(t => t.Words.Report, t => t.Words.Words.Span);
            var lacking = known.Reports.Where(r => places.Contains(r.Report.Key) && !phrase.StandsIn(r.Report.Text.Value)).ToList();
            return [.. SayingBook.Of(lacking, known.Directory, (r, s) => s.Content.Any(c => places[r.Report.Key].Any(p => p.From.Contains(s.Party) && p.Span.Overlaps(c.Span))))
                .Where(s => Within(s, question) && (speakers is null || (s.Speaker is { } who && speakers.Contains(who.Id))))
                .Select(s => s with { Wordings = OfTheOffer(s.Wordings, terms[s.Wordings[0].Words.Report]) })
                .InOrder()];
        }
    }

    // Those in marks and those that word its terms; and of "ready to talk “at any hour” with all" the words in marks.
    private static IReadOnlyList<SaidWording> OfTheOffer(IReadOnlyList<SaidWording> wordings, IEnumerable<Span> terms)
    {
        var wording = wordings.Where(w => w.Form != WordingForm.Reported || terms.Any(t => t.Overlaps(w.Words.Words.Span))).ToList();
        wording.RemoveAll(w => w.Form == WordingForm.Reported && wording.Exists(q => q.Form != WordingForm.Reported && w.Words.Words.Span.Contains(q.Words.Words.Span)));
        return wording.Count == 0 ? wordings : wording;
    }

    private static bool Within(Saying saying, SayingsQuestion question) =>
        !((saying.Day.Latest ?? saying.Known) < question.From) && !((saying.Day.Earliest ?? saying.Day.Latest ?? saying.Known) > question.To);
}
