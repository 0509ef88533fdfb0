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

/// <summary>What stands about one party, the latest of each; the lists asked with <c>party</c> have all of it.</summary>
internal sealed record PartyShape(
    string Code, string Name, IReadOnlyList<PositionLineShape> Own, IReadOnlyList<PositionLineShape> Towards, IReadOnlyList<ContactShape> Contacts, IReadOnlyList<MeasureShape> Measures, IReadOnlyList<NamedShape> People)
{
    private const int Most = 50;

    public static PartyShape Of(Desk desk, PartyModel party) => new(
        party.Code,
        desk.Names.Name(party.Code),
        [.. party.Own.Take(Most).Select(p => PositionLineShape.Of(desk, p))],
        [.. party.Towards.Take(Most).Select(p => PositionLineShape.Of(desk, p))],
        [.. party.Contacts.Take(Most).Select(c => ContactShape.Of(desk, c))],
        [.. party.Measures.Take(Most).Select(m => MeasureShape.Of(desk, m))],
        [.. party.People.Take(Most).Select(NamedShape.Of)]);
}
