import { span } from "../text/span.js";
import { VERSION } from "../version.js";
const WORD = /\S+/gu;
const ENGINE = { vanban: VERSION };
function tokenAt(text, start) {
    const end = start + text.length;
    return {
        text,
        raw: text,
        at: span(start, end),
        sourceAt: span(start, end),
        confidence: 1,
        alternatives: [],
        why: "as-read",
    };
}
/** The document with nothing restored: the text is taken for what was printed, each word is sure and stands where it was read. */
export function asRead(source) {
    const tokens = Array.from(source.text.matchAll(WORD), (word) => tokenAt(word[0], word.index));
    const lines = source.lines.map(({ span: at }) => ({ span: span(at.start, at.end) }));
    return { text: source.text, lines, source, class: "clean", tokens, engine: ENGINE };
}
