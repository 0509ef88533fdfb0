using Demarche.Record.Actors;
using Demarche.Record.Contacts;
using Demarche.Record.Measures;
using Demarche.Record.Positions;

namespace Demarche.Server.Views;

/// <summary>All that stands about one party.</summary>
/// <param name="Code">The party.</param>
/// <param name="Own">Its offers and demands, the latest news first.</param>
/// <param name="Towards">Those towards it.</param>
/// <param name="Contacts">Its contacts, the latest first.</param>
/// <param name="Measures">Measures it takes or that are taken against it.</param>
/// <param name="People">Those who stand for it, in most reports first.</param>
public sealed record PartyModel(
    string Code, IReadOnlyList<Position> Own, IReadOnlyList<Position> Towards, IReadOnlyList<Contact> Contacts, IReadOnlyList<Measure> Measures, IReadOnlyList<RecordActor> People)
{
    /// <summary>The party that the desk's address names; null when the reports know nothing of it.</summary>
    public static PartyModel? Of(Desk desk)
    {
        var code = desk.Values["code"];
        var state = desk.State;
        var party = new PartyModel(
            code,
            [.. state.Positions.Where(p => p.From.Contains(code, StringComparer.Ordinal)).OrderByDescending(PositionsModel.LastNews)],
            [.. state.Positions.Where(p => p.To.Contains(code, StringComparer.Ordinal)).OrderByDescending(PositionsModel.LastNews)],
            [.. state.Contacts.Where(c => c.Parties.Contains(code, StringComparer.Ordinal)).OrderByDescending(ContactsModel.DayOf)],
            [.. state.Measures.Where(m => m.From.Concat(m.To).Contains(code, StringComparer.Ordinal))],
            [.. state.People.Where(p => p.Parties.Contains(code, StringComparer.Ordinal)).OrderByDescending(p => p.Reports).ThenBy(p => p.Id, StringComparer.Ordinal)]);
        return party.Own.Count + party.Towards.Count + party.Contacts.Count + party.Measures.Count + party.People.Count == 0 ? null : party;
    }
}
