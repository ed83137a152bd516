import type { TextMeasures } from "../src/index.js";

/** What a document must reach. Rates are 0 to 1; what is absent is not asked for. */
export interface Floor {
  readonly syllable: number;
  readonly characterErrorRate?: number;
  readonly numbers?: number;
  readonly wrongNumbers?: number;
  readonly harmRate?: number;
  readonly harmed?: number;
}

/** By the name's beginning. A sample may lose one word; its rate is asked of all samples together. */
const FLOORS: readonly (readonly [prefix: string, floor: Floor])[] = [
  ["lang-son-2023", { syllable: 0.99, characterErrorRate: 0.005, numbers: 0.995, harmRate: 0.005 }],
  ["thai-nguyen-2021", { syllable: 0.97, characterErrorRate: 0.014, wrongNumbers: 1, harmRate: 0.005 }],
  ["01-", { syllable: 0.85, harmed: 1 }],
  ["08-", { syllable: 0.97, harmed: 1 }],
  ["09-", { syllable: 0.96, harmed: 1 }],
  ["10-", { syllable: 0.99, harmed: 1 }],
];

/** Of right words, the share that may be made wrong in all samples together. */
export const MOST_HARM = 0.005;
/** Of the tokens of clean text, the share that may be changed. */
export const MOST_CHANGED = 0.001;
/** Syllables right of held-out administrative text that was given without its marks. */
export const LEAST_UNMARKED = 0.98;

/** What is required of a document; undefined for one that nothing is known of. */
export function floorOf(name: string): Floor | undefined {
  return FLOORS.find(([prefix]) => name.startsWith(prefix))?.[1];
}

/** Whether something is asked of a document as one of the samples, in which harm is added up. */
export function isSample(name: string): boolean {
  return floorOf(name)?.harmed !== undefined;
}

/** What a document falls short in; empty where all is reached. */
export function shortfalls({ syllable, characterErrorRate, numbers }: TextMeasures, floor: Floor): string[] {
  const harm = syllable.harm;
  const rows: readonly (readonly [name: string, missed: boolean])[] = [
    ["syllables", syllable.accuracy < floor.syllable],
    ["CER", (characterErrorRate ?? 1) > (floor.characterErrorRate ?? 1)],
    ["numbers", numbers.accuracy < (floor.numbers ?? -1) || numbers.errors > (floor.wrongNumbers ?? numbers.errors)],
    [
      "harm",
      (harm?.harmRate ?? 0) > (floor.harmRate ?? 1) || (harm?.harmed ?? 0) > (floor.harmed ?? Number.POSITIVE_INFINITY),
    ],
  ];
  return rows.filter(([, missed]) => missed).map(([name]) => name);
}
