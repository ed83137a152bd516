/** RFC 4180, section 2. */
const LINE_END = "\r\n";
/** Without it a spreadsheet takes the file for one of a code page and shows garble. */
const BYTE_ORDER_MARK = "\ufeff";
/** What a spreadsheet takes for the start of a formula (OWASP, CSV injection), behind any apostrophes of the guard's kind. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;
/** Controls other than tab and line break: spreadsheets refuse or hide them, terminals obey them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu;
const REPLACEMENT = "\ufffd";
/**
 * An apostrophe before text that would be taken for a formula. It can be undone: take one apostrophe off where the cell
 * begins with apostrophes and one of these signs.
 */
function guarded(text) {
    return FORMULA.test(text) ? `'${text}` : text;
}
/** Plain digits, never an exponent, no groups. */
const DIGITS = new Intl.NumberFormat("en-US", { useGrouping: false, maximumFractionDigits: 12 });
function numberText(value, separator) {
    const text = DIGITS.format(value);
    return separator === ";" ? text.replace(".", ",") : text;
}
/** In quotes where a separator, either of the two, a quote or a line break stands in it. */
function quoted(text) {
    return /[",;\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
function cellText(cell, own, separator) {
    if (cell === undefined)
        return "";
    if (typeof cell === "number")
        return numberText(cell, separator);
    const text = cell.replace(CONTROL, REPLACEMENT);
    return quoted(own ? text : guarded(text));
}
/** Rows as a table of RFC 4180, each ended by CRLF; the first names the columns. */
export function csvTable(columns, rows, { separator = ",", heading = true } = {}) {
    const names = heading ? [columns.map(({ name }) => quoted(name))] : [];
    const cells = rows.map((row) => columns.map(({ of, own }) => cellText(of(row), own === true, separator)));
    const lines = [...names, ...cells].map((line) => line.join(separator) + LINE_END);
    return (heading ? BYTE_ORDER_MARK : "") + lines.join("");
}
