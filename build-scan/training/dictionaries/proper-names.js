const WORD = /\p{L}+/gu;
const CAPITAL = /^\p{Lu}/u;
/** A name that is part of names of institutions and places. */
const PUBLIC_NAME = "Hồ Chí Minh";
const FREQUENT_SURNAME = 8;
/** A surname that is oftener the head of a body's name: Đoàn Thanh niên, Đoàn Luật sư. */
const HEAD_WORD = "Đoàn";
/** Between a capital and a name, these are of a person's name. */
const PERSONAL_MIDDLES = new Set(["Văn", "Thị"]);
/** Tells names of places and of private persons in printed phrases. */
export class ProperNames {
    #places;
    #surnames;
    #otherNames;
    #longestPlace;
    /** @param places names of two or more syllables; @param persons rows of kind, name, count. */
    constructor(places, persons) {
        this.#places = new Set(places.map((place) => place.match(WORD).join(" ")).filter((place) => place.includes(" ")));
        this.#longestPlace = Math.max(...[...this.#places].map((place) => place.split(" ").length));
        const names = (kinds, min) => new Set(persons.filter(([kind, , count]) => kinds.includes(kind) && count >= min).map(([, name]) => name));
        this.#surnames = names(["surname"], FREQUENT_SURNAME);
        this.#surnames.delete(HEAD_WORD);
        this.#otherNames = names(["middle", "given"], 0);
    }
    /** Whether some capitalised words of the phrase are the name of a place. */
    hasPlace(phrase) {
        const words = phrase.match(WORD) ?? [];
        return words.some((_, start) => {
            for (let length = 2; length <= this.#longestPlace && start + length <= words.length; length++) {
                if (this.#places.has(words.slice(start, start + length).join(" ")))
                    return true;
            }
            return false;
        });
    }
    /** Whether some words of the phrase are a person's name: a surname and another name, both with a capital. */
    hasPerson(phrase) {
        const words = phrase.replace(PUBLIC_NAME, "").match(WORD) ?? [];
        return words.some((word, i) => {
            const next = words[i + 1];
            if (next === undefined || !CAPITAL.test(word) || !this.#otherNames.has(next))
                return false;
            if (PERSONAL_MIDDLES.has(word))
                return true;
            return this.#surnames.has(word) && !this.hasPlace(`${word} ${next}`);
        });
    }
}
