import { table } from "./table.js";
/** A section that could not be measured, and the reason. */
export function leftOut(name, title, why) {
    return { name, title, head: [], rows: [], notes: [why], figures: null };
}
/** A section for people. */
export function sectionText({ title, head, rows, notes }) {
    const body = rows.length === 0 ? [] : [table(head, rows)];
    return [`\n${title}`, "", ...body, ...notes.map((note) => `  ${note}`)].join("\n");
}
