import { UNITS_PER_EM } from "./glyphless-font.js";
import { lineMetrics } from "./line-metrics.js";
/** A stretch this long is no space between two words but a gap between columns. */
const MAX_SPACE = 4;
/** The share of the font size that a space takes where the page tells none. */
const SPACE = 0.25;
/** Words whose boxes touch or run into each other end so much before the next: readers that go by gaps want 0.1. */
const MIN_SPACE = 0.15;
/** No word is narrower than this, however its box came out. */
const MIN_WIDTH = 0.1;
/** At most four decimals, never an exponent. */
export function decimal(value) {
    const text = value.toFixed(4).replace(/\.?0+$/u, "");
    return text === "-0" ? "0" : text;
}
const widthOf = ({ left, right }) => right - left;
const heightOf = ({ top, bottom }) => bottom - top;
/** Words of three letters are wider than high; a line that is mostly higher than wide runs up or down. */
function directionOf(line) {
    const long = line.filter(({ text }) => text.length > 2);
    const high = long.filter(({ box }) => heightOf(box) > 1.5 * widthOf(box));
    if (high.length === 0 || high.length * 2 <= long.length)
        return "across";
    return line.at(-1).box.top > line[0].box.top ? "down" : "up";
}
/** The line as it would be were the page turned so that it runs across. */
function turned(line, direction) {
    if (direction === "across")
        return line;
    const turn = ({ left, top, right, bottom }) => direction === "up"
        ? { left: -bottom, right: -top, top: left, bottom: right }
        : { left: top, right: bottom, top: -right, bottom: -left };
    return line.map(({ text, box }) => ({ text, box: turn(box) }));
}
/** The text matrix at a place of a turned line; the page's own matrix has y downwards, so letters are flipped. */
function textMatrix(x, y, size, direction) {
    if (direction === "across")
        return [size, 0, 0, -size, x, y];
    return direction === "up" ? [0, -size, -size, 0, y, -x] : [0, size, size, 0, -y, x];
}
/** How wide a word and the space after it are, in page units. */
function widthsOf(line, index, size) {
    const { left, right } = line[index].box;
    const next = line[index + 1]?.box.left;
    const least = MIN_WIDTH * size;
    if (next === undefined || next - right > MAX_SPACE * size || next <= left) {
        return { word: Math.max(right - left, least), space: SPACE * size };
    }
    const end = Math.max(left + least, Math.min(right, next - MIN_SPACE * size));
    return { word: end - left, space: Math.max(next - end, least) };
}
/** Shows a string stretched to a width. */
function stretched(codes, natural, width) {
    return `${decimal(100 * (width / natural))} Tz <${codes}> Tj`;
}
function lineOperators(original, layer, letters) {
    const direction = directionOf(original);
    const line = turned(original, direction);
    const { size, baselines } = lineMetrics(line, layer.boxes);
    const space = letters.encode(" ");
    return line.map(({ text, box }, i) => {
        const { codes, width } = letters.encode(text);
        const matrix = textMatrix(box.left, baselines[i], size, direction).map(decimal).join(" ");
        const scale = size / UNITS_PER_EM;
        const widths = widthsOf(line, i, size);
        const word = stretched(codes, width * scale, widths.word);
        return `${matrix} Tm ${word} ${stretched(space.codes, space.width * scale, widths.space)}`;
    });
}
/**
 * The operators of an invisible layer: each word is one string, stretched over its box from the base line of its line, and
 * a space reaches to the next.
 */
export function layerOperators(layer, letters) {
    const lines = layer.lines.filter((line) => line.length > 0).flatMap((line) => lineOperators(line, layer, letters));
    if (lines.length === 0)
        return "";
    const [start, end] = [`q ${layer.toFile.map(decimal).join(" ")} cm BT 3 Tr`, "ET Q"];
    return [start, "0 Tc 0 Tw 0 Ts", `/${layer.font} 1 Tf`, ...lines, end].join("\n");
}
