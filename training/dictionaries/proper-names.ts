const WORD = /\p{L}+/gu;
const CAPITAL = /^\p{Lu}/u;
/** Persons whose names are parts of names of institutions and places. */
const PUBLIC_NAMES = /^Hồ Chí Minh(?:$| )/u;
const FREQUENT_SURNAME = 8;

/** Tells names of places and of private persons in printed phrases. */
export class ProperNames {
  readonly #places: ReadonlySet<string>;
  readonly #surnames: ReadonlySet<string>;
  readonly #otherNames: ReadonlySet<string>;
  readonly #longestPlace: number;

  /** @param places names of two or more syllables; @param persons rows of kind, name, count. */
  constructor(places: readonly string[], persons: readonly (readonly [string, string, number])[]) {
    this.#places = new Set(places.map((place) => place.match(WORD)!.join(" ")).filter((place) => place.includes(" ")));
    this.#longestPlace = Math.max(...[...this.#places].map((place) => place.split(" ").length));
    const names = (kinds: readonly string[], min: number) =>
      new Set(persons.filter(([kind, , count]) => kinds.includes(kind) && count >= min).map(([, name]) => name));
    this.#surnames = names(["surname"], FREQUENT_SURNAME);
    this.#otherNames = names(["middle", "given"], 0);
  }

  /** Whether some capitalised words of the phrase are the name of a place. */
  hasPlace(phrase: string): boolean {
    const words = phrase.match(WORD) ?? [];
    return words.some((_, start) => {
      for (let length = 2; length <= this.#longestPlace && start + length <= words.length; length++) {
        if (this.#places.has(words.slice(start, start + length).join(" "))) return true;
      }
      return false;
    });
  }

  /** Whether the phrase begins as a person's name does: a surname and another name, all in capitals. */
  isPerson(phrase: string): boolean {
    const words = phrase.match(WORD) ?? [];
    if (words.length < 2 || !words.every((word) => CAPITAL.test(word)) || PUBLIC_NAMES.test(phrase)) return false;
    return this.#surnames.has(words[0]!) && words.slice(1).every((word) => this.#otherNames.has(word)) && !this.hasPlace(phrase);
  }
}
