const HEADER = 128;
/** A number with sixteen binary places, as ICC writes it. */
const fixed = (value) => Math.round(value * 65536) | 0;
function longs(type, ...values) {
    const bytes = new Uint8Array(8 + 4 * values.length);
    bytes.set(Buffer.from(type, "latin1"));
    const view = new DataView(bytes.buffer);
    for (const [i, value] of values.entries())
        view.setInt32(8 + 4 * i, value);
    return bytes;
}
const xyz = (...values) => longs("XYZ ", ...values.map(fixed));
/** One text in one language (ICC.1:2004-10, 10.13). */
function words(text) {
    const letters = Buffer.from(text, "utf16le").swap16();
    const language = Buffer.from("enUS", "latin1").readInt32BE();
    const length = letters.length;
    return Buffer.concat([longs("mluc", 1, 12, language, length, 28), letters]);
}
/** The curve of IEC 61966-2-1: a power above a straight foot (10.16, function 3). */
function curve() {
    const [power, scale, offset, slope, foot] = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed);
    return longs("para", 3 << 16, power, scale, offset, slope, foot);
}
/** The colours of IEC 61966-2-1 as seen under D50, by the Bradford adaptation (ICC.1:2004-10, annex E). */
function tags() {
    const tone = curve();
    const adaptation = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00924, 0.01508, 0.75168].map(fixed);
    return [
        ["desc", words("sRGB")],
        ["cprt", words("No copyright, use freely")],
        ["wtpt", xyz(0.9642, 1, 0.8249)],
        ["chad", longs("sf32", ...adaptation)],
        ["rXYZ", xyz(0.43607, 0.22249, 0.01392)],
        ["gXYZ", xyz(0.38515, 0.71687, 0.09708)],
        ["bXYZ", xyz(0.14307, 0.06061, 0.7141)],
        ["rTRC", tone],
        ["gTRC", tone],
        ["bTRC", tone],
    ];
}
function header(size) {
    const bytes = new Uint8Array(HEADER);
    const view = new DataView(bytes.buffer);
    const text = (at, value) => bytes.set(Buffer.from(value, "latin1"), at);
    view.setUint32(0, size);
    // Version 4.2, which PDF 1.7 takes.
    view.setUint32(8, 0x04200000);
    text(12, "mntrRGB XYZ ");
    for (const [i, part] of [2026, 1, 1, 0, 0, 0].entries())
        view.setUint16(24 + 2 * i, part);
    text(36, "acsp");
    for (const [i, value] of [0.9642, 1, 0.8249].entries())
        view.setInt32(68 + 4 * i, fixed(value));
    return bytes;
}
/** An ICC profile of sRGB of some 600 bytes, made from the figures of the standard. */
export function srgbProfile() {
    const all = tags();
    const table = new DataView(new ArrayBuffer(4 + 12 * all.length));
    table.setUint32(0, all.length);
    const places = new Map();
    const parts = [];
    let at = HEADER + table.byteLength;
    for (const [i, [signature, data]] of all.entries()) {
        // The three curves are one.
        if (!places.has(data)) {
            places.set(data, at);
            const padded = new Uint8Array((data.length + 3) & ~3);
            padded.set(data);
            parts.push(padded);
            at += padded.length;
        }
        for (let c = 0; c < 4; c++)
            table.setUint8(4 + 12 * i + c, signature.charCodeAt(c));
        table.setUint32(8 + 12 * i, places.get(data));
        table.setUint32(12 + 12 * i, data.length);
    }
    return Buffer.concat([header(at), new Uint8Array(table.buffer), ...parts]);
}
