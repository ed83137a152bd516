/** Units a font size; what a PDF counts widths in. */
export const UNITS_PER_EM = 1000;
export const ASCENT = 800;
export const DESCENT = -210;
/** How wide letters are, about, so that a cursor in a stretched word lands near the letter that is seen. */
const WIDTHS = [
    [/^[iíìỉĩịjltfrI.,:;'’`!|()[\]1-]$/u, 300],
    [/^[mwMW%…]$/u, 800],
    [/^\p{Lu}$/u, 680],
];
const USUAL_WIDTH = 500;
const SPACE_WIDTH = 250;
/** The width of a letter in thousandths of the font size. */
export function letterWidth(letter) {
    if (letter === " ")
        return SPACE_WIDTH;
    return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? USUAL_WIDTH;
}
/** The fields of a table, each of two or four bytes. */
function table(...fields) {
    const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
    const view = new DataView(bytes.buffer);
    let at = 0;
    for (const [size, value] of fields) {
        if (size === 2)
            view.setUint16(at, value & 0xffff);
        else
            view.setUint32(at, value >>> 0);
        at += size;
    }
    return bytes;
}
const shorts = (...values) => table(...values.map((value) => [2, value]));
/** 2000-01-01 in seconds since 1904: a font is the same whenever it is made. */
const MADE = 3_029_529_600;
function head() {
    return table(...[
        [4, 0x00010000],
        [4, 0x00010000],
        [4, 0],
        [4, 0x5f0f3cf5],
        [2, 0b1011],
        [2, UNITS_PER_EM],
    ].map(asField), ...[
        [4, 0],
        [4, MADE],
        [4, 0],
        [4, MADE],
        [2, 0],
        [2, DESCENT],
        [2, UNITS_PER_EM],
        [2, ASCENT],
    ].map(asField), ...[
        [2, 0],
        [2, 8],
        [2, 2],
        [2, 0],
        [2, 0],
    ].map(asField));
}
const asField = ([size, value]) => [size === 2 ? 2 : 4, value ?? 0];
function hhea(widest, glyphs) {
    const version = table([4, 0x00010000]);
    const rest = shorts(ASCENT, DESCENT, 0, widest, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, glyphs);
    return Buffer.concat([version, rest]);
}
function maxp(glyphs) {
    return Buffer.concat([table([4, 0x00010000]), shorts(glyphs, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]);
}
/** Format 4 with its one obligatory segment: no character is mapped, since a PDF picks glyphs by number. */
function cmap() {
    return Buffer.concat([
        table([2, 0], [2, 1], [2, 3], [2, 1], [4, 12]),
        shorts(4, 24, 0, 2, 2, 0, 0, 0xffff, 0, 0xffff, 1, 0),
    ]);
}
function checksum(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 4) {
        let word = 0;
        for (let i = 0; i < 4; i++)
            word = word * 256 + (at + i < bytes.length ? view.getUint8(at + i) : 0);
        sum = (sum + word) >>> 0;
    }
    return sum;
}
const padded = (length) => (length + 3) & ~3;
/** Puts tables into a font file (OpenType, "Organization of an OpenType font"). */
function fontFile(tables) {
    const power = Math.floor(Math.log2(tables.length));
    const start = 12 + 16 * tables.length;
    const file = new Uint8Array(tables.reduce((sum, [, { length }]) => sum + padded(length), start));
    const view = new DataView(file.buffer);
    file.set(table([4, 0x00010000], [2, tables.length], [2, 16 << power], [2, power], [2, 16 * tables.length - (16 << power)]));
    let [entry, at, headAt] = [12, start, 0];
    for (const [tag, bytes] of tables) {
        file.set(Buffer.from(tag, "latin1"), entry);
        file.set(table([4, checksum(bytes)], [4, at], [4, bytes.length]), entry + 4);
        file.set(bytes, at);
        if (tag === "head")
            headAt = at;
        entry += 16;
        at += padded(bytes.length);
    }
    view.setUint32(headAt + 8, (0xb1b0afba - checksum(file)) >>> 0);
    return file;
}
/**
 * A TrueType font of glyphs without outlines: number 0 for what is missing, then one of each width given. It has nothing
 * to draw, and so nothing that a licence could cover.
 */
export function glyphlessFont(widths) {
    const advances = [USUAL_WIDTH, ...widths];
    const glyphs = advances.length;
    return fontFile([
        ["cmap", cmap()],
        // An empty table is refused by some readers; nothing points at these bytes.
        ["glyf", new Uint8Array(4)],
        ["head", head()],
        ["hhea", hhea(Math.max(...advances), glyphs)],
        ["hmtx", shorts(...advances.flatMap((advance) => [advance, 0]))],
        ["loca", shorts(...new Array(glyphs + 1).fill(0))],
        ["maxp", maxp(glyphs)],
        ["post", Buffer.concat([table([4, 0x00030000], [4, 0], [2, -100], [2, 50], [4, 0]), new Uint8Array(16)])],
    ]);
}
