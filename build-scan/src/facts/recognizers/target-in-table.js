import { units } from "../dictionary.js";
import { unitLength } from "../figure.js";
import { NUMBER, parseNumber } from "../number.js";
import { placeIn } from "../paragraph.js";
import { pattern } from "../phrase.js";
import { markless, oneLine } from "../plain.js";
import { isTableHead } from "../table.js";
import { Taken } from "../taken.js";
/** "STT Chỉ tiêu ĐVT Kế hoạch": a column of the head gives units; without one the numbers may be anything. */
const UNIT_COLUMN = /(?<!\p{L})(?:[DĐ]VT|don vi(?: tinh)?)(?!\p{L})/iu;
/** "2 Hộ dùng nước sạch % 88 93,2": number, name, unit, values; the name begins with a capital. */
const ROW = pattern(`^ ?(?:(?:\\d{1,3}[.)]?|[IVX]{1,5}[.)]?|[-+])[ |]{1,6})?(?=\\p{Lu})([^\\d%]{3,120}?[ |]{1,6})((?:[≥≤><]? ?(?:${NUMBER})(?:[ |]{1,6}|$)){1,6})$`, "u");
const VALUE = pattern(`([≥≤><])? ?(${NUMBER})`, "gu");
const PERCENT_ROW = pattern(`^ ?(?:(?:\\d{1,3}[.)]?|[IVX]{1,5}[.)]?|[-+])[ |]{1,6})?(?=\\p{Lu})([^\\d%]{3,120}?[ |]{1,6}%[ |]{1,6})((?:[≥≤><]? ?(?:${NUMBER})(?:[ |]{1,6}|$)){1,6})$`, "u");
const SIGNS = { "≥": ">=", "≤": "<=", ">": ">", "<": "<" };
/** A unit is at most so many words of the row's name. */
const LONGEST_UNIT = 3;
/** Of the words before the values the last that name a unit, and what stands before them. */
function unitAtEnd(words, paragraph, from) {
    for (let count = Math.min(LONGEST_UNIT, words.length - 1); count > 0; count--) {
        const unit = words.slice(-count).join(" ");
        const at = paragraph.lower.lastIndexOf(unit, from);
        if (at >= 0 && units.has(unit) && unitLength(paragraph, at) >= unit.length)
            return { unit, name: words.slice(0, -count).join(" ") };
    }
    return undefined;
}
function rowOf(paragraph) {
    const percent = PERCENT_ROW.exec(paragraph.plain);
    const found = percent ?? ROW.exec(paragraph.plain);
    if (!found)
        return undefined;
    const [all, named = "", values = ""] = found;
    const words = oneLine(named.replaceAll("|", " ")).split(" ");
    const from = all.length - values.length;
    const parts = percent ? { unit: "%", name: words.slice(0, -1).join(" ") } : unitAtEnd(words, paragraph, from);
    return parts && { ...parts, from, values };
}
function draftsOf(paragraph) {
    const row = rowOf(paragraph);
    if (!row)
        return [];
    return Array.from(row.values.matchAll(VALUE)).flatMap((match) => {
        const value = parseNumber(match[2] ?? "");
        const start = row.from + match.index;
        const at = placeIn(paragraph, start, start + match[0].length);
        if (value === undefined)
            return [];
        const draft = {
            kind: "target",
            measure: row.unit === "%" ? "rate" : "amount",
            object: row.name,
            comparator: SIGNS[match[1] ?? ""] ?? "=",
            value,
            unit: row.unit,
            status: "target",
            at: placeIn(paragraph, 0, start + match[0].length),
            core: at,
            rule: "target-in-table",
        };
        return [draft];
    });
}
/** The figures of a table whose rows name their unit. */
export const targetInTable = {
    name: "target-in-table",
    find: ({ reading, found }) => {
        const taken = new Taken(found.flatMap(({ kind, at, core }) => (kind === "target" ? [] : [core ?? at])));
        let inTable = false;
        const rows = reading.body.flatMap((paragraph) => {
            if (isTableHead(paragraph.text)) {
                inTable = UNIT_COLUMN.test(markless(paragraph.text));
                return [];
            }
            const drafts = inTable && paragraph.hasDigit ? draftsOf(paragraph) : [];
            inTable = inTable && (drafts.length > 0 || paragraph.text.length < LONGEST_HEAD_LINE);
            return drafts;
        });
        return rows.filter(({ core, at }) => !taken.meets(core ?? at));
    },
};
/** Rows broken in two and the rest of a head are short; prose ends the table. */
const LONGEST_HEAD_LINE = 60;
