namespace Demarche.Tests.Program.Watch;

/// <summary>A clock that a test sets. Who waits on it is served at once, and the clock moves on by as much.</summary>
internal sealed class SetClock : TimeProvider
{
    private DateTimeOffset _now = new(2021, 6, 30, 12, 0, 0, TimeSpan.Zero);

    /// <summary>All that was waited for.</summary>
    public List<TimeSpan> Waits { get; } = [];

    public void Pass(TimeSpan time) => _now += time;

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Waits.Add(dueTime);
        Pass(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
