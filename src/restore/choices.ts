import type { Alternative, Reason } from "../document/document.js";
import { stripMarks } from "../syllable/fold.js";
import { calibrated, UNRIVALLED } from "./confidence.js";
import type { Posteriors } from "./decode.js";
import type { DecodedParagraph } from "./decoded-paragraph.js";
import type { PlacedReading, Reading } from "./lattice.js";
import { readingText } from "./word-form.js";

/** What was chosen for one stretch of the source, letter case still as the channel has it. */
export interface Choice {
  /** Source offsets of the characters that it stands for, punctuation left out. */
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly reading: Reading;
  /** Calibrated, 0 to 1. */
  readonly confidence: number;
  readonly alternatives: readonly Alternative[];
}

// Less likely readings are noise to a reader.
const LEAST_ALTERNATIVE = 0.005;
const MOST_ALTERNATIVES = 5;

/** The choices along a paragraph's path, with their confidence and rivals. */
export function choicesOf({ decoded }: DecodedParagraph, forms: readonly string[]): Choice[] {
  return decoded.path.map(({ slot, reading }) => {
    const form = readingText(reading, forms);
    const rivals = rivalsOf({ slot, reading }, decoded.posteriors, forms);
    const own = rivals.get(form) ?? 0;
    rivals.delete(form);
    const alternatives = [...rivals]
      .filter(([, p]) => p >= LEAST_ALTERNATIVE)
      .sort(([a, p], [b, q]) => q - p || (a < b ? -1 : 1))
      .slice(0, MOST_ALTERNATIVES)
      .map(([text, p]) => ({ text, p: rounded(p) }));
    const confidence = reading.kind === "figure" ? UNRIVALLED : calibrated(own);
    return { start: slot.at + reading.from, end: slot.at + reading.end, form, reading, confidence, alternatives };
  });
}

/** Probability by text, of the readings of the same stretch. */
function rivalsOf(
  { slot, reading }: PlacedReading,
  posteriors: Posteriors,
  forms: readonly string[],
): Map<string, number> {
  const rivals = new Map<string, number>();
  for (const [other, p] of posteriors.get(slot) ?? emptyRow) {
    if (other.from !== reading.from || other.end !== reading.end) continue;
    const text = readingText(other, forms);
    rivals.set(text, (rivals.get(text) ?? 0) + p);
  }
  return rivals;
}

const emptyRow: ReadonlyMap<Reading, number> = new Map();

/** Four decimals are more than the calibration bears, and keep the reports short and the same everywhere. */
export function rounded(p: number): number {
  return Math.round(p * 1e4) / 1e4;
}

/** Why a token differs from what was read. */
export function reasonOf(raw: string, text: string, kinds: readonly Reading["kind"][]): Reason {
  if (raw === text) return "as-read";
  const special = KINDS.find(([kind]) => kinds.includes(kind));
  if (special !== undefined) return special[1];
  if (raw.toLowerCase() === text.toLowerCase()) return "case";
  return stripMarks(text).toLowerCase() === stripMarks(raw).toLowerCase() ? "marks" : "misread";
}

const KINDS: readonly (readonly [Reading["kind"], Reason])[] = [
  ["join", "join"],
  ["part", "split"],
  ["code", "code"],
  ["figure", "number"],
];
