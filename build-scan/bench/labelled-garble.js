import { readFileSync } from "node:fs";
import { z } from "zod";
import { measureText, restore } from "../src/index.js";
import { fromRoot } from "./root.js";
const document = z.looseObject({
    name: z.string(),
    truth: z.string(),
    garbled: z.array(z.object({ engine: z.string(), text: z.string() })),
});
/** Restores every reading of a set's documents. */
export function restoreLabelled(set, model) {
    const lines = readFileSync(fromRoot(`bench/facts/${set}-documents.jsonl`), "utf8")
        .trim()
        .split("\n");
    return lines.flatMap((line) => {
        const { name, truth, garbled } = document.parse(JSON.parse(line));
        return garbled.map(({ engine, text }) => {
            const restored = restore(text, { model });
            const measures = measureText({ gold: truth, output: restored.text, raw: text });
            return { name, engine, gold: truth, restored, measures };
        });
    });
}
