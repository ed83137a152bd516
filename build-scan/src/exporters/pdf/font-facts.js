import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream } from "@cantoo/pdf-lib";
import { ContentFault, readOperations } from "./content-lexer.js";
import { streamBytes } from "./stream-bytes.js";
const DEFAULT_WIDTH = 500;
const PAINTING = new Set("f F f* S s B B* b b* sh Do BI Tj TJ ' \"".split(" "));
const numberOf = (value, otherwise) => value instanceof PDFNumber ? value.asNumber() : otherwise;
function simpleWidths(font) {
    const first = numberOf(font.lookup(PDFName.of("FirstChar")), 0);
    const widths = font.lookup(PDFName.of("Widths"));
    if (!(widths instanceof PDFArray))
        return () => DEFAULT_WIDTH;
    return (code) => (code < first || code - first >= widths.size() ? 0 : numberOf(widths.lookup(code - first), 0));
}
/** The widths of a CID font by code, as if codes were its numbers, which they are with Identity-H. */
function cidWidths(descendant) {
    const usual = numberOf(descendant.lookup(PDFName.of("DW")), 1000);
    const list = descendant.lookup(PDFName.of("W"));
    const single = new Map();
    const ranges = [];
    if (!(list instanceof PDFArray))
        return () => usual;
    for (let i = 0; i + 1 < list.size();) {
        const first = numberOf(list.lookup(i), 0);
        const next = list.lookup(i + 1);
        if (next instanceof PDFArray) {
            for (let j = 0; j < next.size(); j++)
                single.set(first + j, numberOf(next.lookup(j), usual));
            i += 2;
        }
        else {
            ranges.push({ first, last: numberOf(next, first), width: numberOf(list.lookup(i + 2), usual) });
            i += 3;
        }
    }
    return (code) => single.get(code) ?? ranges.find(({ first, last }) => code >= first && code <= last)?.width ?? usual;
}
function composite(font) {
    const descendants = font.lookup(PDFName.of("DescendantFonts"));
    const descendant = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
    const widthOf = descendant instanceof PDFDict ? cidWidths(descendant) : () => 1000;
    return {
        measure(bytes) {
            let width = 0;
            for (let i = 0; i + 1 < bytes.length; i += 2)
                width += widthOf(bytes[i] * 256 + bytes[i + 1]);
            return { width, codes: bytes.length >> 1 };
        },
    };
}
function simple(font, unit) {
    const widthOf = simpleWidths(font);
    return {
        measure: (bytes) => ({ width: bytes.reduce((sum, code) => sum + widthOf(code) * unit, 0), codes: bytes.length }),
    };
}
function paints(glyph) {
    if (!(glyph instanceof PDFStream))
        return false;
    try {
        return readOperations(streamBytes(glyph)).some(({ name }) => PAINTING.has(name));
    }
    catch (fault) {
        if (fault instanceof ContentFault)
            return true;
        throw fault;
    }
}
function type3(font) {
    const matrix = font.lookup(PDFName.of("FontMatrix"));
    const unit = matrix instanceof PDFArray ? numberOf(matrix.lookup(0), 0.001) * 1000 : 1;
    const procedures = font.lookup(PDFName.of("CharProcs"));
    const glyphs = procedures instanceof PDFDict ? procedures.keys().map((name) => procedures.lookup(name)) : [];
    return { ...simple(font, unit), type3: glyphs.some(paints) ? "paints" : "empty" };
}
/** Facts of a font dictionary. */
export function fontFacts(font) {
    const subtype = String(font.lookup(PDFName.of("Subtype")));
    if (subtype === "/Type0")
        return composite(font);
    return subtype === "/Type3" ? type3(font) : simple(font, 1);
}
