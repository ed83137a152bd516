import { normalizeText } from "../text/normalize.js";
import { span } from "../text/span.js";
import { buildSource } from "./build.js";
/** The text as it grows, with the spans of what has been written. */
class TextWriter {
    #pieces = [];
    words = [];
    #length = 0;
    get length() {
        return this.#length;
    }
    get text() {
        return this.#pieces.join("");
    }
    write(piece) {
        const start = this.#length;
        this.#pieces.push(piece);
        this.#length += piece.length;
        return span(start, this.#length);
    }
    line(words, page) {
        let between = "";
        for (const { text, ...placed } of words) {
            const visible = normalizeText(text).replace(/\s+/gu, " ").trim();
            if (visible === "")
                continue;
            this.write(between);
            this.words.push({ ...placed, span: this.write(visible), page });
            between = " ";
        }
    }
    page({ lines, ...page }) {
        // A page without a line adds none to the text.
        if (lines.length > 0 && this.#length > 0)
            this.write("\n");
        const start = this.#length;
        for (const [i, line] of lines.entries()) {
            if (i > 0)
                this.write("\n");
            this.line(line, page.number);
        }
        return { ...page, span: span(start, this.#length) };
    }
}
/**
 * A source document from pages of placed words: one space between words, one LF between lines and between pages, all in
 * NFC. `pages` of the document is the count of the file's pages where the facts give one.
 */
export function buildLayoutSource(pages, facts = {}) {
    const writer = new TextWriter();
    const placed = pages.map((page) => writer.page(page));
    return buildSource(writer.text, {
        kind: "layout",
        pages: pages.length,
        ...facts,
        layout: { pages: placed, words: writer.words },
    });
}
