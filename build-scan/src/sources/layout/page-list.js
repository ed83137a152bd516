import { buildLayoutSource } from "../../document/build-layout.js";
import { VanbanError } from "../../errors.js";
import { chosenPages, parsePages } from "../page-choice.js";
import { limitsOf, nameOf } from "../read-options.js";
import { placedPage } from "./found-page.js";
/** The pages of a layout file as they are found, kept where they were asked for. */
export class PageList {
    #options;
    #choice;
    #kept = [];
    #count = 0;
    constructor(options) {
        this.#options = options;
        this.#choice = parsePages(options.pages);
    }
    /** The number of the page that comes next. */
    get next() {
        return this.#count + 1;
    }
    add(page) {
        this.#count++;
        // What goes beyond the limit is only counted; the end tells how many there were.
        if (!this.#choice.has(this.#count) || this.#kept.length > limitsOf(this.#options).maxPages)
            return;
        this.#kept.push(placedPage(page, this.#count));
    }
    /** The document of all kept pages. Throws a VanbanError where there is none, or too many. */
    document() {
        const name = nameOf(this.#options);
        if (this.#count === 0) {
            throw new VanbanError("input-damaged", `${name} holds no page; have the program that made it write it again.`);
        }
        const { maxPages } = limitsOf(this.#options);
        const { length: total } = chosenPages(this.#count, { pages: this.#choice, maxPages, name });
        for (let done = 1; done <= total; done++)
            this.#options.onPage?.(done, total);
        return buildLayoutSource(this.#kept, { pages: this.#count });
    }
}
