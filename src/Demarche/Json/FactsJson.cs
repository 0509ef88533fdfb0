using System.Text.Json;
using Demarche.Facts;

namespace Demarche.Json;

/// <summary>
/// The contract's lines for one report: report, entities, statements, events and, when asked for, mentions and dates.
/// docs/commands.md describes every key; the order of keys is part of it.
/// </summary>
internal static class FactsJson
{
    /// <summary>Writes all that was read from one report.</summary>
    /// <param name="lines">Where to.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="mentions">Whether mentions and dates are wanted too.</param>
    /// <param name="copyOf">The report that had its story first, when that is another one and known.</param>
    public static void Write(JsonLinesWriter lines, ReportFacts facts, bool mentions, ReportKey? copyOf = null)
    {
        var label = facts.Report.Label;
        lines.Line(json => Members(json, facts.Report, copyOf));
        foreach (var entity in facts.Entities)
            lines.Line(json => Members(json, label, entity));
        foreach (var statement in facts.Statements)
            lines.Line(json => Members(json, label, statement));
        foreach (var done in facts.Events)
            lines.Line(json => Members(json, label, done));
        if (!mentions)
            return;
        foreach (var mention in facts.Mentions)
            lines.Line(json => Members(json, label, mention));
        foreach (var date in facts.Dates)
            lines.Line(json => Members(json, label, date));
    }

    /// <summary>Writes the line of something that could not be read.</summary>
    public static void Write(JsonLinesWriter lines, Fault fault) => lines.Line(json =>
    {
        json.WriteString("type", "fault");
        json.WriteString("report", fault.Label);
        json.WriteString("path", fault.Path);
        json.WriteString("fault", fault.Kind);
        json.WriteString("detail", fault.Detail);
    });

    private static void Members(Utf8JsonWriter json, Report report, ReportKey? copyOf)
    {
        json.WriteString("type", "report");
        json.WriteString("id", report.Label);
        json.WriteString("key", report.Key.ToString());
        json.WriteString("path", report.Path);
        json.WriteString("date", report.Date.ToString("yyyy-MM-dd"));
        json.WriteString("title", report.Title);
        json.WriteString("outlet", report.Outlet);
        json.WriteString("url", report.Url);
        json.WriteString("language", report.Language);
        json.WriteNumber("characters", report.Text.Length);
        if (copyOf is { } first)
            json.WriteString("copy_of", first.ToString());
    }

    private static void Members(Utf8JsonWriter json, string report, Entity entity)
    {
        json.WriteString("type", "entity");
        json.WriteString("report", report);
        json.WriteString("id", entity.Id);
        json.WriteString("kind", entity.Kind.Word());
        json.WriteString("name", entity.Name);
        json.Write("aliases", entity.Aliases);
        json.Write("party", entity.Parties);
        json.WriteStartArray("roles");
        foreach (var role in entity.Roles)
        {
            json.WriteStartObject();
            json.WriteString("title", role.Title);
            json.WriteString("time", role.Time.Word());
            json.WritePlace(role.Words, text: false);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Members(Utf8JsonWriter json, string report, Statement statement)
    {
        json.WriteString("type", "statement");
        json.WriteString("id", statement.Id);
        json.WriteString("report", report);
        json.WriteString("speaker", statement.Speaker?.Id);
        json.WriteString("speaker_name", statement.Speaker?.Name);
        if (statement.Also.Count > 0)
            json.Write("also", statement.Also);
        json.WriteString("party", statement.Party);
        json.Write("mention", statement.Mention);
        json.Write("cue", statement.Cue);
        json.WriteString("cue_kind", statement.CueKind.Word());
        json.WriteString("speech", statement.Speech.Word());
        json.Write("content", statement.Content);
        json.Write("quotes", statement.Quotes);
        json.Write("to", statement.To);
        json.WriteString("via", statement.Via);
        json.Write(statement.Day);
        json.WriteString("at", statement.At);
        json.WriteNumber("confidence", statement.Confidence);
        json.Write(statement.Why);
        json.WriteRuled(statement.Ruled);
    }

    private static void Members(Utf8JsonWriter json, string report, Event done)
    {
        json.WriteString("type", "event");
        json.WriteString("id", done.Id);
        json.WriteString("report", report);
        json.WriteString("act", done.Act.Word());
        json.WriteString("plover", done.Code.Plover);
        json.WriteString("mode", done.Code.Mode);
        json.WriteString("cameo", done.Code.Cameo);
        json.Write("actors", done.Actors);
        json.Write("targets", done.Targets);
        json.WriteString("modality", done.Modality.Word());
        json.Write(done.Day);
        json.WriteString("at", done.At);
        json.WriteStartArray("terms");
        foreach (var term in done.Terms)
        {
            json.WriteStartObject();
            json.WriteString("kind", term.Kind);
            json.WritePlace(term.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("channel", done.Channel?.Word());
        json.WriteString("told_by", done.ToldBy);
        json.WriteString("statement", done.StatementId);
        json.Write("evidence", done.Evidence);
        json.WriteNumber("confidence", done.Confidence);
        json.Write("object", done.Object);
        json.WriteString("matter", done.Matter);
        json.WriteString("answer_to", done.AnswerTo);
        json.Write(done.Why);
        json.WriteRuled(done.Ruled);
    }

    private static void Members(Utf8JsonWriter json, string report, Mention mention)
    {
        json.WriteString("type", "mention");
        json.WriteString("report", report);
        json.WriteString("entity", mention.EntityId);
        json.WritePlace(mention.Words);
    }

    private static void Members(Utf8JsonWriter json, string report, DateMention date)
    {
        json.WriteString("type", "date");
        json.WriteString("report", report);
        json.WritePlace(date.Words);
        json.WriteString("value", date.Value);
    }
}
