import type { Section } from "../section.js";
import { percent } from "../table.js";
import type { HeaderTruth } from "./compose-scan.js";
import type { MadeScan } from "./make-scans.js";
import { READINGS, type Reading, type ScoredReading } from "./read-scan.js";

/** A made scan and all its readings. */
export interface ReadPage {
  readonly scan: MadeScan;
  readonly readings: Readonly<Record<Reading, ScoredReading>>;
}

const FIELDS: readonly (keyof HeaderTruth)[] = ["agency", "code", "place", "date", "type", "signatory"];

/** The tables of the benchmark: words by resolution, header fields by reading. */
export function scansSections(pages: readonly ReadPage[]): Section[] {
  return [wordsSection(pages), headersSection(pages)];
}

interface Totals {
  readonly words: number;
  readonly wrong: number;
  readonly missing: number;
  readonly foreign: number;
}

function totals(pages: readonly ReadPage[], reading: Reading): Totals {
  const sum = (key: keyof Totals): number =>
    pages.reduce((total, { readings }) => total + readings[reading].words[key], 0);
  return { words: sum("words"), wrong: sum("wrong"), missing: sum("missing"), foreign: sum("foreign") };
}

function wordsSection(pages: readonly ReadPage[]): Section {
  const resolutions = [...new Set(pages.map(({ scan }) => scan.dpi))].sort((a, b) => a - b);
  const rate = ({ words, wrong }: Totals): string => percent(1 - wrong / Math.max(1, words));
  const rows = READINGS.map((reading) => {
    const all = totals(pages, reading);
    const byResolution = resolutions.map((dpi) =>
      rate(
        totals(
          pages.filter(({ scan }) => scan.dpi === dpi),
          reading,
        ),
      ),
    );
    return [reading, String(all.wrong), rate(all), ...byResolution, String(all.missing), String(all.foreign)];
  });
  return {
    name: "words",
    title: `Made scans: ${pages.length} pages, ${totals(pages, "fused").words} words`,
    head: ["reading", "wrong", "right", ...resolutions.map((dpi) => `${dpi} dpi`), "nowhere", "not printed"],
    rows,
    notes: [
      "wrong: words wrong or missing, in the better of the two orders of the letterhead; nowhere: printed words that the",
      "reading has in no place; not printed: words of the reading that are on the page in no place.",
    ],
    figures: Object.fromEntries(READINGS.map((reading) => [reading, totals(pages, reading)])),
  };
}

function headersSection(pages: readonly ReadPage[]): Section {
  const readings = READINGS.filter((reading) => pages.some(({ readings }) => readings[reading].header !== undefined));
  const count = (reading: Reading, field: keyof HeaderTruth): number =>
    pages.filter(({ readings }) => readings[reading].header?.[field] === true).length;
  const whole = (reading: Reading): number =>
    pages.filter(({ readings }) => FIELDS.every((field) => readings[reading].header?.[field] === true)).length;
  return {
    name: "headers",
    title: `Header fields right, of ${pages.length} documents`,
    head: ["reading", ...FIELDS, "all"],
    rows: readings.map((reading) => [
      reading,
      ...FIELDS.map((field) => String(count(reading, field))),
      String(whole(reading)),
    ]),
    notes: pages.flatMap(({ scan, readings: each }, i) => {
      const wrong = FIELDS.filter((field) => each["fused, restored"].header?.[field] === false);
      return wrong.length === 0 ? [] : [`page ${i + 1} (${scan.font}, ${scan.dpi} dpi): wrong ${wrong.join(", ")}`];
    }),
    figures: Object.fromEntries(
      readings.map((reading) => [reading, Object.fromEntries(FIELDS.map((field) => [field, count(reading, field)]))]),
    ),
  };
}
