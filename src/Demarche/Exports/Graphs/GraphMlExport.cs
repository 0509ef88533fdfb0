using System.Text;
using System.Xml;
using Demarche.Exports.Events;
using Demarche.Exports.Sheets;
using Demarche.Facts;
using Demarche.Record.Contacts;

namespace Demarche.Exports.Graphs;

/// <summary>
/// GraphML for Gephi, networkx, igraph: parties and persons as nodes; events between parties, contacts between persons, and for
/// whom persons stand as edges. All edges are directed, since many readers take no mixture: the attribute <c>symmetric</c>
/// marks those that have no direction.
/// </summary>
internal sealed class GraphMlExport
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Name, string For, string Type)[] Keys =
    [
        ("label", "node", "string"), ("kind", "node", "string"), ("party", "node", "string"), ("cow", "node", "int"), ("gw", "node", "int"), ("reports", "node", "int"),
        ("relation", "edge", "string"), ("symmetric", "edge", "boolean"), ("act", "edge", "string"), ("plover", "edge", "string"), ("cameo", "edge", "string"),
        ("modality", "edge", "string"), ("standing", "edge", "string"), ("from", "edge", "string"), ("to", "edge", "string"), ("basis", "edge", "string"), ("known", "edge", "string"),
        ("told_by", "edge", "string"), ("tellings", "edge", "int"), ("confidence", "edge", "double"), ("fact", "edge", "string"), ("report", "edge", "string"),
    ];

    private readonly ExportGround _ground;
    private readonly XmlWriter _xml;
    private int _edges;

    private GraphMlExport(ExportGround ground, XmlWriter xml)
    {
        _ground = ground;
        _xml = xml;
    }

    /// <summary>Writes the graph.</summary>
    public static void Write(ExportGround ground, Stream stream)
    {
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", CloseOutput = false, CheckCharacters = false };
        using (var xml = XmlWriter.Create(stream, settings))
            new GraphMlExport(ground, xml).Write();
        stream.Write("\n"u8);
    }

    private void Write()
    {
        _xml.WriteStartElement("graphml", Namespace);
        _xml.WriteAttributeString("xmlns", "xsi", null, "http://www.w3.org/2001/XMLSchema-instance");
        _xml.WriteAttributeString("xsi", "schemaLocation", null, $"{Namespace} {Namespace}/1.0/graphml.xsd");
        foreach (var (name, owner, type) in Keys)
        {
            _xml.WriteStartElement("key");
            _xml.WriteAttributeString("id", $"{owner}_{name}");
            _xml.WriteAttributeString("for", owner);
            _xml.WriteAttributeString("attr.name", name);
            _xml.WriteAttributeString("attr.type", type);
            _xml.WriteEndElement();
        }

        _xml.WriteStartElement("graph");
        _xml.WriteAttributeString("id", "demarche");
        _xml.WriteAttributeString("edgedefault", "directed");
        var parties = PartiesNamed();
        foreach (var party in parties)
            Party(party);
        foreach (var person in _ground.State.People)
            Person(person.Id, person.Name, person.Parties, person.Reports);
        foreach (var person in _ground.State.People)
        {
            foreach (var party in person.Parties.Where(parties.Contains))
                Edge(person.Id, "party:" + party, "stands for", symmetric: false, () => { });
        }

        foreach (var told in _ground.Events)
            Event(told);
        foreach (var contact in _ground.State.Contacts)
            Contact(contact);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private SortedSet<string> PartiesNamed() => new(
        _ground.Events.SelectMany(e => e.Side1.Concat(e.Side2)).Concat(_ground.State.People.SelectMany(p => p.Parties)), StringComparer.Ordinal);

    private void Party(string code)
    {
        _xml.WriteStartElement("node");
        _xml.WriteAttributeString("id", "party:" + code);
        Data("node", "label", _ground.Parties.Name(code));
        Data("node", "kind", "party");
        Data("node", "party", code);
        Data("node", "cow", Cells.Number(_ground.States.Cow(code)));
        Data("node", "gw", Cells.Number(_ground.States.Gw(code)));
        _xml.WriteEndElement();
    }

    private void Person(string id, string name, IReadOnlyList<string> parties, int reports)
    {
        _xml.WriteStartElement("node");
        _xml.WriteAttributeString("id", id);
        Data("node", "label", name);
        Data("node", "kind", "person");
        Data("node", "party", parties.Count > 0 ? string.Join('|', parties) : null);
        Data("node", "reports", Cells.Number(reports));
        _xml.WriteEndElement();
    }

    private void Event(ToldEvent told)
    {
        foreach (var (from, to) in told.Pairs())
        {
            Edge("party:" + from, "party:" + to, "event", told.Event.Act.IsSymmetric(), () =>
            {
                Data("edge", "act", told.Event.Act.Word());
                Data("edge", "plover", told.Event.Code.Plover);
                Data("edge", "cameo", told.Event.Code.Cameo);
                Data("edge", "modality", told.Event.Modality.Word());
                When(told.Day, told.Known);
                Data("edge", "told_by", told.ToldBy);
                Data("edge", "tellings", Cells.Number(told.Tellings.Count));
                Data("edge", "confidence", Cells.Share(told.Confidence));
                Data("edge", "fact", told.Id);
                Data("edge", "report", Cells.Each(told.Tellings.Select(t => _ground.Names.Of(t.Report.Report))));
            });
        }
    }

    private void Contact(Contact contact)
    {
        for (var i = 0; i < contact.People.Count; i++)
        {
            for (var j = i + 1; j < contact.People.Count; j++)
            {
                Edge(contact.People[i].Id, contact.People[j].Id, "contact", symmetric: true, () =>
                {
                    Data("edge", "act", contact.Kind.Word());
                    Data("edge", "standing", contact.State.Word());
                    When(contact.Day, contact.Known);
                    Data("edge", "tellings", Cells.Number(contact.Evidence.Count));
                    Data("edge", "confidence", Cells.Share(contact.Confidence));
                    Data("edge", "fact", contact.Id);
                    Data("edge", "report", Cells.Each(contact.Evidence.Select(e => _ground.Names.Of(e.Report))));
                });
            }
        }
    }

    private void When(DayInterval day, DateOnly known)
    {
        Data("edge", "from", Cells.Day(day.Earliest));
        Data("edge", "to", Cells.Day(day.Latest));
        Data("edge", "basis", day.Basis.Word());
        Data("edge", "known", Cells.Day(known));
    }

    private void Edge(string from, string to, string relation, bool symmetric, Action data)
    {
        _xml.WriteStartElement("edge");
        _xml.WriteAttributeString("id", $"e{++_edges}");
        _xml.WriteAttributeString("source", from);
        _xml.WriteAttributeString("target", to);
        Data("edge", "relation", relation);
        Data("edge", "symmetric", symmetric ? "true" : "false");
        data();
        _xml.WriteEndElement();
    }

    private void Data(string owner, string name, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        _xml.WriteStartElement("data");
        _xml.WriteAttributeString("key", $"{owner}_{name}");
        _xml.WriteString(XmlText.Of(value));
        _xml.WriteEndElement();
    }
}
