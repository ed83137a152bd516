import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { factsFile } from "../../src/evaluate/fact-keys.js";
import { readCorpusFile } from "../../training/corpus.js";
import { fromRoot } from "../root.js";
import { readAsLatin1Scanner } from "./latin1-scanner.js";
const FOLDER = "bench/facts/real-documents";
const DEVELOPMENT = "bench/facts/dev-documents.jsonl";
const CORPUS_FILE = "admin_ubnd";
const corpusRun = z.strictObject({
    file: z.literal(`${CORPUS_FILE}.txt`),
    first: z.number(),
    last: z.number(),
    sha256: z.string(),
});
const scan = z.strictObject({ file: z.string().startsWith("scans/"), pdftotext: z.string(), sha256: z.string() });
const labels = z.intersection(factsFile, z.looseObject({ name: z.string(), source: z.union([corpusRun, scan]) }));
/** A document that is not there, and why. */
class Unavailable extends Error {
}
const sha256 = (data) => createHash("sha256").update(data).digest("hex");
/** The real documents, their texts taken from the folder `shared`. What was not read as labelled is left out. */
export function realSet(shared) {
    const files = readdirSync(fromRoot(FOLDER)).filter((file) => file.endsWith(".json"));
    return textsOf(files.sort().map((file) => readFileSync(fromRoot(join(FOLDER, file)), "utf8")), shared);
}
/** The documents that the recognisers are developed on; nothing is blind about them. */
export function developmentSet(shared) {
    return textsOf(readFileSync(fromRoot(DEVELOPMENT), "utf8").trimEnd().split("\n"), shared);
}
function textsOf(rows, shared) {
    const documents = [];
    const leftOut = [];
    let corpus;
    const lines = () => {
        corpus ??= corpusLines(join(shared, "corpus"));
        return corpus;
    };
    for (const row of rows) {
        const { name, source, facts } = labels.parse(JSON.parse(row));
        try {
            const truth = "first" in source ? runOf(source, lines()) : scanText(join(shared, source.file), source);
            documents.push({ name, truth, garbled: garbledText(name, truth), facts });
        }
        catch (error) {
            if (!(error instanceof Unavailable))
                throw error;
            leftOut.push(`${name}: ${error.message}`);
        }
    }
    return { documents, leftOut };
}
function corpusLines(directory) {
    const there = ["", ".xz"].some((ending) => existsSync(join(directory, `${CORPUS_FILE}.txt${ending}`)));
    if (!there)
        throw new Unavailable(`${directory} has no ${CORPUS_FILE}.txt (--shared DIR)`);
    return readCorpusFile(directory, CORPUS_FILE).lines;
}
function runOf({ first, last, sha256: wanted }, lines) {
    const text = lines.slice(first - 1, last).join("\n");
    if (sha256(text) !== wanted)
        throw new Unavailable("the corpus has other lines there than were labelled");
    return text;
}
function scanText(path, { pdftotext, sha256: wanted }) {
    if (!existsSync(path))
        throw new Unavailable(`${path} is not there (--shared DIR)`);
    if (sha256(readFileSync(path)) !== wanted)
        throw new Unavailable(`${path} is not the file that was labelled`);
    try {
        return execFileSync("pdftotext", [pdftotext, path, "-"], { encoding: "utf8" });
    }
    catch {
        throw new Unavailable("pdftotext is not installed (Debian package poppler-utils)");
    }
}
/** No scan of these pages is at hand: the simulated scanner of the generated documents reads them. */
function garbledText(name, truth) {
    const seed = Number.parseInt(sha256(name).slice(0, 7), 16);
    return readAsLatin1Scanner(truth.split("\n"), seed).join("\n");
}
