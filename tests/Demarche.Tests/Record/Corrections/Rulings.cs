using Demarche.Facts;
using Demarche.Facts.Corrections;
using Demarche.Record.Corrections;

namespace Demarche.Tests.Record.Corrections;

/// <summary>Rulings made by hand on facts made by hand.</summary>
internal static class Rulings
{
    private static readonly DateTimeOffset Morning = new(2031, 5, 1, 9, 0, 0, TimeSpan.Zero);

    /// <summary>A ruling on an event.</summary>
    public static Correction On(ReportFacts facts, Event what, Ruling ruling, params (string Name, string Value)[] values) =>
        Of(ruling, [FactQuote.Of(facts.Report, what)], values);

    /// <summary>A ruling on a statement.</summary>
    public static Correction On(ReportFacts facts, Statement statement, Ruling ruling, params (string Name, string Value)[] values) =>
        Of(ruling, [FactQuote.Of(facts.Report, statement)], values);

    /// <summary>A ruling on some facts.</summary>
    public static Correction Of(Ruling ruling, IReadOnlyList<FactQuote> facts, params (string Name, string Value)[] values)
    {
        var made = new Correction { Ruling = ruling, By = "K. Holm", At = Morning, Facts = facts };
        return made with { New = made.New.AddRange(values.Select(v => KeyValuePair.Create(v.Name, v.Value))) };
    }

    /// <summary>Reports after rulings.</summary>
    public static CorrectedReports Apply(IEnumerable<ReportFacts> reports, params Correction[] rulings) => CorrectionStep.Apply(reports, rulings, Told.Knowledge);
}
