using Demarche.Record.Actors;

namespace Demarche.Server.Views;

/// <summary>Everybody the reports name, those in most reports first.</summary>
public sealed record PeopleModel(IReadOnlyList<RecordActor> People, Slice Slice, IReadOnlyList<(string Party, int Count)> Parties)
{
    /// <summary>What the desk's address asks for.</summary>
    public static PeopleModel Of(Desk desk)
    {
        var party = desk.Query.GetValueOrDefault("party");
        var all = desk.State.People;
        List<RecordActor> asked = [.. all.Where(p => party is null || p.Parties.Contains(party, StringComparer.Ordinal)).OrderByDescending(p => p.Reports).ThenBy(p => p.Id, StringComparer.Ordinal)];
        var (people, slice) = Slice.Of(desk, asked, p => $"{int.MaxValue - p.Reports:D10}.{p.Id}");
        return new PeopleModel(people, slice, PartyCounts.Of(all.Select(p => p.Parties)));
    }
}
