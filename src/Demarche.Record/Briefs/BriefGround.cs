using Demarche.Record.Positions;

namespace Demarche.Record.Briefs;

/// <summary>What every part of a brief is written from.</summary>
internal sealed class BriefGround
{
    /// <summary>Parts the state into what may be stated and what may not.</summary>
    public BriefGround(StateOfPlay state, BriefSettings settings)
    {
        State = state;
        Floor = settings.Floor;
        Main = MainMatter.Of(state.Positions, IsFirm);
        Header = new BriefHeader(state.AsOf, state.KnownBy, settings.Since ?? DayBeforeLast(state), state.Coverage, settings.Corrections);
        OfMain = Main is null ? [] : [.. state.Positions.Where(Main.Has).OrderByDescending(MainMatter.LastNews).ThenBy(p => p.Kind).ThenBy(p => p.Id, StringComparer.Ordinal)];
        Envoys = OfMain.SelectMany(p => p.Versions).SelectMany(v => v.By).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>What stands.</summary>
    public StateOfPlay State { get; }

    /// <summary>Clocks and reports.</summary>
    public BriefHeader Header { get; }

    /// <summary>What it is about; null without positions.</summary>
    public MainMatter? Main { get; }

    /// <summary>Positions of the two main parties, the latest news first.</summary>
    public IReadOnlyList<Position> OfMain { get; }

    /// <summary>Persons who put the positions of the two parties: whose other meetings belong to the matter.</summary>
    public IReadOnlySet<string> Envoys { get; }

    /// <summary>Least confidence of what is stated as fact.</summary>
    public double Floor { get; }

    /// <summary>See <see cref="Position.IsFirm"/>.</summary>
    public bool IsFirm(Position position) => position.IsFirm(Floor);

    /// <summary>Whether something became known after the day asked for.</summary>
    public bool IsNew(DateOnly known) => known > Header.Since;

    private static DateOnly DayBeforeLast(StateOfPlay state)
    {
        var days = state.Coverage.Reports.Select(r => r.Date).Distinct().ToList();
        return days.Count > 1 ? days[^2] : days.Count == 1 ? days[0].AddDays(-1) : state.AsOf;
    }
}
