using Demarche.Facts;

namespace Demarche.Workshop.Events;

/// <summary>Sums over reports what the shared scorer prints: F1 of events, with parties, with modality, and rates on what matched.</summary>
internal sealed class EventFigures
{
    private int _gold, _said, _hit, _parties, _all, _withTerms, _termsHit, _withDay, _dayHit, _withPlace, _placeHit;

    public void Add(EventScore score, GoldReport gold)
    {
        _said += score.Counted;
        for (var g = 0; g < score.Gold.Count; g++)
        {
            var asked = score.Gold[g];
            if (!asked.Core)
                continue;
            _gold++;
            if (score.Found[g] < 0)
                continue;
            var read = score.Said[score.Found[g]];
            var outcome = score.Outcomes[score.Found[g]];
            _hit++;
            _parties += outcome is Outcome.Right or Outcome.WrongModality ? 1 : 0;
            _all += outcome == Outcome.Right ? 1 : 0;
            Ask(asked.Terms.Count > 0, asked.Terms.Any(t => HasTerm(gold.Report, t, read)), ref _withTerms, ref _termsHit);
            Ask(asked.On is not null, (read.Day.On ?? "").StartsWith(asked.On ?? "", StringComparison.Ordinal), ref _withDay, ref _dayHit);
            Ask(asked.At is not null, read.At is not null && asked.At?.Contains(read.At, StringComparison.OrdinalIgnoreCase) == true, ref _withPlace, ref _placeHit);
        }
    }

    public override string ToString() =>
        $"gold {_gold} said {_said} P {Rate(_hit, _said)} R {Rate(_hit, _gold)}  F1 {F1(_hit)}  parties {F1(_parties)}  modality {F1(_all)}  terms {Rate(_termsHit, _withTerms)}  day {Rate(_dayHit, _withDay)}  place {Rate(_placeHit, _withPlace)}";

    private static void Ask(bool asked, bool right, ref int all, ref int hits)
    {
        all += asked ? 1 : 0;
        hits += asked && right ? 1 : 0;
    }

    private static bool HasTerm(Report report, string term, Event read)
    {
        for (var at = report.Text.Value.IndexOf(term, StringComparison.Ordinal); at >= 0; at = report.Text.Value.IndexOf(term, at + 1, StringComparison.Ordinal))
        {
            var span = report.Text.Take(at, at + term.Length).Span;
            if (read.Terms.Any(t => Math.Min(t.Words.Span.End, span.End) - Math.Max(t.Words.Span.Start, span.Start) is var shared && shared > 0 && shared >= .5 * Math.Min(span.Length, t.Words.Span.Length)))
                return true;
        }

        return false;
    }

    private string F1(int hits) => Rate(2 * hits, _said + _gold);

    private static string Rate(int hits, int all) => all == 0 ? "-" : ((double)hits / all).ToString("F3");
}
