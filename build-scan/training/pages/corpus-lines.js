import { isOnlyVietnamese } from "../../src/syllable/letters.js";
import { isSyllable } from "../../src/syllable/structure.js";
import { isHeldOut, RUN } from "../corpus.js";
import { Random } from "../random.js";
/** Cuts the lines of a corpus file into runs by position. */
export function corpusRuns(lines) {
    return Array.from({ length: Math.ceil(lines.length / RUN) }, (_, index) => {
        const run = lines.slice(index * RUN, (index + 1) * RUN);
        return { lines: run, heldOut: isHeldOut(run) };
    });
}
/** Letters, digits and marks that offices print and that all fonts have. */
const PRINTABLE = /^[\p{Script=Latin}\d .,;:!?()/%“”"'’‘–\-+…&=*]{12,}$/u;
const LONGEST = 700;
// "liên quan.Điều 5", "b)Căn cứ", "thừa kế(bản chính": spaces that were lost when pages of the web became text.
const LOST_SPACE = /\p{Ll}[.,;:)]\p{L}{2}|\d\)\p{L}{2}|\p{L}{2}\(\p{Ll}{2}/u;
/** "tạikhoản": a word with marks that is no syllable. */
function hasJoinedWord(line) {
    return (line.match(/\p{Ll}{4,}/gu) ?? []).some((word) => [...word].some(isOnlyVietnamese) && !isSyllable(word));
}
/**
 * Whether a corpus line can stand on a page: no table row, no line without words, nothing the fonts lack, no space lost on
 * its way into the corpus.
 */
export function isPrintable(line) {
    const whole = PRINTABLE.test(line) && line.length <= LONGEST && /\p{L}{2}/u.test(line);
    return whole && !LOST_SPACE.test(line) && !hasJoinedWord(line);
}
/** Draws `count` lines for training, in blocks of lines that stand together; a line found in a held-out run is left out. */
export function sampleTrainingLines(sources, count, seed) {
    const random = new Random(seed);
    const heldOut = new Set(sources.flatMap(({ runs }) => runs.filter((run) => run.heldOut).flatMap((run) => run.lines)));
    const open = sources.map(({ runs, weight }) => ({ runs: runs.filter((run) => !run.heldOut), weight }));
    const sampled = [];
    while (sampled.length < count) {
        const { lines } = random.pick(random.weighted(open).runs);
        const from = random.whole(0, lines.length - 1);
        const block = lines.slice(from, from + random.whole(2, 7));
        sampled.push(...block.filter((line) => isPrintable(line) && !heldOut.has(line)));
    }
    return sampled.slice(0, count);
}
/** The lines of the held-out runs, in their order, those that cannot be printed left out. */
export function heldOutLines(sources) {
    const runs = sources.flatMap((source) => source.runs.filter((run) => run.heldOut));
    return runs.flatMap((run) => run.lines.filter(isPrintable));
}
