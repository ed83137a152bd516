export const heading = (text) => ({ part: "heading", text });
export const basis = (...texts) => texts.map((text) => ({ part: "basis", text }));
export const line = (text) => ({ part: "line", text });
export const done = (...sentences) => ({ part: "text", status: "result", number: "", sentences });
export const goal = (...sentences) => ({ part: "text", status: "target", number: "", sentences });
export const person = (text) => ({ part: "person", text });
/** A paragraph with its number: "1. ", "# " and "% " count on within `some`. */
export const numbered = (number, part) => ({ ...part, number });
export const criterion = (level, index, name, status, ...sentences) => ({
    part: "text",
    status,
    number: "",
    sentences,
    criterion: { level, number: index, name },
});
export const doneList = (lead, bullet, ...items) => ({
    part: "list",
    status: "result",
    lead,
    bullet,
    items,
});
export const goalList = (lead, bullet, ...items) => ({
    part: "list",
    status: "target",
    lead,
    bullet,
    items,
});
/** "1. |colon|Giao " and the agency. */
export function duty(style, agency, ...sentences) {
    const [number = "", form = "colon", before = ""] = style.split("|");
    return { part: "duty", number, form: form, before, agency, sentences };
}
export const execution = (number, agency, task) => ({
    part: "execution",
    number,
    agency,
    task,
});
/** Rows are "label;range". */
export function money(lead, label, unit, decimals, form, ...rows) {
    return { part: "money", lead, label, unit, decimals, form, rows: rows.map(listRow) };
}
export function moneyTable(head, unit, total, ...rows) {
    return { part: "money table", head, unit, total, rows: rows.map(listRow) };
}
function listRow(text) {
    const [label = "", range = ""] = text.split(";");
    return { label, range };
}
/** Rows are "name;unit;range" or with two ranges: planned and reached. */
export const table = (status, head, ...rows) => ({
    part: "table",
    status,
    head,
    rows,
    values: rows[0].split(";").length > 3 ? 2 : 1,
});
export const some = (least, ...parts) => ({ part: "some", least, parts });
/** So many of the parts, in their order. */
export const few = (least, most, ...parts) => ({ part: "some", least, most, parts });
export const oneOf = (...choices) => ({ part: "one of", choices });
