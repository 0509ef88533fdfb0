using System.Text.Json;
using Demarche.Exports.Annotations;
using Demarche.Exports.Events;
using Demarche.Exports.Sheets;
using Demarche.Facts;
using Demarche.Facts.Knowledge;
using Demarche.Json;

namespace Demarche.Exports.Plover;

/// <summary>
/// PLOVER's JSON Lines: one record an event that has a PLOVER type. Its own fields first, by the names of the manual; then ours,
/// since PLOVER has one day where we have an interval with its ground.
/// </summary>
internal sealed class PloverExport
{
    private readonly ExportGround _ground;
    private readonly CodeScales _scales;
    private readonly PositionLinks _positions;

    private PloverExport(ExportGround ground)
    {
        _ground = ground;
        _scales = CodeScales.Load(ground.Knowledge);
        _positions = new PositionLinks(ground.State);
    }

    /// <summary>Writes the records.</summary>
    public static void Write(ExportGround ground, Stream stream)
    {
        var export = new PloverExport(ground);
        using var lines = new JsonLinesWriter(stream);
        foreach (var told in ground.Events.Where(e => e.Event.Code.Plover is not null))
            lines.Line(json => export.Record(json, told));
        lines.Flush();
    }

    private void Record(Utf8JsonWriter json, ToldEvent told)
    {
        var report = told.First.Report.Report;
        json.WriteString("id", told.Id);
        Dates(json, told.Day);
        Actors(json, "actor", told.Actors);
        if (told.Targets.Any())
            Actors(json, "recipient", told.Targets);
        List(json, "event", [told.Event.Code.Plover!]);
        if (told.Event.Code.Mode is { } mode)
            List(json, "mode", [mode]);
        List(json, "context", Contexts(told));
        if (_scales.Quad(told.Event.Code.Plover) is { } quad)
            json.WriteNumber("quad_code", quad);
        if (told.At is { } place)
            Located(json, place);
        if (_positions.Of(told) is { } position)
            json.WriteString("link", position);
        if (!_ground.Choices.TextFree)
        {
            List(json, "event_text", told.Event.Why.Words.Select(w => Cells.OneLine(w.Text)));
            json.WriteString("text", Cells.OneLine(told.Event.Evidence.Text));
        }

        json.WriteStartObject("text_info");
        json.WritePlace(told.Event.Evidence, text: false);
        json.WriteEndObject();
        Cite(json, report);
        Own(json, told);
    }

    private static void Dates(Utf8JsonWriter json, DayInterval day)
    {
        // PLOVER has a first and a last day; a record without either says so, and takes none from the report.
        if (day.Earliest is { } first)
            json.WriteString("date", Cells.Day(first));
        else
            json.WriteNull("date");
        if (day is { Earliest: { } from, Latest: { } last } && last != from)
            json.WriteString("enddate", Cells.Day(last));
    }

    private static IEnumerable<string> Contexts(ToldEvent told)
    {
        if (told.IsPast)
            yield return "historical";
        switch (told.Event.Modality)
        {
            case Modality.Planned:
                yield return "future";
                break;
            case Modality.Possible:
                yield return "hypothetical";
                break;
            case Modality.Negated:
                yield return "negation";
                break;
        }
    }

    private void Actors(Utf8JsonWriter json, string name, IEnumerable<(EventTelling Telling, Actor Actor)> side)
    {
        json.WriteStartArray(name);
        foreach (var (telling, actor) in side)
        {
            json.WriteStartObject();
            json.WriteString("code", actor.Party);
            if (_ground.Sectors.Of(actor, telling.EntityOf(actor)) is { } sector)
                json.WriteString("sector", sector);
            json.WriteString("entity_text", actor.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Located(Utf8JsonWriter json, string place)
    {
        json.WriteStartObject("event_loc");
        json.WriteString("name", place);
        json.WriteEndObject();
    }

    private void Cite(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("cite_info");
        json.WriteString("publication", report.Outlet);
        json.WriteString("title", _ground.Choices.TextFree ? null : report.Title);
        json.WriteString("url", report.Url);
        json.WriteString("citation", AnnotationTarget.HashOf(report));
        json.WriteString("language", report.Language);
        json.WriteString("coder", "demarche");
        json.WriteString("version", ProgramVersion.Short);
        json.WriteEndObject();
    }

    private void Own(Utf8JsonWriter json, ToldEvent told)
    {
        json.WriteStartObject("demarche");
        json.WriteString("act", told.Event.Act.Word());
        json.WriteString("modality", told.Event.Modality.Word());
        json.WriteString("cameo", told.Event.Code.Cameo);
        json.WriteString("earliest", Cells.Day(told.Day.Earliest));
        json.WriteString("latest", Cells.Day(told.Day.Latest));
        json.WriteString("basis", told.Day.Basis.Word());
        json.WriteString("known", Cells.Day(told.Known));
        json.WriteString("told_by", told.ToldBy);
        json.WriteNumber("confidence", Math.Round(told.Confidence, 3));
        json.WriteStartArray("tellings");
        foreach (var telling in told.Tellings)
        {
            json.WriteStartObject();
            json.WriteString("fact", telling.Event.Id);
            json.WriteString("report", _ground.Names.Of(telling.Report.Report));
            json.WriteString("key", telling.Report.Report.Key.ToString());
            json.WritePlace(telling.Event.Evidence, text: false);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<string> values) => json.Write(name, [.. values]);
}
