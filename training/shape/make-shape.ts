import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { RecognisedPage } from "../pages/page.js";
import { linePairs, wordPairs } from "../pages/word-pairs.js";
import { drawGlyph } from "./glyphs.js";
import { countLetters, type LetterCounts } from "./letter-counts.js";
import { shapeDistance } from "./shape-distance.js";
import { asciiCandidates, latin1Candidates, printedLetters } from "./shape-letters.js";
import {
  FIRST_WEIGHTS,
  fitWeights,
  logLikelihood,
  readingKind,
  type ShapeCandidate,
  type ShapeWeights,
  shapeProbabilities,
} from "./shape-model.js";

/**
 * `--pages FILE` (recognised pages to fit the weights on), `--out FILE`: writes `{ weights, ascii, latin1 }`, where the two
 * tables give for each printed letter its likeliest readings as `[reading, probability]`, the likeliest first.
 */
const { values } = parseArgs({
  options: { pages: { type: "string" }, out: { type: "string", default: "training/.cache/shape.json" } },
});

/** Times-like families, in which offices print; distances are the mean over them. */
const FAMILIES = ["TeX Gyre Termes", "Liberation Serif", "DejaVu Serif"];
const KEPT = 12;

type Table = ReadonlyMap<string, readonly ShapeCandidate[]>;

main();

function main(): void {
  const latin1 = shapeTable();
  const weights = values.pages === undefined ? FIRST_WEIGHTS : fitted(latin1, values.pages);
  const known = new Set(asciiCandidates());
  const ascii: Table = new Map(
    [...latin1].map(([letter, row]) => [letter, row.filter((one) => known.has(one.reading))]),
  );
  const tables = { ascii: topReadings(ascii, weights), latin1: topReadings(latin1, weights) };
  writeFileSync(values.out, `${JSON.stringify({ weights, ...tables })}\n`);
}

function shapeTable(): Table {
  const distances = FAMILIES.map((family) => distancesIn(family));
  const candidates = latin1Candidates();
  return new Map(
    printedLetters().map((letter, row) => {
      const readings = candidates.map((reading, column): ShapeCandidate => {
        const sum = distances.reduce((total, table) => total + table[row]![column]!, 0);
        return { reading, kind: readingKind(letter, reading), distance: sum / FAMILIES.length };
      });
      return [letter, readings];
    }),
  );
}

/** Rows by printed letter, columns by candidate. */
function distancesIn(family: string): number[][] {
  const candidates = latin1Candidates().map((text) => drawGlyph(text, family));
  return printedLetters().map((letter) => {
    const truth = drawGlyph(letter, family);
    return candidates.map((candidate) => shapeDistance(truth, candidate));
  });
}

function fitted(table: Table, file: string): ShapeWeights {
  const counts = letterCounts(file);
  const weights = fitWeights(table, counts);
  const before = logLikelihood(table, counts, FIRST_WEIGHTS).toFixed(3);
  console.log(`log likelihood a letter: ${before} before, ${logLikelihood(table, counts, weights).toFixed(3)} fitted`);
  console.log(JSON.stringify(weights));
  return weights;
}

function letterCounts(file: string): LetterCounts {
  const pages = readFileSync(file, "utf8").trim().split("\n").map(parsePage);
  return countLetters(wordPairs(linePairs(pages)));
}

function parsePage(line: string): RecognisedPage {
  return JSON.parse(line);
}

function topReadings(table: Table, weights: ShapeWeights): Record<string, [string, number][]> {
  return Object.fromEntries(
    [...table].map(([letter, candidates]) => {
      const probabilities = shapeProbabilities(candidates, weights);
      const rows = candidates.map(({ reading }, index): [string, number] => [reading, rounded(probabilities[index]!)]);
      return [letter, rows.sort((a, b) => b[1] - a[1]).slice(0, KEPT)];
    }),
  );
}

function rounded(probability: number): number {
  return Number(probability.toPrecision(4));
}
