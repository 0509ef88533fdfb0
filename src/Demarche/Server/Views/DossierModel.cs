using Demarche.Record.Briefs;
using Demarche.Record.Contacts;
using Demarche.Record.Measures;
using Demarche.Record.Positions;

namespace Demarche.Server.Views;

/// <summary>The state of play as its page shows it: the brief first, then what stands, what is unconfirmed apart.</summary>
public sealed record DossierModel
{
    private static readonly BriefSettings Usual = new();

    /// <summary>The page in sentences.</summary>
    public required Brief Brief { get; init; }

    /// <summary>Positions that may be stated, the latest news first.</summary>
    public required IReadOnlyList<Position> Positions { get; init; }

    /// <summary>Contacts that may be stated and are set for a day to come, the next first.</summary>
    public required IReadOnlyList<Contact> Next { get; init; }

    /// <summary>Contacts that may be stated and are over, the last first.</summary>
    public required IReadOnlyList<Contact> Last { get; init; }

    /// <summary>Measures that may be stated, the last told first.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>Positions read with too little confidence to be stated.</summary>
    public required IReadOnlyList<Position> UnconfirmedPositions { get; init; }

    /// <summary>Contacts read with too little confidence to be stated.</summary>
    public required IReadOnlyList<Contact> UnconfirmedContacts { get; init; }

    /// <summary>Measures read with too little confidence to be stated.</summary>
    public required IReadOnlyList<Measure> UnconfirmedMeasures { get; init; }

    /// <summary>Least confidence of what is stated as fact.</summary>
    public static double Floor => Usual.Floor;

    /// <summary>What the desk's address asks for.</summary>
    public static DossierModel Of(Desk desk)
    {
        var state = desk.State;
        var contacts = state.Contacts.Where(c => c.Confidence >= Floor).ToList();
        return new DossierModel
        {
            Brief = new BriefWriter(desk.Names).Write(state, Usual with { Since = desk.DayOf("since"), Corrections = desk.Snapshot.Corrections }),
            Positions = [.. state.Positions.Where(p => p.IsFirm(Floor)).OrderByDescending(PositionsModel.LastNews)],
            Next = [.. contacts.Where(c => c.State == ContactState.Planned).OrderBy(c => c.Day.Earliest ?? DateOnly.MaxValue).ThenByDescending(c => c.Known)],
            Last = [.. contacts.Where(c => c.State != ContactState.Planned).OrderByDescending(c => c.Day.Latest ?? c.Known)],
            Measures = [.. state.Measures.Where(m => m.Confidence >= Floor).OrderByDescending(m => m.LastTold)],
            UnconfirmedPositions = [.. state.Positions.Where(p => !p.IsFirm(Floor)).OrderByDescending(PositionsModel.LastNews)],
            UnconfirmedContacts = [.. state.Contacts.Where(c => c.Confidence < Floor).OrderByDescending(c => c.Known)],
            UnconfirmedMeasures = [.. state.Measures.Where(m => m.Confidence < Floor).OrderByDescending(m => m.LastTold)],
        };
    }
}
