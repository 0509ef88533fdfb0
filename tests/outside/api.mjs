// Holds the desk's description against OpenAPI's own rules, makes a client of it alone, calls everything it describes, and holds
// each answer against the schema that is promised for it. Prints the flaws; without one, how much was called.
import SwaggerParser from "@apidevtools/swagger-parser";
import { OpenAPIClientAxios } from "openapi-client-axios";
import Ajv from "ajv/dist/2020.js";

const base = process.argv[2];
const description = await (await fetch(`${base}/api/v1/openapi.json`)).json();
await SwaggerParser.validate(structuredClone(description));
const whole = await SwaggerParser.dereference(structuredClone(description));
const ajv = new Ajv({ strict: false, validateFormats: false });
const api = new OpenAPIClientAxios({ definition: description, axiosConfigDefaults: { baseURL: base, validateStatus: () => true } });
const client = await api.init();
const flaws = [];
let calls = 0;

async function call(operation, parameters) {
    const answer = await client[operation.operationId](parameters);
    calls++;
    const described = whole.paths[operation.path][operation.method].responses[answer.status];
    const schema = described?.content?.[answer.headers["content-type"].split(";")[0]]?.schema;
    if (!schema) flaws.push(`${operation.operationId}: ${answer.status} ${answer.headers["content-type"]} is not described`);
    else if (!ajv.validate(schema, answer.data)) flaws.push(`${operation.operationId} ${JSON.stringify(parameters)}: ${ajv.errorsText(ajv.errors.slice(0, 3))}`);
    return answer;
}

const operations = api.getOperations().filter(o => o.method === "get");
const listed = {};
for (const operation of operations.sort((a, b) => a.path.split("{").length - b.path.split("{").length)) {
    const names = (operation.parameters ?? []).filter(p => p.in === "path").map(p => p.name);
    // What a list holds tells what to ask of its entries: /people/{id} takes the id of an entry of /people.
    const entry = listed[operation.path.split("/{")[0]];
    const places = Object.fromEntries(names.map(n => [n, valueOf(entry, n)]));
    if (Object.values(places).includes(undefined)) { flaws.push(`${operation.operationId}: nothing tells its ${names}`); continue; }
    const answer = await call(operation, places);
    if (answer.status !== 200) flaws.push(`${operation.operationId}: ${answer.status}`);
    listed[operation.path] = answer.data?.items?.[0];
    await call(operation, { ...places, "as-of": "2019-10-06", "known-by": "2019-10-06" });
    await call(operation, { ...places, "as-of": "no day" });
    // A list in parts, one entry each: the next part begins behind the last.
    if (answer.data?.next !== undefined && answer.data.items.length > 1) {
        const first = await call(operation, { limit: 1 });
        const second = await call(operation, { limit: 1, after: new URL(first.data.next, base).searchParams.get("after") });
        if (JSON.stringify([first.data.items[0], second.data.items[0]]) !== JSON.stringify(answer.data.items.slice(0, 2))) flaws.push(`${operation.operationId}: its parts are not the list`);
    }
}

// A report's address has the beginning of its hash, a party's is a code that positions name.
function valueOf(entry, name) {
    if (name === "code") return listed["/api/v1/positions"]?.from[0];
    return name === "key" ? entry?.key.replace("sha256:", "").slice(0, 16) : entry?.[name];
}

console.log(flaws.length > 0 ? flaws.join("\n") : `${operations.length} operations, ${calls} calls`);
