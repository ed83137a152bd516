export const IDENTITY = [1, 0, 0, 1, 0, 0];
/** First `inner`, then `outer`. */
export function times(inner, outer) {
    const [a, b, c, d, e, f] = outer;
    return [
        inner[0] * a + inner[1] * c,
        inner[0] * b + inner[1] * d,
        inner[2] * a + inner[3] * c,
        inner[2] * b + inner[3] * d,
        inner[4] * a + inner[5] * c + e,
        inner[4] * b + inner[5] * d + f,
    ];
}
/** The least upright rectangle around a rectangle that a matrix moved. */
export function areaUnder([a, b, c, d, e, f], { left, bottom, right, top }) {
    const corners = [left, right].flatMap((x) => [bottom, top].map((y) => [a * x + c * y + e, b * x + d * y + f]));
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}
/** Whether a matrix keeps upright rectangles upright, but for the rounding of careless programs. */
export function isUpright([a, b, c, d]) {
    const small = 1e-3 * Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
    return (Math.abs(b) <= small && Math.abs(c) <= small) || (Math.abs(a) <= small && Math.abs(d) <= small);
}
/** Whether `inner` lies in `outer`, or out of it by no more than `slack`. */
export function isWithin(inner, outer, slack) {
    return (inner.left >= outer.left - slack &&
        inner.right <= outer.right + slack &&
        inner.bottom >= outer.bottom - slack &&
        inner.top <= outer.top + slack);
}
/** The common part, undefined where there is none. */
export function common(one, other) {
    const area = {
        left: Math.max(one.left, other.left),
        bottom: Math.max(one.bottom, other.bottom),
        right: Math.min(one.right, other.right),
        top: Math.min(one.top, other.top),
    };
    return area.left < area.right && area.bottom < area.top ? area : undefined;
}
export const sizeOf = ({ left, bottom, right, top }) => (right - left) * (top - bottom);
