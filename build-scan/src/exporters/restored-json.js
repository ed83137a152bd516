/** The name and version of the format; a change that breaks readers gets a new number. */
export const RESTORED_FORMAT = "vanban/restored@1";
/** Four digits are more than any confidence means, and the same on every machine. */
const DIGITS = 10_000;
function rounded(share) {
    return Math.round(share * DIGITS) / DIGITS;
}
function tokenJson({ text, raw, at, sourceAt, confidence, alternatives, why }) {
    return {
        text,
        raw,
        at: { start: at.start, end: at.end },
        sourceAt: { start: sourceAt.start, end: sourceAt.end },
        confidence: rounded(confidence),
        alternatives: alternatives.map(({ text: other, p }) => ({ text: other, p: rounded(p) })),
        why,
    };
}
function sourceJson({ name, kind, sha256, pages }) {
    return {
        ...(name === undefined ? {} : { name }),
        kind,
        ...(sha256 === undefined ? {} : { sha256 }),
        pages,
    };
}
/** The document as plain values for `JSON.stringify`; keys always in the same order, shares rounded to four digits. */
export function restoredJson(document) {
    return {
        format: RESTORED_FORMAT,
        source: sourceJson(document.source),
        class: document.class,
        text: document.text,
        engine: document.engine,
        tokens: document.tokens.map(tokenJson),
    };
}
