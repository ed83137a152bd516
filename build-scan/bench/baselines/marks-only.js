import { CLASS_WORDS, classWordOf, lmWordOf, START_ID, UNKNOWN_ID } from "../../src/model/lm-words.js";
import { fold } from "../../src/syllable/fold.js";
/** Histories kept after each word. */
const BEAM = 16;
/** The language model looks at three words before one. */
const HISTORY = 3;
/** Restores by changing marks only: among the words that have a token's letters, the language model chooses. */
export class MarksOnly {
    #language;
    #byLetters = new Map();
    constructor(language) {
        this.#language = language;
        for (let id = CLASS_WORDS.length; id < language.words.length; id++) {
            const key = fold(language.words[id]);
            const ids = this.#byLetters.get(key);
            if (ids === undefined)
                this.#byLetters.set(key, [id]);
            else
                ids.push(id);
        }
    }
    /** The text with other marks; no letter is changed, no line, no space. */
    restore(text) {
        const parts = text.split(/(\s+)/u);
        let beam = [{ cost: 0, history: [START_ID], words: [undefined, ""] }];
        for (const part of parts)
            beam = this.#extended(beam, part);
        return formsOf(beam[0]).join("");
    }
    #extended(beam, part) {
        const [, lead = "", core = "", trail = ""] = CORE.exec(part) ?? [];
        if (core === "")
            return beam.map((before) => ({ ...before, words: [before, part] }));
        const candidates = this.#candidates(core);
        const next = new Map();
        for (const before of beam) {
            for (const { id, form } of candidates) {
                const cost = before.cost + this.#language.score(before.history, id);
                const history = [...before.history, id].slice(-HISTORY);
                const key = history.join(" ");
                if (cost >= (next.get(key)?.cost ?? Number.POSITIVE_INFINITY))
                    continue;
                next.set(key, { cost, history, words: [before, lead + form + trail] });
            }
        }
        return [...next.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
    }
    #candidates(core) {
        const { words, ids } = this.#language;
        const found = this.#byLetters.get(fold(core));
        if (found !== undefined)
            return found.map((id) => ({ id, form: inCaseOf(core, words[id]) }));
        return [{ id: ids.get(classWordOf(core) ?? lmWordOf(core)) ?? UNKNOWN_ID, form: core }];
    }
}
const CORE = /^([^\p{L}\p{N}]*)([\p{L}\p{N}](?:.*[\p{L}\p{N}])?)?([^\p{L}\p{N}]*)$/u;
function formsOf(last) {
    const forms = [];
    for (let at = last; at !== undefined; at = at.words[0])
        forms.push(at.words[1]);
    return forms.reverse();
}
/** The form in capitals, with one, or as it stands, after the token that was read. */
function inCaseOf(core, form) {
    if (core.length > 1 && core === core.toUpperCase())
        return form.toUpperCase();
    const first = core.charAt(0);
    return first === first.toLowerCase() ? form : form.charAt(0).toUpperCase() + form.slice(1);
}
