import { createCanvas } from "@napi-rs/canvas";
import { blur } from "../pages/degrade.js";
import { fontFace } from "../pages/fonts.js";
/** Pixels an em: about what a 13-point letter has at 200 dpi, which is where marks begin to blur away. */
const EM = 36;
const WIDTH = 128;
const BASELINE = 44;
/** Rows of every glyph: from above the marks of a capital to below a dot under a letter. */
export const ROWS = 60;
const BLUR = 1.2;
/** Draws a text in one family's upright cut. */
export function drawGlyph(text, family) {
    const context = createCanvas(WIDTH, ROWS).getContext("2d");
    context.fillStyle = "#fff";
    context.fillRect(0, 0, WIDTH, ROWS);
    context.fillStyle = "#000";
    context.font = `${EM}px "${fontFace(family, "regular")}"`;
    context.fillText(text, 16, BASELINE);
    const { data } = context.getImageData(0, 0, WIDTH, ROWS);
    const gray = Uint8Array.from({ length: WIDTH * ROWS }, (_, i) => data[4 * i]);
    return cropped(text, blur({ width: WIDTH, height: ROWS, pixels: gray }, BLUR).pixels);
}
function cropped(text, pixels) {
    const inked = Array.from({ length: WIDTH }, (_, x) => x).filter((x) => columnHasInk(pixels, x));
    const [left, right] = [inked[0] ?? 0, inked.at(-1) ?? 0];
    const width = right - left + 1;
    const ink = Float32Array.from({ length: width * ROWS }, (_, i) => {
        return 1 - pixels[Math.floor(i / width) * WIDTH + left + (i % width)] / 255;
    });
    return { text, width, ink, sum: ink.reduce((total, value) => total + value, 0) };
}
function columnHasInk(pixels, x) {
    for (let y = 0; y < ROWS; y++)
        if (pixels[y * WIDTH + x] < 225)
            return true;
    return false;
}
/** The glyph with its width scaled, by linear interpolation. */
export function stretched(glyph, width) {
    if (width === glyph.width)
        return glyph;
    const ink = new Float32Array(width * ROWS);
    let sum = 0;
    for (let i = 0; i < ink.length; i++) {
        const at = (((i % width) + 0.5) * glyph.width) / width - 0.5;
        const from = Math.max(0, Math.min(glyph.width - 2, Math.floor(at)));
        const row = Math.floor(i / width) * glyph.width;
        const share = Math.max(0, Math.min(1, at - from));
        ink[i] = glyph.ink[row + from] * (1 - share) + (glyph.ink[row + from + 1] ?? 0) * share;
        sum += ink[i];
    }
    return { text: glyph.text, width, ink, sum };
}
