import { classWordOf, UNKNOWN_ID } from "../model/lm-words.js";
import { readingCost } from "./align-reading.js";
import { type Candidate, type CandidateSearch, type SearchLimits, SHAPE } from "./candidates.js";
import { codeReadings } from "./codes.js";
import { partsOf, type Stretch } from "./core-parts.js";
import type { DocumentChannel } from "./document-channel.js";
import { printsDecimalCommas, withDecimalComma } from "./figures/decimal-commas.js";
import type { FigureReading } from "./figures/figure-reading.js";
import { figureReadings } from "./figures/figure-readings.js";
import { isFixed } from "./figures/is-fixed.js";
import { joinedFigure } from "./figures/joined-figure.js";
import { AT_END, Lattice, makeReading, type Reading, type ReadingGroup, type ReadingKind } from "./lattice.js";
import { listLabels } from "./list-labels.js";
import type { EdgesRead } from "./phrase-edges.js";
import { type Chunk, type Paragraph, STOP } from "./segment.js";
import { setFormOf } from "./set-forms.js";
import type { Vocabulary } from "./vocabulary.js";
import { asReadCost, COSTS, type LetterPlace, type Place, WordCharges } from "./word-charges.js";

// A part of a run-together core must read well by itself, or every core has parts.
const PART_LIMITS: SearchLimits = { keep: 6, width: 4, most: { base: 5, perCharacter: 1.4 } };
// A core whose best reading as one word costs more a character than this may be several words run together.
const GLUED_COST = 0.9;
// Two cores of which each costs less than this a character are two words.
const WELL_READ = 1.4;
const MIN_GLUED = 4;
const MAX_GLUED = 60;
const MAX_PART = 8;
const MAX_JOINED = 7;
const MAX_FIGURE_AS_WORD = 2;

const CODE_SIGN = /[/\-–~]|^\p{Lu}{2,}\d/u;
// "11." and "111." numbering a heading in capitals are the strokes of Roman numerals.
const STROKES = /^[1Il|]{2,3}$/u;
const MIXED = /^(?=.*\p{L})(?=.*\d)[\p{L}\d]{1,4}$/u;
// "số" as engines leave it, run together with a figure or code.
const NUMBERED = /^(?:[sS$][6oóòôõöéeèêdÖÔÓO0][’'`]?(?=:?\d)|[58][6óö](?=:\d))/u;
const SPECK = /^['’‘`]$/u;
const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\d/u;
export interface ReaderContext {
  readonly vocabulary: Vocabulary;
  readonly channel: DocumentChannel;
}

/** A reader of the same cores by an earlier channel, whose words are taken over where the best cost so many nats at most. */
export interface EarlierReader {
  readonly reader: CoreReader;
  readonly trusted: number;
}

/** The readings of cores and pairs of cores, each worked out once a document and round. */
export class CoreReader {
  readonly #search: CandidateSearch;
  readonly #limits: SearchLimits;
  readonly #vocabulary: Vocabulary;
  readonly #charges: WordCharges;
  readonly #spell: (form: string, observed: string) => number;
  readonly #candidates = new Map<string, readonly Candidate[]>();
  readonly #parts = new Map<string, readonly Candidate[]>();
  readonly #groups = new Map<string, readonly ReadingGroup[]>();
  readonly #joins = new Map<string, readonly ReadingGroup[]>();

  readonly #before: EarlierReader | undefined;
  /** Forms that are settled beforehand, by the core's place. */
  #settled: ReadonlyMap<number, string> = new Map();

  constructor(
    search: CandidateSearch,
    limits: SearchLimits,
    { vocabulary, channel }: ReaderContext,
    before?: EarlierReader,
  ) {
    this.#search = search;
    this.#before = before;
    this.#spell = (form, observed) => readingCost(channel, form, observed);
    this.#limits = limits;
    this.#vocabulary = vocabulary;
    this.#charges = new WordCharges(vocabulary);
  }

  /** Takes up what only the whole document tells: labels of list items by their order, decimal commas by all figures. */
  survey(paragraphs: readonly Paragraph[]): void {
    const chunks = paragraphs.flatMap((paragraph) => paragraph.chunks);
    this.#settled = new Map([...listLabels(chunks, this.#spell), ...decimalCommas(chunks)]);
  }

  /** The lattice of a paragraph's readings. */
  lattice(paragraph: Paragraph): Lattice {
    const chunks = paragraph.chunks.filter(({ core }) => core !== "");
    const end = (paragraph.chunks.at(-1)?.end ?? 0) + 1;
    const lattice = new Lattice(chunks[0]?.coreStart ?? end, end);
    chunks.forEach((chunk, i) => {
      const next = chunks[i + 1];
      lattice.add({ at: chunk.coreStart, next: next?.coreStart ?? end, groups: this.#groupsOf(chunk) });
      if (next === undefined) return;
      const joined = this.#joinsOf(chunk, next);
      if (joined.length > 0)
        lattice.add({ at: chunk.coreStart, next: chunks[i + 2]?.coreStart ?? end, groups: joined });
    });
    return lattice;
  }

  #groupsOf({ core, tail, shouted, begins, stopped, ...chunk }: Chunk): readonly ReadingGroup[] {
    const place = shouted ? "heading" : begins ? "start" : "inside";
    const frozen = chunk.frozen;
    const edges = { end: STOP.test(tail), begin: stopped };
    const settled = frozen
      ? undefined
      : (setFormOf({ core, lead: chunk.lead, tail }) ?? this.#settled.get(chunk.coreStart));
    if (settled !== undefined) return [{ from: 0, readings: [this.#frozen(core, settled)] }];
    const key = frozen ? `frozen ${core}` : `${place} ${edges.end} ${edges.begin} ${core}`;
    let groups = this.#groups.get(key);
    if (groups === undefined) {
      groups = grouped(frozen ? [this.#frozen(core)] : this.#readingsOf(core, { letters: place, edges }));
      this.#groups.set(key, groups);
    }
    return groups;
  }

  /** The only reading of a core that is to be left alone, or to be what it must be. */
  #frozen(core: string, form: string = core): Reading {
    const whole = { from: 0, end: core.length, to: AT_END };
    const word = this.#vocabulary.idOf(form);
    const kind = form !== core && HAS_DIGIT.test(form) ? "figure" : "as-read";
    return makeReading(whole, { word, lexeme: -1, cost: 0, kind, shape: SHAPE.fixed, form });
  }

  #readingsOf(core: string, place: Place): Reading[] {
    if (isFixed(core)) return [this.#frozen(core)];
    const whole = { from: 0, end: core.length, to: AT_END };
    const numbered = this.#numbered(core, place);
    // "86:71" is no time of the day.
    if (numbered !== undefined && !HAS_LETTER.test(core)) return numbered;
    const readings = this.#figures(whole, core, place.letters);
    // A bare figure may be a word only where it is short; a long one is never in doubt.
    if (readings.length > 0 && !HAS_LETTER.test(core) && core.length > MAX_FIGURE_AS_WORD) return readings;
    readings.push(...this.#wordsAt(whole, core, { place, kind: "word" }));
    readings.push(...this.#separated(core, place), ...(numbered ?? this.#glued(core)));
    return readings;
  }

  /** Figures and codes, by their grammars; empty for a core that is neither. */
  #figures(stretch: Stretch, core: string, place: LetterPlace): Reading[] {
    if (classWordOf(core) === "<roman>")
      return [this.#figure(stretch, { form: core, word: "<roman>", cost: 0 }, "figure")];
    const readings = figureReadings(core).map((reading) =>
      this.#figure(stretch, { ...reading, cost: reading.cost + valueCharge(reading.form) }, "figure"),
    );
    if (place === "heading" && STROKES.test(core)) {
      readings.push(this.#figure(stretch, { form: "I".repeat(core.length), word: "<roman>", cost: 0 }, "figure"));
    }
    if (!CODE_SIGN.test(core) || !HAS_LETTER.test(core)) return readings;
    return [...readings, ...this.#codes(core).map((reading) => this.#figure(stretch, reading, "code"))];
  }

  #figure(stretch: Stretch, { form, word, cost }: Omit<FigureReading, "reason">, kind: ReadingKind): Reading {
    return makeReading(stretch, {
      word: this.#vocabulary.idOf(word),
      lexeme: -1,
      cost,
      kind,
      shape: SHAPE.fixed,
      form,
    });
  }

  #codes(core: string): readonly FigureReading[] {
    return codeReadings(core, this.#vocabulary.codes, this.#spell);
  }

  /** The words that a stretch may be, and the stretch as it was read. */
  #wordsAt(stretch: Stretch, core: string, { place, kind }: { place: Place; kind: ReadingKind }): Reading[] {
    const at = { letters: place.letters, edges: edgesOf(stretch, place.edges) };
    const readings = this.#candidatesOf(core).map((candidate) =>
      this.#reading(stretch, candidate, { kind, charge: this.#charges.of(candidate, core, at) }),
    );
    readings.push(this.#asRead(stretch, core, place.letters));
    return readings;
  }

  #reading(
    stretch: Stretch,
    { word: lexeme, shape, cost }: Candidate,
    { kind, charge }: { kind: ReadingKind; charge: number },
  ): Reading {
    const { ids, bonus } = this.#vocabulary;
    const full = cost + charge - bonus[lexeme]!;
    return makeReading(stretch, { word: ids[lexeme]!, lexeme, cost: full, kind, shape, form: undefined });
  }

  #asRead(stretch: Stretch, core: string, letters: LetterPlace): Reading {
    const word = HAS_DIGIT.test(core) ? this.#vocabulary.idOf("1A") : UNKNOWN_ID;
    const cost = asReadCost(core, letters);
    return makeReading(stretch, { word, lexeme: -1, cost, kind: "as-read", shape: SHAPE.fixed, form: core });
  }

  /** The words of an earlier reader at what they cost now; undefined where it has none, or read the core badly. */
  #rescored(core: string, found: readonly Candidate[] | undefined): readonly Candidate[] | undefined {
    if (found === undefined || this.#before === undefined) return undefined;
    if ((found[0]?.cost ?? Number.POSITIVE_INFINITY) > this.#before.trusted) return undefined;
    return this.#search.rescore(core, found);
  }

  #candidatesOf(core: string): readonly Candidate[] {
    let candidates = this.#candidates.get(core);
    if (candidates === undefined) {
      candidates =
        this.#rescored(core, this.#before === undefined ? undefined : this.#before.reader.#candidates.get(core)) ??
        this.#search.search(core, this.#limits);
      this.#candidates.set(core, candidates);
    }
    return candidates;
  }

  #partCandidatesOf(part: string): readonly Candidate[] {
    let candidates = this.#parts.get(part);
    if (candidates === undefined) {
      candidates =
        this.#rescored(part, this.#before === undefined ? undefined : this.#before.reader.#parts.get(part)) ??
        this.#search.search(part, PART_LIMITS);
      this.#parts.set(part, candidates);
    }
    return candidates;
  }

  /** "chí/xã": the parts between signs are words of their own, the sign stays. */
  #separated(core: string, place: Place): Reading[] {
    const parts = partsOf(core);
    return parts.length < 2 ? [] : parts.flatMap((stretch) => this.#partReadings(core, stretch, place));
  }

  #partReadings(core: string, stretch: Stretch, place: Place): Reading[] {
    const part = core.slice(stretch.from, stretch.end);
    const figures = this.#figures(stretch, part, place.letters);
    return HAS_LETTER.test(part) ? [...figures, ...this.#wordsAt(stretch, part, { place, kind: "word" })] : figures;
  }

  /** A core that reads badly as one word, cut anywhere. */
  #glued(core: string): Reading[] {
    if (core.length < MIN_GLUED || core.length > MAX_GLUED) return [];
    const { foreign } = this.#vocabulary;
    const best = this.#candidatesOf(core).find(({ word }) => foreign[word] === 0);
    if (best !== undefined && best.cost <= GLUED_COST * core.length) return [];
    const readings: Reading[] = [];
    for (let from = 0; from < core.length; from++) {
      for (let end = from + 1; end <= Math.min(core.length, from + MAX_PART); end++) {
        if (end - from === core.length) continue;
        const last = end === core.length;
        // A speck in the place of the space belongs to neither word.
        const to = SPECK.test(core.charAt(end)) && end + 1 < core.length ? end + 1 : end;
        const stretch = { from, end, to: last ? AT_END : to };
        const charge = last ? 0 : COSTS.lostSpace;
        for (const candidate of this.#partCandidatesOf(core.slice(from, end))) {
          readings.push(this.#reading(stretch, candidate, { kind: "part", charge }));
        }
      }
    }
    return readings;
  }

  /** "s647/NQ-HĐND" and "sö'12": "số", and its figure with the space lost. */
  #numbered(core: string, place: Place): Reading[] | undefined {
    const end = NUMBERED.exec(core)?.[0].length;
    if (end === undefined) return undefined;
    const from = core[end] === ":" ? end + 1 : end;
    const word = { from: 0, end, to: from };
    const figure = { from, end: core.length, to: AT_END };
    const figures = this.#figures(figure, core.slice(from), place.letters);
    if (figures.length === 0) return undefined;
    const form = core.startsWith("s") ? "số" : "Số";
    const number = {
      word: this.#vocabulary.idOf("số"),
      lexeme: -1,
      cost: 1,
      kind: "part",
      shape: SHAPE.fixed,
      form,
    } as const;
    return [makeReading(word, number), ...figures];
  }

  #joinsOf(one: Chunk, two: Chunk): readonly ReadingGroup[] {
    if (one.frozen || two.frozen) return [];
    if (one.core.length + two.core.length > MAX_JOINED && !HAS_DIGIT.test(one.core)) return [];
    const length = two.coreEnd - one.coreStart;
    const lineBreak = one.line !== two.line;
    const key = `${one.core} ${two.core} ${length} ${lineBreak}`;
    let groups = this.#joins.get(key);
    if (groups === undefined) {
      const stretch = { from: 0, end: length, to: AT_END };
      groups = grouped([...this.#joined(one, two, stretch), ...this.#joinedFigures(one, two, stretch)]);
      this.#joins.set(key, groups);
    }
    return groups;
  }

  /** Two cores that are one word with a space read into it. */
  #joined(one: Chunk, two: Chunk, stretch: Stretch): Reading[] {
    // Punctuation between them says that they are two.
    if (one.coreEnd !== one.end || two.coreStart !== two.start) return [];
    if (one.core.length + two.core.length > MAX_JOINED) return [];
    if (!HAS_LETTER.test(one.core) || !HAS_LETTER.test(two.core)) return [];
    if (this.#readsWell(one.core) && this.#readsWell(two.core)) return [];
    return this.#partCandidatesOf(one.core + two.core).map((candidate) =>
      this.#reading(stretch, candidate, { kind: "join", charge: COSTS.straySpace }),
    );
  }

  /** Two cores that are one figure or code with a space read into it. */
  #joinedFigures(one: Chunk, two: Chunk, stretch: Stretch): Reading[] {
    const joined = joinedFigure(one.core, two.core, {
      lineBreak: one.line !== two.line,
      between: `${one.tail}${two.lead}`,
    });
    if (joined === undefined) return [];
    const codes = HAS_LETTER.test(joined.form) ? this.#codes(joined.form) : [];
    const forms = codes.length > 0 ? codes : [joined];
    return forms.map((reading) =>
      this.#figure(stretch, { ...reading, cost: joined.cost + reading.cost + COSTS.straySpaceInFigure }, "join"),
    );
  }

  #readsWell(core: string): boolean {
    return core.length > 1 && (this.#candidatesOf(core)[0]?.cost ?? Number.POSITIVE_INFINITY) < WELL_READ * core.length;
  }
}

/** The figures whose stop is a comma, by their place. */
function decimalCommas(chunks: readonly Chunk[]): [at: number, form: string][] {
  if (!printsDecimalCommas(chunks.map(({ core }) => core))) return [];
  return chunks.flatMap(({ core, coreStart, line }, i): [number, string][] => {
    const [last, next] = [chunks[i - 1], chunks[i + 1]];
    const form = withDecimalComma({
      core,
      before: last?.line === line ? last.core : undefined,
      after: next?.core,
    });
    return form === undefined ? [] : [[coreStart, form]];
  });
}

/** What was read beside the word of a stretch: inside a core, nothing that says anything. */
function edgesOf({ from, to }: Stretch, { end, begin }: EdgesRead): EdgesRead {
  return { end: to === AT_END ? end : undefined, begin: from === 0 ? begin : undefined };
}

/** What it costs to be this figure and no other of its kind, where a word may stand in its place. */
function valueCharge(form: string): number {
  if (MIXED.test(form)) return COSTS.mixedCharacter * form.length;
  return /^\d+$/u.test(form) ? COSTS.figureDigit * Math.min(form.length, 2) : 0;
}

function grouped(readings: readonly Reading[]): ReadingGroup[] {
  const groups = new Map<number, Reading[]>();
  for (const reading of readings) {
    const group = groups.get(reading.from);
    if (group === undefined) groups.set(reading.from, [reading]);
    else group.push(reading);
  }
  return [...groups].map(([from, list]) => ({ from, readings: list.sort((a, b) => a.cost - b.cost) }));
}
