using Demarche.Facts;
using Demarche.Record.Changes;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>What became known between two days.</summary>
internal sealed record ChangesShape(DateOnly From, DateOnly To, IReadOnlyList<ChangeShape> Items)
{
    public static ChangesShape Of(Desk desk, ChangesPage page) => new(page.From, page.To, [.. page.Changes.Select(c => ChangeShape.Of(desk, c))]);
}

/// <summary>One difference between two states of play.</summary>
internal sealed record ChangeShape(
    string Kind, DateOnly Known, string? Position, VersionShape? Before, VersionShape? After, ResponseShape? Response, ContactShape? Contact, string? ContactBefore, MeasureShape? Measure, IReadOnlyList<SpanShape> Evidence)
{
    public static ChangeShape Of(Desk desk, Change change) => new(
        change.Kind.Word(),
        change.Known,
        change.Position?.Id,
        change.Before is { } before ? VersionShape.Of(desk, before) : null,
        change.After is { } after ? VersionShape.Of(desk, after) : null,
        change.Response is { } response ? ResponseShape.Of(desk, response) : null,
        change.Contact is { } contact ? ContactShape.Of(desk, contact) : null,
        change.ContactBefore?.Word(),
        change.Measure is { } measure ? MeasureShape.Of(desk, measure) : null,
        SpanShape.Of(desk, change.Evidence));
}
