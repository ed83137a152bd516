/** Digits that recognition takes for one another; each pair stands once. Shapes: round, open to a side, a stroke. */
const CONFUSED = [
    "06",
    "08",
    "09",
    "14",
    "17",
    "23",
    "27",
    "35",
    "38",
    "39",
    "49",
    "56",
    "58",
    "59",
    "68",
    "69",
    "89",
];
const PLAUSIBLE = new Map();
for (const [one = "", other = ""] of CONFUSED) {
    PLAUSIBLE.set(one, (PLAUSIBLE.get(one) ?? "") + other);
    PLAUSIBLE.set(other, (PLAUSIBLE.get(other) ?? "") + one);
}
/**
 * The printed numbers that differ from this one in one digit, whichever: only a change that is plausible may be made, but
 * one that has a rival, plausible or not, is not the only one.
 */
export function oneDigitChanges(printed) {
    return [...printed].flatMap((digit, at) => /\d/.test(digit)
        ? [..."0123456789"]
            .filter((other) => other !== digit)
            .map((other) => ({
            printed: printed.slice(0, at) + other + printed.slice(at + 1),
            plausible: PLAUSIBLE.get(digit)?.includes(other) === true,
        }))
        : []);
}
