import { visible } from "./terminal-text.js";
/** From the start of the line to its end. */
const CLEAR_LINE = "\r\u001b[K";
/** A line on standard error that says which of several files or pages is being done: on a terminal only, and gone at the end. */
export class Progress {
    #sink;
    #count;
    #page;
    #shown = false;
    #file = "";
    #percent = -1;
    /**
     * @param count how many files there are; a single one is not named, and none at all keeps quiet
     * @param page how the pages of a file are told
     */
    constructor(sink, count, page) {
        this.#sink = sink;
        this.#count = count;
        this.#page = page;
    }
    /** Shows the file with this index as the one in work. */
    async show(index, name) {
        this.#file = this.#count < 2 ? visible(name) : `[${index + 1}/${this.#count}] ${visible(name)}`;
        this.#percent = -1;
        if (this.#count > 1)
            await this.#write(this.#file);
    }
    /** Shows how many pages of the file in work are done; a file of one page has none to show. */
    async page(done, all) {
        const percent = Math.floor((100 * done) / all);
        // A hundred lines a file are enough for the eye, and do not hold up a file of thousands of pages.
        if (all < 2 || percent === this.#percent)
            return;
        this.#percent = percent;
        await this.#write(`${this.#file}: ${this.#page(done, all)}`);
    }
    async #write(words) {
        if (this.#count === 0 || !this.#sink.isTerminal)
            return;
        this.#shown = true;
        await this.#sink.write(`${CLEAR_LINE}${words}`);
    }
    async clear() {
        if (this.#shown)
            await this.#sink.write(CLEAR_LINE);
        this.#shown = false;
    }
    /** Writes a message on a line of its own. */
    async say(message) {
        await this.clear();
        await this.#sink.write(`${visible(message)}\n`);
    }
}
