import type { ShapeTable } from "../channel/synthetic.js";
import type { WordPair } from "../pages/word-pairs.js";
import { drawGlyph } from "./glyphs.js";
import { countLetters } from "./letter-counts.js";
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

/** Times-like families, in which offices print; distances are the mean over them. */
const FAMILIES = ["TeX Gyre Termes", "Liberation Serif", "DejaVu Serif"];
const KEPT = 12;

type Table = ReadonlyMap<string, readonly ShapeCandidate[]>;

/** What letters look like to an engine that knows ASCII only and to one that knows Latin-1. */
export interface Shapes {
  readonly ascii: ShapeTable;
  readonly latin1: ShapeTable;
  readonly weights: ShapeWeights;
  /** The mean log likelihood of a reading before and after the weights were fitted. */
  readonly fit: { readonly before: number; readonly after: number };
}

/** Compares the drawn letters with all that could be read for them, and fits how much likeness counts to the pairs. */
export function makeShapes(pairs: readonly WordPair[]): Shapes {
  const latin1 = shapeTable();
  const counts = countLetters(pairs);
  const weights = fitWeights(latin1, counts);
  const known = new Set(asciiCandidates());
  const ascii: Table = new Map(
    [...latin1].map(([letter, row]) => [letter, row.filter((one) => known.has(one.reading))]),
  );
  const fit = { before: logLikelihood(latin1, counts, FIRST_WEIGHTS), after: logLikelihood(latin1, counts, weights) };
  return { ascii: topReadings(ascii, weights), latin1: topReadings(latin1, weights), weights, fit };
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
