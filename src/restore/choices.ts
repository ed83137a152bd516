import type { Alternative, Reason } from "../document/document.js";
import { stripMarks } from "../syllable/fold.js";
import { calibrated, UNKNOWN_RIGHT, UNRIVALLED } from "./confidence.js";
import type { Posteriors } from "./decode.js";
import type { DecodedParagraph } from "./decoded-paragraph.js";
import type { PlacedReading } from "./lattice.js";
import type { Reading } from "./reading.js";
import { isNewAbbreviation } from "./word-charges.js";
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

/**
 * The choices along a paragraph's path, with their confidence and rivals. The cheapest path says where words begin and end;
 * which word stands there is the likeliest by itself, summed over all paths: two unlikely words that go well together make
 * a cheap path, and are both wrong more often than not.
 */
export function choicesOf({ decoded }: DecodedParagraph, forms: readonly string[]): Choice[] {
  return decoded.path.map(({ slot, reading: cheapest }) => {
    const rivals = rivalsOf({ slot, reading: cheapest }, decoded.posteriors, forms);
    const form = likeliest(rivals, readingText(cheapest, forms));
    const { p: own = 0, reading = cheapest } = rivals.get(form) ?? {};
    rivals.delete(form);
    const alternatives = [...rivals]
      .filter(([, { p }]) => p >= LEAST_ALTERNATIVE)
      .sort(([a, { p }], [b, { p: q }]) => q - p || (a < b ? -1 : 1))
      .slice(0, MOST_ALTERNATIVES)
      .map(([text, { p }]) => ({ text, p: rounded(p) }));
    const confidence = confidenceOf(reading, own, alternatives.length);
    return { start: slot.at + reading.from, end: slot.at + reading.end, form, reading, confidence, alternatives };
  });
}

function confidenceOf({ kind, cost, form = "" }: Reading, posterior: number, rivals: number): number {
  if (kind === "figure") return rivals === 0 ? UNRIVALLED : Math.min(UNRIVALLED, calibrated(posterior));
  // What is to be left alone costs nothing.
  if (kind !== "as-read" || cost === 0) return calibrated(posterior);
  return calibrated(posterior) * (isNewAbbreviation(form) ? UNKNOWN_RIGHT.abbreviation : UNKNOWN_RIGHT.other);
}

/** A text that may stand somewhere: the likeliest of its readings, and the probability of all of them. */
interface Rival {
  readonly reading: Reading;
  readonly best: number;
  readonly p: number;
}

function likeliest(rivals: ReadonlyMap<string, Rival>, cheapest: string): string {
  let [form, most] = [cheapest, rivals.get(cheapest)?.p ?? 0];
  for (const [text, { p }] of rivals) if (p > most) [form, most] = [text, p];
  return form;
}

/** By text, of the readings of the same stretch. */
function rivalsOf(
  { slot, reading }: PlacedReading,
  posteriors: Posteriors,
  forms: readonly string[],
): Map<string, Rival> {
  const rivals = new Map<string, Rival>();
  for (const [other, p] of posteriors.get(slot) ?? emptyRow) {
    if (other.from !== reading.from || other.end !== reading.end || other.to !== reading.to) continue;
    const text = readingText(other, forms);
    const known = rivals.get(text);
    if (known === undefined) rivals.set(text, { reading: other, best: p, p });
    else {
      const better = p > known.best;
      rivals.set(text, { reading: better ? other : known.reading, best: better ? p : known.best, p: known.p + p });
    }
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
