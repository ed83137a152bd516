import { isSyllable } from "../../src/syllable/structure.js";
import { MIN_LINES } from "./list-file.js";
import type { Phrase, PhraseTable } from "./phrase-table.js";

/** What is known of a phrase when it is weighed as a term. All shares are of the lines that have the phrase. */
export interface TermEvidence {
  readonly lines: number;
  readonly nearLines: number;
  /** Of the one longer phrase that it most often is a part of. */
  readonly inOneLonger: number;
  /** Where an edge word belongs closer to the word outside. */
  readonly cutWords: number;
  readonly cohesion: number;
}

/** What a term must have: thresholds set by reading samples of what passed and what did not. */
interface Thresholds {
  readonly minLines: number;
  readonly minNearLines: number;
  readonly maxInOneLonger: number;
  readonly maxCutWords: number;
  readonly minCohesion: number;
}

const COMMON: Thresholds = { minLines: 40, minNearLines: 6, maxInOneLonger: 0.6, maxCutWords: 0.3, minCohesion: 3.5 };
/** A name of an agency that was mined as such needs less. */
const AGENCY: Thresholds = {
  minLines: 5,
  minNearLines: MIN_LINES,
  maxInOneLonger: 0.7,
  maxCutWords: 0.3,
  minCohesion: 3,
};

export function evidenceOf(table: PhraseTable, phrase: Phrase): TermEvidence {
  const level = table.level(phrase.tokens);
  const lines = level.counts[phrase.id]!;
  return {
    lines,
    nearLines: level.nearCounts[phrase.id]!,
    inOneLonger: Math.max(level.widestRight[phrase.id]!, level.widestLeft[phrase.id]!) / lines,
    cutWords: Math.max(level.cutRight[phrase.id]!, level.cutLeft[phrase.id]!) / lines,
    cohesion: table.cohesion(phrase),
  };
}

function meets(evidence: TermEvidence, thresholds: Thresholds): boolean {
  return (
    (evidence.lines >= thresholds.minLines || evidence.nearLines >= thresholds.minNearLines) &&
    evidence.inOneLonger < thresholds.maxInOneLonger &&
    evidence.cutWords < thresholds.maxCutWords &&
    evidence.cohesion > thresholds.minCohesion
  );
}

/** Which words a term may not begin or end with, and which an agency's name may not hold. */
export class TermEdges {
  readonly #start: ReadonlySet<string>;
  readonly #end: ReadonlySet<string>;
  readonly #agencyEnd: ReadonlySet<string>;
  readonly #inNoAgency: readonly string[];

  /** @param rows place and words; the syllables of a longer word are joined by "_". */
  constructor(rows: readonly (readonly string[])[]) {
    const words = (edge: string) => rows.filter(([name]) => name === edge).flatMap(([, list]) => list!.split(" "));
    this.#start = new Set(words("start"));
    this.#end = new Set(words("end"));
    this.#agencyEnd = new Set(words("agency-end"));
    this.#inNoAgency = words("in-no-agency").map((word) => ` ${word.replaceAll("_", " ")} `);
  }

  allow(words: readonly string[]): boolean {
    return !this.#start.has(words[0]!) && !this.#end.has(words.at(-1)!);
  }

  /** Names that were mined may be cut short, run on to what the agency does, or hold two agencies. */
  allowAgency(words: readonly string[]): boolean {
    const spelled = ` ${words.join(" ")} `;
    return !this.#agencyEnd.has(words.at(-1)!) && !this.#inNoAgency.some((word) => spelled.includes(word));
  }
}

const WORD = /\p{L}+/gu;
const MAX_SYLLABLES = 8;

/** Whether a phrase is a term by its words and its evidence. */
export function isTerm(spelled: string, evidence: TermEvidence, edges: TermEdges): boolean {
  if (!meets(evidence, COMMON)) return false;
  const words = spelled.match(WORD) ?? [];
  return words.length <= MAX_SYLLABLES && words.every(isSyllable) && edges.allow(words) && !repeats(words);
}

/** Whether a phrase that a list names as an agency is one. */
export function isAgency(spelled: string, evidence: TermEvidence, edges: TermEdges): boolean {
  const words = spelled.match(WORD) ?? [];
  return meets(evidence, AGENCY) && isSpelled(words, spelled) && edges.allow(words) && edges.allowAgency(words);
}

function isSpelled(words: readonly string[], spelled: string): boolean {
  return words.every(isSyllable) && !spelled.includes(", ");
}

/** "tổ chức, tổ chức": a list that goes on, not a term. */
function repeats(words: readonly string[]): boolean {
  const half = words.length / 2;
  return Number.isInteger(half) && words.slice(0, half).join(" ") === words.slice(half).join(" ");
}
