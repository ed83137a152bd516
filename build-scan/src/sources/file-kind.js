import { detectEncoding } from "./decode-bytes.js";
/** How the pictures that can be read begin, as Latin-1, at an offset. */
const PICTURES = [
    [0, "\x89PNG\r\n\x1a\n"],
    [0, "\xff\xd8\xff"],
    [0, "II*\0"],
    [0, "MM\0*"],
    // BigTIFF: offsets of 64 bits.
    [0, "II+\0"],
    [0, "MM\0+"],
    [8, "WEBPVP8"],
];
const PICTURE_HEAD = 16;
/** Readers of PDF look for its mark in so many bytes; what stands before it is of a mail or a server. */
const PDF_HEAD = 1024;
const PDF_MARK = /%PDF-\d\.\d/u;
/** What every PDF ends with; only asked for where something stands before the mark. */
const PDF_END = /startxref|%%EOF/u;
/** A root element stands in so many bytes, whatever comments and declarations stand before it. */
const MARKUP_HEAD = 256 * 1024;
const latin1 = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
function isPicture(bytes) {
    const head = latin1(bytes.subarray(0, PICTURE_HEAD));
    return PICTURES.some(([offset, signature]) => head.startsWith(signature, offset));
}
function isPdf(bytes) {
    const head = latin1(bytes.subarray(0, PDF_HEAD));
    if (/^(?:\xef\xbb\xbf)?\s*%PDF-/u.test(head))
        return true;
    return PDF_MARK.test(head) && PDF_END.test(latin1(bytes.subarray(-PDF_HEAD)));
}
/** The end of a comment, a processing instruction or a document type that begins at `start`; undefined where there is none. */
function declarationEnd(text, start) {
    const close = (mark) => {
        const at = text.indexOf(mark, start);
        return at < 0 ? text.length : at + mark.length;
    };
    if (text.startsWith("<!--", start))
        return close("-->");
    if (text.startsWith("<?", start))
        return close("?>");
    if (!/^<!doctype/iu.test(text.slice(start, start + 9)))
        return undefined;
    const end = close(">");
    // Declarations of its own stand between brackets.
    return text.slice(start, end).includes("[") ? close("]") + 1 : end;
}
/** The text from its first element on; empty where something else than declarations stands before it. */
function fromRoot(text) {
    const SPACE = /\s*/uy;
    for (let at = 0; at < text.length;) {
        SPACE.lastIndex = at;
        SPACE.test(text);
        at = SPACE.lastIndex;
        const end = declarationEnd(text, at);
        if (end === undefined)
            return /^<\p{L}/u.test(text.slice(at, at + 3)) ? text.slice(at) : "";
        at = end;
    }
    return "";
}
/** The tag of an element: its name, attributes, and what follows the tag. A tag that is cut off goes to the end. */
function firstTag(text) {
    const end = text.indexOf(">");
    const tag = end < 0 ? text.slice(1) : text.slice(1, end);
    const [name = ""] = /^[^\s/]+/u.exec(tag) ?? [];
    return { name, attributes: tag.slice(name.length), after: end < 0 ? "" : text.slice(end + 1) };
}
const ROOTS = [
    ["alto", "alto"],
    ["PcGts", "page-xml"],
];
/** The kind by the root element, which holds elements or a namespace; prose that begins with such a tag does neither. */
function xmlKind(root) {
    const { name, attributes, after } = firstTag(root);
    const kind = ROOTS.find(([local]) => name === local || name.endsWith(`:${local}`))?.[1];
    if (kind === undefined)
        return undefined;
    return attributes.includes("xmlns") || attributes.endsWith("/") || /^\s*</u.test(after) ? kind : undefined;
}
const HOCR_CLASS = /(?:ocr_page|ocrx_word|ocr_line)(?![\w-])/gu;
/** Between the opening bracket of a tag and the name of its class there is less than this. */
const TAG_REACH = 400;
const IN_CLASS = /^<[a-z][^<>]*\sclass\s*=\s*["']?[^"'=<>]*$/iu;
/** Whether an element of the text has a class of hOCR; words about such a class do not count. */
function isHocr(root) {
    for (const { index } of root.matchAll(HOCR_CLASS)) {
        const before = root.slice(Math.max(0, index - TAG_REACH), index);
        if (IN_CLASS.test(before.slice(Math.max(0, before.lastIndexOf("<")))))
            return true;
    }
    return false;
}
function markupKind(bytes) {
    const head = bytes.subarray(0, MARKUP_HEAD);
    const encoding = detectEncoding(head);
    const root = fromRoot(new TextDecoder(encoding.startsWith("utf-16") ? encoding : "utf-8").decode(head));
    if (root === "")
        return undefined;
    return xmlKind(root) ?? (isHocr(root) ? "hocr" : undefined);
}
/**
 * What a file is, by its content and never by its name. What is none of the other kinds is `text`, which `decodeBytes`
 * refuses where it is no text either.
 */
export function fileKind(bytes) {
    if (isPdf(bytes))
        return "pdf";
    if (isPicture(bytes))
        return "image";
    return markupKind(bytes) ?? "text";
}
