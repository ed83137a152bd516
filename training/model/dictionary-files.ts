import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TrainingError } from "../training-error.js";

const FILES = [
  "abbreviations.tsv",
  "case.tsv",
  "code-pairs.tsv",
  "code-parts.tsv",
  "foreign.txt",
  "person-names.tsv",
  "places.tsv",
  "terms.tsv",
] as const;

/** A dictionary that goes into the model. */
export type DictionaryFile = (typeof FILES)[number];

/** The texts of the dictionaries, by the name of the file. */
export type DictionaryTexts = ReadonlyMap<DictionaryFile, string>;

/** Reads the dictionaries that go into the model. @throws TrainingError where one is missing */
export function readDictionaries(directory: string): DictionaryTexts {
  return new Map(FILES.map((file) => [file, readDictionary(join(directory, file))]));
}

function readDictionary(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new TrainingError(`The dictionary ${file} cannot be read; build it with training/dictionaries/build.ts.`, {
      cause,
    });
  }
}
