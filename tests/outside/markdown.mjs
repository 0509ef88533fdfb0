// Reads a document from standard input with CommonMark's own reader and prints its headings and all the text that it shows.
import { Parser } from "commonmark";
import { text } from "node:stream/consumers";

const walker = new Parser().parse(await text(process.stdin)).walker();
const headings = [], shown = [], kinds = new Set();
for (let step = walker.next(); step; step = walker.next()) {
    const { node, entering } = step;
    if (!entering) continue;
    kinds.add(node.type);
    if (node.type === "heading") headings.push("");
    if (node.literal !== null) shown.push(node.literal);
    if (node.literal !== null && node.parent.type === "heading") headings[headings.length - 1] += node.literal;
    if (node.type === "softbreak") shown.push(" ");
}
console.log(JSON.stringify({ headings, kinds: [...kinds], text: shown.join("") }));
