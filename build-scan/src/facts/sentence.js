const SENTENCE_END = /[.!?…]+["”)]?(?= +[\p{Lu}“"(+-]|$)/gu;
/** "TT. Tỉnh ủy", "TP. Hà Nội", "Q. Chủ tịch": the full stop of an abbreviation ends nothing. */
const ABBREVIATED = /(?:^|[ (])(?:\p{Lu}{1,4}|\p{Lu}\p{Ll}|\d{1,2})$/u;
/** The sentences of a `plain` text. */
export function sentencesOf(text) {
    const ranges = [];
    let start = 0;
    for (const match of text.matchAll(SENTENCE_END)) {
        if (match[0] === "." && ABBREVIATED.test(text.slice(Math.max(0, match.index - 6), match.index)))
            continue;
        const end = match.index + match[0].length;
        ranges.push({ start, end });
        start = end + (/^ +/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
    }
    if (start < text.length)
        ranges.push({ start, end: text.length });
    return ranges;
}
const known = new WeakMap();
/** The sentence of the paragraph that an offset in it stands in. */
export function sentenceAt(paragraph, offset) {
    const sentences = known.get(paragraph) ?? sentencesOf(paragraph.plain);
    known.set(paragraph, sentences);
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((sentences[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return sentences[low];
}
const CLAUSE_BREAK = /[;:()]|[.,](?!\d)|“|”/gu;
const FIRST_BREAK = new RegExp(CLAUSE_BREAK.source, "u");
/** The end of the last clause break before `at`, not before `from`: where the clause that holds `at` begins. */
export function clauseStart(text, from, at) {
    let start = from;
    for (const match of text.slice(from, at).matchAll(CLAUSE_BREAK))
        start = from + match.index + 1;
    return start + (/^ */.exec(text.slice(start, at))?.[0].length ?? 0);
}
/** The start of the first clause break at or after `at`, at most `limit`. */
export function clauseEnd(text, at, limit) {
    const found = text.slice(at, limit + 1).search(FIRST_BREAK);
    return found < 0 ? limit : Math.min(limit, at + found);
}
