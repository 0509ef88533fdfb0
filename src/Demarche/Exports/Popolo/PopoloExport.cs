using System.Text.Json;
using Demarche.Exports.Annotations;
using Demarche.Exports.Sheets;
using Demarche.Facts;
using Demarche.Json;
using Demarche.Record.Actors;
using Demarche.Record.Contacts;

namespace Demarche.Exports.Popolo;

/// <summary>
/// Popolo's JSON: persons, parties as organizations, roles as memberships, what was said as speeches, contacts as events.
/// A report tells that somebody holds an office, hardly ever since when: memberships have no dates that no text gives.
/// </summary>
internal sealed class PopoloExport
{
    private readonly ExportGround _ground;
    private readonly Utf8JsonWriter _json;

    private PopoloExport(ExportGround ground, Utf8JsonWriter json)
    {
        _ground = ground;
        _json = json;
    }

    /// <summary>Writes one object with a list for each class.</summary>
    public static void Write(ExportGround ground, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, JsonLinesWriter.Options with { Indented = true, NewLine = "\n" }))
            new PopoloExport(ground, json).Write();
        stream.Write("\n"u8);
    }

    private void Write()
    {
        _json.WriteStartObject();
        _json.WriteStartArray("persons");
        foreach (var person in _ground.State.People)
            Person(person);
        _json.WriteEndArray();
        _json.WriteStartArray("organizations");
        foreach (var party in PartySheet.Of(_ground).Rows)
            Organization(party.Code, party.Name);
        _json.WriteEndArray();
        Memberships();
        Speeches();
        _json.WriteStartArray("events");
        foreach (var contact in _ground.State.Contacts)
            Event(contact);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private static string PartyId(string code) => "party:" + code;

    private void Person(RecordActor person)
    {
        _json.WriteStartObject();
        _json.WriteString("id", person.Id);
        _json.WriteString("name", person.Name);
        _json.WriteStartArray("other_names");
        foreach (var spelling in person.Spellings.Where(s => s != person.Name))
        {
            _json.WriteStartObject();
            _json.WriteString("name", spelling);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Organization(string code, string name)
    {
        _json.WriteStartObject();
        _json.WriteString("id", PartyId(code));
        _json.WriteString("name", name);
        _json.WriteString("classification", Parties.Find(code)?.Kind.Word());
        _json.WriteStartArray("identifiers");
        Identifier("cow", Cells.Number(_ground.States.Cow(code)));
        Identifier("gw", Cells.Number(_ground.States.Gw(code)));
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private Facts.Knowledge.Parties Parties => field ??= Facts.Knowledge.Parties.Load(_ground.Knowledge);

    private void Identifier(string scheme, string? value)
    {
        if (value is null)
            return;
        _json.WriteStartObject();
        _json.WriteString("scheme", scheme);
        _json.WriteString("identifier", value);
        _json.WriteEndObject();
    }

    // One membership for each party and role of a person, with every report that gives it.
    private void Memberships()
    {
        var told = _ground.Facts.SelectMany(f => f.Entities
            .Select(e => (Person: _ground.PersonOf(f.Report.Key, e.Id), Entity: e, f.Report))
            .Where(t => t.Person is not null && t.Entity.Parties.Count > 0)
            .SelectMany(t => t.Entity.Roles.Select(r => (Role?)r).DefaultIfEmpty(), (t, role) => (t.Person, Party: t.Entity.Parties[0], Role: role, t.Report)));
        _json.WriteStartArray("memberships");
        foreach (var same in told.GroupBy(t => (t.Person!.Id, t.Party, Title: _ground.Choices.TextFree ? null : t.Role?.Title, Time: t.Role?.Time)))
        {
            _json.WriteStartObject();
            _json.WriteString("person_id", same.Key.Id);
            _json.WriteString("organization_id", PartyId(same.Key.Party));
            _json.WriteString("on_behalf_of_id", PartyId(same.Key.Party));
            _json.WriteString("role", same.Key.Title);
            _json.WriteString("label", same.Key.Time?.Word());
            _json.WriteNull("start_date");
            _json.WriteNull("end_date");
            Sources(same.Select(t => (t.Report, t.Role?.Words)));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Speeches()
    {
        _json.WriteStartArray("speeches");
        foreach (var facts in _ground.Facts)
        {
            foreach (var statement in facts.Statements.Where(s => s.CueKind == CueKind.Speech))
                Speech(facts.Report, statement);
        }

        _json.WriteEndArray();
    }

    private void Speech(Report report, Statement statement)
    {
        var person = _ground.PersonOf(report.Key, statement.Speaker?.Id);
        _json.WriteStartObject();
        _json.WriteString("id", statement.Id);
        // A speech is the speaker's own words; what is only reported is a summary of them.
        _json.WriteString("type", statement.Speech == Facts.Speech.Direct ? "speech" : "summary");
        _json.WriteString("creator_id", person?.Id ?? (statement.Party is { } party ? PartyId(party) : null));
        _json.WriteString("attribution_text", person?.Name ?? statement.Speaker?.Name ?? (_ground.Choices.TextFree ? null : statement.Mention?.Text));
        _json.WriteNull("audience_id");
        if (!_ground.Choices.TextFree)
        {
            _json.WriteString("audience_text", statement.To.Count > 0 ? string.Join(", ", statement.To) : null);
            _json.WriteString("text", string.Join(" ... ", statement.Content.Select(c => Cells.OneLine(c.Text))));
        }

        _json.WriteString("date", statement.Day.On);
        _json.WriteNull("event_id");
        Sources(statement.Content.Select(c => (report, (Extract?)c)));
        _json.WriteEndObject();
    }

    private void Event(Contact contact)
    {
        _json.WriteStartObject();
        _json.WriteString("id", contact.Id);
        _json.WriteString("name", $"{contact.Kind.Word()}: {string.Join(", ", contact.Parties.Select(_ground.Parties.Name))}");
        _json.WriteString("classification", contact.Kind.Word());
        _json.WriteString("status", contact.State.Word());
        _json.WriteString("start_date", Cells.Day(contact.Day.Earliest));
        _json.WriteString("end_date", contact.Day.Earliest is null ? null : Cells.Day(contact.Day.Latest));
        _json.WriteString("location", contact.At);
        _json.WriteStartArray("attendees");
        foreach (var person in contact.People)
        {
            _json.WriteStartObject();
            _json.WriteString("id", person.Id);
            _json.WriteString("name", person.Name);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        Sources(contact.Evidence.Select(e => (_ground.Names[e.Report], (Extract?)e.Words)));
        _json.WriteEndObject();
    }

    // Popolo's link: an address and a note; the note says where in the report the words stand.
    private void Sources(IEnumerable<(Report Report, Extract? Words)> places)
    {
        _json.WriteStartArray("sources");
        foreach (var (report, words) in places)
        {
            _json.WriteStartObject();
            _json.WriteString("url", AnnotationTarget.SourceOf(report));
            _json.WriteString("note", $"{_ground.Names.Of(report)}, {report.Date:yyyy-MM-dd}{(words is null ? "" : $", characters {words.Span}")}");
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }
}
