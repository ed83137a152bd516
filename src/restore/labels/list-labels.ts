import type { Chunk } from "../segment.js";
import { type Label, labelsOf } from "./label.js";
import { numberLabels } from "./numerals.js";
import { type LabelCost, pointLabels } from "./points.js";

export type { LabelCost } from "./points.js";

const NUMBER_ONE = /^[lL]$/u;

/**
 * What the labels of list items and headings are, by the source offset of their core, where the order of the document's
 * labels says it. See {@link pointLabels} and {@link numberLabels}.
 */
export function listLabels(chunks: readonly Chunk[], costOf: LabelCost): Map<number, string> {
  const labels = labelsOf(chunks);
  return new Map([...ones(labels), ...pointLabels(labels, costOf), ...numberLabels(labels)]);
}

/** A lone stroke before a stop is a one, whatever stands around it, if nothing says that it is Roman. */
function ones(labels: readonly Label[]): [at: number, form: string][] {
  return labels.flatMap(({ core, at, sign }) => (sign === "." && NUMBER_ONE.test(core) ? [[at, "1"]] : []));
}
