import { countReadings, mixtureWeights } from "./adapt.js";
import { CandidateSearch } from "./candidates.js";
import { wrongLanguageChannels } from "./channel-kinds.js";
import { ContextScorer } from "./context-scorer.js";
import { CoreReader } from "./core-reader.js";
import { decode } from "./decode.js";
import { DocumentChannel } from "./document-channel.js";
import { Learning } from "./learning.js";
export const DEFAULT_SEARCH = {
    keep: 80,
    width: 22,
    beam: 10,
    threshold: 9,
    languageWeight: 1,
    learningShare: 1,
    learningBeam: 0.7,
    trusted: 4,
    rounds: 2,
    priorStrength: 8,
    sample: 1200,
};
/** Decodes a document in passes: a sample of it to learn how its letters were read, then all of it. */
export class Passes {
    #model;
    #vocabulary;
    #settings;
    #channels;
    #channel;
    #scorer;
    constructor(model, vocabulary, settings) {
        this.#model = model;
        this.#vocabulary = vocabulary;
        this.#settings = settings;
        this.#channels = wrongLanguageChannels(model.channels);
        this.#channel = new DocumentChannel(this.#channels, []);
        this.#scorer = new ContextScorer(model.language, vocabulary.pairBonus);
    }
    /**
     * Restores all paragraphs of a garbled document of the given class, one after the other: what is decoded is large, and
     * whoever takes it can let it go.
     */
    *run(paragraphs, garble) {
        const cores = paragraphs.flatMap(({ chunks }) => chunks.filter(({ frozen }) => !frozen).map(({ core }) => core));
        this.#channel.mix(initialWeights(this.#channels, garble));
        this.#channel.admit(cores);
        const sample = evenSample(paragraphs, this.#settings.sample);
        let reader;
        let sure = new Set();
        for (let round = 0; round < this.#settings.rounds; round++) {
            // The words of the first round are close enough to learn from again.
            reader = this.#reader(this.#settings.learningShare, reader && { reader, trusts: () => true });
            const learning = new Learning(this.#model, this.#vocabulary);
            for (const paragraph of this.#decode(sample, reader, this.#settings.learningBeam))
                learning.add(paragraph);
            this.#take(learning, round === 0);
            sure = learning.sureCores();
        }
        const trusts = (core, best) => best <= this.#settings.trusted || sure.has(core);
        yield* this.#decode(paragraphs, this.#reader(1, reader && { reader, trusts }));
    }
    /** Takes over what a round taught. The first one tells which engines the document is like. */
    #take(learning, first) {
        const counts = countReadings(learning.decodedCores(), this.#channel);
        this.#scorer.reward(learning.pairBonus());
        if (first) {
            this.#channel.mix(mixtureWeights(this.#channels, this.#channel, counts));
            this.#channel.refill();
        }
        this.#channel.adapt(counts, this.#settings.priorStrength);
    }
    /** @param share how much of the search's width is used. */
    #reader(share, before) {
        const limits = { keep: Math.ceil(this.#settings.keep * share), width: this.#settings.width * share };
        const search = new CandidateSearch(this.#channel, this.#vocabulary.lexicon, this.#model.language.cost1);
        return new CoreReader(search, limits, { vocabulary: this.#vocabulary, channel: this.#channel }, before);
    }
    /** @param share how much of the beam is used. */
    *#decode(paragraphs, reader, share = 1) {
        const { languageWeight } = this.#settings;
        const beam = Math.ceil(this.#settings.beam * share);
        const threshold = this.#settings.threshold * share;
        reader.survey(paragraphs);
        const options = { beam, threshold, languageWeight, posteriors: true };
        for (const paragraph of paragraphs) {
            yield { paragraph, decoded: decode(reader.lattice(paragraph), this.#scorer, options) };
        }
    }
}
/** Text without marks is one channel; otherwise the document's letters will tell, and all begin alike. */
function initialWeights({ tables }, garble) {
    const bare = garble === "without-marks";
    const weights = tables.map(({ name }) => ((name === "without-marks") === bare ? 1 : 0.02));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
}
/** Every so-manieth paragraph, so that about `cores` cores are in it; all of them where there are no more. */
function evenSample(paragraphs, cores) {
    const total = paragraphs.reduce((sum, { chunks }) => sum + chunks.length, 0);
    if (total <= cores)
        return paragraphs;
    let taken = 0;
    let passed = 0;
    return paragraphs.filter(({ chunks }) => {
        passed += chunks.length;
        if (taken * total >= passed * cores)
            return false;
        taken += chunks.length;
        return true;
    });
}
