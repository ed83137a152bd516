const EMPTY = -1;
const FULL = 0.6;
/** In how many different lines each key occurs. Keys are whole numbers from 0 to 2^53; slots are given out from 0. */
export class LineCounter {
    #keys;
    #slots;
    #counts;
    #lines;
    #slotKeys;
    size = 0;
    constructor(capacity = 1 << 16) {
        this.#keys = new Float64Array(capacity).fill(EMPTY);
        this.#slots = new Int32Array(capacity);
        this.#counts = new Int32Array(capacity);
        this.#lines = new Int32Array(capacity);
        this.#slotKeys = new Float64Array(capacity);
    }
    /** Counts the key for this line (1 or more, never falling) and gives its slot. */
    add(key, line) {
        if (this.size > this.#keys.length * FULL)
            this.#grow();
        const place = this.#place(key);
        if (this.#keys[place] === EMPTY)
            this.#open(place, key);
        const slot = this.#slots[place];
        if (this.#lines[slot] !== line) {
            this.#lines[slot] = line;
            this.#counts[slot]++;
        }
        return slot;
    }
    /** The slot of a key; -1 where it was never counted. */
    slotOf(key) {
        const place = this.#place(key);
        return this.#keys[place] === EMPTY ? -1 : this.#slots[place];
    }
    countAt(slot) {
        return this.#counts[slot];
    }
    keyAt(slot) {
        return this.#slotKeys[slot];
    }
    #place(key) {
        const mask = this.#keys.length - 1;
        let place = mix(key) & mask;
        while (this.#keys[place] !== EMPTY && this.#keys[place] !== key)
            place = (place + 1) & mask;
        return place;
    }
    #open(place, key) {
        this.#keys[place] = key;
        this.#slots[place] = this.size;
        this.#slotKeys[this.size] = key;
        this.size++;
    }
    #grow() {
        const capacity = this.#keys.length * 2;
        this.#keys = new Float64Array(capacity).fill(EMPTY);
        this.#slots = new Int32Array(capacity);
        this.#counts = resized(this.#counts, capacity);
        this.#lines = resized(this.#lines, capacity);
        const slotKeys = new Float64Array(capacity);
        slotKeys.set(this.#slotKeys);
        this.#slotKeys = slotKeys;
        for (let slot = 0; slot < this.size; slot++) {
            const place = this.#place(slotKeys[slot]);
            this.#keys[place] = slotKeys[slot];
            this.#slots[place] = slot;
        }
    }
}
function resized(old, capacity) {
    const fresh = new Int32Array(capacity);
    fresh.set(old);
    return fresh;
}
/** Spreads a key over 32 bits; its low and high halves must both tell, as keys are pairs of numbers. */
function mix(key) {
    const high = Math.floor(key / 0x1_0000_0000);
    let hash = Math.imul(key >>> 0, 0x9e37_79b1) ^ Math.imul(high, 0x85eb_ca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d);
    return (hash ^ (hash >>> 13)) >>> 0;
}
/** In how many different lines each string occurs. */
export class WordLineCounter {
    #counts = new Map();
    /** Counts each of the strings of one line once. */
    addLine(words) {
        for (const word of new Set(words))
            this.#counts.set(word, this.count(word) + 1);
    }
    count(word) {
        return this.#counts.get(word) ?? 0;
    }
    entries() {
        return [...this.#counts];
    }
}
