import { buildSource } from "../document/build.js";
import { countPages, normalizeText, pageSpansOf } from "../text/normalize.js";
import { decodeBytes } from "./decode-bytes.js";
/** A source document from a text in any normal form and with any line breaks. */
export function textSource(raw, origin = {}) {
    const { name, sha256 } = origin;
    const pages = countPages(raw);
    return buildSource(normalizeText(raw), {
        kind: "text",
        pages,
        ...(pages === 1 ? {} : { pageSpans: pageSpansOf(raw) }),
        ...(name === undefined ? {} : { name }),
        ...(sha256 === undefined ? {} : { sha256 }),
    });
}
/** A source document from the bytes of a text file; the encoding is detected unless given. Throws a VanbanError `input-binary`. */
export function bytesSource(bytes, origin = {}) {
    return textSource(decodeBytes(bytes, origin).text, origin);
}
