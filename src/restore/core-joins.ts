import type { Stretch } from "./core-parts.js";
import type { CoreWords } from "./core-words.js";
import { joinedFigure } from "./figures/joined-figure.js";
import { AT_END } from "./reading.js";
import type { ReadingMaker } from "./reading-maker.js";
import type { ReadingGroup } from "./readings.js";
import type { Chunk } from "./segment.js";
import { COSTS } from "./word-charges.js";

const MAX_JOINED = 7;
// Two cores of which each costs less than this a character are two words.
const WELL_READ = 1.4;

const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\d/u;

/** The readings of two neighbouring cores as one, with a space read into it; each pair worked out once. */
export class CoreJoins {
  readonly #maker: ReadingMaker;
  readonly #words: CoreWords;
  readonly #groups = new Map<string, readonly ReadingGroup[]>();

  constructor(maker: ReadingMaker, words: CoreWords) {
    this.#maker = maker;
    this.#words = words;
  }

  /** Begins anew, as the maker does. */
  forget(): void {
    this.#groups.clear();
  }

  /** Of two chunks with white space alone between them. */
  of(one: Chunk, two: Chunk): readonly ReadingGroup[] {
    if (one.frozen || two.frozen) return [];
    if (one.core.length + two.core.length > MAX_JOINED && !HAS_DIGIT.test(one.core)) return [];
    const length = two.coreEnd - one.coreStart;
    const lineBreak = one.line !== two.line;
    const key = `${one.core}${one.tail} ${two.lead}${two.core} ${length} ${lineBreak}`;
    let groups = this.#groups.get(key);
    if (groups === undefined) {
      const stretch = { from: 0, end: length, to: AT_END };
      groups = this.#maker.grouped([...this.#wordsOf(one, two, stretch), ...this.#figuresOf(one, two, stretch)]);
      this.#groups.set(key, groups);
    }
    return groups;
  }

  #wordsOf(one: Chunk, two: Chunk, stretch: Stretch): number[] {
    // Punctuation between them says that they are two.
    if (one.coreEnd !== one.end || two.coreStart !== two.start) return [];
    if (one.core.length + two.core.length > MAX_JOINED) return [];
    if (!HAS_LETTER.test(one.core) || !HAS_LETTER.test(two.core)) return [];
    if (this.#readsWell(one.core) && this.#readsWell(two.core)) return [];
    return this.#words
      .ofPart(one.core + two.core)
      .map((candidate) => this.#maker.word(stretch, candidate, { kind: "join", charge: COSTS.straySpace }));
  }

  #figuresOf(one: Chunk, two: Chunk, stretch: Stretch): number[] {
    const joined = joinedFigure(one.core, two.core, {
      lineBreak: one.line !== two.line,
      between: `${one.tail}${two.lead}`,
    });
    if (joined === undefined) return [];
    const codes = HAS_LETTER.test(joined.form) ? this.#maker.codes(joined.form) : [];
    const forms = codes.length > 0 ? codes : [joined];
    return forms.map((reading) => {
      const cost = joined.cost + reading.cost + COSTS.straySpaceInFigure;
      return this.#maker.fixed(stretch, { ...reading, cost }, "join");
    });
  }

  #readsWell(core: string): boolean {
    return core.length > 1 && (this.#words.ofCore(core)[0]?.cost ?? Number.POSITIVE_INFINITY) < WELL_READ * core.length;
  }
}
