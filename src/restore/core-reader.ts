import { classWordOf, UNKNOWN_ID } from "../model/lm-words.js";
import { stripMarks } from "../syllable/fold.js";
import { readingCost } from "./align-reading.js";
import { type Candidate, type CandidateSearch, type SearchLimits, SHAPE } from "./candidates.js";
import { codeReadings } from "./codes.js";
import type { DocumentChannel } from "./document-channel.js";
import type { FigureReading } from "./figures/figure-reading.js";
import { figureReadings } from "./figures/figure-readings.js";
import { isFixed } from "./figures/is-fixed.js";
import { joinedFigure } from "./figures/joined-figure.js";
import { AT_END, Lattice, type Reading, type ReadingGroup, type ReadingKind } from "./lattice.js";
import type { Chunk, Paragraph } from "./segment.js";
import type { Vocabulary } from "./vocabulary.js";
import { shaped } from "./word-form.js";

/** What a reading costs beside the channel, in nats. */
export const COSTS = {
  /** A word that the model doesn't know, left as it was read: once, and for every character. */
  unknown: 7,
  unknownCharacter: 2.2,
  /** More where digits stand among the letters and no grammar knows the mix. */
  digitsAmidLetters: 4,
  /** The same for a word in capitals amid small letters: new abbreviations are made every year. */
  acronym: 0,
  acronymCharacter: 2.2,
  /** A word of another language is rarely misread: it was typed from another page, or is no such word. */
  foreignMisread: 4,
  /** A syllable shouted amid small letters. */
  lonelyCapitals: 4,
  /** The space between two words was not read. */
  lostSpace: 4,
  /** A space was read inside a word. */
  straySpace: 5,
  /** The same inside a figure, where the joined form has a shape and its parts have none. */
  straySpaceInFigure: -3,
  /** A digit of a short figure, and a sign of a mix of letters and digits ("A4"): one of so many that it might be. */
  figureDigit: 2.3,
  mixedCharacter: 2.8,
  /** Nats off for a word that stands as it was read. */
  identityBonus: 1,
  markedIdentityBonus: 2,
  /** A bare figure that is to be read as a word, for every digit: figures are sacred. */
  digitGuard: 0.3,
} as const;

// A part of a run-together core must read well by itself, or every core has parts.
const PART_LIMITS: SearchLimits = { keep: 6, width: 4, most: { base: 5, perCharacter: 1.4 } };
// A core whose best reading as one word costs more a character than this may be several words run together.
const GLUED_COST = 1.2;
const MIN_GLUED = 5;
const MAX_GLUED = 60;
const MAX_PART = 8;
const MAX_JOINED = 7;
const MAX_FIGURE_AS_WORD = 2;

const CODE_SIGN = /[/\-–~]|^\p{Lu}{2,}\d/u;
// "11." and "111." numbering a heading in capitals are the strokes of Roman numerals.
const STROKES = /^[1Il|]{2,3}$/u;
const MIXED = /^(?=.*\p{L})(?=.*\d)[\p{L}\d]{1,4}$/u;
const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\d/u;
const SEPARATORS = /[/\-–,.;:()]+/gu;
// Small letters and capitals as no syllable has them, and too regular for garble: "VietinBank", "OneGATE".
const BRAND = /^\p{Lu}\p{Ll}{2,}\p{Lu}(?:\p{Lu}+|\p{Ll}{2,})$/u;
const ACRONYM = /^[A-ZĐ]{2,10}$/u;

/** Where a core stands, as far as letter case goes: in a line of capitals, at the start of a sentence, inside one. */
type CasePlace = "heading" | "start" | "inside";

interface Stretch {
  readonly from: number;
  readonly end: number;
  readonly to: number;
}

export interface ReaderContext {
  readonly vocabulary: Vocabulary;
  readonly channel: DocumentChannel;
}

/** The readings of cores and pairs of cores, each worked out once a document and round. */
export class CoreReader {
  readonly #search: CandidateSearch;
  readonly #limits: SearchLimits;
  readonly #vocabulary: Vocabulary;
  readonly #spell: (form: string, observed: string) => number;
  readonly #candidates = new Map<string, readonly Candidate[]>();
  readonly #parts = new Map<string, readonly Candidate[]>();
  readonly #groups = new Map<string, readonly ReadingGroup[]>();
  readonly #joins = new Map<string, readonly ReadingGroup[]>();

  readonly #before: CoreReader | undefined;

  /** @param before a reader of the same cores by an earlier channel, whose words are taken over. */
  constructor(
    search: CandidateSearch,
    limits: SearchLimits,
    { vocabulary, channel }: ReaderContext,
    before?: CoreReader,
  ) {
    this.#search = search;
    this.#before = before;
    this.#spell = (form, observed) => readingCost(channel, form, observed);
    this.#limits = limits;
    this.#vocabulary = vocabulary;
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

  #groupsOf({ core, tail, shouted, begins, ...chunk }: Chunk): readonly ReadingGroup[] {
    const place = shouted ? "heading" : begins ? "start" : "inside";
    const frozen = chunk.frozen || isSetForm(core, tail);
    const key = `${frozen ? "frozen" : place} ${core}`;
    let groups = this.#groups.get(key);
    if (groups === undefined) {
      groups = grouped(frozen ? [this.#frozen(core)] : this.#readingsOf(core, place));
      this.#groups.set(key, groups);
    }
    return groups;
  }

  /** The only reading of a core that is to be left alone. */
  #frozen(core: string): Reading {
    const whole = { from: 0, end: core.length, to: AT_END };
    return {
      ...whole,
      word: this.#vocabulary.idOf(core),
      lexeme: -1,
      cost: 0,
      kind: "as-read",
      shape: SHAPE.fixed,
      form: core,
    };
  }

  #readingsOf(core: string, place: CasePlace): Reading[] {
    if (isFixed(core)) return [this.#frozen(core)];
    const whole = { from: 0, end: core.length, to: AT_END };
    const readings = this.#figures(whole, core, place);
    // A bare figure may be a word only where it is short; a long one is never in doubt.
    if (readings.length > 0 && !HAS_LETTER.test(core) && core.length > MAX_FIGURE_AS_WORD) return readings;
    readings.push(...this.#wordsAt(whole, core, { place, kind: "word" }));
    readings.push(...this.#separated(core, place), ...this.#glued(core));
    return readings;
  }

  /** Figures and codes, by their grammars; empty for a core that is neither. */
  #figures(stretch: Stretch, core: string, place: CasePlace): Reading[] {
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
    return { ...stretch, word: this.#vocabulary.idOf(word), lexeme: -1, cost, kind, shape: SHAPE.fixed, form };
  }

  #codes(core: string): readonly FigureReading[] {
    return codeReadings(core, this.#vocabulary.codes, this.#spell);
  }

  /** The words that a stretch may be, and the stretch as it was read. */
  #wordsAt(stretch: Stretch, core: string, { place, kind }: { place: CasePlace; kind: ReadingKind }): Reading[] {
    const guard = HAS_LETTER.test(core) ? 0 : COSTS.digitGuard * core.length;
    const readings = this.#candidatesOf(core).map((candidate) =>
      this.#reading(stretch, candidate, {
        kind,
        charge:
          guard +
          this.#caseCharge(candidate, core, place) +
          this.#foreignCharge(candidate, core) -
          this.#identityBonus(candidate, core),
      }),
    );
    readings.push(this.#asRead(stretch, core, place));
    return readings;
  }

  /**
   * What a word is worth for standing just as it was read. Garble seldom makes a whole word with its marks by chance;
   * without marks it makes little else.
   */
  #identityBonus({ word, shape }: Candidate, core: string): number {
    if (shaped(this.#vocabulary.lexicon.forms[word]!, shape) !== core) return 0;
    return stripMarks(core) === core ? COSTS.identityBonus : COSTS.markedIdentityBonus;
  }

  /** What a word's shape says against it at its place. */
  #caseCharge({ word, shape }: Candidate, core: string, place: CasePlace): number {
    if (place === "heading") return 0;
    if (shape === SHAPE.upper) return core.length > 1 ? COSTS.lonelyCapitals : 0;
    if (place === "start") return 0;
    const { titleCost, lowerCost } = this.#vocabulary;
    return shape === SHAPE.title ? titleCost[word]! : shape === SHAPE.lower ? lowerCost[word]! : 0;
  }

  #foreignCharge({ word }: Candidate, core: string): number {
    const { foreign, lexicon } = this.#vocabulary;
    return foreign[word] === 1 && lexicon.forms[word] !== core.toLowerCase() ? COSTS.foreignMisread : 0;
  }

  #reading(
    stretch: Stretch,
    { word: lexeme, shape, cost }: Candidate,
    { kind, charge }: { kind: ReadingKind; charge: number },
  ): Reading {
    const { ids, bonus } = this.#vocabulary;
    const { from, end, to } = stretch;
    return {
      from,
      end,
      to,
      word: ids[lexeme]!,
      lexeme,
      cost: cost + charge - bonus[lexeme]!,
      kind,
      shape,
      form: undefined,
    };
  }

  #asRead(stretch: Stretch, core: string, place: CasePlace): Reading {
    const acronym = (place !== "heading" && ACRONYM.test(core)) || BRAND.test(core);
    const mixed = HAS_DIGIT.test(core);
    const cost = acronym
      ? COSTS.acronym + COSTS.acronymCharacter * core.length
      : COSTS.unknown + COSTS.unknownCharacter * core.length + (mixed ? COSTS.digitsAmidLetters : 0);
    const word = mixed ? this.#vocabulary.idOf("1A") : UNKNOWN_ID;
    return { ...stretch, word, lexeme: -1, cost, kind: "as-read", shape: SHAPE.fixed, form: core };
  }

  #candidatesOf(core: string): readonly Candidate[] {
    let candidates = this.#candidates.get(core);
    if (candidates === undefined) {
      const known = this.#before === undefined ? undefined : this.#before.#candidates.get(core);
      candidates = known === undefined ? this.#search.search(core, this.#limits) : this.#search.rescore(core, known);
      this.#candidates.set(core, candidates);
    }
    return candidates;
  }

  #partCandidatesOf(part: string): readonly Candidate[] {
    let candidates = this.#parts.get(part);
    if (candidates === undefined) {
      const known = this.#before === undefined ? undefined : this.#before.#parts.get(part);
      candidates = known === undefined ? this.#search.search(part, PART_LIMITS) : this.#search.rescore(part, known);
      this.#parts.set(part, candidates);
    }
    return candidates;
  }

  /** "chí/xã": the parts between signs are words of their own, the sign stays. */
  #separated(core: string, place: CasePlace): Reading[] {
    const parts = partsOf(core);
    return parts.length < 2 ? [] : parts.flatMap((stretch) => this.#partReadings(core, stretch, place));
  }

  #partReadings(core: string, stretch: Stretch, place: CasePlace): Reading[] {
    const part = core.slice(stretch.from, stretch.end);
    const figures = this.#figures(stretch, part, place);
    return HAS_LETTER.test(part) ? [...figures, ...this.#wordsAt(stretch, part, { place, kind: "word" })] : figures;
  }

  /** A core that reads badly as one word, cut anywhere. */
  #glued(core: string): Reading[] {
    if (core.length < MIN_GLUED || core.length > MAX_GLUED) return [];
    const best = this.#candidatesOf(core)[0];
    if (best !== undefined && best.cost <= GLUED_COST * core.length) return [];
    const readings: Reading[] = [];
    for (let from = 0; from < core.length; from++) {
      for (let end = from + 1; end <= Math.min(core.length, from + MAX_PART); end++) {
        if (end - from === core.length) continue;
        const last = end === core.length;
        const stretch = { from, end, to: last ? AT_END : end };
        const charge = last ? 0 : COSTS.lostSpace;
        for (const candidate of this.#partCandidatesOf(core.slice(from, end))) {
          readings.push(this.#reading(stretch, candidate, { kind: "part", charge }));
        }
      }
    }
    return readings;
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
    return core.length > 1 && (this.#candidatesOf(core)[0]?.cost ?? Number.POSITIVE_INFINITY) < core.length;
  }
}

/** Marks before the title of who signs (Decree 30/2020/NĐ-CP, appendix I), with their full stop. */
const SIGNING_MARKS = new Set(["TM", "KT", "TL", "TUQ", "Q"]);
/** Abbreviations with a stroke, as official letters write them: "for report", "regarding", "for coordination". */
const STROKE_FORMS = new Set(["b/c", "p/h", "t/h", "k/t", "đ/c", "V/v", "v/v", "T/M", "K/T", "T/L"]);

/** Forms that no garble makes by chance. */
function isSetForm(core: string, tail: string): boolean {
  return STROKE_FORMS.has(core) || (SIGNING_MARKS.has(core) && tail.startsWith("."));
}

/** The parts of a core between its signs, each reaching up to the next one; all of it where no sign stands inside. */
function partsOf(core: string): Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  for (const { index, 0: signs } of core.matchAll(SEPARATORS)) {
    const to = index + signs.length;
    if (index === 0 || to === core.length) continue;
    parts.push({ from, end: index, to });
    from = to;
  }
  return [...parts, { from, end: core.length, to: AT_END }];
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
