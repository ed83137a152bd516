import { folded } from "../../src/evaluate/folded.js";
import { type Fact, measureText, type Report } from "../../src/index.js";
import type { HeaderTruth } from "./compose-scan.js";
import type { MadeScan } from "./make-scans.js";

/** How many words of a page are there, and how many of them a reading has wrong. */
export interface WordScore {
  readonly words: number;
  /** Words that are wrong or missing, in the better of the two orders that the letterhead may be read in. */
  readonly wrong: number;
  /** Words that the reading has nowhere, whatever the order. */
  readonly missing: number;
  /** Words of the reading that are printed nowhere. */
  readonly foreign: number;
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function wordsOf(text: string): string[] {
  return text
    .normalize("NFC")
    .toLowerCase()
    .split(/\s+/u)
    .map((word) => word.replace(EDGES, ""))
    .filter((word) => word !== "");
}

/** Scores a reading of a made page. */
export function scoreWords({ columns, across }: MadeScan, output: string): WordScore {
  const inOrder = [columns, across].map((lines) => measureText({ gold: lines.join("\n"), output }).syllable);
  const best = inOrder[0]!.errors <= inOrder[1]!.errors ? inOrder[0]! : inOrder[1]!;
  const left = new Map<string, number>();
  for (const word of wordsOf(output)) left.set(word, (left.get(word) ?? 0) + 1);
  const missing = wordsOf(columns.join("\n")).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  }).length;
  const foreign = [...left.values()].reduce((sum, count) => sum + Math.max(0, count), 0);
  return { words: best.count, wrong: best.errors, missing, foreign };
}

/** The fields of a header, each right or wrong. */
export type HeaderScore = Readonly<Record<keyof HeaderTruth, boolean>>;

/** Scores the header fields and the signatory that were read of a made page. */
export function scoreHeader(truth: HeaderTruth, { facts }: Pick<Report, "facts">): HeaderScore {
  const header = facts.find((fact): fact is Extract<Fact, { kind: "header" }> => fact.kind === "header");
  const signatory = facts.find((fact): fact is Extract<Fact, { kind: "signatory" }> => fact.kind === "signatory");
  return {
    agency: folded(header?.issuer) === folded(truth.agency),
    code: header?.code === truth.code,
    place: folded(header?.place) === folded(truth.place),
    date: header?.issuedOn === truth.date,
    type: folded(header?.type?.name) === folded(truth.type),
    signatory: signatory?.name === truth.signatory,
  };
}
