const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** What XML 1.0 lets no document hold, not even by number: controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** A text as it stands in XML and in HTML, in an element or between double quotes. What XML forbids is dropped. */
export function xmlText(text) {
    return text.replace(FORBIDDEN, "").replace(/[&<>"]/gu, (sign) => ESCAPES[sign]);
}
/** Attributes as they stand in a tag, in order; those without a value are left out. */
export function xmlAttributes(attributes) {
    return Object.entries(attributes)
        .map(([name, value]) => (value === undefined ? "" : ` ${name}="${xmlText(String(value))}"`))
        .join("");
}
/** What an engine read, on one line: a joined token may hold a line break. */
export function onOneLine(raw) {
    return raw.replace(/\s+/gu, " ").trim();
}
