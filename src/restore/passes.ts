import type { GarbleClass } from "../document/document.js";
import type { ScannerReading } from "../document/scanner.js";
import type { Channels } from "../model/channel.js";
import type { Model } from "../model/open-model.js";
import { countReadings, type DecodedCore, mixtureWeights } from "./adapt.js";
import { CandidateSearch } from "./candidates.js";
import { wrongLanguageChannels } from "./channel-kinds.js";
import { ContextScorer } from "./context-scorer.js";
import { MAX_CORE } from "./core-costs.js";
import { CoreReader, type EarlierReader } from "./core-reader.js";
import { type DecodeOptions, decode } from "./decode.js";
import type { DecodedParagraph } from "./decoded-paragraph.js";
import { DocumentChannel, type ReadingCounts } from "./document-channel.js";
import { ExpectedWords } from "./expected-words.js";
import { Learning } from "./learning.js";
import { LETTERS_A_WORD } from "./run-together.js";
import type { Chunk, Paragraph } from "./segment.js";
import { type Vocabulary, withBonus } from "./vocabulary.js";

/** What the search is allowed, and how strongly a document's own letters count. Each is explained in DESIGN.md. */
export interface SearchSettings {
  /** Most words that a core is tried as, and how much dearer than the best they may be, nats. */
  readonly keep: number;
  readonly width: number;
  readonly beam: number;
  readonly threshold: number;
  /** What a nat of the language model counts beside a nat of the channel. */
  readonly languageWeight: number;
  /** While the channel is being learnt, so much of `keep` and `width`, and so much of `beam` and `threshold`, is enough. */
  readonly learningShare: number;
  readonly learningBeam: number;
  /** Cores whose best word cost so much or less while learning, nats, are not searched for again; nor are sure ones. */
  readonly trusted: number;
  /** How often the channel is re-estimated on the document. */
  readonly rounds: number;
  /** How many observations of a letter the channel as trained is worth against the document's own. */
  readonly priorStrength: number;
  /** Cores that are enough to learn a document's garble from; of a longer document an even sample is read first. */
  readonly sample: number;
  /** Cores that are enough for all rounds but the last, which only have to be near. */
  readonly firstSample: number;
}

export const DEFAULT_SEARCH: SearchSettings = {
  keep: 80,
  width: 18,
  beam: 20,
  threshold: 9,
  languageWeight: 1,
  learningShare: 1,
  learningBeam: 0.5,
  trusted: 4,
  rounds: 2,
  priorStrength: 16,
  sample: 1200,
  firstSample: 400,
};

/*
 * What other documents of the scanner tell counts for at most this much of what the document's own words do. Chosen on the
 * calibration documents (`npm run bench:learn`): with more, the document's own letters, which may be of another font, count
 * too little.
 */
const SCANNER_SHARE = 0.3;

function weighed(readings: readonly ScannerReading[], words: number): DecodedCore[] {
  const all = readings.reduce((sum, { count }) => sum + count, 0);
  const weight = Math.min(1, (SCANNER_SHARE * words) / Math.max(1, all));
  return readings.map(({ read, printed, count }) => ({ core: read, form: printed, count: count * weight }));
}

/** Decodes a document in passes: a sample of it to learn how its letters were read, then all of it. */
export class Passes {
  readonly #model: Model;
  readonly #vocabulary: Vocabulary;
  /** The same with what the document's own words are worth, as far as they are known. */
  #own: Vocabulary;
  readonly #settings: SearchSettings;
  readonly #channels: Channels;
  readonly #channel: DocumentChannel;
  readonly #search: CandidateSearch;
  readonly #scorer: ContextScorer;
  readonly #expected: ExpectedWords;
  readonly #readings: readonly ScannerReading[];
  /** The scanner's readings, weighed for the document. */
  #scanner: readonly DecodedCore[] = [];

  /** @param scanner how the document's scanner and engine read other documents, as readers found. */
  constructor(model: Model, vocabulary: Vocabulary, settings: SearchSettings, scanner: readonly ScannerReading[] = []) {
    this.#model = model;
    this.#vocabulary = vocabulary;
    this.#own = vocabulary;
    this.#settings = settings;
    this.#channels = wrongLanguageChannels(model.channels);
    this.#channel = new DocumentChannel(this.#channels, []);
    this.#search = new CandidateSearch(this.#channel, vocabulary.lexicon, model.language.cost1);
    this.#scorer = new ContextScorer(model.language, vocabulary.pairBonus);
    this.#expected = new ExpectedWords(model.language);
    this.#readings = scanner;
  }

  /**
   * Restores all paragraphs of a garbled document of the given class, one after the other: what is decoded is large, and
   * whoever takes it can let it go.
   */
  *run(paragraphs: readonly Paragraph[], garble: GarbleClass): Generator<DecodedParagraph> {
    const cores = paragraphs.flatMap(({ chunks }) => chunks.filter(({ frozen }) => !frozen).map(({ core }) => core));
    this.#channel.mix(initialWeights(this.#channels, garble));
    this.#scanner = weighed(this.#readings, cores.length);
    this.#channel.admit([...cores, ...this.#scanner.map(({ core }) => core)]);
    if (this.#scanner.length > 0) this.#adapt(countReadings(this.#scanner, this.#channel), true);
    const { rounds, sample, firstSample } = this.#settings;
    const last = evenSample(paragraphs, sample);
    const first = evenSample(last, firstSample);
    let reader: CoreReader | undefined;
    let sure: ReadonlySet<string> = new Set();
    for (let round = 0; round < rounds; round++) {
      // The words of the first round are close enough to learn from again.
      reader = this.#reader(this.#settings.learningShare, reader && { reader, trusts: () => true });
      const learning = new Learning(this.#model, this.#vocabulary);
      const read = this.#decode(round < rounds - 1 ? first : last, reader, this.#settings.learningBeam);
      for (const paragraph of read) learning.add(paragraph);
      this.#take(learning, round === 0 && this.#scanner.length === 0);
      sure = learning.sureCores();
    }
    const trusts = (core: string, best: number) => best <= this.#settings.trusted || sure.has(core);
    yield* this.#decode(paragraphs, this.#reader(1, reader && { reader, trusts }));
  }

  /** Takes over what a round taught. The first one tells which engines the document is like. */
  #take(learning: Learning, first: boolean): void {
    const known = countReadings(this.#scanner, this.#channel);
    const counts = countReadings(learning.decodedCores(), this.#channel, known);
    this.#scorer.reward(learning.pairBonus());
    this.#own = withBonus(this.#vocabulary, learning.wordBonus());
    this.#adapt(counts, first);
  }

  #adapt(counts: ReadingCounts, first: boolean): void {
    if (first) {
      this.#channel.mix(mixtureWeights(this.#channels, this.#channel, counts));
      this.#channel.refill();
    }
    this.#channel.adapt(counts, this.#settings.priorStrength);
  }

  /** @param share how much of the search's width is used. */
  #reader(share: number, before?: EarlierReader): CoreReader {
    const limits = { keep: Math.ceil(this.#settings.keep * share), width: this.#settings.width * share };
    return new CoreReader(this.#search, limits, { vocabulary: this.#own, channel: this.#channel }, before);
  }

  /** @param share how much of the beam is used. */
  *#decode(paragraphs: readonly Paragraph[], reader: CoreReader, share = 1): Generator<DecodedParagraph> {
    const { languageWeight } = this.#settings;
    const beam = Math.ceil(this.#settings.beam * share);
    const threshold = this.#settings.threshold * share;
    reader.survey(paragraphs);
    for (const paragraph of paragraphs) {
      const expected = this.#expectedIn(paragraph, reader);
      const options: DecodeOptions = { beam, threshold, languageWeight, posteriors: true, expected };
      yield { paragraph, decoded: decode(reader.lattice(paragraph), this.#scorer, options) };
    }
  }

  /** What the decoder asks for where nothing that was found for a core goes with the words before it. */
  #expectedIn({ chunks }: Paragraph, reader: CoreReader): DecodeOptions["expected"] {
    const byStart = new Map(chunks.map((chunk) => [chunk.coreStart, chunk]));
    return ({ slot, group }, before) => {
      const words = new Set(before.flatMap((history) => this.#expected.after(history)));
      const more = reader.expected(byStart.get(slot.at)!, group, words);
      return more && { slot, group: more };
    };
  }
}

/** Text without marks is one channel; otherwise the document's letters will tell, and all begin alike. */
function initialWeights({ tables }: Channels, garble: GarbleClass): number[] {
  const bare = garble === "without-marks";
  const weights = tables.map(({ name }) => ((name === "without-marks") === bare ? 1 : 0.02));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** How many words a core counts as: one, unless it is longer than any. */
function wordsIn({ core }: Chunk): number {
  return core.length <= MAX_CORE ? 1 : core.length / LETTERS_A_WORD;
}

/** Every so-manieth paragraph, so that about `cores` cores are in it; all of them where there are no more. */
function evenSample(paragraphs: readonly Paragraph[], cores: number): readonly Paragraph[] {
  const sizes = new Map(
    paragraphs.map((paragraph) => [paragraph, paragraph.chunks.reduce((sum, chunk) => sum + wordsIn(chunk), 0)]),
  );
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (total <= cores) return paragraphs;
  let taken = 0;
  let passed = 0;
  return paragraphs.filter((paragraph) => {
    const size = sizes.get(paragraph)!;
    passed += size;
    if (taken * total >= passed * cores) return false;
    taken += size;
    return true;
  });
}
