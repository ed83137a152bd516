/** Where the answers fill this many entries they are all let go; a long document has some ten thousand different words. */
const LIMIT = 50_000;
/** A pure function of a string with its answers kept, as the words of a text repeat. */
export class KeptAnswers {
    #answers = new Map();
    #ask;
    constructor(ask) {
        this.#ask = ask;
    }
    get(key) {
        const known = this.#answers.get(key);
        if (known !== undefined)
            return known;
        const answer = this.#ask(key);
        if (this.#answers.size >= LIMIT)
            this.#answers.clear();
        this.#answers.set(key, answer);
        return answer;
    }
}
