import type { Channels } from "../model/channel.js";
import type { Model } from "../model/open-model.js";
import { countReadings, type DecodedCore, mixtureWeights } from "./adapt.js";
import { CandidateSearch } from "./candidates.js";
import { rightLanguageChannels, wrongLanguageChannels } from "./channel-kinds.js";
import { ContextScorer } from "./context-scorer.js";
import { CoreReader } from "./core-reader.js";
import { decode } from "./decode.js";
import type { DecodedParagraph } from "./decoded-paragraph.js";
import { DocumentChannel } from "./document-channel.js";
import { Learning } from "./learning.js";
import type { SearchSettings } from "./passes.js";
import type { Paragraph } from "./segment.js";
import type { Vocabulary } from "./vocabulary.js";
import { type Testimony, type WitnessChannel, Witnesses } from "./witnesses.js";
import type { ReaderTrust } from "./word-charges.js";

// What no table lists is so much rarer in a reader that knows the language.
const FLOOR_SHARE = 0.05;
// The settings below are the best of a few tried on the development scans of `bench/scans`.
const TRUST: ReaderTrust = { unknownShare: 0.8, identityShare: 0 };
// Its errors are few and come one by one, so the words around one may be believed.
const LANGUAGE_WEIGHT = 1.2;
// Observations that the channel as trained is worth against a document's own, of which most are of letters read well.
const PRIOR_STRENGTH = 30;
// Fewer words are worth looking at than in garble.
const LIMITS = { keep: 30, width: 14 };
const PROPOSED = { keep: 8, width: 8 };

/** Decodes what an engine read that knows Vietnamese, with what others have in the places of its words. */
export class RightPasses {
  readonly #model: Model;
  readonly #vocabulary: Vocabulary;
  readonly #settings: SearchSettings;

  constructor(model: Model, vocabulary: Vocabulary, settings: SearchSettings) {
    this.#model = model;
    this.#vocabulary = vocabulary;
    this.#settings = settings;
  }

  /** @param heard what others have in the places of cores; see `testimonies`. */
  *run(
    paragraphs: readonly Paragraph[],
    heard: ReadonlyMap<number, readonly Testimony[]>,
  ): Generator<DecodedParagraph> {
    const chunks = paragraphs.flatMap((paragraph) => paragraph.chunks);
    const own = evenChannel(rightLanguageChannels(this.#model.channels), FLOOR_SHARE);
    own.admit([...chunks.map(({ core }) => core), ...coresOf(heard, ["ocr", "zone"])]);
    const pairs = chunks.flatMap(({ core, coreStart }) =>
      (heard.get(coreStart) ?? [])
        .filter(({ reader }) => reader === "layer")
        .map((other) => ({ form: core, core: other.core, count: 1 })),
    );
    const layer = this.#layerChannel(coresOf(heard, ["layer"]), pairs);
    const witness = { ocr: this.#witness(own), zone: this.#witness(own), layer: this.#witness(layer) };
    const witnesses = new Witnesses(heard, witness, this.#vocabulary.lexicon.forms);
    const learning = new Learning(this.#model, this.#vocabulary);
    for (const paragraph of this.#decode(paragraphs, this.#reader(own, witnesses))) learning.add(paragraph);
    own.adapt(countReadings(learning.decodedCores(), own), PRIOR_STRENGTH);
    yield* this.#decode(paragraphs, this.#reader(own, witnesses));
  }

  #reader(channel: DocumentChannel, witnesses: Witnesses): CoreReader {
    const search = new CandidateSearch(channel, this.#vocabulary.lexicon, this.#model.language.cost1);
    const context = { vocabulary: this.#vocabulary, channel, trust: TRUST, witnesses };
    return new CoreReader(search, LIMITS, context);
  }

  *#decode(paragraphs: readonly Paragraph[], reader: CoreReader): Generator<DecodedParagraph> {
    const { beam, threshold } = this.#settings;
    const scorer = new ContextScorer(this.#model.language, this.#vocabulary.pairBonus);
    reader.survey(paragraphs);
    for (const paragraph of paragraphs) {
      const options = { beam, threshold, languageWeight: LANGUAGE_WEIGHT, posteriors: true };
      yield { paragraph, decoded: decode(reader.lattice(paragraph), scorer, options) };
    }
  }

  /** How the file's own layer was misread, learnt from the words that the engine has in the same places. */
  #layerChannel(cores: readonly string[], pairs: readonly DecodedCore[]): DocumentChannel {
    const channels = wrongLanguageChannels(this.#model.channels);
    const channel = evenChannel(channels);
    channel.admit(cores);
    if (pairs.length === 0) return channel;
    const counts = countReadings(pairs, channel);
    channel.mix(mixtureWeights(channels, channel, counts));
    channel.refill();
    channel.adapt(countReadings(pairs, channel), this.#settings.priorStrength);
    return channel;
  }

  #witness(channel: DocumentChannel): WitnessChannel {
    const search = new CandidateSearch(channel, this.#vocabulary.lexicon, this.#model.language.cost1);
    return { channel, propose: (core) => search.search(core, PROPOSED) };
  }
}

/** A mixture of all the channels, all alike. */
function evenChannel(channels: Channels, floorShare = 1): DocumentChannel {
  const { length } = channels.tables;
  return new DocumentChannel(channels, new Array<number>(length).fill(1 / length), floorShare);
}

function coresOf(heard: ReadonlyMap<number, readonly Testimony[]>, readers: readonly Testimony["reader"][]): string[] {
  return [...heard.values()].flatMap((all) =>
    all.filter(({ reader }) => readers.includes(reader)).map(({ core }) => core),
  );
}
