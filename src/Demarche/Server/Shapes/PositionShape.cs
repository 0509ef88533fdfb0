using Demarche.Facts;
using Demarche.Record.Positions;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>An offer or demand of one party towards another.</summary>
internal sealed record PositionShape(
    string Id, string Kind, IReadOnlyList<string> From, IReadOnlyList<string> To, string Matter, string State,
    IReadOnlyList<VersionShape> Versions, IReadOnlyList<ResponseShape> Responses, SpanShape? ToldAgain, IReadOnlyList<ConditionShape> Conditions, IReadOnlyList<SpanShape> RefusalsBeside, IReadOnlyList<SpanShape> AgreementsBeside, IReadOnlyList<SpanShape> StepsBeside,
    int? WaitingDays, int ReportsRead, int IndependentRead)
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
        position.RenewedSince is { } again ? SpanShape.Of(desk, again.Evidence[0]) : null,
        [.. position.Trails.Select(t => ConditionShape.Of(desk, t))],
        SpanShape.Of(desk, position.RefusalsBeside),
        SpanShape.Of(desk, position.AgreementsBeside),
        SpanShape.Of(desk, position.StepsBeside),
        position.WaitingDays,
        position.ReportsRead,
        position.ReportsRead - position.CopiesRead);
}

/// <summary>A position as the reports of one day word it.</summary>
internal sealed record VersionShape(
    DateOnly Known, DayShape Day, string Change, IReadOnlyList<TermShape> Terms, IReadOnlyList<PrintedShape> Printed, IReadOnlyList<string> By, string? ToldBy, string? Channel,
    int Wordings, IReadOnlyList<SpanShape> Evidence, double Confidence)
{
    public static VersionShape Of(Desk desk, PositionVersion version) => new(
        version.Known,
        DayShape.Of(version.Day),
        version.Change.Word(),
        [.. version.Terms.Select(t => new TermShape(t.Kind, SpanShape.Of(desk, t.Words)))],
        [.. version.Printed.Select(p => new PrintedShape(SpanShape.Of(desk, p.Words), p.InMarks))],
        version.By,
        version.ToldBy,
        version.Channel?.Word(),
        version.Wordings,
        SpanShape.Of(desk, version.Evidence),
        Math.Round(version.Confidence, 3));
}

/// <summary>A condition, deadline, time, place or content.</summary>
internal sealed record TermShape(string Kind, SpanShape Words);

/// <summary>A wording as a report prints it.</summary>
/// <param name="Words">The words.</param>
/// <param name="InMarks">Whether they stand in quotation marks there.</param>
internal sealed record PrintedShape(SpanShape Words, bool InMarks);

/// <summary>A condition through the reports that tell the position. Counted; that later reports do not print it withdraws nothing.</summary>
/// <param name="Kind">precondition, deadline, time, place or content.</param>
/// <param name="InMarks">Whether its words stand in quotation marks.</param>
/// <param name="First">Where they were first found.</param>
/// <param name="Last">Where they were last found.</param>
/// <param name="NotFoundIn">Labels of the later reports that tell the position without them.</param>
/// <param name="Said">A later saying of the maker's side that has the words; null for none.</param>
/// <param name="SaidBy">Who said so.</param>
internal sealed record ConditionShape(string Kind, bool InMarks, SpanShape First, SpanShape Last, IReadOnlyList<string> NotFoundIn, SpanShape? Said, string? SaidBy)
{
    public static ConditionShape Of(Desk desk, TermTrail trail) => new(
        trail.Kind, trail.InMarks, SpanShape.Of(desk, trail.First), SpanShape.Of(desk, trail.Last), trail.NotFoundIn, trail.Said is { } said ? SpanShape.Of(desk, said) : null, trail.SaidBy);
}

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
