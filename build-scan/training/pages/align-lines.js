import { fold } from "../../src/syllable/fold.js";
/** Lines less alike than this are not the same line. Two unrelated lines of one length reach about 0.25. */
const LEAST_ALIKE = 0.4;
/** Pairs printed with read lines, in order; lines without a like on the other side are left out. */
export function alignLines(printed, read) {
    const [truths, reads] = [printed.map(fold), read.map(fold)];
    const gain = truths.map((truth) => reads.map((line) => alike(truth, line) - LEAST_ALIKE));
    const pairs = [];
    const best = bestSums(gain);
    for (let i = 0, j = 0; i < printed.length && j < read.length;) {
        const here = best[i][j];
        if (here === best[i + 1][j])
            i++;
        else if (here === best[i][j + 1])
            j++;
        else
            pairs.push({ truth: printed[i++], observed: read[j++] });
    }
    return pairs;
}
/** `sums[i][j]` is the greatest sum of gains of an alignment of the lines from `i` on with those from `j` on. */
function bestSums(gain) {
    const columns = gain[0]?.length ?? 0;
    const sums = Array.from({ length: gain.length + 1 }, () => new Array(columns + 1).fill(0));
    for (let i = gain.length - 1; i >= 0; i--) {
        for (let j = columns - 1; j >= 0; j--) {
            sums[i][j] = Math.max(sums[i + 1][j], sums[i][j + 1], gain[i][j] + sums[i + 1][j + 1]);
        }
    }
    return sums;
}
/** 1 for the same text, 0 for nothing in common: the edit distance as a share of the longer text. */
function alike(one, other) {
    const longer = Math.max(one.length, other.length);
    if (longer === 0)
        return 0;
    if (Math.abs(one.length - other.length) > longer * (1 - LEAST_ALIKE))
        return 0;
    return 1 - editDistance(one, other) / longer;
}
function editDistance(one, other) {
    let row = Uint16Array.from({ length: other.length + 1 }, (_, j) => j);
    let next = new Uint16Array(row.length);
    for (let i = 0; i < one.length; i++) {
        next[0] = i + 1;
        for (let j = 0; j < other.length; j++) {
            const same = row[j] + (one.charCodeAt(i) === other.charCodeAt(j) ? 0 : 1);
            next[j + 1] = Math.min(same, row[j + 1] + 1, next[j] + 1);
        }
        [row, next] = [next, row];
    }
    return row[other.length];
}
