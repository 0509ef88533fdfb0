using Demarche.Facts;
using Demarche.Record.Positions;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>An offer or demand of one party towards another.</summary>
internal sealed record PositionShape(
    string Id, string Kind, IReadOnlyList<string> From, IReadOnlyList<string> To, string Matter, string State,
    IReadOnlyList<VersionShape> Versions, IReadOnlyList<ResponseShape> Responses, IReadOnlyList<SpanShape> RefusalsBeside, int? WaitingDays, int ReportsRead, int IndependentRead)
{
    public static PositionShape Of(Desk desk, Position position) => new(
        position.Id,
        position.Kind.Word(),
        position.From,
        position.To,
        position.Matter,
        position.State,
        [.. position.Versions.Select(v => VersionShape.Of(desk, v))],
        [.. position.Responses.Select(r => ResponseShape.Of(desk, r))],
        SpanShape.Of(desk, position.RefusalsBeside),
        position.WaitingDays,
        position.ReportsRead,
        position.ReportsRead - position.CopiesRead);
}

/// <summary>A position as the reports of one day word it.</summary>
internal sealed record VersionShape(
    DateOnly Known, DayShape Day, string Change, IReadOnlyList<TermShape> Terms, IReadOnlyList<string> By, string? ToldBy, string? Channel,
    int Wordings, IReadOnlyList<SpanShape> Evidence, double Confidence)
{
    public static VersionShape Of(Desk desk, PositionVersion version) => new(
        version.Known,
        DayShape.Of(version.Day),
        version.Change.Word(),
        [.. version.Terms.Select(t => new TermShape(t.Kind, SpanShape.Of(desk, t.Words)))],
        version.By,
        version.ToldBy,
        version.Channel?.Word(),
        version.Wordings,
        SpanShape.Of(desk, version.Evidence),
        Math.Round(version.Confidence, 3));
}

/// <summary>A condition, deadline, time, place or content.</summary>
internal sealed record TermShape(string Kind, SpanShape Words);

/// <summary>What a text ties to a position as its answer.</summary>
internal sealed record ResponseShape(
    string Kind, string By, DateOnly Known, DayShape Day, string? ToldBy, string? Channel, bool ByMeeting, IReadOnlyList<SpanShape> Evidence, double Confidence)
{
    public static ResponseShape Of(Desk desk, Response response) => new(
        response.State,
        response.By,
        response.Known,
        DayShape.Of(response.Day),
        response.ToldBy,
        response.Channel?.Word(),
        response.ByMeeting,
        SpanShape.Of(desk, response.Evidence),
        Math.Round(response.Confidence, 3));
}
