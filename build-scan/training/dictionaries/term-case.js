import { joinTokens } from "./phrase-table.js";
import { FIRST_WORD } from "./token-store.js";
import { LOWER, MIXED, printAs } from "./word-case.js";
/** Finds how terms are printed, capitals and all, wherever they stand in a text. */
export class TermCases {
    #store;
    #roots = new Map();
    constructor(store) {
        this.#store = store;
    }
    /** Asks for a term by its words in lower case; a term with a word that the text lacks is not looked for. */
    ask(term) {
        const ids = this.#idsOf(term);
        if (ids)
            this.#open(ids).term ??= { forms: new Map(), midSentence: new Map(), lines: 0, lastLine: 0 };
    }
    /** Reads the whole text once. */
    read() {
        for (let i = 0; i < this.#store.length; i++) {
            let node = this.#roots.get(this.#store.ids[i]);
            for (let j = i; node; j++) {
                if (node.term)
                    this.#note(node.term, i, j + 1);
                node = node.next.get(this.#store.ids[j + 1]);
            }
        }
    }
    /** The usual form of a term that was asked for; in lower case, with no lines, where it does not stand in the text. */
    printed(term) {
        const ids = this.#idsOf(term);
        const found = ids && this.#open(ids).term;
        if (!found)
            return { form: term, lines: 0 };
        // A capital at the start of a sentence is no part of the term; only what stands in no other place is taken from there.
        const forms = found.midSentence.size > 0 ? found.midSentence : found.forms;
        const [best] = [...forms].sort(([formA, a], [formB, b]) => b - a || (formA < formB ? 1 : -1));
        return { form: best?.[0] ?? term, lines: found.lines };
    }
    #note(term, start, end) {
        const line = this.#store.lines[start];
        if (term.lastLine !== line)
            term.lines++;
        term.lastLine = line;
        if (this.#store.isShouted(start))
            return;
        const form = this.#form(start, end);
        if (form === undefined)
            return;
        term.forms.set(form, (term.forms.get(form) ?? 0) + 1);
        if (!this.#store.isMidSentence(start))
            return;
        term.midSentence.set(form, (term.midSentence.get(form) ?? 0) + 1);
    }
    #form(start, end) {
        const words = [];
        for (let i = start; i < end; i++) {
            const id = this.#store.ids[i];
            const pattern = id < FIRST_WORD ? LOWER : this.#store.caseAt(i);
            if (pattern === MIXED)
                return undefined;
            words.push(printAs(this.#store.lowerWords[id], pattern));
        }
        return joinTokens(words);
    }
    #idsOf(term) {
        const ids = term
            .replaceAll(",", " ,")
            .split(" ")
            .map((word) => this.#store.idOf(word));
        return ids.every((id) => id !== undefined) ? ids : undefined;
    }
    #open(ids) {
        let level = this.#roots;
        let node;
        for (const id of ids) {
            node = level.get(id) ?? { next: new Map() };
            level.set(id, node);
            level = node.next;
        }
        if (!node)
            throw new Error("a term without words");
        return node;
    }
}
