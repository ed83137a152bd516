import { nextColumns } from "./reading-order/columns.js";
import { wordsOf } from "./reading-order/gutter.js";
import { around, letterHeight, rowsOf } from "./reading-order/rows.js";
/** Columns inside columns are not looked for deeper than this. */
const DEEPEST = 3;
/** More space than so many letter heights between two lines parts paragraphs. */
const PARAGRAPH_SPACE = 1;
/** The lines of a page as they grow, with an empty one where there is space on the page. */
class LineWriter {
    lines = [];
    #last;
    row(row, unit) {
        if (this.#last && row.box.top - this.#last.bottom > PARAGRAPH_SPACE * unit)
            this.space();
        this.lines.push(row.segments.flatMap(({ words }) => words));
        this.#last = row.box;
    }
    block(lines) {
        this.lines.push(...lines);
        this.#last = undefined;
    }
    space() {
        if ((this.lines.at(-1)?.length ?? 0) > 0)
            this.lines.push([]);
    }
}
function orderedLines(words, context) {
    const { unit, pageHeight, depth } = context;
    const rows = rowsOf(words, unit);
    const writer = new LineWriter();
    if (rows.length === 0)
        return [];
    const page = {
        rows,
        unit,
        pageHeight,
        isWhole: depth === 0,
        text: around(rows.map(({ box }) => box)),
    };
    let at = 0;
    while (at < rows.length) {
        const columns = depth < DEEPEST ? nextColumns(page, at) : undefined;
        for (const row of rows.slice(at, columns?.first))
            writer.row(row, unit);
        if (!columns)
            break;
        for (const side of [columns.left, columns.right]) {
            if (!columns.flowing)
                writer.space();
            writer.block(orderedLines(wordsOf(side), { ...context, depth: depth + 1 }));
        }
        if (!columns.flowing && columns.end < rows.length)
            writer.space();
        at = columns.end;
    }
    return writer.lines;
}
/**
 * The words of one page as lines in the order in which a person reads them; every word comes back once. Words stand
 * upright, in any unit with y downwards; the order in which they come plays no part. An empty line stands where the page
 * has clear space.
 *
 * Lines run across the page, so that a row of a table is a line. Column by column, the left one first, are read: the two
 * sides of a letterhead, the list of recipients and the signature beside it, two who sign side by side, and columns of
 * running text. See `DESIGN.md`, reading order.
 */
export function linesInOrder(words, page) {
    return orderedLines(words, { pageHeight: page.height, unit: letterHeight(words), depth: 0 });
}
