import { DocumentPhrases } from "./document-phrases.js";
import { LocalPlaces } from "./local-places.js";
import { readingText } from "./word-form.js";
// Readings less likely than this teach nothing but chance.
const LEAST_LIKELY = 0.6;
// A core whose every reading is as likely as this, where it was learnt from, has its word among those found.
const SURE = 0.98;
/** What a round teaches of a document. It is taken from one paragraph after the other: what is decoded is large. */
export class Learning {
    #forms;
    #cores = new Map();
    #phrases = new DocumentPhrases();
    #places;
    #sure = new Set();
    #doubtful = new Set();
    constructor(model, { lexicon }) {
        this.#places = new LocalPlaces(model);
        this.#forms = lexicon.forms;
    }
    add(paragraph) {
        this.#phrases.add(paragraph);
        this.#places.add(paragraph);
        const cores = new Map(paragraph.paragraph.chunks.map(({ coreStart, core }) => [coreStart, core]));
        this.#addCores(paragraph, cores);
        this.#addSure(paragraph, cores);
    }
    /** What each core was decoded as, each reading counted by its probability. */
    decodedCores() {
        return this.#cores.values();
    }
    /** Word pairs of the document that are worth more than elsewhere, in nats; see `pairKey`. */
    pairBonus() {
        return this.#phrases.bonus(this.#places.bonus());
    }
    /** The cores of which all places were surely read as one word. */
    sureCores() {
        return new Set([...this.#sure].filter((core) => !this.#doubtful.has(core)));
    }
    #addCores({ decoded }, cores) {
        for (const [slot, row] of decoded.posteriors) {
            const whole = cores.get(slot.at);
            for (const [reading, p] of row) {
                // A word put together of two cores, or a figure, says nothing of how letters are read.
                if (p < LEAST_LIKELY || (reading.kind !== "word" && reading.kind !== "part"))
                    continue;
                const core = whole.slice(reading.from, reading.end);
                const form = readingText(reading, this.#forms);
                const key = `${core} ${form}`;
                this.#cores.set(key, { core, form, count: (this.#cores.get(key)?.count ?? 0) + p });
            }
        }
    }
    #addSure({ decoded }, cores) {
        for (const { slot, reading } of decoded.path) {
            const likely = decoded.posteriors.get(slot)?.get(reading) ?? 0;
            (reading.kind === "word" && likely >= SURE ? this.#sure : this.#doubtful).add(cores.get(slot.at) ?? "");
        }
    }
}
