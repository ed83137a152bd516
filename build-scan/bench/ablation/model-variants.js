import { readFileSync } from "node:fs";
import { openSections, section } from "../../src/model/format.js";
import { LanguageModel } from "../../src/model/language-model.js";
/** A model file opened once, and the same model with parts of it taken out. */
export class ModelVariants {
    whole;
    #sections;
    constructor(file, whole) {
        this.whole = whole;
        this.#sections = openSections(readFileSync(file));
    }
    /** Without the bonus for words that follow each other in phrases of the dictionaries. */
    withoutPhrases() {
        return { ...this.whole, phrasePairs: new Uint16Array(0) };
    }
    /** Without one of the lists of the dictionaries. */
    withoutList(left) {
        return { ...this.whole, list: (name) => (name === left ? "" : this.whole.list(name)) };
    }
    /** With only the channels of which `keep` says so, by name. */
    withChannels(keep) {
        const { pieces, tables } = this.whole.channels;
        return { ...this.whole, channels: { pieces, tables: tables.filter(({ name }) => keep(name)) } };
    }
    /**
     * The language model cut to histories of one or two words. The lower orders are those of the whole model, so what a
     * model trained to that order would reach may be a little more.
     */
    ofOrder(order) {
        const cut = new Map(this.#sections);
        for (let above = order + 1; above <= 4; above++)
            cut.set(`lm${above}.word`, new Uint8Array(0));
        // Nothing to back off from: the weights of the last order count nothing.
        cut.set(`lm${order}.backs`, new Uint8Array(section(cut, `lm${order}.backs`).byteLength));
        return { ...this.whole, language: new LanguageModel(cut, this.whole.language.words) };
    }
}
