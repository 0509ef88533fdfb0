using System.Diagnostics;
using System.Xml.Linq;
using Demarche.English;
using Demarche.Workshop.Data;

namespace Demarche.Workshop.Names;

/// <summary>
/// Reads MEANTIME's Wikinews reports. Their first sentences bear mentions; a mention is a name here when it is marked as one and
/// is written like one, so that "the German carmaker Daimler" counts for its capitals only as untold.
/// </summary>
internal static class MeantimeCorpus
{
    private const int AnnotatedSentences = 6;

    public static IEnumerable<NamedText> Read()
    {
        foreach (var document in Documents())
            yield return Read(document);
    }

    private static NamedText Read(XElement document)
    {
        var text = new ColumnText();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var sentence = "0";
        foreach (var token in document.Elements("token"))
        {
            var its = (string)token.Attribute("sentence")!;
            if (int.Parse(its) >= AnnotatedSentences)
                break;
            if (its != sentence)
                text.EndSentence();
            sentence = its;
            numbers[(string)token.Attribute("t_id")!] = text.Add(token.Value);
        }

        text.EndSentence();
        var markables = document.Element("Markables")!;
        var types = markables.Elements("ENTITY").ToDictionary(e => (string)e.Attribute("m_id")!, e => (string?)e.Attribute("ent_type") ?? "");
        var typeOf = document.Descendants("REFERS_TO")
            .SelectMany(r => r.Elements("source").Select(s => ((string)s.Attribute("m_id")!, (string)r.Element("target")!.Attribute("m_id")!)))
            .GroupBy(p => p.Item1).ToDictionary(g => g.Key, g => types.GetValueOrDefault(g.First().Item2, ""));
        var mentions = new List<LooseMention>();
        foreach (var mention in markables.Elements("ENTITY_MENTION"))
        {
            var syntax = (string?)mention.Attribute("syntactic_type");
            var places = mention.Elements("token_anchor").Select(a => numbers.GetValueOrDefault((string)a.Attribute("t_id")!, -1)).ToList();
            if (places.Count == 0 || places.Contains(-1) || syntax is not ("NAM" or "PRE.NAM"))
                continue;
            mentions.Add(new LooseMention(places.Min(), places.Max() + 1, KindOf(typeOf.GetValueOrDefault((string)mention.Attribute("m_id")!, ""))));
        }

        LooseMention.Mark(text, mentions);
        return text.Finish("meantime");
    }

    private static NameKind? KindOf(string type) => type switch
    {
        "PER" => NameKind.Person,
        "LOC" => NameKind.Place,
        "ORG" => NameKind.Organisation,
        "PRO" or "FIN" => NameKind.Miscellaneous,
        _ => null,
    };

    private static List<XElement> Documents()
    {
        var start = new ProcessStartInfo("tar") { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var argument in new[] { "-xJOf", SharedData.PathOf("data/ner/meantime.tar.xz"), "--wildcards", "*/intra_cross-doc_annotation/*.xml" })
            start.ArgumentList.Add(argument);
        using var tar = Process.Start(start)!;
        var all = tar.StandardOutput.ReadToEnd();
        return [.. all.Split("<?xml", StringSplitOptions.RemoveEmptyEntries)
            .Select(d => XElement.Parse(d[d.IndexOf("<Document", StringComparison.Ordinal)..]))
            .OrderBy(d => (string?)d.Attribute("doc_name"), StringComparer.Ordinal)];
    }
}
