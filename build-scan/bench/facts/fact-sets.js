import { readFileSync } from "node:fs";
import { z } from "zod";
import { factsFile } from "../../src/evaluate/fact-keys.js";
import { bundledDocuments, bundledFile } from "../documents.js";
import { fromRoot } from "../root.js";
import { developmentSet, realSet } from "./real-set.js";
export const SET_NAMES = ["gold", "test", "real", "calibration", "dev"];
const generated = z.intersection(factsFile, z.looseObject({ name: z.string(), truth: z.string(), garbled: z.tuple([z.looseObject({ text: z.string() })]) }));
/** The documents of a set; the real ones are put together from the folder `shared`. */
export function factSet(name, shared) {
    switch (name) {
        case "gold":
            return { name, title: "gold documents", blind: true, documents: goldDocuments(), leftOut: [] };
        case "test":
            return { ...generatedSet("test-documents.jsonl"), name, title: "generated, blind", blind: true };
        case "calibration":
            return { ...generatedSet("calibration-documents.jsonl"), name, title: "generated, calibration", blind: false };
        case "real":
            return { ...realSet(shared), name, title: "real documents", blind: true };
        case "dev":
            return { ...developmentSet(shared), name, title: "real, for development", blind: false };
    }
}
function goldDocuments() {
    return bundledDocuments().map(({ name, raw, gold }) => {
        const { facts } = factsFile.parse(JSON.parse(bundledFile(name, "facts.json")));
        return { name, truth: gold, garbled: raw, facts };
    });
}
function generatedSet(file) {
    const lines = readFileSync(fromRoot(`bench/facts/${file}`), "utf8")
        .trimEnd()
        .split("\n");
    const documents = lines.map((line) => {
        const { name, truth, facts, garbled } = generated.parse(JSON.parse(line));
        return { name, truth, garbled: garbled[0].text, facts };
    });
    return { documents, leftOut: [] };
}
