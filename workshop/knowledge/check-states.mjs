// Which names, demonyms and capitals of the package world-countries does knowledge/parties.tsv not know?
// npm install world-countries@5.1.0, then: node workshop/knowledge/check-states.mjs path/to/world-countries/countries.json
// Run it when states change names or capitals. What it lists is for a person to judge: Jamaica's Kingston is left out on purpose.
import { readFileSync } from "node:fs";

const fold = word => word.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const known = new Map();
for (const line of readFileSync(new URL("../../knowledge/parties.tsv", import.meta.url), "utf8").split("\n")) {
  if (line.startsWith("#") || !line.includes("\t")) continue;
  const [code, , ...cells] = line.split("\t");
  known.set(code, new Set(cells.join("|").split("|").map(word => fold(word.split("?")[0]))));
}

for (const country of JSON.parse(readFileSync(process.argv[2], "utf8"))) {
  if (!country.unMember && !["TWN", "UNK", "VAT"].includes(country.cca3)) continue;
  const words = known.get(country.cca3 === "UNK" ? "XKX" : country.cca3) ?? new Set();
  const missing = [country.name.common, ...country.capital, country.demonyms.eng.m].filter(word => !words.has(fold(word)));
  if (missing.length > 0) console.log(country.cca3, missing.join(", "));
}
