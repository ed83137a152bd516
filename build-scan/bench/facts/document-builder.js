import { isList } from "./marked-text.js";
import { unnamedInstruments } from "./unnamed-instruments.js";
const PLAIN = { align: "indent", face: "regular" };
/**
 * Writes a document line by line and remembers where each marked stretch begins and ends: `text` and `line` of a
 * fact are cut out of the finished text, never given by hand.
 */
export class DocumentBuilder {
    options;
    rows = [];
    lines = [];
    opened = new Map();
    closed = new Map();
    length = 0;
    page = 1;
    onPage = 0;
    constructor(options) {
        this.options = options;
    }
    /** A paragraph, broken into lines; a break in the content begins the next paragraph. */
    paragraph(content, style = PLAIN, width = this.options.width) {
        for (const { text, marks } of paragraphsOf(content)) {
            let from = 0;
            for (const [index, end] of breaks(text, width).entries()) {
                if (this.options.rows !== undefined && this.onPage >= this.options.rows)
                    this.pageNumber();
                const align = index > 0 && style.align === "indent" ? "left" : style.align;
                this.write([text.slice(from, end)], marks, { ...style, align }, [from, end]);
                from = end + 1;
            }
        }
    }
    /** One printed line of two columns; marks may run on to later lines of the same column. */
    columns(left, right, face = "regular") {
        const [one, other] = [paragraphsOf(left)[0], paragraphsOf(right)[0]];
        const gap = one.text === "" || other.text === "" ? "" : this.options.gap;
        const offset = one.text.length + gap.length;
        const marks = [...one.marks, ...other.marks.map((mark) => ({ ...mark, at: mark.at + offset }))];
        const text = one.text + gap + other.text;
        const align = one.text === "" ? "right" : "left";
        this.write([one.text, other.text], marks, { align, face }, [0, text.length], text);
    }
    blank() {
        this.write([""], [], { align: "left", face: "regular" }, [0, 0]);
    }
    build() {
        const truth = this.lines.join("\n");
        if (this.closed.size !== this.opened.size)
            throw new Error("a mark lies outside all lines");
        const facts = [...this.opened].map(([fact, start]) => {
            const end = this.closed.get(fact);
            if (end === undefined)
                throw new Error(`a mark of kind ${fact.kind} is not closed`);
            return { start, fact: placed(fact, truth, start, end) };
        });
        const references = new Set(facts.filter(({ fact }) => fact.kind === "reference").map(({ start }) => start));
        for (const { start, end, type } of unnamedInstruments(truth)) {
            if (references.has(start))
                continue;
            const fact = { kind: "reference", type, optional: true, why: "named without a code" };
            facts.push({ start, fact: placed(fact, truth, start, end) });
        }
        facts.sort((a, b) => a.start - b.start);
        return { truth, facts: facts.map(({ fact }) => fact), rows: this.rows };
    }
    pageNumber() {
        this.onPage = 0;
        this.page++;
        this.write([String(this.page)], [], { align: "center", face: "regular" }, [0, 9]);
    }
    write(cells, marks, style, [from, end], text = cells.join("")) {
        for (const { edge, fact, at } of marks) {
            const empty = from === end && at === from;
            // A mark that touches the space at which the line was broken belongs to the words on its inner side.
            if (edge === "open" && (empty || (at >= from - 1 && at < end)) && !this.opened.has(fact)) {
                this.opened.set(fact, this.length + Math.max(at, from) - from);
            }
            else if (edge === "close" && (empty || (at > from && at <= end + 1)) && !this.closed.has(fact)) {
                this.closed.set(fact, this.length + Math.min(at, end) - from);
            }
        }
        this.lines.push(text);
        this.rows.push({ ...style, cells: cells.filter((cell) => cells.length === 1 || cell !== "") });
        this.length += text.length + 1;
        this.onPage++;
    }
}
/** The words between two offsets, with white space at the edges left off. */
function placed(fact, truth, start, end) {
    const stretch = truth.slice(start, end);
    const from = start + stretch.length - stretch.trimStart().length;
    const to = start + stretch.trimEnd().length;
    if (to <= from)
        throw new Error(`a mark of kind ${fact.kind} holds no words`);
    const line = { first: lineAt(truth, from), last: lineAt(truth, to - 1) };
    return { ...fact, text: truth.slice(from, to).replace(/\s+/gu, " "), line };
}
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1))
        line++;
    return line;
}
/** The content as text with marks at offsets, a paragraph each. */
function paragraphsOf(content) {
    const all = [{ text: "", marks: [] }];
    const add = (part) => {
        const current = all.at(-1);
        if (typeof part === "string")
            current.text += part;
        else if (isList(part))
            part.forEach(add);
        else if (part.edge === "break")
            all.push({ text: "", marks: [] });
        else
            current.marks.push({ ...part, at: current.text.length });
    };
    add(content);
    return all;
}
/** The offsets at which the lines of a text end. */
function breaks(text, width) {
    const ends = [];
    let [start, last] = [0, -1];
    for (let at = 0; at <= text.length; at++) {
        if (at < text.length && text[at] !== " ")
            continue;
        if (at - start > width && last > start) {
            ends.push(last);
            start = last + 1;
        }
        last = at;
    }
    return [...ends, text.length];
}
