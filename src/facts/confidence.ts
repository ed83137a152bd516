import type { RestoredDocument } from "../document/document.js";
import type { Check, Fact } from "./fact.js";
import { tokensIn } from "./place.js";

/*
 * The odds that a fact is right: those of its kind, times a power of the odds of the least sure word that it stands on,
 * times a factor where a check holds or fails. In logarithms a sum, so that the weights can be fitted by logistic
 * regression. Of a header and of a signatory it is the share of the fields that are right.
 *
 * Fitted on the calibration documents; `npm run bench:facts:confidence` prints the weights again.
 */
const KINDS: Readonly<Record<Fact["kind"], KindWeights>> = {
  header: { start: 0.95, word: 0.55, held: 0.73 },
  date: { start: 2.24, word: 0.59, held: 0.70 },
  reference: { start: 0.53, word: 0.55, held: 0.74 },
  target: { start: 1.58, word: 0.07, held: 0.12 },
  money: { start: 2.34, word: 0.10, held: 0.00 },
  signatory: { start: 1.11, word: 0.36, held: 0.00 },
  recipient: { start: -0.30, word: 0.56, held: 0.00 },
  assignment: { start: 1.01, word: 0.16, held: 0.00 },
};
const FAILED = -1.41;

/** Of one kind: where it starts, what the odds of the least sure word count, and what a check that holds adds. */
export interface KindWeights {
  readonly start: number;
  readonly word: number;
  readonly held: number;
}

/** What the confidence of facts is made of; all are logarithms of odds. */
export interface ConfidenceWeights {
  readonly kinds: Readonly<Record<Fact["kind"], KindWeights>>;
  /** Of every kind: so few checks fail that they are taken together. */
  readonly failed: number;
}

/** What speaks for a fact and against it. */
export interface Evidence {
  readonly kind: Fact["kind"];
  /** The logarithm of the odds of the least sure word. */
  readonly word: number;
  /** Whether some check holds and none fails. */
  readonly held: boolean;
  readonly failed: boolean;
}

/** The confidence of a fact made from these weights. */
export const CONFIDENCE: ConfidenceWeights = { kinds: KINDS, failed: FAILED };

/** Words of clean text are sure: beyond these odds more say nothing. */
const [LEAST, MOST] = [0.02, 0.999];

function logOdds(p: number): number {
  const within = Math.min(MOST, Math.max(LEAST, p));
  return Math.log(within / (1 - within));
}

/** The evidence of a fact at this place with these checks. */
export function evidenceOf(
  document: RestoredDocument,
  { kind, at }: Pick<Fact, "kind" | "at">,
  checks: readonly Check[],
): Evidence {
  const least = tokensIn(document, at).reduce((low, { confidence }) => Math.min(low, confidence), 1);
  const failed = checks.some(({ ok }) => !ok);
  return { kind, word: logOdds(least), held: checks.length > 0 && !failed, failed };
}

/** The share of facts with such evidence that are right, as far as the weights tell. */
export function confidenceFrom({ kind, word, held, failed }: Evidence, weights: ConfidenceWeights): number {
  const own = weights.kinds[kind];
  const sum = own.start + own.word * word + (held ? own.held : 0) + (failed ? weights.failed : 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Between 0 and 1, four digits: from the words that the fact stands on, its kind and its checks. */
export function confidenceOf(
  document: RestoredDocument,
  fact: Pick<Fact, "kind" | "at">,
  checks: readonly Check[],
): number {
  return Math.round(confidenceFrom(evidenceOf(document, fact, checks), CONFIDENCE) * 1e4) / 1e4;
}
