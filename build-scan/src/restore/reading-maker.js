import { SHAPE } from "./candidate.js";
import { codeReadings } from "./codes.js";
import { AT_END, makeReading } from "./lattice.js";
import { grouped, Readings } from "./readings.js";
import { asReadCost } from "./word-charges.js";
const HAS_DIGIT = /\d/u;
/** Makes the readings of stretches of cores, and keeps them; they go by their numbers. */
export class ReadingMaker {
    #vocabulary;
    #spell;
    #unknownShare;
    #kept = new Readings();
    /** @param unknownShare see {@link asReadCost}. */
    constructor(vocabulary, spell, unknownShare = 1) {
        this.#vocabulary = vocabulary;
        this.#spell = spell;
        this.#unknownShare = unknownShare;
    }
    /** How many readings are kept. */
    get kept() {
        return this.#kept.length;
    }
    /** Begins anew; whoever has readings made before still has them. */
    forget() {
        this.#kept = new Readings();
    }
    /** The reading of a number. */
    at(number) {
        return this.#kept.at(number);
    }
    /** Keeps a reading that was made elsewhere; returns its number. */
    keep(reading) {
        return this.#kept.add(reading);
    }
    grouped(numbers) {
        return grouped(this.#kept, numbers);
    }
    /** A word of the lexicon. */
    word({ from, end, to }, { word: lexeme, shape, cost }, { kind, charge }) {
        const { ids, bonus } = this.#vocabulary;
        const full = cost + charge - bonus[lexeme];
        return this.#kept.addWord({ from, end, to, word: ids[lexeme], lexeme, cost: full, kind, shape });
    }
    /** A figure, a code or another form that no letter of may change. */
    fixed(stretch, { form, word, cost }, kind) {
        const id = this.#vocabulary.idOf(word);
        return this.#kept.add(makeReading(stretch, { word: id, lexeme: -1, cost, kind, shape: SHAPE.fixed, form }));
    }
    /** The only reading of a core that is to be left alone, or to be what it must be. */
    only(core, form = core) {
        const whole = { from: 0, end: core.length, to: AT_END };
        const kind = form !== core && HAS_DIGIT.test(form) ? "figure" : "as-read";
        return this.fixed(whole, { form, word: form, cost: 0 }, kind);
    }
    /** A stretch that is no known word, as it was read. */
    asRead(stretch, core, letters) {
        const word = HAS_DIGIT.test(core) ? "<code>" : "<unk>";
        return this.fixed(stretch, { form: core, word, cost: asReadCost(core, letters, this.#unknownShare) }, "as-read");
    }
    /** The codes that a core may be. */
    codes(core) {
        return codeReadings(core, this.#vocabulary.codes, this.#spell);
    }
}
