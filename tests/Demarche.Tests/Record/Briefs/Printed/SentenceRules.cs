using System.Globalization;
using System.Text.RegularExpressions;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Tests.Record.Briefs.Printed;

/// <summary>The rules for one printed sentence: each of its values must be in the places it cites, or in what was read there.</summary>
internal sealed class SentenceRules(
    CitedFacts facts, PrintedParties parties, string form, Match match, IReadOnlyList<(string Label, Span Span)> places, DateOnly asOf, DateOnly knownBy, DateOnly? since)
{
    private static readonly MatterTable Matters = new(KnowledgeFile.BuiltIn());

    private readonly DateOnly _until = asOf < knownBy ? asOf : knownBy;

    private readonly List<(ReportFacts Report, Event Event)> _events = [.. places.SelectMany(p => facts.EventsAt(p.Label, p.Span)).Distinct()];
    private readonly List<(ReportFacts Report, Statement Statement)> _statements = [.. places.SelectMany(p => facts.StatementsAt(p.Label, p.Span)).Distinct()];

    public IEnumerable<string> Findings()
    {
        foreach (var group in (string[])["words", "words2", "about"])
        {
            if (Value(group) is { } words && Words(words) is { } finding && !(form == "answered" && IsPositionOfInvolved(words)))
                yield return finding;
        }

        foreach (var finding in People().Concat(Sides()).Concat(Days()).Concat(Acts()).Concat(Differences()).Concat(Numbers()))
            yield return finding;
        if (Value("told") is { } told && !_events.Any(e => e.Event.ToldBy == told))
            yield return $"B4 not told by {told}";
        if (Value("told") is null && form is "made" or "answered" or "latest wording" or "standing" && _events.Count > 0 && _events.TrueForAll(e => IsClaim(e.Event)))
            yield return "B4 a claim without its teller";
        if (Value("place") is { } place && !_events.Any(e => e.Event.At == place) && !facts.Reports.Any(r => r.Events.Any(e => e.At == place)))
            yield return $"B2 no place {place}";
        if (Value("until") is { } until && Day(until) != _until)
            yield return "B15 silence up to another day";
    }

    private string? Value(string group) => match.Groups[group] is { Success: true } found ? found.Value : null;

    // "the offer of talks by Norland": the answered position by its name, when the report's own words would not read alone.
    private bool IsPositionOfInvolved(string words) =>
        Regex.Match(words, @"^the (offer|demand)( (of|on|for) [a-z][a-z -]+?| \(.+\))? by (?<maker>.+)$", RegexOptions.ExplicitCapture) is { Success: true } named
        && parties.Codes(named.Groups["maker"].Value) is { } makers
        && makers.All(facts.IsParty)
        && (_events.Exists(e => e.Event.Actors.Concat(e.Event.Targets).Any(a => a.Party is { } party && parties.AreKin(party, makers[0]))) || IsReplyTo(makers[0]));

    // "Norland proposed", and elsewhere in the report "Sudmark rejected a proposal by Norland": to whom, the answer tells.
    private bool IsToldByItsAnswer(string other) => Value("from") is { } from && parties.Codes(from) is { } makers && new[] { true, false }.Any(offer =>
        facts.Put(makers[0], other, offer).Any(e => places.Any(p => facts.ReportsOf(p.Label).Contains(e.Report.Report))));

    // "Let's first see", replied to an offer: no act is read there, but the words of the other side.
    private bool IsReplyTo(string maker) => _events.Count == 0 && form is "answered" or "standing" && (Value("answer") ?? Value("state")) is "put off" or "deferred"
        && _statements.Exists(s => s.Statement.Party is { } other && (facts.Put(maker, other, offer: true).Any() || facts.Put(maker, other, offer: false).Any()));

    private static bool IsClaim(Event told) => told.ToldBy is { } teller && !told.Actors.Any(a => a.Name == teller);

    // B3: what stands in marks stood in marks; what stood in marks stands in marks; all of it word for word.
    private string? Words(string printed)
    {
        var inMarks = printed.StartsWith('“') && printed.EndsWith('”') && printed.Count(c => c == '“') == 1;
        var words = Plain(inMarks ? printed[1..^1] : printed);

        // Lines are filled anew: several spaces stand as one.
        var pattern = new Regex(string.Join(" +", words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape)));
        foreach (var (label, span) in places)
        {
            foreach (var report in facts.ReportsOf(label).Where(r => span.Start < span.End && span.Start < r.Text.Length))
            {
                var (start, end) = (report.Text.ToUtf16(span.Start), report.Text.ToUtf16(Math.Min(span.End + 1, report.Text.Length)));
                var cited = Plain(report.Text.Value[start..end]);
                foreach (Match found in pattern.Matches(cited))
                {
                    var place = new Span(report.Text.ToCodePoint(start + found.Index), report.Text.ToCodePoint(start + found.Index + found.Length));
                    if (facts.InMarks(label, place) == inMarks && (facts.IsExtract(label, place) || (place == span && facts.IsPut(label, place))) && !places.Any(p => p.Label == label && IsCut(p, place)))
                        return null;
                }
            }
        }

        return $"B3 not so in the report: {printed}";
    }

    // A footnote that begins or ends with the words printed, and leaves out some of them; what is printed a second time, as the matter, may be cited for that.
    private bool IsCut((string Label, Span Span) cited, Span words) =>
        cited.Span != words && words.Contains(cited.Span) && (cited.Span.Start == words.Start || cited.Span.End == words.End)
        && facts.WordsAt(cited.Label, cited.Span).All(w => Plain(match.Value).Split(Plain(w)).Length <= 2);

    // Line ends and hard spaces aside, and one kind of double mark; lengths stay.
    private static string Plain(string words) => words.Replace('\u00a0', ' ').Replace('\n', ' ').Replace('"', '“').Replace('”', '“');

    private IEnumerable<string> People()
    {
        var names = (Value("persons")?.Split(", ") ?? []).Concat(Value("people")?.Split(" - ") ?? []);
        foreach (var name in names)
        {
            if (!Involved().Any(a => IsSameName(a.Name, name)))
                yield return $"B2 {name} has no part in it";
        }
    }

    private IEnumerable<Actor> Involved() => _events.SelectMany(e => e.Event.Actors.Concat(e.Event.Targets))
        .Concat(_statements.SelectMany(s => s.Statement.Also.Prepend(s.Statement.Speaker!))).Where(a => a is not null)
        .Concat(_events.SelectMany(e => e.Report.Events.Where(o => o.Act == e.Event.Act)).SelectMany(o => o.Actors.Concat(o.Targets)));

    private static bool IsSameName(string told, string printed)
    {
        var (one, other) = (Folded(told), Folded(printed));
        return one.All(other.Contains) || other.All(one.Contains);
    }

    private static string[] Folded(string name) =>
        [.. name.ToLowerInvariant().Split([' ', '-', '.', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1)];

    private IEnumerable<string> Sides()
    {
        foreach (var group in (string[])["from", "to", "party", "sides"])
        {
            if (Value(group) is not { } phrase)
                continue;
            if (parties.Codes(phrase) is not { } codes)
            {
                yield return $"B2 no parties: {phrase}";
                continue;
            }

            var cited = Involved().Select(a => a.Party ?? facts.PartyElsewhere(a)).OfType<string>().Concat(_statements.Select(s => s.Statement.Party).OfType<string>()).ToHashSet(StringComparer.Ordinal);
            if (group is "from" or "to" ? !cited.Any(c => parties.AreKin(c, codes[0])) && !(group == "from" && IsReplyTo(codes[0])) && !(group == "to" && IsToldByItsAnswer(codes[0])) : codes.Any(c => !cited.Contains(c)))
                yield return $"B2 {phrase} has no part in it";
            foreach (var code in codes.Where(c => !facts.IsParty(c)))
                yield return $"B2 no party {code}";
        }

        if (Value("kind") is { } kind && Value("from") is { } from && Value("to") is { } to && parties.Codes(from) is { } makers && parties.Codes(to) is { } others)
        {
            if (makers.Any(m => !others.Any(o => facts.Put(m, o, kind == "offer").Any())) || others.Any(o => !makers.Any(m => facts.Put(m, o, kind == "offer").Any())))
                yield return $"B2 no such {kind} of these parties";
        }
    }

    private IEnumerable<string> Days()
    {
        foreach (var group in (string[])["reported", "reported2"])
        {
            if (Value(group) is { } reported && !places.Any(p => facts.ReportsOf(p.Label).Any(r => r.Date == Day(reported))))
                yield return $"B2 no cited report of {reported}";
        }

        if (Value("days") is not { } printed)
            yield break;
        var intervals = (form == "words" || _events.Count == 0
            ? _statements.Select(s => (s.Statement.Day, s.Report.Report.Date))
            : _events.Where(e => form != "contact" || e.Event.Act is Act.Meet or Act.Call or Act.Visit or Act.Reject).Select(e => (e.Event.Day, e.Report.Report.Date))).ToList();
        if (!intervals.Exists(i => IsSo(Value("prep")!, printed, i.Day, i.Date)))
            yield return $"B2 no cited day {Value("prep")} {printed}";
        var stated = intervals.Where(i => i.Day.Basis is DayBasis.Stated or DayBasis.WorkedOut && IsSo(Value("prep")!, printed, i.Day, i.Date)).ToList();

        // A report of May that gives the month of what one of 28 February told: it was known then.
        if (stated.Count > 0 && stated.TrueForAll(i => i.Day.Latest is not { } last || intervals.TrueForAll(o => Math.Abs(o.Date.DayNumber - last.DayNumber) >= 2)) && Value("reported") is null)
            yield return "B9 the report's day is not shown";
    }

    private static bool IsSo(string preposition, string printed, DayInterval day, DateOnly reported)
    {
        if (preposition == "by")
            return Day(printed) is { } by && (day.Latest == by || (reported == by && day.Basis is DayBasis.None or DayBasis.Report));
        if (preposition == "between")
            return printed.Split(" and ") is [var first, var last] && day.Earliest == (Day(first) ?? Year(first, 1, 1)) && day.Latest == (Day(last) ?? Year(last, 12, 31));
        if (preposition == "from")
            return day.Earliest == Day(printed);
        if (day is not { Earliest: { } from, Latest: { } to })
            return false;
        return preposition == "on" ? from == to && from == Day(printed)
            : printed.Length == 4 ? day.On == printed
            : day.On is { Length: 7 } && from.ToString("MMMM yyyy", CultureInfo.InvariantCulture) == printed;
    }

    // B5, B6: nothing that was possible, planned or denied is told as done, and each verb is that of an act told there.
    private IEnumerable<string> Acts()
    {
        var done = _events.Where(e => e.Event.Modality is Modality.Occurred or Modality.Ongoing).Select(e => e.Event.Act).ToHashSet();
        var right = (form, Value("answer") ?? Value("state")?.Replace("possibly ", "", StringComparison.Ordinal) ?? Value("did")) switch
        {
            ("answered" or "standing", "rejected" or "put off" or "deferred" or "withdrawn") => done.Contains(Act.Reject) || (_events.Count == 0 && _statements.Count > 0),
            ("answered" or "standing", "accepted" or "accepted in principle" or "fulfilled") => done.Overlaps([Act.Agree, Act.Concede, Act.Meet, Act.Ease, Act.Aid, Act.Support, Act.Offer, Act.Pledge]) || _events.Exists(e => e.Event is { Act: Act.Meet, Modality: Modality.Planned }),
            ("contact" or "meeting answers", "met" or "call" or "visit") => done.Overlaps([Act.Meet, Act.Call, Act.Visit]),
            ("contact", "meeting called off" or "call called off" or "visit called off") => _events.Exists(e => e.Event.Act == Act.Reject || e.Event.Modality == Modality.Negated),
            ("contact", _) => _events.Exists(e => e.Event.Modality == Modality.Planned || e.Event.Day.Earliest > e.Report.Report.Date),
            ("made" or "again" or "silence", _) when _events.Exists(e => CitedFacts.IsBargain(e.Event)) => true,
            ("made" or "again" or "silence", _) => Value("kind") == "offer" ? done.Overlaps([Act.Offer, Act.Pledge, Act.Reject, Act.Agree, Act.Concede]) : done.Overlaps([Act.Demand, Act.Urge, Act.Threaten, Act.Reject, Act.Agree, Act.Concede]),
            ("demanded", _) => done.Overlaps([Act.Demand, Act.Urge, Act.Threaten, Act.Reject, Act.Agree, Act.Concede]),
            ("charge", "charge") => done.Contains(Act.Accuse),
            ("charge", "denial") => done.Contains(Act.Deny),
            ("measure", _) => _events.Exists(e => e.Event.Modality == Modality.Ongoing),
            _ => true,
        };
        if (!right)
            yield return "B6 no such act is told there as done";
        var possibly = Value("possibly") is not null || Value("state")?.StartsWith("possibly ", StringComparison.Ordinal) == true;
        if (possibly && _events.Exists(e => e.Event.Act == Act.Reject && (e.Event.Day.Latest ?? e.Report.Report.Date) <= asOf))
            yield return "B5 a hedge of the program's own";
    }

    // B14: what differs is told so at each of the places.
    private IEnumerable<string> Differences()
    {
        foreach (var value in ((string[])["value", "value2"]).Select(Value).OfType<string>())
        {
            var told = Value("on") switch
            {
                "place" => _events.Exists(e => e.Event.At == value),
                "day" => _events.Exists(e => IsSo(value.Split(' ').Length == 3 ? "on" : "in", value, e.Event.Day, e.Report.Report.Date)),
                _ => value.Split(", ").All(name => Involved().Any(a => IsSameName(a.Name, name))),
            };
            if (!told)
                yield return $"B14 not told: {value}";
        }
    }

    // B15: what silence is counted in can be counted again.
    private IEnumerable<string> Numbers()
    {
        if (Value("since") is { } later && facts.Reports.Count(r => r.Report.Date > since) != Number(later))
            yield return "B15 so many later reports there are not";
        if (Value("waited") is { } waited && parties.Codes(Value("from")!) is { } makers && parties.Codes(Value("to")!) is { } others)
        {
            var begun = Put(makers, others)
                .GroupBy(e => e.Report.Report.Date)
                .Where(day => facts.Reports.Count(x => x.Report.Date > day.Key) == Number(Value("read")!))
                .SelectMany(day => Made([.. day]))
                .Where(e => Math.Max(0, _until.DayNumber - Begun(e).DayNumber) == Number(waited))
                .ToList();
            if (begun.Count == 0)
                yield return "B15 days waited or reports read cannot be counted so";
            else if (Beside(begun, makers[0], others[0]) is { } wrong)
                yield return wrong;
        }
        else if (Value("waited") is null && Value("from") is { } from && Value("to") is { } to && parties.Codes(from) is { } by && parties.Codes(to) is { } with && Beside(Put(by, with), by[0], with[0]) is { } wrong)
        {
            yield return wrong;
        }

        if (Value("lacking") is { } lacking && Value("words") is { } term && Lacking(term).All(n => n != Number(lacking)))
            yield return $"B15 not found in {string.Join(" or ", Lacking(term).Distinct())} later reports";
        if (Value("own") is { } own && Number(own) >= Number(Value("since") ?? Value("read") ?? Value("lacking")!))
            yield return "B16 more independent reports than there are reports";
        if (Value("ways") is { } ways && !Ways().Contains(Number(ways)))
            yield return "B15 not worded in so many ways";
    }

    private List<(ReportFacts Report, Event Event)> Put(IReadOnlyList<string> makers, IReadOnlyList<string> others) =>
        [.. makers.SelectMany(m => others.SelectMany(o => facts.Put(m, o, Value("kind") == "offer")))];

    // "2 refusals, 1 agreement, 1 step not tied to it": since one of the days on which it may have begun; null when they can be counted so.
    private string? Beside(List<(ReportFacts Report, Event Event)> begun, string maker, string other)
    {
        if (Value("refusals") is { } refusals && begun.Select(Begun).Distinct().All(day => Number(refusals) != Since(facts.Refused(other, maker), day)))
            return "B15 so many refusals there are not";
        if (Value("agreements") is { } agreements && begun.All(put => Number(agreements) > Since(facts.Agreed(other, maker, put.Event.Matter), Begun(put))))
            return "B15 so many agreements there are not";
        return Value("steps") is { } steps && begun.All(put => Number(steps) > Since(facts.Done([maker, other]), Begun(put))) ? "B15 so many steps there are not" : null;
    }

    private static int Since(IEnumerable<(ReportFacts Report, Event Event)> told, DateOnly day) => told.Count(t => (t.Event.Day.Latest ?? t.Report.Report.Date) >= day);

    private static DateOnly Begun((ReportFacts Report, Event Event) put) => put.Event.Day.Earliest ?? put.Report.Report.Date;

    // Of a day's tellings on the printed matter the one whose day says most counts; where the reader named no matter, any may be meant.
    private IEnumerable<(ReportFacts Report, Event Event)> Made(List<(ReportFacts Report, Event Event)> put)
    {
        var onMatter = Value("matter") is { } matter ? put.FindAll(e => e.Event.Matter is { } told && Matters.NameOf(told) == matter) : [];
        if (onMatter.Count == 0)
            return put;
        List<(ReportFacts Report, Event Event)> ranked =
            [.. onMatter.OrderBy(e => (-(int)e.Event.Day.Basis, e.Event.Day is { Earliest: { } first, Latest: { } last } ? last.DayNumber - first.DayNumber : int.MaxValue))];

        // Not every promise holds something out: "said in 2008 that it would take its boats back".
        return ranked.Take(ranked.TakeWhile(e => e.Event.Act == Act.Pledge).Count() + 1);
    }

    // Later reports that tell what the same party puts to the same other, and in which the term's longest word stands nowhere.
    private IEnumerable<int> Lacking(string term)
    {
        var word = Plain(term).Trim('“').Split([' ', ',', '“'], StringSplitOptions.RemoveEmptyEntries).MaxBy(w => w.Length)!.TrimEnd('s');
        bool Has(Report report) => report.Text.Value.Contains(word, StringComparison.OrdinalIgnoreCase);
        foreach (var (report, told) in _events)
        {
            foreach (var (same, sameMatter) in Pairs(told).Append(Same(told)).SelectMany(s => ((bool[])[true, false]).Select(m => (s, m))))
            {
                var lacking = same
                    .Where(e => e.Report.Report.Date > (Value("reported") is { } last ? Day(last) : report.Report.Date) && (!sameMatter || IsOn(told.Matter, e.Event)) && (e.Event.Day.Latest ?? e.Report.Report.Date) <= asOf)
                    .Select(e => e.Report.Report).DistinctBy(r => r.Key)
                    .Where(r => !Has(r))
                    .ToList();
                yield return lacking.Count;
                yield return lacking.Count(r => !facts.Reports.Any(o => Has(o.Report) && IsCut(r, o.Report)));
            }
        }
    }

    // "Will impose sanctions if there is no agreement" asks for the agreement.
    private static bool IsOn(string? matter, Event told) =>
        told.Matter == matter || told.Terms.Any(t => t.Kind is "condition" or "precondition" && Matters.MatterOf(t.Words.Text.ToLowerInvariant().Split(' ')) == matter);

    // A report that another prints in full: what it lacks was cut.
    private static bool IsCut(Report cut, Report whole) =>
        cut.Text.Value.Split('\n').MaxBy(l => l.Length) is { Length: > 80 } paragraph && whole.Text.Value.Contains(paragraph[^80..], StringComparison.Ordinal);

    private IEnumerable<int> Ways() => _events.SelectMany(e => Same(e.Event)).GroupBy(e => e.Report)
        .Select(g => g.SelectMany(e => e.Event.Retold.Select(r => r.Terms).Prepend(e.Event.Terms)).ToList())
        .Select(places => places.Select(p => p.Where(t => t.Kind != "content").ToList()).Where(p => p.Count > 0).ToList() is { Count: > 0 } onTerms ? Ways(onTerms) : Ways(places.Where(p => p.Count > 0)));

    private static int Ways(IEnumerable<IEnumerable<Term>> places) => places.Select(Once).Distinct().Count();

    private static string Once(IEnumerable<Term> terms) =>
        string.Join('|', terms.Select(t => string.Join(' ', Regex.Split(t.Words.Text.ToLowerInvariant(), @"[^\p{L}\p{Nd}]+", RegexOptions.None).Where(w => w.Length > 0))).Order(StringComparer.Ordinal));

    private IEnumerable<(ReportFacts Report, Event Event)> Same(Event told) => Pairs(told).SelectMany(p => p).Distinct();

    // An act of several towards several may be of one position between two of them: of the two named first, or of any.
    private IEnumerable<IEnumerable<(ReportFacts Report, Event Event)>> Pairs(Event told) =>
        from maker in Parties(told.Actors)
        from other in Parties(told.Targets).Union(facts.MayMean(told)).Where(p => p != maker)
        let offer = told.Act is Act.Offer or Act.Pledge
        from put in (IEnumerable<(ReportFacts Report, Event Event)>[])[facts.Put(maker, other, offer), facts.Put(maker, other, offer).Union(facts.Announced(maker, other, offer))]
        from same in (IEnumerable<(ReportFacts Report, Event Event)>[])[put, put.Where(e => Parties(e.Event.Actors).FirstOrDefault() == maker && Parties(e.Event.Targets).FirstOrDefault() == other)]
        select same;

    private static IEnumerable<string> Parties(IEnumerable<Actor> side) => side.Select(a => a.Party).OfType<string>().Distinct();

    private static int Number(string printed) => int.Parse(printed, CultureInfo.InvariantCulture);

    private static DateOnly? Year(string printed, int month, int day) => int.TryParse(printed, out var year) ? new DateOnly(year, month, day) : null;

    private static DateOnly? Day(string printed) =>
        DateOnly.TryParseExact(printed, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
