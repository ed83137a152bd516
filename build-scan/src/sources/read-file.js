import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { parseDictionary } from "../document/dictionary.js";
import { VanbanError } from "../errors.js";
import { countPages } from "../text/normalize.js";
import { decodeBytes } from "./decode-bytes.js";
import { fileKind } from "./file-kind.js";
import { chosenPages, parsePages } from "./page-choice.js";
import { textSource } from "./plain-text.js";
import { limitsOf, nameOf } from "./read-options.js";
const FAULTS = {
    ENOENT: ["input-missing", "does not exist; check the name"],
    ENOTDIR: ["input-missing", "does not exist; check the name"],
    EACCES: ["input-unreadable", "may not be read; check its permissions"],
    EPERM: ["input-unreadable", "may not be read; check its permissions"],
    EISDIR: ["input-unreadable", "is a folder; name the files in it"],
};
function systemCode(cause) {
    return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "an unknown error";
}
function asInputError(name, cause) {
    if (cause instanceof VanbanError)
        return cause;
    const code = systemCode(cause);
    const [kind, sentence] = FAULTS[code] ?? ["input-unreadable", `cannot be read (${code}); check the disk`];
    return new VanbanError(kind, `${name} ${sentence}.`, { cause });
}
function tooLarge(name, bytes, maxBytes) {
    return new VanbanError("input-too-large", `${name} has ${bytes} bytes and the limit is ${maxBytes}; split it, or raise the limit with --max-bytes (maxBytes).`);
}
/**
 * The bytes of a file, of at most `maxBytes`. Throws a VanbanError `input-missing`, `input-unreadable` or `input-too-large`.
 */
export async function fileBytes(path, options = {}) {
    const { name = path } = options;
    const { maxBytes } = limitsOf(options);
    try {
        const file = await open(path, "r");
        try {
            const { size } = await file.stat();
            if (size > maxBytes)
                throw tooLarge(name, size, maxBytes);
            return await file.readFile();
        }
        finally {
            await file.close();
        }
    }
    catch (cause) {
        throw asInputError(name, cause);
    }
}
/** Pages of a text end with a form feed; it has no limit of its own of their number. */
async function readText(bytes, options) {
    const { text } = decodeBytes(bytes, options);
    const count = countPages(text);
    const chosen = chosenPages(count, {
        pages: parsePages(options.pages),
        maxPages: Number.POSITIVE_INFINITY,
        name: nameOf(options),
    });
    if (chosen.length === count)
        return textSource(text);
    const pages = text.split("\f");
    return { ...textSource(chosen.map((page) => pages[page - 1]).join("\f")), pages: count };
}
/** The reader of each kind. A kind that only some inputs are of loads its code when the first of them comes. */
const READERS = {
    pdf: async () => (await import("./pdf/read-pdf.js")).readPdf,
    image: async () => (await import("./image/read-image.js")).readImage,
    hocr: async () => (await import("./layout/hocr.js")).readHocr,
    alto: async () => (await import("./layout/alto.js")).readAlto,
    "page-xml": async () => (await import("./layout/page-xml.js")).readPageXml,
    text: async () => readText,
};
/**
 * A source document from bytes already in memory, as from standard input: text, PDF, a picture, hOCR, ALTO or PAGE XML, told
 * by content. Throws a VanbanError `input-binary`, `input-too-large`, `input-damaged`, `input-encrypted`, `part-missing`,
 * `recognition-failed`, `aborted`, or `bad-argument` for pages that are none.
 */
export async function readBytes(bytes, options = {}) {
    const { name, signal } = options;
    const { maxBytes } = limitsOf(options);
    if (bytes.length > maxBytes)
        throw tooLarge(nameOf(options), bytes.length, maxBytes);
    parsePages(options.pages);
    if (signal?.aborted)
        throw new VanbanError("aborted", `${nameOf(options)} was not read: the work was ended before.`);
    const read = await READERS[fileKind(bytes)]();
    const document = await read(bytes, options);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { ...document, ...(name === undefined ? {} : { name }), sha256 };
}
/** Reads a file: {@link fileBytes}, then {@link readBytes}, with all that they throw. */
export async function readFile(path, options = {}) {
    return readBytes(await fileBytes(path, options), { name: path, ...options });
}
/** Reads a user's dictionary: one term a line, or term, tab and weight. Throws a VanbanError `dictionary-unreadable`. */
export async function readDictionary(path) {
    try {
        return parseDictionary(decodeBytes(await fileBytes(path), { name: path }).text, path);
    }
    catch (cause) {
        if (!(cause instanceof VanbanError))
            throw cause;
        throw new VanbanError("dictionary-unreadable", cause.message, { cause });
    }
}
