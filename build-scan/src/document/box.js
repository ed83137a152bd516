/** A box from two corners in any order. */
export function boxOf(x1, y1, x2, y2) {
    return { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) };
}
/** The smallest box around all of them; undefined for none. */
export function unionOf(boxes) {
    const [first, ...rest] = boxes;
    if (first === undefined)
        return undefined;
    let { left, top, right, bottom } = first;
    for (const box of rest) {
        left = Math.min(left, box.left);
        top = Math.min(top, box.top);
        right = Math.max(right, box.right);
        bottom = Math.max(bottom, box.bottom);
    }
    return { left, top, right, bottom };
}
/** Parts of a box side by side, as wide as their shares of the whole; what lies between them has a share too. */
export function splitAcross({ left, top, right, bottom }, shares) {
    const whole = shares.reduce((sum, share) => sum + share, 0);
    let before = 0;
    return shares.map((share) => {
        const from = whole === 0 ? left : left + ((right - left) * before) / whole;
        before += share;
        const to = whole === 0 ? right : left + ((right - left) * before) / whole;
        return { left: from, top, right: to, bottom };
    });
}
