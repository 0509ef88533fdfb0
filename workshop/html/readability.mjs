// The article text that @mozilla/readability takes from saved pages, for `workshop evaluate html --beside`.
//   npm i @mozilla/readability jsdom@25        (in a folder of your own)
//   PEERS_NODE=that-folder/node_modules node workshop/html/readability.mjs PAGES > readability.json
import { createRequire } from "node:module";
import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { join, resolve } from "node:path";

const require = createRequire(join(resolve(process.env.PEERS_NODE ?? "node_modules"), "x.js"));
const { Readability } = require("@mozilla/readability");
const { JSDOM, VirtualConsole } = require("jsdom");

const folder = process.argv[2];
const texts = {};
const before = process.cpuUsage();
const names = readdirSync(folder).filter(name => name.endsWith(".html.gz")).sort();
for (const name of names) {
  const page = new JSDOM(gunzipSync(readFileSync(join(folder, name))), { virtualConsole: new VirtualConsole() });
  texts[name.slice(0, -".html.gz".length)] = new Readability(page.window.document).parse()?.textContent ?? "";
  page.window.close();
}

const { user, system } = process.cpuUsage(before);
console.error(`${names.length} pages, ${(names.length / ((user + system) / 1e6)).toFixed(0)} a CPU second`);
console.log(JSON.stringify(texts));
