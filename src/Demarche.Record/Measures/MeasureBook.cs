using Demarche.Facts;
using Demarche.Record.Copies;
using Demarche.Record.Tellings;

namespace Demarche.Record.Measures;

/// <summary>Sorts tellings of what goes on by act and sides.</summary>
internal sealed class MeasureBook(Stories stories)
{
    private readonly Dictionary<(Act Act, string From, string To), List<Telling>> _tellings = [];

    /// <summary>Whether a telling tells that sanctions, drills or a deployment go on.</summary>
    public static bool Takes(Telling telling) => telling is { Event: { Act: Act.Sanction or Act.Exercise or Act.Deploy, Modality: Modality.Ongoing }, From.Count: > 0 };

    /// <summary>Files a telling that it takes.</summary>
    public void Add(Telling telling)
    {
        var key = (telling.Event.Act, Side(telling.From), Side(telling.To));
        if (!_tellings.TryGetValue(key, out var filed))
            _tellings[key] = filed = [];
        filed.Add(telling);

        static string Side(IEnumerable<string> parties) => string.Join('|', parties.Order(StringComparer.Ordinal));
    }

    /// <summary>Measures told by a day, the last told first.</summary>
    public IReadOnlyList<Measure> On(DateOnly asOf)
    {
        var measures = new List<Measure>();
        foreach (var filed in _tellings.Values)
        {
            var told = filed.Where(t => t.HoldsOn(asOf)).Order().ToList();
            if (told.Count > 0)
                measures.Add(Made(told));
        }

        return [.. measures.OrderByDescending(m => m.LastTold).ThenBy(m => m.Evidence[0])];
    }

    private Measure Made(List<Telling> told) => new()
    {
        Act = told[0].Event.Act,
        From = told[0].From,
        To = told[0].To,
        Known = told[0].Known,
        LastTold = told[^1].Known,
        ToldBy = told.Exists(t => t.ToldBy is null) ? null : told[^1].ToldBy,
        Evidence = [.. told.Select(t => t.Evidence)],
        Confidence = IndependentTellings.Confidence(told, told, stories),
    };
}
