using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Record.Actors;

namespace Demarche.Exports.Sheets;

/// <summary><c>parties.csv</c> and <c>people.csv</c>: who stands behind the codes and names of the other tables.</summary>
internal static class PartySheet
{
    /// <summary>Parties that the other tables name.</summary>
    public static Sheet<Party> Of(ExportGround ground)
    {
        var all = Facts.Knowledge.Parties.Load(ground.Knowledge);
        var named = ground.Facts.SelectMany(f => f.Events).SelectMany(e => e.Actors.Concat(e.Targets)).Select(a => a.Party)
            .Concat(ground.Facts.SelectMany(f => f.Statements).Select(s => s.Party))
            .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new("parties", "One row a party that a table names.", [
            new("code", "ISO 3166-1 alpha-3 for states (XKX, YUG, SUN, CSK: Kosovo and former states), else a short name.", p => p.Code),
            new("name", "Usual English name.", p => p.Name),
            new("kind", "`state`, `organisation`, `group`, `territory`, `pair`. Blank: no list knows the party.", p => all.Find(p.Code)?.Kind.Word()),
            new("cow", "Correlates of War number. Blank: no state in that list.", p => Cells.Number(ground.States.Cow(p.Code))),
            new("gw", "Gleditsch and Ward number. Blank: no state in that list.", p => Cells.Number(ground.States.Gw(p.Code))),
            new("sector", "PLOVER sector of the party as a whole, by knowledge/sectors.tsv. Blank: no list tells.", p => ground.Sectors.OfParty(p.Code)),
        ], named.Select(code => all.Find(code) ?? new Party(code, PartyKind.Group, code, [])));
    }

    /// <summary>Persons across reports.</summary>
    public static Sheet<RecordActor> People(ExportGround ground) => new("people", "One row a named person across reports, joined on evidence only.", [
        new("id", "Id across reports.", p => p.Id),
        new("name", "The form most reports use.", p => p.Name),
        new("spellings", "Every form, parted by |, in order of first use.", p => Cells.List(p.Spellings)),
        new("parties", "Parties the person stood for, parted by |, in order of first report.", p => Cells.List(p.Parties)),
        new("reports", "In how many reports the person is named.", p => Cells.Number(p.Reports)),
    ], ground.State.People);
}
