using Demarche.Facts;
using Demarche.Record.Contacts;
using Demarche.Record.Positions;

namespace Demarche.Record.Briefs;

/// <summary>What every part of a brief is written from.</summary>
internal sealed class BriefGround
{
    // What is read with less would make a false first line more often than a reader forgives.
    private const double LeastToTell = 0.6;

    private const int DaysOfLate = 120;

    // So many characters before and after a telling are its neighbourhood: a paragraph or so.
    private const int Nearby = 300;

    /// <summary>Parts the state into what may be stated and what may not.</summary>
    public BriefGround(StateOfPlay state, BriefSettings settings)
    {
        State = state;
        Floor = settings.Floor;
        Main = MainMatter.Of(state.Positions, IsFirm, state.Until);
        Header = new BriefHeader(state.AsOf, state.KnownBy, settings.Since ?? DayBeforeLast(state), state.Coverage, settings.Corrections);
        OfMain = Main is null ? [] : [.. state.Positions.Where(p => Main.Has(p) && !p.Versions.All(v => v.IsAnnounced)).OrderByDescending(MainMatter.LastNews).ThenBy(p => p.Kind).ThenBy(p => p.Id, StringComparer.Ordinal)];
        Envoys = OfMain.SelectMany(p => p.Versions).SelectMany(v => v.By).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What stands.</summary>
    public StateOfPlay State { get; }

    /// <summary>Clocks and reports.</summary>
    public BriefHeader Header { get; }

    /// <summary>What it is about; null without positions.</summary>
    public MainMatter? Main { get; }

    /// <summary>
    /// What the other side of the main position asks in its turn: the first of its demands that is firm, or told of late and read so well
    /// that the first lines tell it as unconfirmed; not what was asked last a year and more before the position beside which it would stand. Null for none.
    /// </summary>
    public Position? Counter => OfMain.FirstOrDefault(p => p.Kind == PositionKind.Demand && p.From[0] == Main!.Position.To[0] && !MainMatter.IsHistory(p) && p.Latest.Printed.Count > 0
        && (IsFirm(p) ? MainMatter.LastNews(p) >= MainMatter.LastNews(Main.Position).AddDays(-MainMatter.DaysCurrent)
            : p.Latest.Confidence >= LeastToTell && MainMatter.LastNews(p) >= MainMatter.LastNews(Main.Position).AddDays(-DaysOfLate)));

    /// <summary>Positions of the two main parties, the latest news first.</summary>
    public IReadOnlyList<Position> OfMain { get; }

    /// <summary>The contacts of the two parties, and of those who speak for one of them in the matter; all without positions.</summary>
    public IReadOnlyList<Contact> Contacts => field ??= [.. State.Contacts.Where(c => Meetings.IsOfMatter(c, this))];

    /// <summary>Persons who put the positions of the two parties: whose other meetings belong to the matter.</summary>
    public IReadOnlySet<string> Envoys { get; }

    /// <summary>
    /// Whether a contact is one of both parties, or one of its tellings names the party that takes no part nearby: a minister who also
    /// speaks of this matter meets many people about others.
    /// </summary>
    public bool IsToldBesideBoth(Contact contact)
    {
        if (Main is null || State.Known is not { } known || Main.Parties.FirstOrDefault(p => !contact.Parties.Contains(p)) is not { } absent)
            return true;
        return contact.Evidence.Take(3).Any(told => Names(known, told, absent));
    }

    /// <summary>Whether the report names a party near some of its words.</summary>
    public bool IsBeside(Evidence words, string party) => State.Known is not { } known || Names(known, words, party);

    /// <summary>Least confidence of what is stated as fact.</summary>
    public double Floor { get; }

    /// <summary>See <see cref="Position.IsFirm"/>.</summary>
    public bool IsFirm(Position position) => position.IsFirm(Floor);

    /// <summary>See <see cref="MainMatter.IsCurrent"/>.</summary>
    public bool IsCurrent(Position position) => MainMatter.IsCurrent(position, State.Until);

    /// <summary>See <see cref="Meetings.IsHistory"/>.</summary>
    public bool IsPast(Contact contact) => Meetings.IsHistory(contact) || (contact.Day.Latest ?? contact.Known) < State.Until.AddDays(-MainMatter.DaysCurrent);

    /// <summary>Whether something became known after the day asked for.</summary>
    public bool IsNew(DateOnly known) => known > Header.Since;

    private static bool Names(KnownReports known, Evidence told, string party)
    {
        if (known.ReportOf(told.Report)?.Report.Text is not { } text)
            return false;
        var near = text.Value.AsSpan(Math.Max(0, text.ToUtf16(told.Words.Span.Start) - Nearby)..Math.Min(text.Value.Length, text.ToUtf16(told.Words.Span.End) + Nearby));
        foreach (var name in known.Knowledge.NamesOf(party))
        {
            if (near.Contains(name, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static DateOnly DayBeforeLast(StateOfPlay state)
    {
        var days = state.Coverage.Reports.Select(r => r.Date).Where(d => d <= state.Until).Distinct().ToList();
        return days.Count > 1 ? days[^2] : days.Count == 1 ? days[0].AddDays(-1) : state.AsOf;
    }
}
