import { repairDigits } from "../figures/digit-letters.js";
import type { Label } from "./label.js";

const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

/** What strokes side by side are read as, and which numerals that may be; the order of the document tells. */
const STROKES: readonly (readonly [read: RegExp, values: readonly number[]])[] = [
  [/^[1IlL|i!]\]?$/u, [1]],
  [/^(?:[HUNn]|Ti|[1IlL|i!]{2,3}|[1IlL|i!][HUN\]]|[HUN][1IlL|i!])$/u, [2, 3]],
  [/^[1lL|i!T]V$/u, [4]],
  [/^V[1lL|i!]$/u, [6]],
  [/^V(?:[1IlL|i!]{2}|[HUN])$/u, [7]],
];
const ARABIC = /^\d{1,3}$/u;
const LONE = /^[IlLi|!DJ\]]$/u;

type Settled = [at: number, form: string];

/**
 * The numbers of headings and items that were misread, by their place. A number is settled by those before and after it
 * alone: "1." before "II." is "I.", a second "II." is "III.", "I." before "2." is "1.", and "S." between "4." and "6." is
 * "5.". One that fits stays as it is.
 */
export function numberLabels(labels: readonly Label[]): Settled[] {
  const settled = new Map<number, string>();
  for (const sign of [".", "-"] as const)
    romans(
      labels.filter((label) => label.sign === sign),
      settled,
    );
  for (const sign of [".", "-", ")"] as const) {
    const left = labels.filter(
      (label) => label.sign === sign && !settled.has(label.at) && ROMAN.indexOf(label.core) < 2,
    );
    left.forEach((label, i) => {
      const form = arabicForm(label, left[i - 1], left[i + 1]);
      if (form !== undefined) settled.set(label.at, form);
    });
  }
  return [...settled];
}

/** Goes through the labels with the last Roman numeral in mind. */
function romans(labels: readonly Label[], settled: Map<number, string>): void {
  let last = 0;
  labels.forEach((label, i) => {
    const value = romanAfter(last, label, labels.slice(i + 1, i + 1 + LOOK_AHEAD));
    if (value === 0) return;
    last = value;
    const form = ROMAN[value]!;
    if (form !== label.core) settled.set(label.at, form);
  });
}

// A section has so many numbered items at most, as far as telling its numeral goes.
const LOOK_AHEAD = 60;

/** The Roman numeral that a label is after another one, 0 for none. */
function romanAfter(last: number, label: Label, next: readonly Label[]): number {
  const { core } = label;
  const own = ROMAN.indexOf(core);
  if (own > 1) return own === last && grows(own) && !isFollowedBy(own + 1, next) ? last + 1 : own;
  const values = STROKES.filter(([read]) => read.test(core)).flatMap(([, all]) => all);
  if (!values.includes(1)) return last > 0 && values.includes(last + 1) ? last + 1 : 0;
  // A lone stroke: the first section, the second with a stroke lost, or the first item of some section.
  if (startsItems(next)) return 0;
  if (core === "I" && last === 1 && label.shouted && !isFollowedBy(2, next)) return 2;
  if (last === 0 && leadsToSecond(label, next)) return 1;
  return core === "I" ? 1 : 0;
}

/** Whether the next Roman numeral has the value, so that a repeated one begins anew. */
function isFollowedBy(value: number, next: readonly Label[]): boolean {
  return next.find(({ core }) => ROMAN.indexOf(core) > 1)?.core === ROMAN[value];
}

/** Whether the numeral with one stroke more is the next one. */
function grows(value: number): boolean {
  return ROMAN[value + 1] === `${ROMAN[value]}I`;
}

/** Whether a second item follows before anything begins anew, so that the label is the first item's. */
function startsItems([next]: readonly Label[]): boolean {
  return next?.core === "2";
}

/** Whether the next Roman numeral is the second one and labels the same kind of heading. */
function leadsToSecond({ shouted }: Label, next: readonly Label[]): boolean {
  const second = next.find(({ core }) => ROMAN.indexOf(core) > 1 || (core !== "1" && isTwo(core)));
  return second !== undefined && isTwo(second.core) && second.shouted === shouted;
}

function isTwo(core: string): boolean {
  return (
    core === "II" || (!ARABIC.test(core) && STROKES.some(([read, values]) => values.includes(2) && read.test(core)))
  );
}

/** The Arabic number that a label's neighbours prove; undefined where it stands well, or nothing is proved. */
function arabicForm({ core }: Label, before: Label | undefined, after: Label | undefined): string | undefined {
  if (ARABIC.test(core)) return undefined;
  if (LONE.test(core) && after?.core === "2" && before?.core !== "1") return "1";
  if (before === undefined || after === undefined) return undefined;
  const number = Number(before.core) + 1;
  if (!ARABIC.test(before.core) || Number(after.core) !== number + 1) return undefined;
  return repairDigits(core, "").some(({ text }) => Number(text) === number) ? `${number}` : undefined;
}
