import type { TextMeasures } from "../src/index.js";

/** Several texts measured together: sums of counts, never means of rates. */
export interface Totals {
  readonly syllables: number;
  readonly accuracy: number;
  readonly rawAccuracy: number;
  readonly harmed: number;
  readonly rightBefore: number;
  /** Wrong words made right. */
  readonly mended: number;
  readonly wrongBefore: number;
  readonly numbers: number;
  readonly wrongNumbers: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Adds up the measures of texts that were given with what the engine read. */
export function totalsOf(measures: readonly TextMeasures[]): Totals {
  const syllable = measures.map((measure) => measure.syllable);
  const syllables = sum(syllable.map(({ count }) => count));
  const share = (errors: number): number => 1 - errors / Math.max(1, syllables);
  return {
    syllables,
    accuracy: share(sum(syllable.map(({ errors }) => errors))),
    rawAccuracy: share(sum(syllable.map(({ count, harm }) => count * (1 - (harm?.rawAccuracy ?? 0))))),
    harmed: sum(syllable.map(({ harm }) => harm?.harmed ?? 0)),
    rightBefore: sum(syllable.map(({ harm }) => harm?.rightBefore ?? 0)),
    mended: sum(syllable.map(({ harm }) => harm?.fixed ?? 0)),
    wrongBefore: sum(syllable.map(({ harm }) => harm?.wrongBefore ?? 0)),
    numbers: sum(measures.map(({ numbers }) => numbers.count)),
    wrongNumbers: sum(measures.map(({ numbers }) => numbers.errors)),
  };
}
