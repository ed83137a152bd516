/** Lines that show whole on a terminal and are long enough to be read as sentences, in letters. */
const SHORTEST = 50;
const LONGEST = 92;
/** From each of `count` equal parts of the document, the line with the largest share of changed words. */
export function shownPairs(document, count) {
    const pairs = linePairs(document);
    return Array.from({ length: count }, (_, part) => {
        const stretch = pairs.slice((pairs.length * part) / count, (pairs.length * (part + 1)) / count);
        return mostChanged(stretch.filter(({ after }) => after.length >= SHORTEST && after.length <= LONGEST));
    }).filter((pair) => pair !== undefined);
}
function linePairs({ source, text, lines }) {
    return lines.map(({ span }, index) => {
        const { start, end } = source.lines[index].span;
        return {
            line: index + 1,
            before: source.text.slice(start, end).trim(),
            after: text.slice(span.start, span.end).trim(),
        };
    });
}
function mostChanged(pairs) {
    return pairs.reduce((best, pair) => (best === undefined || changedShare(pair) > changedShare(best) ? pair : best), undefined);
}
function changedShare({ before, after }) {
    const kept = new Set(before.split(/\s+/u));
    const words = after.split(/\s+/u);
    return words.filter((word) => !kept.has(word)).length / words.length;
}
