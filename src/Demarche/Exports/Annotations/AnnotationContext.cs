using System.Text.Json;

namespace Demarche.Exports.Annotations;

/// <summary>
/// What the keys of the JSON-LD mean: W3C's Web Annotation and PROV, and names of the project's own behind the prefix
/// <c>demarche:</c>, since "name" and "state" are taken.
/// </summary>
internal static class AnnotationContext
{
    private const string Date = "http://www.w3.org/2001/XMLSchema#date";

    /// <summary>Writes <c>@context</c>.</summary>
    public static void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray("@context");
        json.WriteStringValue("http://www.w3.org/ns/anno.jsonld");
        json.WriteStartObject();
        json.WriteString("prov", "http://www.w3.org/ns/prov#");
        json.WriteString("demarche", "urn:demarche:ns:");
        foreach (var reference in (string[])["prov:wasQuotedFrom", "prov:wasDerivedFrom", "prov:wasRevisionOf", "demarche:statement"])
            Means(json, reference, "@type", "@id");
        foreach (var day in (string[])["prov:generatedAtTime", "prov:invalidatedAtTime", "demarche:earliest", "demarche:latest", "demarche:as_of", "demarche:known_by"])
            Means(json, day, "@type", Date);
        // Lists whose order tells something: who is named first.
        foreach (var list in (string[])["demarche:actors", "demarche:targets", "demarche:from", "demarche:to", "demarche:terms"])
            Means(json, list, "@container", "@list");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Means(Utf8JsonWriter json, string term, string what, string value)
    {
        json.WriteStartObject(term);
        json.WriteString("@id", term);
        json.WriteString(what, value);
        json.WriteEndObject();
    }
}
