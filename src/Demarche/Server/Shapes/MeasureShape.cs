using Demarche.Facts;
using Demarche.Record.Measures;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>Something a party keeps up.</summary>
internal sealed record MeasureShape(
    string Act, IReadOnlyList<string> From, IReadOnlyList<string> To, DateOnly Known, DateOnly LastTold, string? ToldBy, IReadOnlyList<SpanShape> Evidence, double Confidence)
{
    public static MeasureShape Of(Desk desk, Measure measure) => new(
        measure.Act.Word(), measure.From, measure.To, measure.Known, measure.LastTold, measure.ToldBy, SpanShape.Of(desk, measure.Evidence), Math.Round(measure.Confidence, 3));
}
