import { START_ID } from "../../src/model/lm-words.js";
import { MAX_VOCABULARY } from "./vocabulary.js";
export const ORDER = 4;
/** Counts an order over all parts. A line counts once however often it has the n-gram. */
export function countNgrams(parts, order, weights) {
    return mergeParts(order, parts.map((part, i) => ({ ...distinct(keysOfPart(part, order)), weight: weights[i] ?? 1 })));
}
/** The set of a line's keys, cleared by raising a serial number instead of touching the table. */
class LineSet {
    #keys = new Float64Array(1 << 16);
    #serials = new Uint32Array(1 << 16);
    #serial = 0;
    clear() {
        this.#serial++;
    }
    /** False where the key was there already, or where the line is too long for the table. */
    add(key) {
        let slot = (Math.imul(key % 4294967296, 0x9e3779b1) ^ Math.imul(key / 4294967296, 0x85ebca6b)) >>> 16;
        for (let probes = 0; probes < 1000; probes++) {
            if (this.#serials[slot] !== this.#serial) {
                this.#serials[slot] = this.#serial;
                this.#keys[slot] = key;
                return true;
            }
            if (this.#keys[slot] === key)
                return false;
            slot = (slot + 1) & 0xffff;
        }
        return false;
    }
}
function keysOfPart(part, order) {
    const { ids, starts } = part;
    const keys = new Float64Array(ids.length + starts.length);
    const seen = new LineSet();
    const modulus = MAX_VOCABULARY ** (order - 1);
    let length = 0;
    for (let line = 0; line + 1 < starts.length; line++) {
        seen.clear();
        let key = START_ID;
        if (order === 1)
            keys[length++] = key; // never predicted, but a context, so it needs an entry
        let width = 1;
        for (let i = starts[line]; i < starts[line + 1]; i++) {
            key = (key % modulus) * MAX_VOCABULARY + ids[i];
            width++;
            if ((order === 1 || width >= order) && seen.add(key))
                keys[length++] = key;
        }
    }
    return keys.subarray(0, length);
}
/** Sorts in place and counts equal neighbours. */
function distinct(keys) {
    keys.sort();
    const lines = new Uint32Array(keys.length);
    let length = 0;
    for (let i = 0; i < keys.length; i++) {
        if (i === 0 || keys[i] !== keys[length - 1])
            keys[length++] = keys[i];
        lines[length - 1]++;
    }
    return { keys: keys.subarray(0, length), lines: lines.subarray(0, length) };
}
function mergeParts(order, parts) {
    const total = parts.reduce((sum, { keys }) => sum + keys.length, 0);
    const keys = new Float64Array(total);
    const lines = new Uint32Array(total);
    const weight = new Float32Array(total);
    const at = parts.map(() => 0);
    let length = 0;
    for (;;) {
        const key = parts.reduce((least, part, p) => Math.min(least, part.keys[at[p]] ?? Infinity), Infinity);
        if (key === Infinity)
            break;
        keys[length] = key;
        parts.forEach((part, p) => {
            if (part.keys[at[p]] !== key)
                return;
            const n = part.lines[at[p]];
            lines[length] = lines[length] + n;
            weight[length] = weight[length] + n * part.weight;
            at[p] = at[p] + 1;
        });
        length++;
    }
    return {
        order,
        keys: keys.slice(0, length),
        lines: lines.slice(0, length),
        weight: weight.slice(0, length),
    };
}
