import { fold } from "../../syllable/fold.js";
/** Longer readings of one place are noise, and not worth a table of their lengths' product. */
const MAX_LENGTH = 400;
/** Costs of the alignment: letters that agree but for marks and case are free, a space stands for nothing but a space. */
const COST = { other: 1, spaceForLetter: 2.5, letter: 1, space: 0.5 };
const isSpace = (letter) => letter === " ";
const skipped = (letter) => (isSpace(letter) ? COST.space : COST.letter);
function replaced(a, b) {
    if (isSpace(a) !== isSpace(b))
        return COST.spaceForLetter;
    return fold(a) === fold(b) ? 0 : COST.other;
}
/** `costs[i][k]`: of turning the first i letters of one into the first k of the other. */
function costTable(a, b) {
    const rows = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
    for (let i = 0; i <= a.length; i++) {
        for (let k = 0; k <= b.length; k++) {
            if (i === 0 && k === 0)
                continue;
            const drop = i > 0 ? rows[i - 1][k] + skipped(a[i - 1]) : Infinity;
            const add = k > 0 ? rows[i][k - 1] + skipped(b[k - 1]) : Infinity;
            const keep = i > 0 && k > 0 ? rows[i - 1][k - 1] + replaced(a[i - 1], b[k - 1]) : Infinity;
            rows[i][k] = Math.min(drop, add, keep);
        }
    }
    return rows;
}
/** For each letter of `b`, the index of the letter of `a` that it stands for, or that it comes after. */
function partners(a, b) {
    const costs = costTable(a, b);
    const partner = new Array(b.length).fill(0);
    let [i, k] = [a.length, b.length];
    while (k > 0) {
        const cost = costs[i][k];
        if (i > 0 && cost === costs[i - 1][k - 1] + replaced(a[i - 1], b[k - 1])) {
            partner[--k] = --i;
        }
        else if (i > 0 && cost === costs[i - 1][k] + skipped(a[i - 1])) {
            i--;
        }
        else {
            partner[--k] = Math.max(0, i - 1);
        }
    }
    return partner;
}
/**
 * Cuts what one reader has in a place where another has `words`: one piece a word, together the whole reading. A piece has
 * a space where the reader parts the word in two, and is empty where it has nothing.
 *
 * @example cutReading(["Xã", "hội"], "Xãhội") // ["Xã", "hội"]
 * @example cutReading(["Xãhội"], "Xa hoi") // ["Xa hoi"]
 */
export function cutReading(words, reading) {
    if (words.length <= 1)
        return words.map(() => reading);
    const a = [...words.join(" ")];
    const b = [...reading];
    if (a.length > MAX_LENGTH || b.length > MAX_LENGTH)
        return words.map(() => "");
    const wordOf = [];
    for (const [i, word] of words.entries())
        for (const _ of `${word} `)
            wordOf.push(i);
    const pieces = words.map(() => "");
    for (const [k, at] of partners(a, b).entries())
        pieces[wordOf[at]] += b[k];
    return pieces.map((piece) => piece.trim());
}
