import { makeReading } from "./lattice.js";
const KINDS = ["word", "as-read", "figure", "code", "join", "part"];
const FEW = 1 << 12;
/**
 * The readings of many cores, by number, in columns: most of them lose against others of their core at once, and only those
 * that someone asks for become objects. The columns that the decoder's inner loop reads are public.
 */
export class Readings {
    cost = new Float64Array(FEW);
    word = new Uint16Array(FEW);
    to = new Int32Array(FEW);
    #from = new Int32Array(FEW);
    #end = new Int32Array(FEW);
    #lexeme = new Int32Array(FEW);
    /** Kind and shape. */
    #look = new Uint8Array(FEW);
    #objects = [];
    #length = 0;
    get length() {
        return this.#length;
    }
    /** Takes up a word's reading; returns its number. */
    addWord({ from, end, to, word, lexeme, cost, kind, shape }) {
        const i = this.#length++;
        if (i === this.cost.length)
            this.#grow();
        this.cost[i] = cost;
        this.word[i] = word;
        this.to[i] = to;
        this.#from[i] = from;
        this.#end[i] = end;
        this.#lexeme[i] = lexeme;
        this.#look[i] = KINDS.indexOf(kind) * 4 + shape;
        this.#objects.push(undefined);
        return i;
    }
    /** Takes up a reading as it is; returns its number. */
    add(reading) {
        const i = this.addWord(reading);
        this.#objects[i] = reading;
        return i;
    }
    /** The same object every time. */
    at(i) {
        let reading = this.#objects[i];
        if (reading === undefined) {
            const look = this.#look[i];
            reading = makeReading({ from: this.#from[i], end: this.#end[i], to: this.to[i] }, {
                word: this.word[i],
                lexeme: this.#lexeme[i],
                cost: this.cost[i],
                kind: KINDS[look >> 2],
                shape: (look & 3),
                form: undefined,
            });
            this.#objects[i] = reading;
        }
        return reading;
    }
    /** Where the reading begins, of which only the number is known. */
    fromOf(i) {
        return this.#from[i];
    }
    #grow() {
        const size = this.cost.length * 2;
        this.cost = grown(this.cost, new Float64Array(size));
        this.word = grown(this.word, new Uint16Array(size));
        this.to = grown(this.to, new Int32Array(size));
        this.#from = grown(this.#from, new Int32Array(size));
        this.#end = grown(this.#end, new Int32Array(size));
        this.#lexeme = grown(this.#lexeme, new Int32Array(size));
        this.#look = grown(this.#look, new Uint8Array(size));
    }
}
function grown(from, to) {
    to.set(from);
    return to;
}
/** Readings that begin at one place of a core, cheapest first. */
export class ReadingGroup {
    from;
    /** Where they are kept, and their numbers there. */
    kept;
    numbers;
    constructor(from, kept, numbers) {
        this.from = from;
        this.kept = kept;
        this.numbers = numbers;
    }
    get readings() {
        return this.numbers.map((i) => this.kept.at(i));
    }
}
/** Readings of one core, given by their numbers, by where they begin. */
export function grouped(kept, numbers) {
    const groups = new Map();
    for (const i of numbers) {
        const from = kept.fromOf(i);
        const group = groups.get(from);
        if (group === undefined)
            groups.set(from, [i]);
        else
            insert(group, i, kept.cost);
    }
    return [...groups].map(([from, list]) => new ReadingGroup(from, kept, list));
}
/** Puts a reading in its place by cost; most come nearly in order. */
function insert(group, i, costs) {
    const cost = costs[i];
    let at = group.length;
    group.push(i);
    for (; at > 0 && costs[group[at - 1]] > cost; at--)
        group[at] = group[at - 1];
    group[at] = i;
}
