import type { RestoredDocument } from "../document/document.js";
import type { Check, Fact } from "./fact.js";
import { tokensIn } from "./place.js";

/*
 * The odds that a fact is right: those of its kind, times a power of the odds of the least sure word that it stands on,
 * times a factor where a check holds or fails. In logarithms a sum, so that the weights can be fitted by logistic
 * regression. Of a header and of a signatory it is the share of the fields that are right.
 *
 * Fitted on the calibration documents, with the recognisers as they were before any was mended on these documents (commit
 * 78d4c33): afterwards they know them too well, and weights fitted then are too sure of all others. `npm run
 * bench:facts:confidence` prints the weights of today; `npm run bench:facts -- --only calibration` how far those in use hold.
 */
const KINDS: Readonly<Record<Fact["kind"], KindWeights>> = {
  header: { start: 1.94, word: 0.49 },
  date: { start: 2.31, word: 0.65 },
  reference: { start: 1.35, word: 0.55 },
  target: { start: 1.61, word: 0.07 },
  money: { start: 2.41, word: 0.09 },
  signatory: { start: 1.32, word: 0.32 },
  recipient: { start: -0.03, word: 0.53 },
  assignment: { start: 1.08, word: 0.15 },
};
// Fitted as 0, for most mistakes are in what a figure is said of; but a check that holds proves its digits.
const HELD = 0.3;
const FAILED = -1.56;

/** The logarithm of the odds where every word is even, and what the odds of the least sure word count. */
export interface KindWeights {
  readonly start: number;
  readonly word: number;
}

/** What the confidence of facts is made of; all are logarithms of odds. */
export interface ConfidenceWeights {
  readonly kinds: Readonly<Record<Fact["kind"], KindWeights>>;
  readonly held: number;
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
export const CONFIDENCE: ConfidenceWeights = { kinds: KINDS, held: HELD, failed: FAILED };

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
  const sum = own.start + own.word * word + (held ? weights.held : 0) + (failed ? weights.failed : 0);
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
