using Demarche.Facts;
using Demarche.Record.Actors;
using Demarche.Record.Happenings;
using Demarche.Record.Persons;
using Demarche.Server.Views;

namespace Demarche.Server.Shapes;

/// <summary>Somebody whom reports name.</summary>
internal sealed record NamedShape(string Id, string Name, IReadOnlyList<string> Spellings, IReadOnlyList<string> Parties, int Reports)
{
    public static NamedShape Of(RecordActor actor) => new(actor.Id, actor.Name, actor.Spellings, actor.Parties, actor.Reports);
}

/// <summary>A role that reports give.</summary>
internal sealed record RoleShape(string Title, string Time, DateOnly First, DateOnly Last, IReadOnlyList<SpanShape> Evidence);

/// <summary>An act, once, however many reports tell it.</summary>
internal sealed record HappeningShape(
    string Id, string Act, string Modality, IReadOnlyList<PersonShape> Actors, IReadOnlyList<PersonShape> Targets, DayShape Day, DateOnly Known, string? ToldBy, IReadOnlyList<SpanShape> Evidence)
{
    public static HappeningShape Of(Desk desk, Happening act) => new(
        act.Id, act.Act.Word(), act.Modality.Word(), EntryShape.Of(act.Actors), EntryShape.Of(act.Targets), DayShape.Of(act.Day), act.Known, act.ToldBy, SpanShape.Of(desk, act.Evidence));
}

/// <summary>All that reports tell of one person.</summary>
internal sealed record PersonPageShape(
    NamedShape Person, IReadOnlyList<RoleShape> Roles, IReadOnlyList<SayingShape> Sayings, IReadOnlyList<ContactShape> Contacts, IReadOnlyList<HappeningShape> Acts, IReadOnlyList<NamedShape> Namesakes)
{
    public static PersonPageShape Of(Desk desk, PersonPage page) => new(
        NamedShape.Of(page.Actor),
        [.. page.Roles.Select(r => new RoleShape(r.Title, r.Time.Word(), r.First, r.Last, SpanShape.Of(desk, r.Evidence)))],
        [.. page.Sayings.Select(s => SayingShape.Of(desk, s))],
        [.. page.Contacts.Select(c => ContactShape.Of(desk, c))],
        [.. page.Acts.Select(a => HappeningShape.Of(desk, a))],
        [.. page.Namesakes.Select(NamedShape.Of)]);
}

/// <summary>All that stands about one party.</summary>
internal sealed record PartyShape(
    string Code, string Name, IReadOnlyList<PositionShape> Own, IReadOnlyList<PositionShape> Towards, IReadOnlyList<ContactShape> Contacts, IReadOnlyList<MeasureShape> Measures, IReadOnlyList<NamedShape> People)
{
    public static PartyShape Of(Desk desk, PartyModel party) => new(
        party.Code,
        desk.Names.Name(party.Code),
        [.. party.Own.Select(p => PositionShape.Of(desk, p))],
        [.. party.Towards.Select(p => PositionShape.Of(desk, p))],
        [.. party.Contacts.Select(c => ContactShape.Of(desk, c))],
        [.. party.Measures.Select(m => MeasureShape.Of(desk, m))],
        [.. party.People.Select(NamedShape.Of)]);
}
