import { classWordOf } from "../model/lm-words.js";
import { readingCost } from "./align-reading.js";
import type { SearchLimits } from "./candidate.js";
import { type CandidateSearch, MOST_COST } from "./candidates.js";
import { MAX_CORE } from "./core-costs.js";
import { CoreJoins } from "./core-joins.js";
import { partsOf, type Stretch } from "./core-parts.js";
import { CoreWords, type EarlierWords } from "./core-words.js";
import { type DocumentChannel, NEVER } from "./document-channel.js";
import { figureReadings } from "./figures/figure-readings.js";
import { isFixed } from "./figures/is-fixed.js";
import type { Spell } from "./figures/part-options.js";
import { Lattice } from "./lattice.js";
import type { EdgesRead } from "./phrase-edges.js";
import { AT_END, makeReading, type Reading, type ReadingKind } from "./reading.js";
import { ReadingMaker } from "./reading-maker.js";
import type { ReadingGroup } from "./readings.js";
import { type FiguresOf, RunTogether } from "./run-together.js";
import type { Chunk, Paragraph } from "./segment.js";
import { Survey } from "./survey.js";
import type { Vocabulary } from "./vocabulary.js";
import { outvoted, type Testimony, type Witnesses } from "./witnesses.js";
import { COSTS, type Place, type ReaderTrust, WordCharges, WRONG_LANGUAGE_TRUST } from "./word-charges.js";
import { shaped, shapeOf } from "./word-form.js";

// Engines that read letter by letter make digits of whole words. A longer figure, or one with signs, is never in doubt.
const MAX_FIGURE_AS_WORD = 2;
const MISREAD_WORD = /^\d{1,5}$/u;
// Digits and what stands between them, whether or not that makes a figure that is known.
const BARE_FIGURE = /^\d[\d.,/:-]*\d%?$/u;
// Round figures and years are frequent, so more digits than this say no more.
const TELLING_DIGITS = 3;
// The word "số" before a figure without a space, nats.
const NUMBER_SIGN_COST = 1;

// Readings of cores are kept up to so many; then all are let go, and those that are met again are made anew.
const MOST_KEPT = 1 << 17;

const CODE_SIGN = /[/\-–~]|^\p{Lu}{2,}\d/u;
// "11." and "111." numbering a heading in capitals are the strokes of Roman numerals.
const STROKES = /^[1Il|]{2,3}$/u;
const MIXED = /^(?=.*\p{L})(?=.*\d)[\p{L}\d]{1,4}$/u;
// "số" as engines leave it, run together with a figure or code, or with a speck before a code.
const NUMBERED = /^(?:[sS$][6oóòôõöéeèêdÖÔÓO0](?:[’'`]?(?=:?[SOIl]?\d)|'?[-°](?=[SOIl]?\d+\/))|[58][6óö](?=:\d))/u;
const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\d/u;

export interface ReaderContext {
  readonly vocabulary: Vocabulary;
  readonly channel: DocumentChannel;
  /** That of an engine that does not know the language where nothing is said. */
  readonly trust?: ReaderTrust;
  /** Others that read the same page. */
  readonly witnesses?: Witnesses;
}

/** A reader of the same cores by an earlier channel, whose words are taken over for the cores that are trusted. */
export interface EarlierReader {
  readonly reader: CoreReader;
  readonly trusts: EarlierWords["trusts"];
}

/** The readings of cores and pairs of cores, each worked out once a document and round. */
export class CoreReader {
  readonly #vocabulary: Vocabulary;
  readonly #spell: Spell;
  readonly #words: CoreWords;
  readonly #maker: ReadingMaker;
  readonly #joins: CoreJoins;
  readonly #together: RunTogether;
  readonly #trust: ReaderTrust;
  readonly #witnesses: Witnesses | undefined;
  readonly #groups = new Map<string, readonly ReadingGroup[]>();
  #survey: Survey;

  constructor(
    search: CandidateSearch,
    limits: SearchLimits,
    { vocabulary, channel, trust = WRONG_LANGUAGE_TRUST, witnesses }: ReaderContext,
    before?: EarlierReader,
  ) {
    this.#vocabulary = vocabulary;
    this.#spell = (form, observed) => readingCost(channel, form, observed);
    this.#words = new CoreWords(search, limits, before && { words: before.reader.#words, trusts: before.trusts });
    this.#maker = new ReadingMaker(vocabulary, this.#spell, trust.unknownShare);
    this.#trust = trust;
    this.#witnesses = witnesses;
    this.#joins = new CoreJoins(this.#maker, this.#words);
    this.#survey = new Survey([], vocabulary, this.#spell);
    this.#together = new RunTogether(this.#words, this.#maker, { vocabulary, spell: this.#spell });
  }

  /** Takes up what only the whole document tells of a core. */
  survey(paragraphs: readonly Paragraph[]): void {
    const chunks = paragraphs.flatMap((paragraph) => paragraph.chunks);
    this.#survey = new Survey(chunks, this.#vocabulary, this.#spell);
    this.#together.survey(chunks);
  }

  /** The lattice of a paragraph's readings. */
  lattice(paragraph: Paragraph): Lattice {
    if (this.#maker.kept > MOST_KEPT) this.#forget();
    const { chunks } = paragraph;
    const end = (chunks.at(-1)?.end ?? 0) + 1;
    const solid = [...chunks.keys()].filter((i) => chunks[i]!.core !== "");
    const startOf = (k: number) => (k < solid.length ? chunks[solid[k]!]!.coreStart : end);
    const lattice = new Lattice(startOf(0), end);
    for (const [k, i] of solid.entries()) {
      const chunk = chunks[i]!;
      const heard = this.#witnesses?.of(chunk) ?? [];
      const groups = heard.length === 0 ? this.#groupsOf(chunk) : this.#weighedGroups(chunk, heard);
      lattice.add({ at: chunk.coreStart, next: startOf(k + 1), groups });
      // Signs that stand by themselves between two cores say that they are two.
      if (solid[k + 1] !== i + 1) continue;
      const joined = this.#joins.of(chunk, chunks[i + 1]!);
      if (joined.length > 0) lattice.add({ at: chunk.coreStart, next: startOf(k + 2), groups: joined });
    }
    return lattice;
  }

  /** Readings of a chunk as words that it is expected to be, those left out that it has; none where nothing is in doubt. */
  expected(chunk: Chunk, { numbers, kept }: ReadingGroup, words: Iterable<number>): ReadingGroup | undefined {
    const { core } = chunk;
    // Two cores that are one word are not this chunk's alone.
    if (kept.at(numbers[0]!).kind === "join") return undefined;
    if (core.length > MAX_CORE || !HAS_LETTER.test(core) || isFixed(core)) return undefined;
    if (this.#survey.settledForm(chunk) !== undefined) return undefined;
    const known = new Set(numbers.map((number) => kept.word[number]!));
    const shape = shapeOf(core);
    // The words of the language model are the first of the lexicon.
    const unknown = [...words].filter((word) => !known.has(word)).map((word) => ({ word, shape, cost: 0 }));
    const absurd = MOST_COST.base + MOST_COST.perCharacter * core.length;
    const able = this.#words.priced(core, unknown, absurd);
    const charges = new WordCharges(this.#vocabulary, core, this.#survey.placeOf(chunk), this.#trust);
    const whole = { from: 0, end: core.length, to: AT_END };
    const made = able.map((word) => this.#maker.word(whole, word, { kind: "word", charge: charges.of(word) }));
    return this.#maker.grouped(made)[0];
  }

  #forget(): void {
    this.#maker.forget();
    this.#joins.forget();
    this.#groups.clear();
  }

  #groupsOf(chunk: Chunk): readonly ReadingGroup[] {
    const { core } = chunk;
    const place = this.#survey.placeOf(chunk);
    const { letters, edges, numbering, type } = place;
    const settled = this.#survey.settledForm(chunk);
    const key =
      settled !== undefined
        ? `settled ${core} ${settled}`
        : `${letters} ${numbering} ${edges.end} ${edges.begin} ${type} ${core}`;
    let groups = this.#groups.get(key);
    if (groups === undefined) {
      groups = this.#maker.grouped(
        settled !== undefined ? [this.#maker.only(core, settled)] : this.#readingsOf(core, place),
      );
      this.#groups.set(key, groups);
    }
    return groups;
  }

  /** The readings of a chunk that others have read too, theirs among them. What stands as a figure stays one. */
  #weighedGroups(chunk: Chunk, heard: readonly Testimony[]): readonly ReadingGroup[] {
    const voted = outvoted(chunk.core, heard);
    if (voted !== undefined) return this.#maker.grouped([this.#maker.only(chunk.core, voted)]);
    const groups = this.#groupsOf(chunk);
    const own = groups.flatMap(({ readings }) => readings);
    if (chunk.frozen || own.some(({ kind }) => kind === "figure" || kind === "code")) return groups;
    const known = new Set(own.map(({ lexeme, shape }) => `${lexeme} ${shape}`));
    const proposed = this.#proposed(chunk, heard).filter(({ lexeme, shape }) => !known.has(`${lexeme} ${shape}`));
    const figures = heard.flatMap((other) => this.#proposedFigures(chunk, other));
    const weighed = this.#witnesses!.weighed([...own, ...proposed, ...figures], heard);
    return this.#maker.grouped(weighed.map((reading) => this.#maker.keep(reading)));
  }

  /** The words that others propose, at what it costs that this reader misread them. */
  #proposed(chunk: Chunk, heard: readonly Testimony[]): Reading[] {
    const { core } = chunk;
    const { forms } = this.#vocabulary.lexicon;
    const charges = new WordCharges(this.#vocabulary, core, this.#survey.placeOf(chunk), this.#trust);
    return this.#witnesses!.proposals(heard).flatMap(({ word, shape }) => {
      const candidate = { word, shape, cost: this.#spell(shaped(forms[word]!, shape), core) };
      if (candidate.cost >= NEVER) return [];
      const whole = { from: 0, end: core.length, to: AT_END };
      return this.#maker.at(this.#maker.word(whole, candidate, { kind: "word", charge: charges.of(candidate) }));
    });
  }

  #proposedFigures(chunk: Chunk, other: Testimony): Reading[] {
    const { core } = chunk;
    if (!HAS_DIGIT.test(other.core)) return [];
    const stretch = { from: 0, end: core.length, to: AT_END };
    return this.#figures(stretch, other.core, this.#survey.placeOf(chunk)).map((number) => {
      const reading = this.#maker.at(number);
      return makeReading(reading, { ...reading, cost: reading.cost + this.#spell(reading.form ?? "", core) });
    });
  }

  #readingsOf(core: string, place: Place): number[] {
    if (isFixed(core)) return [this.#maker.only(core)];
    const whole = { from: 0, end: core.length, to: AT_END };
    const numbered = this.#numbered(core, place);
    // "86:71" is no time of the day. Inside a sentence it may be a ratio, and figures are sacred.
    if (numbered !== undefined && !HAS_LETTER.test(core) && place.letters !== "inside") return numbered;
    const readings = this.#figures(whole, core, place);
    if (!HAS_LETTER.test(core) && !this.#mayBeWord(core)) {
      if (readings.length > 0) return readings;
      if (BARE_FIGURE.test(core)) return [this.#maker.only(core)];
    }
    // "15km" and "2.500m2" are printed so.
    const stands = figureReadings(core).some(({ form, cost }) => form === core && cost < 1);
    readings.push(...this.#wordsAt(whole, core, { place, kind: "word" }));
    readings.push(...this.#separated(core, place), ...(numbered ?? (stands ? [] : this.#runTogether(core, place))));
    return readings;
  }

  /** Whether a figure may be a word of which all letters were read as digits. */
  #mayBeWord(figure: string): boolean {
    return figure.length <= MAX_FIGURE_AS_WORD || (this.#survey.digitsForLetters && MISREAD_WORD.test(figure));
  }

  /** Figures and codes, by their grammars; empty for a core that is neither. */
  #figures(stretch: Stretch, core: string, { numbering, type }: Pick<Place, "numbering" | "type">): number[] {
    if (classWordOf(core) === "<roman>")
      return [this.#maker.fixed(stretch, { form: core, word: "<roman>", cost: 0 }, "figure")];
    const readings = figureReadings(core).map((reading) =>
      this.#maker.fixed(stretch, { ...reading, cost: reading.cost + valueCharge(reading.form) }, "figure"),
    );
    if (numbering && STROKES.test(core)) {
      readings.push(this.#maker.fixed(stretch, { form: "I".repeat(core.length), word: "<roman>", cost: 0 }, "figure"));
    }
    if (!CODE_SIGN.test(core) || !HAS_LETTER.test(core)) return readings;
    return [
      ...readings,
      ...this.#maker.codes(core, type).map((reading) => this.#maker.fixed(stretch, reading, "code")),
    ];
  }

  /** The words that a stretch may be, and the stretch as it was read. */
  #wordsAt(stretch: Stretch, core: string, { place, kind }: { place: Place; kind: ReadingKind }): number[] {
    const edges = edgesOf(stretch, place.edges);
    const charges = new WordCharges(this.#vocabulary, core, { letters: place.letters, edges }, this.#trust);
    const readings: number[] = [];
    for (const candidate of this.#words.ofCore(core)) {
      readings.push(this.#maker.word(stretch, candidate, { kind, charge: charges.of(candidate) }));
    }
    readings.push(this.#maker.asRead(stretch, core, place.letters));
    return readings;
  }

  /** "chí/xã": the parts between signs are words of their own, the sign stays. */
  #separated(core: string, place: Place): number[] {
    const parts = partsOf(core);
    return parts.length < 2 ? [] : parts.flatMap((stretch) => this.#partReadings(core, stretch, place));
  }

  #partReadings(core: string, stretch: Stretch, place: Place): number[] {
    const part = core.slice(stretch.from, stretch.end);
    const figures = this.#figures(stretch, part, place);
    return HAS_LETTER.test(part) ? [...figures, ...this.#wordsAt(stretch, part, { place, kind: "word" })] : figures;
  }

  #runTogether(core: string, place: Place): number[] {
    const begins = partsOf(core).map(({ from }) => from);
    const figuresOf: FiguresOf = (stretch, part) => this.#figures(stretch, part, place);
    return this.#together.of(core, begins, { letters: place.letters, figuresOf });
  }

  /** "s647/NQ-HĐND" and "sö'12": "số", and its figure with the space lost. */
  #numbered(core: string, place: Place): number[] | undefined {
    const end = NUMBERED.exec(core)?.[0].length;
    if (end === undefined) return undefined;
    const from = core[end] === ":" ? end + 1 : end;
    const figures = this.#figures({ from, end: core.length, to: AT_END }, core.slice(from), place);
    if (figures.length === 0) return undefined;
    const form = core.startsWith("s") ? "số" : "Số";
    const sign = { form, word: "số", cost: NUMBER_SIGN_COST };
    return [this.#maker.fixed({ from: 0, end, to: from }, sign, "part"), ...figures];
  }
}

/** What was read beside the word of a stretch: inside a core, nothing that says anything. */
function edgesOf({ from, to }: Stretch, { end, begin }: EdgesRead): EdgesRead {
  return { end: to === AT_END ? end : undefined, begin: from === 0 ? begin : undefined };
}

/** What it costs to be this figure and no other of its kind, where a word may stand in its place. */
function valueCharge(form: string): number {
  if (MIXED.test(form)) return COSTS.mixedCharacter * form.length;
  return /^\d+$/u.test(form) ? COSTS.figureDigit * Math.min(form.length, TELLING_DIGITS) : 0;
}
