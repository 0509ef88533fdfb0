// Reads a calendar from standard input with the library of a mail program and prints its entries.
import ICAL from "ical.js";
import { text } from "node:stream/consumers";

const calendar = new ICAL.Component(ICAL.parse(await text(process.stdin)));
ICAL.design.strict = true;
console.log(JSON.stringify({
    name: calendar.getFirstPropertyValue("x-wr-calname"),
    entries: calendar.getAllSubcomponents().map(part => ({
        kind: part.name,
        uid: part.getFirstPropertyValue("uid"),
        summary: part.getFirstPropertyValue("summary"),
        status: part.getFirstPropertyValue("status"),
        start: part.getFirstPropertyValue("dtstart")?.toString() ?? null,
        end: part.getFirstPropertyValue("dtend")?.toString() ?? null,
        allDay: part.getFirstPropertyValue("dtstart")?.isDate ?? null,
        description: part.getFirstPropertyValue("description"),
    })),
}));
