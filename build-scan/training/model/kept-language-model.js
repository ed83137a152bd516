import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openSections, text, u32, writeSections } from "../../src/model/format.js";
import { countCaseHabits } from "../language-model/case-habits.js";
import { countEdgeHabits } from "../language-model/edge-habits.js";
import { PART_WEIGHTS, trainLanguageModel } from "../language-model/train.js";
import { programDigest } from "./program-digest.js";
import { sha256 } from "./programs.js";
import { MAX_LANGUAGE_BYTES } from "./settings.js";
const TRAINER = {
    paths: ["training/language-model/", "training/corpus", "src/model/lm-words", "src/model/format", "src/syllable/"],
};
/** Trains on the corpus, or takes what an earlier run with the same corpus, weights and program has kept. */
export function keptLanguageModel({ files, parts, work, log }) {
    const settings = JSON.stringify([files.map((file) => file.sha256), PART_WEIGHTS, MAX_LANGUAGE_BYTES]);
    const file = join(work, `language-${sha256([settings, programDigest(TRAINER)]).slice(0, 16)}.bin`);
    if (existsSync(file)) {
        log("language model kept from before");
        return unpacked(readFileSync(file));
    }
    const trained = trainLanguage(parts, log);
    mkdirSync(work, { recursive: true });
    writeFileSync(`${file}.part`, packed(trained));
    renameSync(`${file}.part`, file);
    return trained;
}
/** Trains on the parts of a corpus. */
export function trainLanguage(parts, log = () => { }) {
    const { words, sections, ngrams } = trainLanguageModel(parts, { maxBytes: MAX_LANGUAGE_BYTES, log });
    return {
        words,
        ngrams,
        sections: new Map([...sections, ...countCaseHabits(parts, words), ...countEdgeHabits(parts, words, PART_WEIGHTS)]),
    };
}
function packed({ words, sections, ngrams }) {
    const counts = new Uint8Array(Uint32Array.from(ngrams).buffer);
    return writeSections(new Map([...sections, ["words", new TextEncoder().encode(words.join("\n"))], ["ngrams", counts]]));
}
function unpacked(bytes) {
    const sections = new Map(openSections(bytes));
    const [words, ngrams] = [text(sections, "words").split("\n"), [...u32(sections, "ngrams")]];
    sections.delete("words");
    sections.delete("ngrams");
    return { words, ngrams, sections };
}
