import { restore } from "../../src/index.js";
import { MOST_CHANGED } from "../floors.js";
import { percent } from "../table.js";
/** Right text as input: it must come back. */
export function cleanSection(documents, runs, model) {
    const golds = documents.map(({ name, gold }) => passThrough(`${name} (gold text)`, [gold], model));
    const held = runs === undefined ? [] : heldOutRows(runs, model);
    const rows = [...golds, ...held];
    return {
        name: "clean",
        title: `Clean text as input (at most ${percent(MOST_CHANGED, 1)} of tokens changed)`,
        head: ["text", "texts", "tokens", "changed", "share", "taken for", ""],
        rows: rows.map(rowText),
        notes: runs === undefined ? ["Left out: held-out corpus text (--corpus DIR)."] : [],
        figures: rows,
    };
}
function heldOutRows({ legal, open }, model) {
    return [passThrough("admin_legal, held out", legal, model), passThrough("open_general, held out", open, model)];
}
function passThrough(name, texts, model) {
    const restored = texts.map((text) => restore(text, { model }));
    const tokens = restored.flatMap((document) => document.tokens);
    const classes = new Map();
    for (const { class: found } of restored)
        classes.set(found, (classes.get(found) ?? 0) + 1);
    return {
        name,
        texts: texts.length,
        tokens: tokens.length,
        changed: tokens.filter(({ raw, text }) => raw !== text).length,
        classes: [...classes].map(([found, count]) => (texts.length === 1 ? found : `${found} ${count}`)).join(", "),
    };
}
function rowText({ name, texts, tokens, changed, classes }) {
    const share = changed / Math.max(1, tokens);
    const met = share <= MOST_CHANGED ? "ok" : "below";
    return [name, String(texts), String(tokens), String(changed), percent(share, 3), classes, met];
}
