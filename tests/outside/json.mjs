// Reads JSON or JSON Lines from standard input and prints how many values there are, and every string in them.
import { text } from "node:stream/consumers";

const input = await text(process.stdin);
const values = process.argv[2] === "lines" ? input.split("\n").filter(l => l !== "").map(l => JSON.parse(l)) : [JSON.parse(input)];
console.log(JSON.stringify({ values: values.length, texts: values.flatMap(v => [...strings(v)]) }));

function* strings(value) {
    if (typeof value === "string") yield value;
    else if (value !== null && typeof value === "object") for (const inner of Object.values(value)) yield* strings(inner);
}
