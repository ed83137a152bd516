const EDGE = /(?<=[\p{L}\p{N}²³‰])(?![\p{L}\p{N}²³‰])/gu;
const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
/**
 * Names found by looking words up: a pattern of hundreds of names takes longer to make than a document to read. Texts and
 * names are `plain`, in small letters.
 */
export class KnownWords {
    #names;
    #longest;
    constructor(names) {
        this.#names = new Set(names);
        this.#longest = Math.max(0, ...[...this.#names].map((name) => name.length));
    }
    /** How long the longest name is that begins at `from` and ends with a word; 0 where none does. A run of spaces is one. */
    lengthAt(text, from) {
        const near = text.slice(from, from + this.#longest + 4);
        const ends = Array.from(near.matchAll(EDGE), ({ index }) => index);
        for (let at = ends.length - 1; at >= 0; at--) {
            const end = ends[at] ?? 0;
            if (end === near.length && from + end < text.length && /[\p{L}\p{N}]/u.test(text[from + end] ?? ""))
                continue;
            if (this.#names.has(near.slice(0, end).replace(/ {2,3}/g, " ")))
                return end;
        }
        return 0;
    }
    /** The names in the text from left to right, where they begin and how long they are. */
    *in(text) {
        let done = 0;
        for (const { index } of text.matchAll(WORD_START)) {
            if (index < done)
                continue;
            const length = this.lengthAt(text, index);
            if (length === 0)
                continue;
            done = index + length;
            yield { index, length };
        }
    }
}
