import { letterIndex, MAX_PIECE, unitOf } from "../model/channel.js";
import { NEVER } from "./document-channel.js";
/**
 * Aligns a reading's letters with the characters that were read, by the cheapest segmentation, and adds `count` to each
 * unit/piece pair on it. A form with signs that are no letters is left out.
 */
export function countAlignment(counts, channel, { form, core, count }) {
    const letters = [...form].map(letterIndex);
    if (letters.includes(-1))
        return;
    const n = core.length;
    const pieces = channel.pieceTable(core);
    const width = n + 1;
    const cost = new Float64Array((letters.length + 1) * width).fill(NEVER * 4);
    // How each cell was reached: letters in the unit, times 4, plus characters in the piece.
    const how = new Uint8Array(cost.length);
    cost[0] = 0;
    const relax = (from, to, price, step) => {
        if (cost[from] + price < cost[to]) {
            cost[to] = cost[from] + price;
            how[to] = step;
        }
    };
    for (let i = 1; i <= letters.length; i++) {
        const single = unitOf(letters[i - 1]);
        const pair = i > 1 ? unitOf(letters[i - 2], letters[i - 1]) : -1;
        for (let j = 0; j <= n; j++) {
            for (let k = 0; k <= MAX_PIECE && k <= j; k++) {
                const piece = k === 0 ? 0 : pieces[(j - k) * MAX_PIECE + k - 1];
                if (piece < 0)
                    continue;
                relax((i - 1) * width + j - k, i * width + j, channel.costOf(single, piece), 4 + k);
                if (pair >= 0)
                    relax((i - 2) * width + j - k, i * width + j, channel.costOf(pair, piece), 8 + k);
            }
        }
    }
    if (cost[letters.length * width + n] >= NEVER)
        return;
    for (let i = letters.length, j = n; i > 0 || j > 0;) {
        const step = how[i * width + j];
        const size = step >> 2;
        const k = step & 3;
        if (size === 0)
            return;
        const unit = size === 1 ? unitOf(letters[i - 1]) : unitOf(letters[i - 2], letters[i - 1]);
        const piece = k === 0 ? 0 : pieces[(j - k) * MAX_PIECE + k - 1];
        let row = counts.get(unit);
        if (row === undefined) {
            row = new Map();
            counts.set(unit, row);
        }
        row.set(piece, (row.get(piece) ?? 0) + count);
        i -= size;
        j -= k;
    }
}
/**
 * What the channel charges for reading `form` as `core`, in nats: the cheapest segmentation. Signs that are no letters
 * must stand as they are; a changed one costs {@link NEVER}.
 */
export function readingCost(channel, form, core) {
    const letters = [...form].map(letterIndex);
    const pieces = channel.pieceTable(core);
    const n = core.length;
    const width = n + 1;
    const cost = new Float64Array((letters.length + 1) * width).fill(NEVER * 4);
    cost[0] = 0;
    for (let i = 1; i <= letters.length; i++) {
        const x = letters[i - 1];
        const pair = i > 1 && x >= 0 && letters[i - 2] >= 0 ? unitOf(letters[i - 2], x) : -1;
        for (let j = 0; j <= n; j++) {
            const cell = i * width + j;
            if (x < 0) {
                if (j > 0 && core[j - 1] === form[i - 1])
                    cost[cell] = cost[(i - 1) * width + j - 1];
                continue;
            }
            for (let k = 0; k <= MAX_PIECE && k <= j; k++) {
                const piece = k === 0 ? 0 : pieces[(j - k) * MAX_PIECE + k - 1];
                if (piece < 0)
                    continue;
                cost[cell] = Math.min(cost[cell], cost[(i - 1) * width + j - k] + channel.costOf(x, piece));
                if (pair < 0)
                    continue;
                cost[cell] = Math.min(cost[cell], cost[(i - 2) * width + j - k] + channel.costOf(pair, piece));
            }
        }
    }
    return Math.min(NEVER, cost[letters.length * width + n]);
}
