import { lineAt } from "../document/build.js";
import { oneLine } from "./plain.js";
/** The index of the first token that ends after `offset`. */
function firstToken(tokens, offset) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens[middle]?.at.end ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The tokens that meet the span, in order. */
export function tokensIn({ tokens }, at) {
    const first = firstToken(tokens, at.start);
    let end = first;
    while ((tokens[end]?.at.start ?? Number.POSITIVE_INFINITY) < at.end)
        end++;
    return tokens.slice(first, end);
}
/** The words at the span, the same place in the source, and its lines there. */
export function placeOf(document, at) {
    const tokens = tokensIn(document, at);
    const { source } = document;
    const start = tokens[0]?.sourceAt.start ?? 0;
    const end = tokens.at(-1)?.sourceAt.end ?? start;
    return {
        text: oneLine(document.text.slice(at.start, at.end)),
        sourceText: oneLine(source.text.slice(start, end)),
        at,
        line: { first: lineAt(source.lines, start) + 1, last: lineAt(source.lines, Math.max(start, end - 1)) + 1 },
    };
}
