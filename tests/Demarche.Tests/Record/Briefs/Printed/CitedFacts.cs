using System.Text.RegularExpressions;
using Demarche.Facts;

namespace Demarche.Tests.Record.Briefs.Printed;

/// <summary>What was read, looked up by the places that a page cites.</summary>
internal sealed partial class CitedFacts
{
    private const string ClosingMarks = "”\"’'";
    private const string Stops = ",.;:?!";

    private readonly ILookup<string, ReportFacts> _byLabel;
    private readonly Dictionary<string, HashSet<Span>> _extracts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Span[]>> _terms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _allParties;
    private readonly List<(ReportFacts Report, Event Event)> _events;

    public CitedFacts(IReadOnlyList<ReportFacts> reports, PrintedParties parties, DateOnly knownBy, DateOnly asOf)
    {
        Reports = reports;
        Parties = parties;
        (KnownBy, AsOf) = (knownBy, asOf);
        _byLabel = reports.ToLookup(r => r.Report.Label, StringComparer.Ordinal);
        foreach (var report in reports)
        {
            if (!_extracts.TryGetValue(report.Report.Label, out var spans))
                _extracts[report.Report.Label] = spans = [];
            spans.UnionWith(report.Extracts().Select(e => e.Span));
            if (!_terms.TryGetValue(report.Report.Label, out var terms))
                _terms[report.Report.Label] = terms = [];
            terms.AddRange(report.Events.SelectMany(e => e.Retold.Select(r => r.Terms).Prepend(e.Terms)).Where(t => t.Count > 0).Select(t => t.Select(x => x.Words.Span).ToArray()));
        }

        _events = [.. reports.SelectMany(r => r.Events.Select(e => (r, e)))];
        _allParties = _events.SelectMany(e => e.Event.Actors.Concat(e.Event.Targets)).Select(a => a.Party).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyList<ReportFacts> Reports { get; }

    public PrintedParties Parties { get; }

    public DateOnly KnownBy { get; }

    public DateOnly AsOf { get; }

    public bool IsParty(string code) => _allParties.Contains(code);

    /// <summary>Whether a place is one that a fact rests on, or reaches from the first to the last term of one, the closing mark included.</summary>
    public bool IsExtract(string label, Span span) => _extracts.TryGetValue(label, out var spans)
        && (spans.Contains(span)
            || (spans.Contains(new Span(span.Start, Math.Max(span.End - 1, span.Start))) && IsAt(label, span.End - 1, ClosingMarks))
            // A quotation without the comma before its closing mark.
            || (spans.Contains(new Span(span.Start, span.End + 1)) && IsAt(label, span.End, Stops))
            || _byLabel[label].Any(r => IsNamedByAnswer(r, span))
            || _terms[label].Exists(t => t.Min(s => s.Start) == span.Start && t.Max(s => s.End) is var end && (end == span.End || (end + 1 == span.End && IsAt(label, end, ClosingMarks)))));

    private bool IsAt(string label, int place, string characters) => WordsAt(label, new Span(place, place + 1)).Any(w => characters.Contains(w, StringComparison.Ordinal));

    /// <summary>Whether a place is made of whole words of an offer or demand, with some of what it offers or asks.</summary>
    public bool IsPut(string label, Span span) => EventsAt(label, span).Any(e =>
        e.Event.Act is Act.Offer or Act.Demand or Act.Urge or Act.Threaten or Act.Reject or Act.Pledge
        && e.Event.Evidence.Span.Start <= span.Start && span.End <= e.Event.Evidence.Span.End + 1
        && e.Event.Terms.Select(t => t.Words.Span).Concat(e.Event.Object is { } about ? [about.Span] : []).Any(span.Overlaps)
        && IsWhole(e.Report.Report.Text, span));

    private static bool IsWhole(ReportText text, Span span)
    {
        var (start, end) = (text.ToUtf16(span.Start), text.ToUtf16(span.End));
        return start < end && !IsWithin(start) && !IsWithin(end) && !char.IsWhiteSpace(text.Value[start]) && !char.IsWhiteSpace(text.Value[end - 1]);

        bool IsWithin(int at) => at > 0 && at < text.Value.Length && char.IsLetterOrDigit(text.Value[at - 1]) && char.IsLetterOrDigit(text.Value[at]);
    }

    /// <summary>The words of a place.</summary>
    public IEnumerable<string> WordsAt(string label, Span span) => _byLabel[label]
        .Where(r => span.End <= r.Report.Text.Length)
        .Select(r => r.Report.Text.Value[r.Report.Text.ToUtf16(span.Start)..r.Report.Text.ToUtf16(span.End)]);

    public IEnumerable<Report> ReportsOf(string label) => _byLabel[label].Select(r => r.Report);

    /// <summary>The party that other reports give a person whose own report tells none; null when they give none, or several.</summary>
    public string? PartyElsewhere(Actor person) =>
        _events.SelectMany(e => e.Event.Actors.Concat(e.Event.Targets)).Where(a => a.Name == person.Name).Select(a => a.Party).OfType<string>().Distinct(StringComparer.Ordinal).ToList() is [var only] ? only : null;

    /// <summary>Events told at a place, by their own words or by those they are told by again.</summary>
    public IEnumerable<(ReportFacts Report, Event Event)> EventsAt(string label, Span span) => _byLabel[label]
        .SelectMany(r => r.Events.Where(e => e.Evidence.Span.Overlaps(span) || e.Terms.Any(t => t.Words.Span.Overlaps(span)) || e.Retold.Any(t => t.Evidence.Span.Overlaps(span))).Select(e => (r, e)));

    /// <summary>Statements whose words stand at a place.</summary>
    public IEnumerable<(ReportFacts Report, Statement Statement)> StatementsAt(string label, Span span) => _byLabel[label]
        .SelectMany(r => r.Statements.Where(s => s.Content.Concat(s.Quotes).Any(c => c.Span.Overlaps(span))).Select(s => (r, s)));

    /// <summary>Whether a place lies between quotation marks: a statement's quotation, whose marks stand around it in the text.</summary>
    public bool InMarks(string label, Span span) => _byLabel[label].Any(r => r.Statements.Any(s => s.Quotes.Any(q => q.Span.Contains(span))));

    /// <summary>Events by which one party puts something to another.</summary>
    public IEnumerable<(ReportFacts Report, Event Event)> Put(string from, string to, bool offer) => _events
        .Where(e => (offer ? e.Event.Act is Act.Offer or Act.Pledge || IsBargain(e.Event) : e.Event.Act is Act.Demand or Act.Urge || (e.Event.Act is Act.Threaten or Act.Reject && (OnCondition(e.Event) || Warns().IsMatch(e.Event.Evidence.Text))) || IsBargain(e.Event))
            && e.Event.Modality is Modality.Occurred or Modality.Ongoing
            && Has(e.Event.Actors, from) && Has(e.Event.Targets, to)
            || offer && Agrees(e.Event, from, to)
            || Names(e.Event, offer) && Has(e.Event.Actors, to) && Has(e.Event.Targets.Count > 0 ? e.Event.Targets : e.Event.Actors, from));

    // "Norland agreed to free five Sudmarkish sailors": the one holds it out to the other.
    private bool Agrees(Event told, string from, string to) =>
        told is { Act: Act.Agree, Modality: Modality.Occurred or Modality.Ongoing, Object: not null } && Has(told.Actors, from) && Has(told.Actors.Concat(told.Targets), to);

    /// <summary>Towards whom an act may be whose other side the reader guessed: each party that its report names, for the words may be those of what is put to that one.</summary>
    public IEnumerable<string> MayMean(Event told) => EventRule.TakesSideFromBefore(told.Why.Rule) || EventRule.TakesSideFromReport(told.Why.Rule)
        ? _events.Where(e => ReferenceEquals(e.Event, told)).SelectMany(e => e.Report.Entities).Where(e => e.Kind == EntityKind.State).SelectMany(e => e.Parties).Distinct(StringComparer.Ordinal)
        : [];

    /// <summary>What one party promises another without a condition, or announces that it will put to it.</summary>
    public IEnumerable<(ReportFacts Report, Event Event)> Announced(string from, string to, bool offer) => _events
        .Where(e => (offer ? e.Event.Act == Act.Pledge || e.Event is { Act: Act.Offer, Modality: Modality.Planned } : e.Event.Act == Act.Threaten || e.Event is { Act: Act.Demand, Modality: Modality.Planned })
            && Has(e.Event.Actors, from) && Has(e.Event.Targets, to));

    /// <summary>Refusals of one party towards another, told as none of a day that is still ahead.</summary>
    public IEnumerable<(ReportFacts Report, Event Event)> Refused(string by, string to) => _events
        .Where(e => e.Event.Act == Act.Reject && !(e.Event.Day.Earliest > AsOf) && e.Event.Modality is Modality.Occurred or Modality.Ongoing && e.Event.Actors.Any(a => a.Party == by) && e.Event.Targets.Any(a => a.Party == to)
            && (e.Event.Day.Latest ?? e.Report.Report.Date) <= AsOf);

    /// <summary>What two parties agreed, or one granted the other, on a matter or none, told as none of a day that is still ahead.</summary>
    public IEnumerable<(ReportFacts Report, Event Event)> Agreed(string by, string with, string? matter) => _events
        .Where(e => e.Event.Act is Act.Agree or Act.Concede && !(e.Event.Day.Earliest > AsOf) && e.Event.Modality is Modality.Occurred or Modality.Ongoing && (e.Event.Matter is null or "deal" || e.Event.Matter == matter)
            && Has(e.Event.Actors, by) && Has(e.Event.Actors.Concat(e.Event.Targets), with) && (e.Event.Day.Latest ?? e.Report.Report.Date) <= AsOf);

    /// <summary>What one of two parties did for the other, on whatever matter: freed, lifted, eased, gave.</summary>
    public IEnumerable<(ReportFacts Report, Event Event)> Done(IReadOnlyList<string> parties) => _events
        .Where(e => e.Event.Act is Act.Ease or Act.Aid && !(e.Event.Day.Earliest > AsOf) && e.Event.Modality is Modality.Occurred or Modality.Ongoing
            && parties.Any(by => Has(e.Event.Actors, by) && parties.Any(to => to != by && Has(e.Event.Targets, to))) && (e.Event.Day.Latest ?? e.Report.Report.Date) <= AsOf);

    /// <summary>"An end of the siege in return for free passage": who asks for the one holds out the other.</summary>
    public static bool IsBargain(Event told) => told.Act is Act.Offer or Act.Demand or Act.Urge && Bargains().IsMatch(told.Evidence.Text);

    // "Turned down a Norlandish proposal to exchange land" tells that it was made.
    private static bool Names(Event told, bool offer) =>
        told is { Act: Act.Reject or Act.Agree or Act.Concede, Modality: Modality.Occurred or Modality.Ongoing, Object: { } about } && (offer ? Offers() : Demands()).IsMatch(about.Text);

    private static bool IsNamedByAnswer(ReportFacts report, Span span) => report.Events.Any(e =>
        (Names(e, offer: true) || Names(e, offer: false)) && span.Start >= e.Object!.Span.Start && (e.Evidence.Span.Contains(span) || e.Object.Span.Contains(span))
        && FormLast().IsMatch(report.Report.Text.Value[report.Report.Text.ToUtf16(e.Object.Span.Start)..report.Report.Text.ToUtf16(span.Start)]));

    [GeneratedRegex(@"\b(offer|overture|proposal|proposed|invitation|outreach|readiness|initiative|bid)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Offers();

    [GeneratedRegex(@"\b(demand|request|insistence|precondition|ultimatum|appeal|call)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Demands();

    [GeneratedRegex(@"\b(offer|overture|proposal|proposed|invitation|outreach|readiness|initiative|bid|demand|request|insistence|precondition|ultimatum|appeal|call)\w* ((to|of|for|that( (it|they|he|she))?) )?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex FormLast();

    [GeneratedRegex(@"\bin (return|exchange) for\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Bargains();

    [GeneratedRegex(@"\bwarn\w*\b.* against\b|^any\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Warns();

    [GeneratedRegex(@"^(if|unless|until|while)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Asks();

    // "Would lift the toll when the siege is over" threatens nothing, and asks for nothing.
    private static bool OnCondition(Event told) => told.Terms.Any(t => t.Kind is "condition" or "precondition" && Asks().IsMatch(t.Words.Text));

    private bool Has(IEnumerable<Actor> side, string party) => side.Any(a => a.Party is { } p && Parties.AreKin(p, party));
}
