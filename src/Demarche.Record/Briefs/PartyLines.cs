using Demarche.Facts;
using Demarche.Record.Knowledge;
using Demarche.Record.Sayings;

namespace Demarche.Record.Briefs;

/// <summary>The last words in marks that reports give of each of the two parties on the matter, and of whom.</summary>
internal sealed class PartyLines(PartyNames names) : IBriefPart
{
    private const int MostCharacters = 180;
    private const int LeastWords = 5;

    // Older words are no line of today's.
    private const int DaysCurrent = 120;

    // A report of which so much is between the two parties speaks of them also where no act is told, if it names the other side there.
    private const double ShareOfMatter = 0.25;

    /// <inheritdoc/>
    public string? Heading(BriefGround ground) => "In their words";

    /// <inheritdoc/>
    public IEnumerable<BriefLine> Lines(BriefGround ground)
    {
        if (ground.Main is not { } main || ground.State.Known is not { } known)
            return [];
        return main.Parties.Select(party => Last(known, party, main.Parties, ground)).OfType<BriefLine>();
    }

    private BriefLine? Last(KnownReports known, string party, IReadOnlyList<string> parties, BriefGround ground)
    {
        for (var i = known.Reports.Count - 1; i >= 0; i--)
        {
            var report = known.Reports[i];
            if (report.Report.Date < ground.State.KnownBy.AddDays(-DaysCurrent))
                break;
            var about = report.Events.Where(e => Concerns(e, parties)).ToList();
            if (about.Count == 0)
                continue;
            var said = SayingBook.Of(
                    [report], known.Directory, (_, s) => s.Party == party && s.Speaker is not null && s.Confidence >= ground.Floor && s.Day.Latest <= ground.State.AsOf)
                .SelectMany(s => s.Wordings.Select(w => (Saying: s, Wording: w)))
                .Where(x => x.Wording.Form is WordingForm.Sentence or WordingForm.Fragment && x.Saying.Speaker!.IsPerson && Fits(x.Wording.Words.Words.Text))
                .OrderByDescending(x => x.Wording.Words.Words.Text.Length)
                .FirstOrDefault(x => IsOfAct(x.Wording, about) || (about.Count >= report.Events.Count * ShareOfMatter && ground.IsBeside(x.Wording.Words, parties.First(p => p != party))));
            if (said.Saying is not null)
                return new BriefLine(null, [Line(said.Saying, said.Wording)]);
        }

        return null;
    }

    private BriefSentence Line(Saying saying, SaidWording wording) => new Sentence(names)
        .Named(saying.Speaker!.Name, "person").Say(" (").Named(names.Name(saying.Party!), "party").Say("): ").Quoted(wording.Words).Say(", ")
        .When(saying.Day, saying.DayFrom is { } from && from.FactId != wording.StatementId ? from : Sentence.Unended(wording.Words), saying.Known).End();

    private static bool Concerns(Event told, IReadOnlyList<string> parties) =>
        parties.All(p => told.Actors.Concat(told.Targets).Any(a => a.Party == p));

    private static bool IsOfAct(SaidWording wording, List<Event> about) =>
        about.Exists(e => e.StatementId == wording.StatementId || e.Evidence.Span.Overlaps(wording.Words.Words.Span));

    private static bool Fits(string words) =>
        words.Length <= MostCharacters && !words.Contains('\n') && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= LeastWords;
}
