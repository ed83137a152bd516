import { areaUnder, IDENTITY, times } from "./geometry.js";
/** How far letters reach above and below their base line, in parts of the font size: more than any letter does. */
const ABOVE = 1;
const BELOW = 0.3;
/** A string of a font that the file does not have. */
const UNKNOWN_WIDTH = 500;
/** The text matrices of ISO 32000-1, 9.4, and where strings come to stand. */
export class TextPosition {
    #line = IDENTITY;
    #text = IDENTITY;
    set(matrix) {
        this.#line = matrix;
        this.#text = matrix;
    }
    move(x, y) {
        this.set(times([1, 0, 0, 1, x, y], this.#line));
    }
    /** Shows an operand of `Tj` or `TJ`; the area is where the letters stand on the page. */
    show(shown, state) {
        const width = advanceOf(shown, state);
        const { size, rise, matrix } = state;
        const box = {
            left: Math.min(0, width),
            right: Math.max(0, width),
            bottom: rise - BELOW * size,
            top: rise + ABOVE * size,
        };
        const area = areaUnder(times(this.#text, matrix), box);
        this.#text = times([1, 0, 0, 1, width, 0], this.#text);
        return area;
    }
}
function advanceOf(shown, state) {
    const items = shown?.kind === "array" ? shown.items : shown ? [shown] : [];
    return items.reduce((sum, item) => sum + itemAdvance(item, state), 0);
}
function itemAdvance(item, { font, size, charSpace, wordSpace, scale }) {
    if (item.kind === "number")
        return (-item.value / 1000) * size * scale;
    if (item.kind !== "string")
        return 0;
    const { bytes } = item;
    const { width, codes } = font?.measure(bytes) ?? { width: UNKNOWN_WIDTH * bytes.length, codes: bytes.length };
    const spaces = wordSpace === 0 ? 0 : bytes.filter((code) => code === 32).length;
    return ((width / 1000) * size + codes * charSpace + spaces * wordSpace) * scale;
}
/** The numbers before an operator; what is missing or no number is 0. */
export function numbers({ operands }) {
    return (index) => {
        const operand = operands[index];
        return operand?.kind === "number" && Number.isFinite(operand.value) ? operand.value : 0;
    };
}
/** The six numbers before `cm` and `Tm`. */
export function matrixBefore(operation) {
    const at = numbers(operation);
    return [at(0), at(1), at(2), at(3), at(4), at(5)];
}
