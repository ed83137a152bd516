const OCR = "recognise it first, for example with tesseract, and give the text";
const PDF = "take its text out first, for example with pdftotext -layout, and give the text";
const OFFICE = "save it as plain text (UTF-8) first and give that";
const UNPACK = "unpack it first and give the files";
/** The bytes a file begins with, as Latin-1, at an offset. The first row that fits counts. */
const SIGNATURES = [
    [0, "%PDF-", "a PDF file", PDF],
    [0, "\x89PNG", "a PNG image", OCR],
    [0, "\xff\xd8\xff", "a JPEG image", OCR],
    [0, "GIF8", "a GIF image", OCR],
    [0, "II*\0", "a TIFF image", OCR],
    [0, "MM\0*", "a TIFF image", OCR],
    [0, "BM", "a BMP image", OCR],
    [8, "WEBP", "a WebP image", OCR],
    [4, "jP  ", "a JPEG 2000 image", OCR],
    [0, "AT&TFORM", "a DjVu file", OCR],
    [
        0,
        "PK\x03\x04",
        "a ZIP archive or an Office document",
        "unpack it, or save the document as plain text (UTF-8), and give that",
    ],
    [0, "\xd0\xcf\x11\xe0", "an old Office document", OFFICE],
    [0, "{\\rtf", "an RTF document", OFFICE],
    [0, "\x1f\x8b", "a gzip file", UNPACK],
    [0, "BZh", "a bzip2 file", UNPACK],
    [0, "\xfd7zXZ", "an xz file", UNPACK],
    [0, "7z\xbc\xaf", "a 7z archive", UNPACK],
    [0, "Rar!", "a RAR archive", UNPACK],
    [0, "\x7fELF", "a program", "give a text file"],
    [0, "MZ", "a program", "give a text file"],
    [0, "SQLite format 3", "a database", "export its texts and give those"],
];
/** Two letters could begin a text too; these count only where bytes that are no text follow. */
const SHORT_SIGNATURE = 2;
const HEAD = 64;
const UNKNOWN = { what: "binary data", next: "give a text file" };
function isControl(byte) {
    return byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b;
}
/** The kind of file by its first bytes; undefined where they look like text. */
export function binaryKind(bytes) {
    const head = bytes.subarray(0, HEAD);
    const text = String.fromCharCode(...head);
    const row = SIGNATURES.find(([offset, signature]) => text.startsWith(signature, offset) &&
        (signature.length > SHORT_SIGNATURE || head.some(isControl) || head[0] < 0x20));
    return row && { what: row[2], next: row[3] };
}
/** At most one control character in so many; text that an engine made holds none, a few are forgiven. */
const CONTROLS_IN = 200;
/** The answer for bytes without a known signature that hold too many control characters for a text. */
export function controlKind(bytes) {
    let controls = 0;
    for (const byte of bytes)
        if (isControl(byte))
            controls++;
    return controls * CONTROLS_IN > bytes.length ? UNKNOWN : undefined;
}
