import { BORDER, cropped } from "./crop.js";
import { recognisedOf } from "./recognised.js";
function moved(word, left, top) {
    const { box } = word;
    const there = {
        left: box.left + left,
        top: box.top + top,
        right: box.right + left,
        bottom: box.bottom + top,
    };
    return { ...word, box: there };
}
async function recogniseZone(reader, image, zone, signal) {
    const part = cropped(image, zone);
    if (part.width <= 2 * BORDER || part.height <= 2 * BORDER)
        return { lines: [] };
    const { lines } = await recognisedOf(await reader.read(part, signal));
    return { lines: lines.map((line) => line.map((word) => moved(word, part.left, part.top))) };
}
/** An engine over a reader that writes hOCR. */
export function hocrEngine(reader) {
    return {
        name: reader.name,
        recognise: async (image, { zone, signal } = {}) => zone === undefined ? recognisedOf(await reader.read(image, signal)) : recogniseZone(reader, image, zone, signal),
        close: () => reader.close(),
    };
}
