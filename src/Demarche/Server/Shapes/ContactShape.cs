using Demarche.Facts;
using Demarche.Record.Contacts;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>A meeting, call or visit.</summary>
internal sealed record ContactShape(
    string Id, string Kind, string State, IReadOnlyList<PersonShape> People, IReadOnlyList<string> Parties, DateOnly Known, DayShape Day, string? At,
    DateOnly? Announced, IReadOnlyList<SpanShape> Evidence, double Confidence)
{
    public static ContactShape Of(Desk desk, Contact contact) => new(
        contact.Id,
        contact.Kind.Word(),
        contact.State.Word(),
        [.. contact.People.Select(p => new PersonShape(p.Id, p.Name, p.Party))],
        contact.Parties,
        contact.Known,
        DayShape.Of(contact.Day),
        contact.At,
        contact.Announced,
        SpanShape.Of(desk, contact.Evidence),
        Math.Round(contact.Confidence, 3));
}

/// <summary>Somebody, with the party the person stands for there.</summary>
internal sealed record PersonShape(string Id, string Name, string? Party);
