// A local name: a global's property is looked up anew at every use where modules run in a context of their own.
const { imul } = Math;
const EMPTY = -1;
// The golden ratio as a fraction of 2 ** 32: its multiples are far from each other in their upper bits.
const SPREAD = 0x9e3779b1;
/** Slots are at least so many times the entries; with fewer, a miss has to look at many of them. */
const ROOM = 1.5;
/** Bits of the sieve for each slot. */
const SIEVE_ROOM = 4;
/** Numbers of a slot: a key, which is `first * 2 ** 16 + second`, the node in the trie, the index of its cost. */
const SLOT = 3;
/**
 * Where each bigram of a model stands, as a hash table. The decoder asks for hundreds of thousands of pairs of which most
 * do not exist: a sieve that is small enough to stay near the processor lets few of them through. One that exists takes one
 * look into memory, in the sorted trie a dozen.
 */
export class BigramIndex {
    #slots;
    #shift;
    #sieve;
    #sieveShift;
    constructor({ first2, level2 }) {
        const bits = Math.max(4, Math.ceil(Math.log2(level2.word.length * ROOM)));
        this.#shift = 32 - bits;
        this.#slots = new Int32Array(SLOT << bits).fill(EMPTY);
        this.#sieveShift = this.#shift - Math.log2(SIEVE_ROOM);
        this.#sieve = new Int32Array((SIEVE_ROOM << bits) >> 5);
        for (let first = 0; first + 1 < first2.length; first++) {
            for (let node = first2[first]; node < first2[first + 1]; node++) {
                const key = keyOf(first, level2.word[node]);
                const bit = imul(key, SPREAD) >>> this.#sieveShift;
                this.#sieve[bit >> 5] = this.#sieve[bit >> 5] | (1 << (bit & 31));
                const at = this.#slotOf(key);
                this.#slots[at] = key;
                this.#slots[at + 1] = node;
                this.#slots[at + 2] = level2.cost[node];
            }
        }
    }
    /** The slot of a key, or the empty one where it would stand. */
    #slotOf(key) {
        const slots = this.#slots;
        let at = SLOT * (imul(key, SPREAD) >>> this.#shift);
        while (slots[at] !== key && slots[at] !== EMPTY)
            at = at + SLOT === slots.length ? 0 : at + SLOT;
        return at;
    }
    /** The slot of a bigram, or -1. */
    find(first, second) {
        const key = keyOf(first, second);
        const bit = imul(key, SPREAD) >>> this.#sieveShift;
        if ((this.#sieve[bit >> 5] & (1 << (bit & 31))) === 0)
            return -1;
        const at = this.#slotOf(key);
        return this.#slots[at] === EMPTY ? -1 : at;
    }
    /** The node of a slot in the second level of the trie. */
    nodeAt(slot) {
        return this.#slots[slot + 1];
    }
    /** The index of its cost in the level's table. */
    costAt(slot) {
        return this.#slots[slot + 2];
    }
}
/** Word ids have 13 bits, so a key is never negative. */
function keyOf(first, second) {
    return first * 65536 + second;
}
const indices = new WeakMap();
/** The index of a model, made when it is first asked for. */
export function bigramIndexOf(model) {
    let index = indices.get(model);
    if (index === undefined) {
        index = new BigramIndex(model);
        indices.set(model, index);
    }
    return index;
}
