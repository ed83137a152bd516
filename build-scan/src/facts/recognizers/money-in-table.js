import { phrases, words } from "../dictionary.js";
import { parseNumber, scaled } from "../number.js";
import { optional } from "../optional.js";
import { placeIn } from "../paragraph.js";
import { anyOf, END, pattern, wordsOf } from "../phrase.js";
import { markless, oneLine } from "../plain.js";
import { cellsOf, isAmount, isTableHead } from "../table.js";
import { Taken } from "../taken.js";
import { withoutEnd } from "../trim.js";
const factors = new Map(phrases("table-unit").map(({ phrase, value }) => [markless(phrase).toLowerCase(), Number(value)]));
/** By letters alone, as all that stands in small print over columns. */
const UNITS = anyOf(factors.keys());
/** "Đơn vị tính: triệu đồng" above a table. */
const NOTE = pattern(`(?:don vi(?: tinh)?|DVT) ?[:;]? ?\\(?(${UNITS})${END}`, "iu");
/** "Số tiền (đồng)" in the head of one. */
const IN_HEAD = pattern(`(?:\\(|DVT ?: ?|${END} )(${UNITS})(?:\\)|${END})`, "iu");
/** What else numbers count in a table whose sums all have one unit. */
const OTHER_COLUMN = pattern(wordsOf(words("other-column")), "iu");
const MONEY_COLUMN = pattern(wordsOf(words("money-column")), "iu");
const TOTAL = /^(?:tổng cộng|tổng số|tổng|cộng)(?!\p{L})/iu;
const ORDINAL = /^(?:\d{1,3}|[IVXLC]{1,5}|[A-Z]|[a-zđ])[.)]?$/u;
/** A note over a table is short. */
const LONGEST_NOTE = 60;
/** Between head and rows stand no more lines than this: the rest of the head. */
const LONGEST_HEAD = 3;
/** The cells of a row that hold sums: by the head of their column, which a last row may lack cells of, else the last. */
function sumCells(cells, { columns, isNoted }) {
    const amounts = cells.flatMap((cell, at) => (isAmount(cell) && cell !== "-" && at > 0 ? [at] : []));
    if (columns === undefined || columns.length < cells.length)
        return amounts.slice(-1);
    const head = (at) => columns[at + columns.length - cells.length] ?? "";
    const named = amounts.filter((at) => MONEY_COLUMN.test(head(at)) || (isNoted && !OTHER_COLUMN.test(head(at))));
    return named.length > 0 ? named : amounts.slice(-1);
}
/** Where the cells stand in the paragraph. */
function starts({ text }, cells) {
    let from = 0;
    return cells.map((cell) => {
        const at = Math.max(from, text.indexOf(cell, from));
        from = at + cell.length;
        return at;
    });
}
function rowOf(paragraph, cells, table) {
    const { factor } = table;
    const ordinal = ORDINAL.test(cells[0] ?? "") ? cells[0] : undefined;
    const labelAt = cells.findIndex((cell) => /\p{L}{2}/u.test(cell));
    const label = labelAt < 0 ? undefined : oneLine(cells[labelAt] ?? "");
    const at = starts(paragraph, cells);
    if (factor === undefined || label === undefined)
        return [];
    return sumCells(cells, table).flatMap((cell) => {
        const printed = cells[cell] ?? "";
        const value = parseNumber(printed);
        const amount = value === undefined ? 0 : scaled(value, factor);
        if (amount === 0 || amount > Number.MAX_SAFE_INTEGER)
            return [];
        const [start, end] = [at[cell] ?? 0, (at[cell] ?? 0) + printed.length];
        const draft = {
            kind: "money",
            amount,
            stated: printed,
            role: TOTAL.test(label) ? "total" : "part",
            label: withoutEnd(label, ":;,. "),
            ...optional("ordinal", /^\d/.test(ordinal ?? "") ? Number.parseInt(ordinal ?? "", 10) : undefined),
            column: cells.length - cell,
            at: placeIn(paragraph, Math.min(at[labelAt] ?? start, start), end),
            core: placeIn(paragraph, start, end),
            rule: "money-in-table",
        };
        return [draft];
    });
}
/** The parts of a table belong to its total, where one row says that it is the total. */
function close({ rows }) {
    const total = rows.find(({ role }) => role === "total")?.label;
    return rows.map((row) => row.role === "part"
        ? { ...row, ...optional("of", total), ...(total === undefined ? { role: "other" } : {}) }
        : row);
}
function factorIn(text, finder) {
    return factors.get(oneLine(finder.exec(markless(text))?.[1] ?? "").toLowerCase());
}
/** Reads one paragraph; gives the sums of the table that it ends. */
function read(paragraph, table) {
    const cells = cellsOf(paragraph.text);
    const noted = paragraph.text.length < LONGEST_NOTE ? factorIn(paragraph.text, NOTE) : undefined;
    if (noted !== undefined)
        return restart(table, noted, true);
    if (isTableHead(paragraph.text)) {
        const kept = table.rows.length === 0 ? table.factor : undefined;
        const own = factorIn(paragraph.text, IN_HEAD);
        const done = restart(table, own ?? kept, own === undefined && kept !== undefined);
        if (cells)
            table.columns = cells;
        return done;
    }
    const rows = cells && paragraph.hasDigit ? rowOf(paragraph, cells, table) : [];
    table.rows.push(...rows);
    table.strange = rows.length > 0 || cells ? 0 : table.strange + 1;
    return table.strange > LONGEST_HEAD || /[.;:]$/.test(paragraph.text) ? restart(table, undefined) : [];
}
/** Ends the table and begins the next. */
function restart(table, factor, isNoted = false) {
    const done = close(table);
    table.rows = [];
    table.strange = 0;
    table.isNoted = isNoted;
    delete table.columns;
    delete table.factor;
    if (factor !== undefined)
        table.factor = factor;
    return done;
}
/** Sums in the columns of a table whose head, or a note above it, gives their unit. */
export const moneyInTable = {
    name: "money-in-table",
    find: ({ reading, found }) => {
        const taken = new Taken(found.flatMap(({ kind, at, core }) => (kind === "money" ? [core ?? at] : [])));
        const table = { rows: [], strange: 0, isNoted: false };
        const sums = reading.body.flatMap((paragraph) => read(paragraph, table));
        return [...sums, ...restart(table, undefined)].filter(({ core, at }) => !taken.meets(core ?? at));
    },
};
