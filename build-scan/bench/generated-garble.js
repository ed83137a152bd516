import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { fromRoot } from "./root.js";
const FILE = "training/.cache/pages-heldout.jsonl";
/** Where the generated pages are looked for, from the repository's root. */
export const GENERATED_FILE = FILE;
/** How the file is made. */
export const GENERATED_COMMAND = "npm run build:tools && node build/training/heldout-pages.js";
/** The engines and fonts that the channel was learnt from; any other is unseen. */
export const TRAINED_ENGINES = ["eng", "fra", "deu"];
export const LEFT_OUT_FONTS = ["FreeSerif", "Noto Serif"];
const page = z.looseObject({
    engine: z.string(),
    font: z.string(),
    dpi: z.number(),
    document: z.number(),
    trueLines: z.array(z.string()),
    ocrLines: z.array(z.string()),
});
/** The generated documents, pages of one document put together; undefined where they have not been made. */
export function generatedDocuments(file = fromRoot(FILE)) {
    if (!existsSync(file))
        return undefined;
    const lines = readFileSync(file, "utf8").split("\n");
    return joinPages(lines.filter((line) => line !== "").map((line) => page.parse(JSON.parse(line))));
}
function joinPages(pages) {
    const documents = new Map();
    for (const each of pages) {
        const key = `${each.engine} ${each.font} ${each.document}`;
        documents.set(key, [...(documents.get(key) ?? []), each]);
    }
    return [...documents.values()].map((parts) => {
        const { engine, font, dpi } = parts[0];
        const text = (lines) => parts.flatMap((part) => part[lines]).join("\n");
        return { engine, font, dpi, gold: text("trueLines"), raw: text("ocrLines") };
    });
}
