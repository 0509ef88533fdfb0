using Demarche.Exports.Events;
using Demarche.Facts;

namespace Demarche.Exports.Sheets;

/// <summary>What tables say of the parties and persons of a side.</summary>
internal sealed class SideCells(ExportGround ground)
{
    /// <summary>Named persons.</summary>
    public string People(IEnumerable<(EventTelling Telling, Actor Actor)> side) =>
        Cells.List(side.Where(s => s.Actor.Id.StartsWith("person:", StringComparison.Ordinal)).Select(s => s.Actor.Name).Distinct(StringComparer.Ordinal));

    /// <summary>Correlates of War numbers.</summary>
    public string? Cow(IReadOnlyList<string> parties) => Codes(parties, p => Cells.Number(ground.States.Cow(p)));

    /// <summary>Gleditsch and Ward numbers.</summary>
    public string? Gw(IReadOnlyList<string> parties) => Codes(parties, p => Cells.Number(ground.States.Gw(p)));

    /// <summary>Sectors, for each party those of its actors.</summary>
    public string? Sectors(IReadOnlyList<string> parties, IEnumerable<(EventTelling Telling, Actor Actor)> side)
    {
        var actors = side.ToList();
        return Codes(parties, party => string.Join('+', actors
            .Where(a => a.Actor.Party == party)
            .Select(a => ground.Sectors.Of(a.Actor, a.Telling.EntityOf(a.Actor)))
            .OfType<string>().Distinct(StringComparer.Ordinal)));
    }

    // "2|732"; nothing at all when none has a code.
    private static string? Codes(IReadOnlyList<string> parties, Func<string, string?> code)
    {
        var codes = parties.Select(code).ToList();
        return codes.TrueForAll(string.IsNullOrEmpty) ? null : Cells.List(codes);
    }
}
