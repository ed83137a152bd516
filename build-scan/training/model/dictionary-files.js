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
];
/** Reads the dictionaries that go into the model. @throws TrainingError where one is missing */
export function readDictionaries(directory) {
    return new Map(FILES.map((file) => [file, readDictionary(join(directory, file))]));
}
function readDictionary(file) {
    try {
        return readFileSync(file, "utf8");
    }
    catch (cause) {
        throw new TrainingError(`The dictionary ${file} cannot be read; build it with training/dictionaries/build.ts.`, {
            cause,
        });
    }
}
