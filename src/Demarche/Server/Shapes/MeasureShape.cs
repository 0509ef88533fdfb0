using Demarche.Facts;
using Demarche.Record.Measures;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>Something a party keeps up.</summary>
internal sealed record MeasureShape(
    string Act, IReadOnlyList<string> From, IReadOnlyList<string> To, DateOnly Known, DateOnly LastTold, string? ToldBy, IReadOnlyList<SpanShape> Evidence, double Confidence)
{
    // A measure may be told thousands of times; the last tellings are the ones that say it goes on.
    private const int Most = 20;

    public static MeasureShape Of(Desk desk, Measure measure) => new(
        measure.Act.Word(), measure.From, measure.To, measure.Known, measure.LastTold, measure.ToldBy, SpanShape.Of(desk, measure.Evidence.TakeLast(Most)), Math.Round(measure.Confidence, 3));
}
