export const IDENTITY = [1, 0, 0, 1, 0, 0];
/** First `inner`, then `outer`. */
export function times(outer, inner) {
    const [a, b, c, d, e, f] = outer;
    return [
        a * inner[0] + c * inner[1],
        b * inner[0] + d * inner[1],
        a * inner[2] + c * inner[3],
        b * inner[2] + d * inner[3],
        a * inner[4] + c * inner[5] + e,
        b * inner[4] + d * inner[5] + f,
    ];
}
/** Where a point comes to lie. */
export function place([a, b, c, d, e, f], x, y) {
    return [a * x + c * y + e, b * x + d * y + f];
}
/** The matrix of six numbers, or undefined for anything else. */
export function asMatrix(values) {
    const numbers = Array.isArray(values) || ArrayBuffer.isView(values) ? Array.from(values) : [];
    return numbers.length === 6 && numbers.every(Number.isFinite) ? numbers : undefined;
}
