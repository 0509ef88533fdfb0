using Demarche.Facts;
using Demarche.Record.Briefs;
using Demarche.Record.Positions;

namespace Demarche.Server.Views;

/// <summary>What a position is called, and what became of it, in few words.</summary>
internal static class PositionWords
{
    /// <summary>"Offer of talks", "Demand on the nuclear program"; where no matter is known its own words: "Demand: to share what he could".</summary>
    public static string Title(Position position)
    {
        var kind = position.Kind == PositionKind.Offer ? "Offer" : "Demand";
        return position.HasMatter ? $"{kind} {(position.Kind == PositionKind.Offer && position.IsGiven ? "of" : "on")} {position.Name}" : $"{kind}: {position.Name}";
    }

    /// <summary>How it stands: "rejected", "open"; of what was told ever again after its last response "open again".</summary>
    public static string State(Position position) => position.RenewedSince is null ? position.State : "open again";

    /// <summary>What a word of how it stands comes to, for its colour: open, granted, refused or between.</summary>
    public static string Meaning(string state) => state.Split(' ') switch
    {
        ["open", ..] => "open",
        [.., "accepted" or "fulfilled"] or ["accepted", ..] => "granted",
        [.., "rejected" or "withdrawn"] => "refused",
        _ => "between",
    };

    /// <summary>"First told 3 March 2018, last 8 September 2024, 9 times; reworded 25 March 2022": since when, and what changed; null of what was told once.</summary>
    public static string? History(Position position)
    {
        var (first, last) = (position.Versions[0], position.Latest);
        if (position.Versions.Count == 1)
            return null;
        var changed = position.Versions.Skip(1).LastOrDefault(v => v.Change != VersionChange.Renewed);
        return $"First told {BriefDays.Day(first.Known)}, last {BriefDays.Day(last.Known)}, {position.Versions.Count} times"
            + (changed is null ? "; not reworded" : $"; {changed.Change.Word()}{(changed == last ? "" : $" {BriefDays.Day(changed.Known)}")}");
    }
}
