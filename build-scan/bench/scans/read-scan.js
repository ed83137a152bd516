import { readFileSync } from "node:fs";
import { extract, restore, textSource } from "../../src/index.js";
import { readFile } from "../../src/node.js";
import { openPicture } from "../../src/sources/image/read-picture.js";
import { scoreHeader, scoreWords } from "./score-scan.js";
/** What a page is read by; the rows of the table. */
export const READINGS = ["old layer", "old layer restored", "Tesseract vie alone", "fused", "fused, restored"];
/** Reads one made scan in every way. */
export async function readScan(scan, { model, engine }) {
    const layer = await readFile(scan.pdf, { ocr: "never" });
    const fused = await readFile(scan.pdf, { ocr: "always" });
    const alone = await recognisedAlone(scan, engine);
    const scored = (document) => ({
        words: scoreWords(scan, typeof document === "string" ? document : document.text),
        header: scoreHeader(scan.header, extract(document)),
    });
    return {
        "old layer": { words: scoreWords(scan, layer.text) },
        "old layer restored": scored(restore(layer, { model })),
        "Tesseract vie alone": scored(textSource(alone).text),
        fused: scored(fused.text),
        "fused, restored": scored(restore(fused, { model })),
    };
}
/** The engine's own reading of the whole page, in its order, and nothing else. */
async function recognisedAlone(scan, engine) {
    const file = await openPicture(readFileSync(scan.pdf.replace(/pdf$/u, "jpg")));
    const { lines } = await engine.recognise(await file.grey(1));
    return lines.map((line) => line.map(({ text }) => text).join(" ")).join("\n");
}
