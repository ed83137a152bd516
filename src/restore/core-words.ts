import type { Candidate, SearchLimits } from "./candidate.js";
import type { CandidateSearch } from "./candidates.js";

// A part of a run-together core must read well by itself, or every core has parts.
const PART_LIMITS: SearchLimits = { keep: 6, width: 4, most: { base: 5, perCharacter: 1.4 } };
// The parts of a core that is no word, or longer than any, have nothing else to be.
const RUN_LIMITS: SearchLimits = { keep: 16, width: 8, most: { base: 8, perCharacter: 2 } };

// Words of parts are kept of so many parts; then all are let go.
const MOST_PARTS = 1 << 17;

/** The words found by an earlier channel, taken over for the cores that are trusted. */
export interface EarlierWords {
  readonly words: CoreWords;
  readonly trusts: (core: string, best: number) => boolean;
}

type Found = Map<string, readonly Candidate[]>;

/** The words that cores, and parts of cores, may be; each searched for once a document and round. */
export class CoreWords {
  readonly #search: CandidateSearch;
  readonly #limits: SearchLimits;
  /** Itself where there are no earlier ones: what is not found yet is found nowhere. */
  readonly #earlier: CoreWords;
  readonly #trusts: EarlierWords["trusts"];
  readonly #cores: Found = new Map();
  readonly #parts: Found = new Map();
  readonly #runs: Found = new Map();

  constructor(search: CandidateSearch, limits: SearchLimits, before?: EarlierWords) {
    this.#search = search;
    this.#limits = limits;
    this.#earlier = before?.words ?? this;
    this.#trusts = before?.trusts ?? (() => false);
  }

  /** Of a whole core. */
  ofCore(core: string): readonly Candidate[] {
    return this.#find(core, this.#cores, { limits: this.#limits, earlier: this.#earlier.#cores });
  }

  /** Of a part of a core, or of two cores in one: only what reads well. */
  ofPart(part: string): readonly Candidate[] {
    if (this.#parts.size > MOST_PARTS) this.#parts.clear();
    return this.#find(part, this.#parts, { limits: PART_LIMITS, earlier: this.#earlier.#parts });
  }

  /** Of a part of a core that is no word itself. */
  ofRun(part: string): readonly Candidate[] {
    if (this.#runs.size > MOST_PARTS) this.#runs.clear();
    return this.#find(part, this.#runs, { limits: RUN_LIMITS, earlier: this.#earlier.#runs });
  }

  /** The same words at what they cost read as the core, cheapest first; without those that cost more than `most`. */
  priced(core: string, words: readonly Candidate[], most: number): readonly Candidate[] {
    return this.#search.rescore(core, words, most);
  }

  #find(
    core: string,
    found: Found,
    { limits, earlier }: { limits: SearchLimits; earlier: Found },
  ): readonly Candidate[] {
    let words = found.get(core);
    if (words === undefined) {
      words = this.#rescored(core, earlier.get(core)) ?? this.#search.search(core, limits);
      found.set(core, words);
    }
    return words;
  }

  /** The earlier words at what they cost now; undefined where there are none, or they are not trusted. */
  #rescored(core: string, found: readonly Candidate[] | undefined): readonly Candidate[] | undefined {
    if (found === undefined || !this.#trusts(core, found[0]?.cost ?? Number.POSITIVE_INFINITY)) return undefined;
    return this.#search.rescore(core, found);
  }
}
