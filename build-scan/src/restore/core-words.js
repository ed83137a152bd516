// A part of a run-together core must read well by itself, or every core has parts.
const PART_LIMITS = { keep: 6, width: 4, most: { base: 5, perCharacter: 1.4 } };
/** The words that cores, and parts of cores, may be; each searched for once a document and round. */
export class CoreWords {
    #search;
    #limits;
    /** Itself where there are no earlier ones: what is not found yet is found nowhere. */
    #earlier;
    #trusts;
    #cores = new Map();
    #parts = new Map();
    constructor(search, limits, before) {
        this.#search = search;
        this.#limits = limits;
        this.#earlier = before?.words ?? this;
        this.#trusts = before?.trusts ?? (() => false);
    }
    /** Of a whole core. */
    ofCore(core) {
        return this.#find(core, this.#cores, { limits: this.#limits, earlier: this.#earlier.#cores });
    }
    /** Of a part of a core, or of two cores in one: only what reads well. */
    ofPart(part) {
        return this.#find(part, this.#parts, { limits: PART_LIMITS, earlier: this.#earlier.#parts });
    }
    #find(core, found, { limits, earlier }) {
        let words = found.get(core);
        if (words === undefined) {
            words = this.#rescored(core, earlier.get(core)) ?? this.#search.search(core, limits);
            found.set(core, words);
        }
        return words;
    }
    /** The earlier words at what they cost now; undefined where there are none, or they are not trusted. */
    #rescored(core, found) {
        if (found === undefined || !this.#trusts(core, found[0]?.cost ?? Number.POSITIVE_INFINITY))
            return undefined;
        return this.#search.rescore(core, found);
    }
}
