// Reads an annotation collection from standard input as a JSON-LD processor does, in its safe mode: a key that no context gives a
// meaning is an error and not passed over. Prints what is left of each annotation as RDF.
import jsonld from "jsonld";
import { text } from "node:stream/consumers";

// The names of W3C's Web Annotation vocabulary that the export uses, by what they mean; the whole context can't be fetched here.
const oa = "http://www.w3.org/ns/oa#", as = "http://www.w3.org/ns/activitystreams#", id = iri => ({ "@type": "@id", "@id": iri });
const context = {
    id: "@id", type: "@type",
    Annotation: oa + "Annotation", SpecificResource: oa + "SpecificResource", TextQuoteSelector: oa + "TextQuoteSelector",
    TextPositionSelector: oa + "TextPositionSelector", TimeState: oa + "TimeState", Software: as + "Application",
    AnnotationCollection: as + "OrderedCollection", AnnotationPage: as + "OrderedCollectionPage",
    identifying: oa + "identifying", describing: oa + "describing", classifying: oa + "classifying", linking: oa + "linking",
    motivation: { "@type": "@vocab", "@id": oa + "motivatedBy" },
    body: id(oa + "hasBody"), target: id(oa + "hasTarget"), source: id(oa + "hasSource"), selector: id(oa + "hasSelector"), state: id(oa + "hasState"),
    generator: id(as + "generator"), first: id(as + "first"), partOf: id(as + "partOf"), items: { ...id(as + "items"), "@container": "@list" },
    exact: oa + "exact", prefix: oa + "prefix", suffix: oa + "suffix", start: oa + "start", end: oa + "end", sourceDate: oa + "sourceDate",
    total: as + "totalItems", startIndex: as + "startIndex", label: "http://www.w3.org/2000/01/rdf-schema#label", name: "http://xmlns.com/foaf/0.1/name",
};

async function documentLoader(url) {
    if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(`asks for ${url}`);
    return { documentUrl: url, document: { "@context": context } };
}

const read = JSON.parse(await text(process.stdin));
const quads = await jsonld.toRDF(read, { documentLoader, safe: true });
const about = new Map();
for (const { subject, predicate, object } of quads) {
    if (!about.has(subject.value)) about.set(subject.value, []);
    about.get(subject.value).push([predicate.value, object.value]);
}

const valuesOf = (node, name) => (about.get(node) ?? []).filter(([p]) => p === name).map(([, o]) => o);
const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const annotations = [...about.keys()].filter(n => valuesOf(n, rdfType).includes(oa + "Annotation"));
console.log(JSON.stringify({
    triples: quads.length,
    annotations: annotations.map(node => ({
        id: node,
        body: valuesOf(valuesOf(node, oa + "hasBody")[0], rdfType)[0],
        targets: valuesOf(node, oa + "hasTarget").map(target => {
            const part = name => valuesOf(target, oa + "hasSelector").flatMap(s => valuesOf(s, oa + name))[0] ?? null;
            return { source: valuesOf(target, oa + "hasSource")[0], exact: part("exact"), start: +part("start"), end: +part("end") };
        }),
    })),
}));
