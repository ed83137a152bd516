/** Letters and digits that wrong-language engines take for one another, by shape: all of one class look alike. */
const ALIKE = ["oaecq0", "il1jtfr!|/", "uvwyn", "mnhru", "sg5698", "db", "od6", "pg", "ckx", "z27", "t4"];
/** For each letter, one bit for every class it is in. */
const CLASSES = classBits();
/** What reading one letter as another costs when lines are aligned: 0 the same, 1 nothing in common. */
export function letterCost(truth, observed) {
    if (truth.letter === observed.letter)
        return 0;
    if (truth.plain === observed.plain)
        return 0.15;
    return ((CLASSES.get(truth.plain) ?? 0) & (CLASSES.get(observed.plain) ?? 0)) > 0 ? 0.5 : 1;
}
function classBits() {
    const bits = new Map();
    for (const [index, letters] of ALIKE.entries()) {
        for (const letter of letters)
            bits.set(letter, (bits.get(letter) ?? 0) | (1 << index));
    }
    return bits;
}
