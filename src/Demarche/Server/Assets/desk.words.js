"use strict";
// On a report's page the links of its facts mark their words where they stand: the text is there, so nothing is asked for.
// What is not found exactly is left to the server, whose page this one must equal.
(() => {
    const placeOf = address => /^(\d+)-(\d+)$/.exec(new URL(address).searchParams.get("mark") ?? "")?.slice(1).map(Number) ?? null;

    function pageOf(address) {
        const url = new URL(address);
        url.searchParams.delete("mark");
        return url.pathname + url.search;
    }

    // Places count code points; strings of scripts count UTF-16 units.
    const lengthOf = text => [...text].length;
    const unitsOf = (text, points) => [...text].slice(0, points).join("").length;

    function linesOver(text, start, end) {
        const lines = [...text.querySelectorAll("[data-place]")].map(line => [line, ...line.dataset.place.split("-").map(Number)]);
        return lines.filter(([, from, to]) => from < end && start < to);
    }

    // The piece of a text node, in an element of its own that keeps what else lies over it.
    function wrap(node, from, to) {
        node.splitText(to);
        const words = node.splitText(from), mark = document.createElement("mark"), run = words.parentElement;
        mark.className = run.matches("span.run") ? `${run.className} asked` : "run asked";
        if (!run.matches("span.run")) {
            words.replaceWith(mark);
        } else {
            const rest = run.cloneNode(false);
            while (words.nextSibling) rest.append(words.nextSibling);
            run.after(mark, rest);
        }
        mark.append(words);
        return mark;
    }

    function marksOf(line, from, start, end) {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT), nodes = [];
        while (walker.nextNode()) nodes.push(walker.currentNode);
        const marks = [];
        let at = from;
        for (const node of nodes) {
            const data = node.data, next = at + lengthOf(data);
            if (at < end && start < next)
                marks.push(wrap(node, unitsOf(data, Math.max(0, start - at)), unitsOf(data, Math.min(next, end) - at)));
            at = next;
        }
        tidy(line);
        return marks;
    }

    // Pieces that nothing parts any more become one again.
    function tidy(line) {
        for (const run of [...line.children]) {
            const before = run.previousSibling;
            if (run.textContent === "") run.remove();
            else if (run.matches("span") && before?.nodeType === Node.ELEMENT_NODE && before.matches("span") && before.className === run.className) {
                run.prepend(...before.childNodes);
                before.remove();
            }
        }
        line.normalize();
    }

    function unmark(text) {
        text.querySelector(".citation")?.remove();
        for (const mark of text.querySelectorAll("mark")) {
            const line = mark.parentElement, run = document.createElement("span");
            run.className = mark.className.replace(" asked", "");
            run.append(...mark.childNodes);
            mark.replaceWith(...(run.className === "run" ? run.childNodes : [run]));
            tidy(line);
        }
    }

    function cite(text, line, words, start, end) {
        const [citation, said, note, link] = ["div", "p", "p", "a"].map(name => document.createElement(name));
        citation.className = "citation";
        said.dataset.citation = "";
        said.textContent = `“${words}” ${text.dataset.cited}, characters ${start}–${end}.`;
        note.className = "note";
        link.href = `${location.pathname}?mark=${start}-${end}#words`;
        link.dataset.permalink = "";
        link.textContent = "Permanent link";
        note.append(link);
        citation.append(said, note);
        line.nextElementSibling.prepend(citation);
    }

    // Marks the words of an address; false when they can't be found here exactly.
    function follow(text, address, link) {
        const place = placeOf(address);
        if (!place) return false;
        const lines = linesOver(text, ...place);
        if (lines.length === 0 || lines.some(([line, from, to]) => lengthOf(line.textContent) !== to - from)) return false;
        unmark(text);
        const marks = lines.flatMap(([line, from]) => marksOf(line, from, ...place));
        const [first] = marks;
        first.id = "words";
        first.tabIndex = -1;
        cite(text, lines[0][0], marks.map(m => m.textContent).join(""), ...place);
        if (link)
            for (const fact of text.querySelectorAll("details.fact")) fact.open = fact.contains(link);
        document.dispatchEvent(new CustomEvent("desk:marked"));
        first.focus({ preventScroll: true });
        look(marks);
        return true;
    }

    // All of the words in the middle of the window; of those that are longer than it, the beginning.
    function look(marks) {
        const top = marks[0].getBoundingClientRect().top, height = marks.at(-1).getBoundingClientRect().bottom - top;
        scrollBy({ top: top - (height <= innerHeight ? (innerHeight - height) / 2 : innerHeight * .1), behavior: "instant" });
    }

    const asked = document.querySelectorAll(".text mark");
    if (asked.length > 0 && location.hash === "#words") look([...asked]);
    let here = location.search;
    document.addEventListener("click", e => {
        const link = e.target.closest("a[data-evidence]"), text = link?.closest(".text[data-cited]");
        if (!text || e.button !== 0 || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey || pageOf(link.href) !== pageOf(location.href)) return;
        if (!follow(text, link.href, link)) return;
        e.preventDefault();
        history.pushState(null, "", link.href);
        here = location.search;
    });
    addEventListener("popstate", () => {
        if (location.search === here) return;
        here = location.search;
        const text = document.querySelector(".text[data-cited]");
        if (!placeOf(location.href)) unmark(text);
        else if (!follow(text, location.href)) location.reload();
    });
})();
