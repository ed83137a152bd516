import { type LineFigure, printsDecimalCommas, withDecimalComma } from "./figures/decimal-commas.js";
import { letteredNumber } from "./figures/lettered-numbers.js";
import { quarterAfter, quarterWord } from "./figures/quarters.js";
import { type LabelCost, listLabels } from "./labels/list-labels.js";
import type { Chunk } from "./segment.js";
import { purposeForm } from "./set-forms.js";
import { stampForms } from "./stamps.js";

/**
 * The forms of cores that the document around them settles, by the source offset of the core: labels of list items by
 * their order, decimal commas by all figures, quarters by the word before, stamps by having a line of their own.
 */
export function settledForms(chunks: readonly Chunk[], costOf: LabelCost): ReadonlyMap<number, string> {
  return new Map([
    ...listLabels(chunks, costOf),
    ...decimalCommas(chunks),
    ...quarters(chunks),
    ...settled(chunks, ({ core }) => letteredNumber(core)),
    ...purposes(chunks),
    ...stampForms(chunks),
  ]);
}

/** A core's neighbours: the word before it on its line, and those after it where no sign stands between. */
type Settle = (figure: LineFigure) => string | undefined;

function settled(chunks: readonly Chunk[], settle: Settle): [at: number, form: string][] {
  return chunks.flatMap(({ core, coreStart, tail, line }, i): [number, string][] => {
    const [last, after, next] = [chunks[i - 1], chunks[i + 1], chunks[i + 2]];
    const form = settle({
      core,
      before: last?.line === line ? last.core : undefined,
      after: tail === "" ? after?.core : undefined,
      next: tail === "" && after?.tail === "" ? next?.core : undefined,
    });
    return form === undefined ? [] : [[coreStart, form]];
  });
}

function decimalCommas(chunks: readonly Chunk[]): [at: number, form: string][] {
  if (!printsDecimalCommas(chunks.map(({ core }) => core))) return [];
  return settled(chunks, withDecimalComma);
}

function purposes(chunks: readonly Chunk[]): [at: number, form: string][] {
  return chunks.flatMap((chunk, i): [number, string][] => {
    const before = chunks[i - 1];
    const form = purposeForm(before, chunk);
    if (before === undefined || form === undefined) return [];
    return [
      [before.coreStart, "để"],
      [chunk.coreStart, form],
    ];
  });
}

function quarters(chunks: readonly Chunk[]): [at: number, form: string][] {
  return settled(chunks, ({ core, before, after }) => quarterAfter(before, core) ?? quarterWord(core, after));
}
