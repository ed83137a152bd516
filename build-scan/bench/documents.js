import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot } from "./root.js";
const FIXTURES = "fixtures/documents";
/** The file of a bundled document. */
export function bundledFile(name, file) {
    return readFileSync(fromRoot(join(FIXTURES, name, file)), "utf8");
}
/** The documents that come with the repository, by name. */
export function bundledDocuments() {
    return readdirSync(fromRoot(FIXTURES))
        .sort()
        .map((name) => ({ name, raw: bundledFile(name, "source.txt"), gold: bundledFile(name, "truth.txt") }));
}
const OCR = ".ocr.txt";
/** The pairs X.ocr.txt and X.gold.txt of a directory, by name. An .ocr.txt without its gold text is passed over. */
export function documentsIn(directory) {
    return readdirSync(directory)
        .filter((file) => file.endsWith(OCR))
        .map((file) => file.slice(0, -OCR.length))
        .filter((name) => existsSync(join(directory, `${name}.gold.txt`)))
        .sort()
        .map((name) => ({
        name,
        raw: readFileSync(join(directory, `${name}${OCR}`), "utf8"),
        gold: readFileSync(join(directory, `${name}.gold.txt`), "utf8"),
    }));
}
/** The bundled documents and those of the directories; one that is bundled under the same name is taken once. */
export function allDocuments(directories) {
    const documents = new Map(bundledDocuments().map((document) => [document.name, document]));
    for (const document of directories.flatMap(documentsIn)) {
        if (!documents.has(document.name))
            documents.set(document.name, document);
    }
    return [...documents.values()];
}
