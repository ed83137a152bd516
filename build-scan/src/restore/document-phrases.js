import { pairKey } from "./context-scorer.js";
// A pair of words counts where both are as sure as this, and from so many times on.
const SURE = 0.7;
const LEAST_COUNT = 2;
// Nats off for a pair seen twice, and for each doubling; and at most.
const FIRST = 1.4;
const DOUBLING = 0.3;
const MOST = 2.6;
/** The document as its own dictionary: what word pairs it has that were read surely, and how often. */
export class DocumentPhrases {
    #counts = new Map();
    add({ decoded }) {
        let before = -1;
        for (const { slot, reading } of decoded.path) {
            const sure = reading.word > 0 && (decoded.posteriors.get(slot)?.get(reading) ?? 0) >= SURE;
            if (sure && before >= 0) {
                const key = pairKey(before, reading.word);
                this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
            }
            before = sure ? reading.word : -1;
        }
    }
    /** What each pair that was read more than once is worth where it was read badly, in nats, beside what else is known. */
    bonus(known) {
        const bonus = new Map(known);
        for (const [key, count] of this.#counts) {
            if (count < LEAST_COUNT)
                continue;
            const worth = Math.min(MOST, FIRST + DOUBLING * Math.log2(count / LEAST_COUNT));
            bonus.set(key, (known.get(key) ?? 0) + worth);
        }
        return bonus;
    }
}
