import { readFileSync } from "node:fs";
import { letterIndex } from "../../src/model/channel.js";
import type { TokenPair } from "./alignment.js";

/** One generated page as the page generator writes it, a JSON object a line. */
export interface GeneratedPage {
  readonly engine: string;
  readonly font: string;
  readonly dpi: number;
  readonly noise: string;
  readonly trueLines: readonly string[];
  readonly ocrLines: readonly string[];
}

/** Reads a file of generated pages. */
export function readPages(file: string): GeneratedPage[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as GeneratedPage);
}

const EDGES = /^[("“'‘[.,:;–-]+|[)"”’\].,;:?!…/–-]+$/gu;

/** Token pairs of the lines that have as many tokens as were printed, with their counts; the rest may be misaligned. */
export function tokenPairs(pages: readonly GeneratedPage[]): TokenPair[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    page.trueLines.forEach((line, i) => {
      const truths = line.split(/\s+/u);
      const reads = (page.ocrLines[i] ?? "").split(/\s+/u);
      if (truths.length !== reads.length) return;
      truths.forEach((truth, t) => {
        addPair(counts, truth.replace(EDGES, ""), reads[t]!.replace(EDGES, ""));
      });
    });
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => {
      const [truth, observed] = key.split("\t") as [string, string];
      return { truth, observed, count };
    });
}

function addPair(counts: Map<string, number>, truth: string, observed: string): void {
  const letters = [...truth];
  if (letters.length === 0 || letters.length > 10 || observed.length === 0) return;
  if (observed.length > 2 * letters.length + 2) return;
  if (letters.some((letter) => letterIndex(letter) < 0) || /\d/u.test(truth)) return;
  const key = `${truth}\t${observed}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
