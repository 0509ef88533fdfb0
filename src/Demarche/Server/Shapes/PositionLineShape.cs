using Demarche.Facts;
using Demarche.Record.Positions;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>
/// An offer or demand in a list: how it stands and its latest wording; its own address has every version. Told again since its last response
/// it is open, and <c>told_again</c> has the words.
/// </summary>
internal sealed record PositionLineShape(
    string Id, string Kind, IReadOnlyList<string> From, IReadOnlyList<string> To, string Matter, string State, int Versions, DateOnly LatestKnown, string LatestChange,
    SpanShape LatestWords, ResponseLineShape? Response, SpanShape? ToldAgain, IReadOnlyList<SpanShape> RefusalsBeside, IReadOnlyList<SpanShape> AgreementsBeside, IReadOnlyList<SpanShape> StepsBeside, int? WaitingDays, int ReportsRead, int IndependentRead,
    double Confidence, string Page)
{
    private const int MostBeside = 3;

    public static PositionLineShape Of(Desk desk, Position position) => new(
        position.Id,
        position.Kind.Word(),
        position.From,
        position.To,
        position.Matter,
        position.State,
        position.Versions.Count,
        position.Latest.Known,
        position.Latest.Change.Word(),
        SpanShape.Of(desk, position.Latest.Printed.Count > 0 ? position.Latest.Printed[0].Words : position.Latest.Evidence[0]),
        position.Responses.Count > 0 ? ResponseLineShape.Of(desk, position.Responses[^1]) : null,
        position.RenewedSince is { } again ? SpanShape.Of(desk, again.Evidence[0]) : null,
        SpanShape.Of(desk, position.RefusalsBeside.Take(MostBeside)),
        SpanShape.Of(desk, position.AgreementsBeside.Take(MostBeside)),
        SpanShape.Of(desk, position.StepsBeside.Take(MostBeside)),
        position.WaitingDays,
        position.ReportsRead,
        position.ReportsRead - position.CopiesRead,
        Math.Round(position.Confidence, 3),
        desk.Link($"/positions/{position.Id}"));
}

/// <summary>The last response in a list.</summary>
internal sealed record ResponseLineShape(string Kind, string By, DateOnly Known, DayShape Day, bool ByMeeting, IReadOnlyList<SpanShape> Evidence)
{
    private const int Most = 3;

    public static ResponseLineShape Of(Desk desk, Response response) => new(
        response.State, response.By, response.Known, DayShape.Of(response.Day), response.ByMeeting, SpanShape.Of(desk, response.Evidence.Take(Most)));
}
