import type { RestoredDocument } from "../document/document.js";
import type { Draft } from "./draft.js";
import type { Check } from "./fact.js";
import { tokensIn } from "./place.js";

/**
 * How often a recogniser is right where every word is: the least certain kinds decide by phrases what they mean.
 * To be replaced by a calibration on labelled documents.
 */
const PRIOR: Readonly<Record<Draft["kind"], number>> = {
  header: 0.95,
  date: 0.99,
  reference: 0.97,
  target: 0.9,
  money: 0.96,
  signatory: 0.95,
  recipient: 0.96,
  assignment: 0.8,
};
/** Of the doubt that is left, what a check that holds leaves. */
const PROVED = 0.35;
/** What a check that fails leaves of the confidence. */
const REFUTED = 0.4;

/** The least sure word decides for the value; the words around it count by their mean. */
function tokenConfidence(document: RestoredDocument, draft: Draft): number {
  const core = tokensIn(document, draft.core ?? draft.at).map(({ confidence }) => confidence);
  if (core.length === 0) return 1;
  const mean = core.reduce((sum, confidence) => sum + confidence, 0) / core.length;
  const least = core.reduce((low, confidence) => Math.min(low, confidence), 1);
  return draft.core || core.length < 12 ? least : (least + mean) / 2;
}

/** Between 0 and 1: from the words that the fact stands on, its kind and its checks. */
export function confidenceOf(document: RestoredDocument, draft: Draft, checks: readonly Check[]): number {
  let confidence = PRIOR[draft.kind] * tokenConfidence(document, draft);
  for (const { ok } of checks) confidence = ok ? 1 - (1 - confidence) * PROVED : confidence * REFUTED;
  return Math.round(Math.min(1, Math.max(0, confidence)) * 1e4) / 1e4;
}
