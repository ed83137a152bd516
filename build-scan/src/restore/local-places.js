import { UNKNOWN_ID } from "../model/lm-words.js";
import { pairKey } from "./context-scorer.js";
// A document is of a province that it names so often, and no less than this share of the one named most.
const LEAST_COUNT = 2;
const LEAST_SHARE = 0.3;
// Nats off for a place of such a province: it has some two hundred of the country's ten thousand.
const WORTH = 2;
// The same for the name of the province that the document names most.
const OWN_WORTH = 3;
/**
 * The document's provinces are found by their names in what was decoded; their districts and communes are then likelier
 * than those of others.
 */
export class LocalPlaces {
    #places;
    /** By province, the words of its name, and how often it was found. */
    #names;
    #counts;
    #byFirst = new Map();
    constructor({ places, language }) {
        this.#places = places;
        this.#names = places.provinces.map((name) => idsOf(name, language));
        this.#counts = this.#names.map(() => 0);
        for (const [p, name] of this.#names.entries()) {
            // A word that the model does not know would be found in every other unknown word.
            if (!name.includes(UNKNOWN_ID))
                this.#byFirst.set(name[0], [...(this.#byFirst.get(name[0]) ?? []), p]);
        }
    }
    add({ decoded: { path } }) {
        path.forEach(({ reading }, at) => {
            for (const p of this.#byFirst.get(reading.word) ?? []) {
                if (this.#names[p].every((id, i) => path[at + i]?.reading.word === id))
                    this.#counts[p]++;
            }
        });
    }
    /** What each pair of words in the names of those places is worth, in nats. */
    bonus() {
        const { start, pairs } = this.#places;
        const most = Math.max(0, ...this.#counts);
        const bonus = new Map();
        const reward = (before, after, worth) => {
            const key = pairKey(before, after);
            bonus.set(key, Math.max(bonus.get(key) ?? 0, worth));
        };
        this.#names.forEach((own, p) => {
            const count = this.#counts[p];
            if (count < LEAST_COUNT || count < LEAST_SHARE * most)
                return;
            for (let i = start[p]; i < start[p + 1]; i++)
                reward(pairs[2 * i], pairs[2 * i + 1], WORTH);
            if (count !== most)
                return;
            own.slice(1).forEach((id, i) => {
                reward(own[i], id, OWN_WORTH);
            });
        });
        return bonus;
    }
}
function idsOf(name, { ids }) {
    return name
        .toLowerCase()
        .split(/[\s–-]+/u)
        .map((word) => ids.get(word) ?? UNKNOWN_ID);
}
