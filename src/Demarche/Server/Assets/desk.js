"use strict";
// What the desk's pages do more where scripts run. Every page is whole without it; nothing here makes a page from data.
(() => {
    const policy = window.trustedTypes?.createPolicy("desk", { createHTML: html => html });
    const parse = html => new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, "text/html");
    const long = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    const oneDay = 86400000;
    const dayOf = iso => Math.round(Date.parse(iso + "T00:00:00Z") / oneDay);
    const isoOf = day => new Date(day * oneDay).toISOString().slice(0, 10);
    const wordsOf = day => long.format(new Date(day * oneDay));
    const find = (selector, within = document) => within.querySelector(selector);

    // The slider: one day a step, the page of that day in the place of this one's.
    async function addSlider() {
        const form = find("form.days");
        if (!form) return;
        const answer = await fetch("/api/v1/days");
        if (!answer.ok) return;
        const { first, last } = await answer.json();
        if (!first || first === last) return;
        const label = document.createElement("label");
        label.className = "slide";
        const range = document.createElement("input");
        Object.assign(range, { type: "range", min: dayOf(first), max: dayOf(last), step: 1 });
        range.setAttribute("aria-label", "State on, as known on");
        const output = document.createElement("output");
        label.append(range, output);
        form.append(label);
        const say = day => {
            output.value = wordsOf(day);
            range.setAttribute("aria-valuetext", output.value);
        };
        // A day before the first report or after the last is beyond the slider's ends: it is said all the same.
        range.value = shownDay = dayOf(find("[name=as-of]", form).value);
        say(shownDay);
        range.addEventListener("input", () => {
            say(+range.value);
            wanted = +range.value;
            follow(between(+range.min, +range.max));
        });
        range.addEventListener("keydown", e => {
            const move = { PageUp: 30, PageDown: -30 }[e.key];
            if (!move) return;
            e.preventDefault();
            range.value = +range.value + move;
            range.dispatchEvent(new Event("input"));
        });
    }

    // What has a day's form and is none, such as 2019-02-30, is told at its field before it is asked for.
    function tellNoDay(field) {
        const day = /^\d{4}-\d{2}-\d{2}$/.test(field.value) ? dayOf(field.value) : null;
        const isNone = day !== null && (Number.isNaN(day) || isoOf(day) !== field.value);
        field.setCustomValidity(isNone ? `${field.value} is no day of the calendar.` : "");
    }

    document.addEventListener("input", e => {
        if (e.target.matches(".typed-day")) tellNoDay(e.target);
    });

    function addressOn(day) {
        const address = new URL(location.href);
        address.searchParams.set("as-of", day);
        address.searchParams.set("known-by", day);
        address.hash = "";
        return address;
    }

    const between = (first, last) => day => day >= first && day <= last;
    const kept = new Map();
    const mostKept = 300;
    const daysAhead = 3;
    const mostAsked = 2;
    let wanted = null, shownDay = null, following = false, heading = 0;
    const asking = new Set();

    // The page of an address, asked for once.
    function pageAt(address) {
        const known = kept.get(address.href);
        if (known) return known;
        if (kept.size >= mostKept) kept.clear();
        const page = fetch(address).then(answer => answer.ok ? answer.text() : Promise.reject(new Error(answer.status))).finally(() => asking.delete(page));
        asking.add(page);
        page.catch(() => kept.delete(address.href));
        kept.set(address.href, page);
        return page;
    }

    // One day at a time, and of those wished for meanwhile the last: a key held down asks for no more than can be shown.
    async function follow(exists) {
        if (following) return;
        following = true;
        try {
            while (wanted !== null) {
                const day = wanted, step = day < shownDay ? -1 : 1;
                wanted = null;
                const page = pageAt(addressOn(isoOf(day)));
                // Whoever goes day by day is likely to go on: the next ones are made while this one is. Whoever runs has first to stop.
                if (day === shownDay + step) lookAhead(day, step, exists);
                show(addressOn(isoOf(day)), await page);
                shownDay = day;
                if (wanted === null) lookAhead(day, step, exists);
            }
        } catch {
            // The desk tells in a page of its own why it can't.
            location.assign(addressOn(isoOf(wanted ?? +find(".slide input").value)));
        } finally {
            following = false;
        }
    }

    // Asks for the days that come next on the way, two at a time, until another day is wished for.
    async function lookAhead(day, step, exists) {
        const mine = ++heading;
        for (let next = day + step, n = 0; n < daysAhead && exists(next); next += step, n++) {
            try {
                while (asking.size >= mostAsked) await Promise.race(asking);
                if (mine !== heading) return;
                pageAt(addressOn(isoOf(next)));
            } catch {
                return;
            }
        }
    }

    function show(address, html) {
        const page = parse(html);
        for (const part of ["main", ".foot", ".masthead"])
            if (find(part, page)) find(part).replaceWith(document.adoptNode(find(part, page)));
        find(".dayband > .banner")?.remove();
        const banner = find(".dayband > .banner", page);
        if (banner) find("form.days").before(document.adoptNode(banner));
        for (const name of ["as-of", "known-by"]) {
            const field = find(`form.days [name=${name}]`);
            field.value = address.searchParams.get(name);
            tellNoDay(field);
        }
        document.title = page.title;
        history.replaceState(null, "", address);
        ready();
        document.dispatchEvent(new CustomEvent("desk:shown", { detail: address.href }));
    }

    // Keys.
    let here = -1;
    const items = () => [...document.querySelectorAll("main [data-item]")];

    function go(step) {
        const all = items();
        if (all.length === 0) return;
        all[here]?.classList.remove("here");
        here = Math.min(all.length - 1, Math.max(0, here + step));
        const item = all[here];
        item.classList.add("here");
        if (!item.hasAttribute("tabindex")) item.tabIndex = -1;
        item.focus({ preventScroll: true });
        item.scrollIntoView({ block: "nearest" });
    }

    function open() {
        const item = items()[here];
        if (!item) return;
        if (item.tagName === "DETAILS") item.open = !item.open;
        else find("[data-evidence], a", item)?.click();
    }

    // In a report: from fact to fact, each with its words marked.
    function step(by) {
        const facts = [...document.querySelectorAll("details.fact")];
        if (facts.length === 0) return;
        const now = facts.findIndex(f => f.open);
        const next = facts[Math.min(facts.length - 1, Math.max(0, now < 0 ? 0 : now + by))];
        find("[data-evidence]", next).click();
    }

    async function help() {
        let dialog = find("dialog.help");
        if (!dialog) {
            dialog = document.createElement("dialog");
            dialog.className = "help";
            dialog.setAttribute("aria-label", "Keys");
            const list = find("[data-keys]", parse(await (await fetch("/keys")).text()));
            const close = document.createElement("button");
            close.textContent = "Close";
            close.addEventListener("click", () => dialog.close());
            dialog.append(document.adoptNode(list), close);
            document.body.append(dialog);
        }
        dialog.showModal();
    }

    document.addEventListener("keydown", e => {
        if (e.ctrlKey || e.metaKey || e.altKey || e.target.matches("input, select, textarea")) return;
        const act = {
            j: () => go(1), k: () => go(-1), o: open, n: () => step(1), p: () => step(-1), "?": help,
            "/": () => find("main input[type=search]")?.focus() ?? location.assign(find(".masthead a[href^='/search']").href),
        }[e.key] ?? (/^[123]$/.test(e.key) && find(`[data-key="${e.key}"]`) ? () => find(`[data-key="${e.key}"]`).click() : null);
        if (!act) return;
        e.preventDefault();
        act();
    });

    // New reports wait until they are asked for.
    function listen() {
        if (find(".dayband > .banner") || !window.EventSource) return;
        let news = 0;
        const source = new EventSource("/api/v1/stream");
        source.addEventListener("report", () => {
            news++;
            let bar = find(".updates");
            if (!bar) {
                bar = document.createElement("p");
                bar.className = "updates";
                bar.setAttribute("role", "status");
                const button = document.createElement("button");
                button.addEventListener("click", () => location.reload());
                bar.append(button);
                find("main").before(bar);
            }
            find("button", bar).textContent = `Show ${news} ${news === 1 ? "update" : "updates"}`;
        });
        addEventListener("pagehide", () => source.close());
    }

    // A picture of points, made of the drawing, for where no drawing can go.
    function addPng() {
        for (const link of document.querySelectorAll("a[data-picture]")) {
            if (link.nextElementSibling?.matches("button.png")) continue;
            const button = document.createElement("button");
            button.className = "png plainly";
            button.textContent = "PNG";
            button.addEventListener("click", async () => {
                const image = new Image();
                image.src = link.href;
                await image.decode();
                const canvas = document.createElement("canvas");
                [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
                canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
                const blob = await new Promise(done => canvas.toBlob(done, "image/png"));
                const save = document.createElement("a");
                save.href = URL.createObjectURL(blob);
                save.download = link.download.replace(".svg", ".png");
                save.click();
                URL.revokeObjectURL(save.href);
            });
            link.after(" or ", button);
        }
    }

    // How many facts or marks lie out of sight on each side, and the way to the nearest of them.
    const sides = { above: "↑", below: "↓", left: "←", right: "→" };

    function whereIs(mark, frame) {
        const place = mark.getBoundingClientRect();
        if (place.height === 0 && place.width === 0) return null;
        if (place.bottom <= Math.max(0, frame.top)) return "above";
        if (place.top >= Math.min(innerHeight, frame.bottom)) return "below";
        if (place.right <= frame.left) return "left";
        if (place.left >= frame.right) return "right";
        return "seen";
    }

    function addBeyond() {
        find(".beyond")?.remove();
        const drawing = find(".timeline-page .drawing .scroll"), text = find("[data-marks]");
        const [within, selector, noun] = drawing ? [drawing, "a.mark", "marks"] : [text, "details.fact", "facts"];
        if (!within) return;
        const marks = [...within.querySelectorAll(selector)];
        const bar = document.createElement("div");
        bar.className = "beyond";
        bar.setAttribute("role", "group");
        bar.setAttribute("aria-label", `${noun} out of sight`);
        const nearest = {};
        const buttons = Object.fromEntries(Object.keys(sides).map(side => {
            const button = document.createElement("button");
            button.addEventListener("click", () => {
                nearest[side]?.scrollIntoView({ block: "center", inline: "center" });
                nearest[side]?.matches("details") && find("summary", nearest[side]).focus({ preventScroll: true });
            });
            bar.append(button);
            return [side, button];
        }));
        find("main").append(bar);
        const count = () => {
            const frame = within.getBoundingClientRect();
            const view = drawing ? { top: 0, bottom: innerHeight, left: frame.left + find(".lane-names", drawing).getBoundingClientRect().width, right: frame.right } : { top: 0, bottom: innerHeight, left: -Infinity, right: Infinity };
            const found = { above: 0, below: 0, left: 0, right: 0, seen: 0 };
            for (const mark of marks) {
                const where = whereIs(mark, view);
                if (!where) continue;
                found[where]++;
                if (where !== "above" && where !== "left" ? found[where] === 1 : true) nearest[where] = mark;
            }
            for (const [side, button] of Object.entries(buttons)) {
                button.hidden = found[side] === 0;
                button.textContent = `${sides[side]} ${found[side]}`;
                button.setAttribute("aria-label", `${found[side]} ${noun} ${side === "above" || side === "below" ? side : `further ${side}`}`);
            }
            // A picture that is out of sight as a whole has nothing to count.
            bar.hidden = marks.length === found.seen || frame.bottom < 0 || frame.top > innerHeight;
        };
        let waiting = false;
        const soon = () => {
            if (waiting) return;
            waiting = true;
            requestAnimationFrame(() => { waiting = false; if (bar.isConnected) count(); });
        };
        leave?.abort();
        leave = new AbortController();
        for (const [what, where] of [["scroll", window], ["resize", window], ["scroll", within]])
            where.addEventListener(what, soon, { passive: true, signal: leave.signal });
        count();
    }

    let leave;

    // In the contacts' picture: the lines of the name pointed at.
    function addNear() {
        const graph = find("svg.graph");
        if (!graph) return;
        const choose = node => {
            graph.classList.toggle("chosen", !!node);
            for (const edge of graph.querySelectorAll(".edge"))
                edge.classList.toggle("near", !!node && (edge.dataset.one === node.dataset.node || edge.dataset.other === node.dataset.node));
        };
        for (const on of ["pointerover", "focusin"]) graph.addEventListener(on, e => choose(e.target.closest(".node")));
        for (const off of ["pointerleave", "focusout"]) graph.addEventListener(off, () => choose(null));
    }

    // Words with where they stand, to be pasted where they are quoted.
    function addCopy() {
        for (const words of document.querySelectorAll("[data-citation]")) {
            const link = words.parentElement.querySelector("[data-permalink]");
            if (!navigator.clipboard || link.parentElement.querySelector("button")) continue;
            const button = document.createElement("button");
            button.className = "plainly";
            button.textContent = "Copy the citation";
            button.addEventListener("click", async () => {
                await navigator.clipboard.writeText(`${words.textContent.trim()} ${link.href}`);
                button.textContent = "Copied";
                setTimeout(() => { button.textContent = "Copy the citation"; }, 2000);
            });
            link.after(" · ", button);
        }
    }

    function ready() {
        here = -1;
        addPng();
        addBeyond();
        addNear();
        addCopy();
    }

    // A timeline wider than its frame shows its end: what is latest.
    const lanes = find(".timeline-page .drawing .scroll");
    if (lanes && !location.hash) lanes.scrollLeft = lanes.scrollWidth;
    ready();
    document.addEventListener("desk:marked", addCopy);
    listen();
    addSlider();
})();
