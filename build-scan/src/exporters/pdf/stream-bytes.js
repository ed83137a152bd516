import { constants, inflateSync } from "node:zlib";
import { decodePDFRawStream, PDFArray, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { ContentFault } from "./content-lexer.js";
/** A page's operators are some kilobytes; the maps of a whole town reach this. More is a bomb. */
export const MAX_CONTENT_BYTES = 64 * 1024 * 1024;
const FLATE = new Set(["/FlateDecode", "/Fl"]);
const OTHERS = new Set(["/ASCII85Decode", "/ASCIIHexDecode", "/LZWDecode", "/RunLengthDecode"]);
/** The filters of a stream, in the order in which they are undone. */
export function filtersOf(dict) {
    const filter = dict.lookup(PDFName.of("Filter"));
    if (filter instanceof PDFName)
        return [filter.asString()];
    return filter instanceof PDFArray ? filter.asArray().map((_, i) => String(filter.lookup(i))) : [];
}
/** A cut-off stream gives what it holds, as viewers do. */
function inflate(bytes) {
    try {
        return inflateSync(bytes, { maxOutputLength: MAX_CONTENT_BYTES, finishFlush: constants.Z_SYNC_FLUSH });
    }
    catch (cause) {
        throw new ContentFault(`a stream cannot be unpacked (${cause instanceof Error ? cause.message : "no reason"})`);
    }
}
/** The bytes of a content stream as the operators stand in it. Throws a {@link ContentFault}. */
export function streamBytes(stream) {
    const filters = filtersOf(stream.dict);
    const packed = stream.getContents();
    if (filters.length === 0)
        return packed;
    const hasParms = stream.dict.lookup(PDFName.of("DecodeParms")) !== undefined;
    if (filters.length === 1 && FLATE.has(filters[0]) && !hasParms)
        return inflate(packed);
    // These four grow a stream by little each; behind Flate they might hide a bomb, so only they are let through together.
    if (!(stream instanceof PDFRawStream) || !filters.every((filter) => OTHERS.has(filter) || FLATE.has(filter))) {
        throw new ContentFault(`operators behind the filter ${filters.join(" ")}`);
    }
    if (packed.length * 1032 ** filters.length > MAX_CONTENT_BYTES * 64)
        throw new ContentFault("a stream is too large");
    try {
        const bytes = decodePDFRawStream(stream).decode();
        if (bytes.length > MAX_CONTENT_BYTES)
            throw new ContentFault("a stream is too large");
        return bytes;
    }
    catch (cause) {
        if (cause instanceof ContentFault)
            throw cause;
        throw new ContentFault(`a stream cannot be unpacked (${cause instanceof Error ? cause.message : "no reason"})`);
    }
}
/** Several content streams as the one that they are together (7.8.2). */
export function joinedBytes(streams) {
    const parts = streams.flatMap((stream) => [streamBytes(stream), NEW_LINE]);
    if (parts.reduce((sum, { length }) => sum + length, 0) > MAX_CONTENT_BYTES)
        throw new ContentFault("a page is too large");
    return parts.length === 2 ? parts[0] : Buffer.concat(parts);
}
const NEW_LINE = Uint8Array.of(10);
