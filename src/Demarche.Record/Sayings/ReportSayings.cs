using Demarche.Facts;
using Demarche.Record.Actors;

namespace Demarche.Record.Sayings;

/// <summary>What a report has people say: made again only when one of its persons bears another name than before.</summary>
internal sealed class ReportSayings(ReportFacts report)
{
    private volatile Made? _all;
    private volatile Made? _besidesActs;

    /// <summary>Everything.</summary>
    /// <param name="directory">Who its persons are.</param>
    public IReadOnlyList<Saying> All(ActorDirectory directory) => (_all = Of(_all, directory, (_, _) => true)).Sayings;

    /// <summary>What no act tells that was done by saying it.</summary>
    /// <param name="directory">Who its persons are.</param>
    public IReadOnlyList<Saying> BesidesActs(ActorDirectory directory) => (_besidesActs = Of(_besidesActs, directory, SayingBook.SaysMore)).Sayings;

    private Made Of(Made? kept, ActorDirectory directory, Func<ReportFacts, Statement, bool> counts)
    {
        var names = directory.NamesIn(report.Report.Key);
        return kept is not null && kept.Names.AsSpan().SequenceEqual(names) ? kept : new Made(names, [.. SayingBook.Of([report], directory, counts)]);
    }

    private sealed record Made(string[] Names, IReadOnlyList<Saying> Sayings);
}
