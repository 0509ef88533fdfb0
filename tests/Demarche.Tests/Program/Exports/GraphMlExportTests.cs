using System.Xml.Linq;
using Demarche.Exports;

namespace Demarche.Tests.Program.Exports;

/// <summary>GraphML, read back by another XML reader and held to what the format asks: every key declared, every end a node.</summary>
public class GraphMlExportTests
{
    private static readonly XNamespace Ml = "http://graphml.graphdrawing.org/xmlns";

    [Fact]
    public void Graph_OfAStory_IsWellFormed()
    {
        foreach (var ground in (ExportGround[])[ExportBench.Story(), ExportBench.Of(null, ExportBench.Nasty())])
        {
            var root = XDocument.Parse(ground.Text("graphml")).Root!;
            var keys = root.Elements(Ml + "key").ToDictionary(k => (string)k.Attribute("id")!, k => ((string)k.Attribute("for")!, (string)k.Attribute("attr.type")!));
            var graph = Assert.Single(root.Elements(Ml + "graph"));
            var nodes = graph.Elements(Ml + "node").Select(n => (string)n.Attribute("id")!).ToHashSet();

            Assert.Equal(graph.Elements(Ml + "node").Count(), nodes.Count);
            Assert.All(graph.Elements(Ml + "edge"), e => Assert.True(nodes.Contains((string)e.Attribute("source")!) && nodes.Contains((string)e.Attribute("target")!), e.ToString()));
            Assert.All(graph.Descendants(Ml + "data"), d =>
            {
                var (owner, type) = keys[(string)d.Attribute("key")!];
                Assert.Equal(d.Parent!.Name.LocalName, owner);
                Assert.True(type switch { "int" => int.TryParse(d.Value, out _), "double" => double.TryParse(d.Value, out _), "boolean" => bool.TryParse(d.Value, out _), _ => true }, d.ToString());
            });
        }
    }

    [Fact]
    public void Edges_SayWhoDidWhatToWhom()
    {
        var edges = XDocument.Parse(ExportBench.Story().Text("graphml")).Descendants(Ml + "edge").ToList();
        string? Value(XElement edge, string name) => (string?)edge.Elements(Ml + "data").FirstOrDefault(d => (string)d.Attribute("key")! == "edge_" + name);

        var demand = edges.First(e => Value(e, "act") == "demand");
        Assert.Equal(("party:XSU", "party:XNO", "false"), ((string)demand.Attribute("source")!, (string)demand.Attribute("target")!, Value(demand, "symmetric")));
        var contact = edges.Single(e => Value(e, "relation") == "contact");
        Assert.Equal(("person:ana-ruiz", "person:tomas-brandt", "true", "held"), ((string)contact.Attribute("source")!, (string)contact.Attribute("target")!, Value(contact, "symmetric"), Value(contact, "standing")));
        Assert.Contains(edges, e => Value(e, "relation") == "stands for" && (string)e.Attribute("source")! == "person:leo-hart" && (string)e.Attribute("target")! == "party:XNO");
    }

    [Fact]
    public void ControlCharacters_ThatXmlHasNot_AreReplaced() =>
        Assert.Equal("a\uFFFDb🕊c\uFFFD", XmlText.Of("a\u0001b🕊c\uD83D"));
}
