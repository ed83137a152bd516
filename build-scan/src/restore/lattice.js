/**
 * Makes a reading. All readings are made here, so that they are objects of one shape: the decoder's inner loop is several
 * times slower on objects of many.
 */
export function makeReading({ from, end, to }, { word, lexeme, cost, kind, shape, form }) {
    return { from, end, to, word, lexeme, cost, kind, shape, form };
}
/** The reading is the last of its core. */
export const AT_END = -1;
/**
 * The readings of one paragraph as a graph whose nodes are source offsets. Readings only go forward, so ascending
 * offsets are a topological order.
 */
export class Lattice {
    start;
    end;
    #byNode = new Map();
    /** @param start the first node. @param end the last node: a path is whole when it enters it. */
    constructor(start, end) {
        this.start = start;
        this.end = end;
    }
    add(slot) {
        for (const group of slot.groups) {
            const node = slot.at + group.from;
            const list = this.#byNode.get(node);
            if (list === undefined)
                this.#byNode.set(node, [{ slot, group }]);
            else
                list.push({ slot, group });
        }
    }
    /** Nodes that some reading leaves, ascending. */
    nodes() {
        return [...this.#byNode.keys()].sort((a, b) => a - b);
    }
    /** The readings that leave a node, by slot. */
    from(node) {
        return this.#byNode.get(node) ?? [];
    }
}
/** The node that a reading enters. */
export function nodeAfter({ slot, reading }) {
    return reading.to === AT_END ? slot.next : slot.at + reading.to;
}
