using System.Text.Json;
using Demarche.Exports.Events;
using Demarche.Facts;
using Demarche.Json;
using Demarche.Record.Positions;

namespace Demarche.Exports.Annotations;

/// <summary>
/// JSON-LD: each statement, event and version of a position as a W3C Web Annotation on the words that tell it. PROV says whether
/// the words were quoted or only reported, and what words anew what.
/// </summary>
internal sealed class AnnotationExport
{
    private readonly ExportGround _ground;
    private readonly AnnotationTarget _target;
    private readonly Utf8JsonWriter _json;

    private AnnotationExport(ExportGround ground, Utf8JsonWriter json)
    {
        _ground = ground;
        _json = json;
        _target = new AnnotationTarget(ground.Choices.TextFree);
    }

    /// <summary>Writes one AnnotationCollection.</summary>
    public static void Write(ExportGround ground, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, JsonLinesWriter.Options with { Indented = true, NewLine = "\n" }))
            new AnnotationExport(ground, json).Collection();
        stream.Write("\n"u8);
    }

    private static string Iri(string id) => "urn:demarche:fact:" + id;

    private static string VersionIri(Position position, int version) => $"urn:demarche:position:{position.Id}:{version + 1}";

    private void Collection()
    {
        var days = $"{_ground.AsOf:yyyy-MM-dd}:{_ground.KnownBy:yyyy-MM-dd}";
        _json.WriteStartObject();
        AnnotationContext.Write(_json);
        _json.WriteString("id", "urn:demarche:collection:" + days);
        _json.WriteString("type", "AnnotationCollection");
        _json.WriteString("label", $"State on {_ground.AsOf:yyyy-MM-dd}, as known on {_ground.KnownBy:yyyy-MM-dd}, from {_ground.Facts.Count} reports");
        _json.WriteString("generator", $"urn:demarche:program:{ProgramVersion.Short}");
        _json.WriteString("demarche:as_of", _ground.AsOf.ToString("yyyy-MM-dd"));
        _json.WriteString("demarche:known_by", _ground.KnownBy.ToString("yyyy-MM-dd"));
        _json.WriteNumber("total", _ground.Facts.Sum(f => f.Statements.Count) + _ground.Events.Count + _ground.State.Positions.Sum(p => p.Versions.Count));
        _json.WriteStartObject("first");
        _json.WriteString("id", $"urn:demarche:collection:{days}:1");
        _json.WriteString("type", "AnnotationPage");
        _json.WriteNumber("startIndex", 0);
        _json.WriteStartArray("items");
        foreach (var facts in _ground.Facts)
        {
            foreach (var statement in facts.Statements)
                Annotate(facts.Report, statement);
        }

        foreach (var told in _ground.Events)
            Annotate(told);
        foreach (var position in _ground.State.Positions)
            Annotate(position);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Annotate(Report report, Statement statement)
    {
        Open(Iri(statement.Id), "demarche:Statement", "identifying", report.Date);
        Text("demarche:speaker", statement.Speaker?.Name ?? (_ground.Choices.TextFree ? null : statement.Mention?.Text));
        Text("demarche:party", statement.Party);
        Text("demarche:speech", statement.Speech.Word());
        Text("demarche:cue_kind", statement.CueKind.Word());
        Text("demarche:via", statement.Via);
        Text("demarche:at", statement.At);
        Day(statement.Day);
        // Words in marks were taken over; reported ones are the report's own.
        References(statement.Speech == Speech.Direct ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom", [report]);
        Reading(statement.Confidence, statement.Why.Rule);
        Close(statement.Content.Select(c => (report, c)));
    }

    private void Annotate(ToldEvent told)
    {
        Open(Iri(told.Id), "demarche:Event", "classifying", told.Known);
        Text("demarche:act", told.Event.Act.Word());
        Text("demarche:plover", told.Event.Code.Plover);
        Text("demarche:mode", told.Event.Code.Mode);
        Text("demarche:cameo", told.Event.Code.Cameo);
        Text("demarche:modality", told.Event.Modality.Word());
        Actors("demarche:actors", told.Actors.Select(a => a.Actor));
        Actors("demarche:targets", told.Targets.Select(a => a.Actor));
        Text("demarche:told_by", told.ToldBy);
        Text("demarche:channel", told.Event.Channel?.Word());
        Text("demarche:at", told.At);
        if (!_ground.Choices.TextFree)
            List("demarche:terms", told.Terms);
        Text("demarche:statement", told.Event.StatementId is { } said ? Iri(said) : null);
        Day(told.Day);
        References("prov:wasDerivedFrom", told.Tellings.Select(t => t.Report.Report));
        Reading(told.Confidence, told.Event.Why.Rule);
        Close(told.Tellings.Select(t => (t.Report.Report, t.Event.Evidence)));
    }

    private void Annotate(Position position)
    {
        for (var i = 0; i < position.Versions.Count; i++)
        {
            var version = position.Versions[i];
            Open(VersionIri(position, i), "demarche:PositionVersion", "linking", version.Known);
            Text("demarche:kind", position.Kind.Word());
            Text("demarche:change", version.Change.Word());
            Text("demarche:standing", position.State);
            List("demarche:from", position.From);
            List("demarche:to", position.To);
            Text("demarche:matter", _ground.MatterOf(position));
            Text("demarche:told_by", version.ToldBy);
            Day(version.Day);
            References("prov:wasDerivedFrom", version.Evidence.Select(e => _ground.Names[e.Report]));
            Text("prov:wasRevisionOf", i > 0 ? VersionIri(position, i - 1) : null);
            Text("prov:invalidatedAtTime", i + 1 < position.Versions.Count ? position.Versions[i + 1].Known.ToString("yyyy-MM-dd") : null);
            _json.WriteNumber("demarche:confidence", Math.Round(version.Confidence, 3));
            Close(version.Evidence.Select(e => (_ground.Names[e.Report], e.Words)));
        }
    }

    private void Open(string id, string type, string motivation, DateOnly known)
    {
        _json.WriteStartObject();
        _json.WriteString("id", id);
        _json.WriteString("type", "Annotation");
        _json.WriteString("motivation", motivation);
        _json.WriteString("prov:generatedAtTime", known.ToString("yyyy-MM-dd"));
        _json.WriteStartObject("body");
        _json.WriteString("type", type);
    }

    private void Close(IEnumerable<(Report Report, Extract Words)> places)
    {
        _json.WriteEndObject();
        _target.Write(_json, places);
        _json.WriteEndObject();
    }

    private void Text(string name, string? value)
    {
        if (value is not null)
            _json.WriteString(name, value);
    }

    private void List(string name, IEnumerable<string> values)
    {
        _json.WriteStartArray(name);
        foreach (var value in values)
            _json.WriteStringValue(value);
        _json.WriteEndArray();
    }

    private void Actors(string name, IEnumerable<Actor> actors)
    {
        _json.WriteStartArray(name);
        foreach (var actor in actors)
        {
            _json.WriteStartObject();
            _json.WriteString("demarche:name", actor.Name);
            Text("demarche:party", actor.Party);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Day(DayInterval day)
    {
        Text("demarche:earliest", day.Earliest?.ToString("yyyy-MM-dd"));
        Text("demarche:latest", day.Latest?.ToString("yyyy-MM-dd"));
        Text("demarche:basis", day.Basis.Word());
    }

    private void References(string name, IEnumerable<Report> reports)
    {
        List(name, reports.Select(AnnotationTarget.SourceOf).Distinct(StringComparer.Ordinal));
    }

    private void Reading(double confidence, string rule)
    {
        _json.WriteNumber("demarche:confidence", Math.Round(confidence, 3));
        _json.WriteString("demarche:rule", rule);
    }
}
