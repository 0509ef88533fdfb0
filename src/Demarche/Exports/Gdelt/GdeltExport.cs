using System.Globalization;
using System.Text;
using Demarche.Exports.Annotations;
using Demarche.Exports.Events;
using Demarche.Facts;
using Demarche.Facts.Knowledge;

namespace Demarche.Exports.Gdelt;

/// <summary>
/// GDELT's 61 columns, for programs that read those: tab-separated, without a heading. It too has two clocks, the day and the
/// day it was added. What GDELT makes up is left blank here: a day that is not known, a tone, a place on the map.
/// </summary>
internal sealed class GdeltExport
{
    private readonly ExportGround _ground;
    private readonly CodeScales _scales;
    private readonly Parties _parties;
    private readonly IReadOnlyList<(string Name, Func<GdeltRow, string?> Value)> _columns;

    private GdeltExport(ExportGround ground)
    {
        _ground = ground;
        _scales = CodeScales.Load(ground.Knowledge);
        _parties = Parties.Load(ground.Knowledge);
        _columns =
        [
            ("GLOBALEVENTID", r => r.Id), ("SQLDATE", r => r.Day), ("MonthYear", r => r.Month), ("Year", r => r.Year), ("FractionDate", r => r.Fraction),
            .. Actor("Actor1", r => r.From, r => r.Told.Actors), .. Actor("Actor2", r => r.To, r => r.Told.Targets.Any() ? r.Told.Targets : r.Told.Actors),
            ("IsRootEvent", r => r.IsRoot), ("EventCode", Code), ("EventBaseCode", r => Code(r)[..3]), ("EventRootCode", r => Code(r)[..2]), ("QuadClass", r => r.Quad),
            ("GoldsteinScale", r => _scales.Goldstein(Code(r))?.ToString("0.0", CultureInfo.InvariantCulture)),
            ("NumMentions", r => r.Mentions), ("NumSources", r => r.Sources), ("NumArticles", r => r.Articles), ("AvgTone", _ => null),
            .. Place("Actor1Geo", _ => null), .. Place("Actor2Geo", _ => null), .. Place("ActionGeo", r => r.Told.At),
            ("DATEADDED", r => r.Told.Known.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + "000000"),
            ("SOURCEURL", r => AnnotationTarget.SourceOf(r.Told.First.Report.Report)),
        ];
    }

    /// <summary>Names of the columns, in order.</summary>
    public static IReadOnlyList<string> Columns(ExportGround ground) => [.. new GdeltExport(ground)._columns.Select(c => c.Name)];

    /// <summary>Writes the rows: events that are held to have happened or to be set, that have a code and a party.</summary>
    public static void Write(ExportGround ground, Stream stream)
    {
        var export = new GdeltExport(ground);
        using var lines = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        foreach (var row in ground.Events.Where(IsEvent).SelectMany(GdeltRow.Of))
        {
            lines.Write(string.Join('\t', export._columns.Select(c => Plain(c.Value(row)))));
            lines.Write('\n');
        }
    }

    // GDELT has no word for "possible" or "not": such events would be read as if they had happened.
    private static bool IsEvent(ToldEvent told) => told.Event.Code.Cameo is { Length: >= 3 } && told.Event.Modality is not (Modality.Possible or Modality.Negated);

    private static string Code(GdeltRow row) => row.Told.Event.Code.Cameo!;

    private static string Plain(string? value) => value?.Replace('\t', ' ').ReplaceLineEndings(" ") ?? "";

    private IEnumerable<(string, Func<GdeltRow, string?>)> Actor(
        string name, Func<GdeltRow, string?> party, Func<GdeltRow, IEnumerable<(EventTelling Telling, Actor Actor)>> side)
    {
        yield return ($"{name}Code", r => (Country(party(r)) ?? Group(party(r))) is { } code ? code + Type(r) : Type(r));
        yield return ($"{name}Name", r => party(r) is { } code ? _ground.Parties.Name(code).ToUpperInvariant() : null);
        yield return ($"{name}CountryCode", r => Country(party(r)));
        yield return ($"{name}KnownGroupCode", r => Group(party(r)));
        foreach (var blank in (string[])["EthnicCode", "Religion1Code", "Religion2Code"])
            yield return (name + blank, _ => null);
        yield return ($"{name}Type1Code", Type);
        yield return ($"{name}Type2Code", _ => null);
        yield return ($"{name}Type3Code", _ => null);

        string? Type(GdeltRow row) => party(row) is { } code
            ? Cameo(side(row).Where(s => s.Actor.Party == code).Select(s => _ground.Sectors.Of(s.Actor, s.Telling.EntityOf(s.Actor))).FirstOrDefault(s => s is not null))
            : null;
    }

    private string? Country(string? party) => _parties.Find(party) is { Kind: PartyKind.State } state ? _scales.Country(state.Code) : null;

    private string? Group(string? party) => party is null ? null : _scales.Group(party);

    // CAMEO calls the press MED; PLOVER, JRN.
    private static string? Cameo(string? sector) => sector == "JRN" ? "MED" : sector;

    // Type 0: not on the map. The place's name stands as printed.
    private static IEnumerable<(string, Func<GdeltRow, string?>)> Place(string name, Func<GdeltRow, string?> place)
    {
        yield return ($"{name}_Type", _ => "0");
        yield return ($"{name}_FullName", place);
        foreach (var blank in (string[])["CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"])
            yield return ($"{name}_{blank}", _ => null);
    }
}
