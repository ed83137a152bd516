/**
 * Letters and signs that OCR prints for a digit, and -log of the share of that digit's readings which are that letter:
 * measured on generated pages for O, I, l, L, |, S, Y, T; the rest are rarer and set to what one count there would be.
 */
const DIGIT_LETTERS = new Map([
    ["O", [["0", 4.3]]],
    ["o", [["0", 5.5]]],
    ["Q", [["0", 7]]],
    ["D", [["0", 7]]],
    ["I", [["1", 4.9]]],
    ["|", [["1", 5.3]]],
    ["l", [["1", 5.5]]],
    ["L", [["1", 5.7]]],
    ["i", [["1", 6.5]]],
    ["T", [["1", 7]]],
    ["V", [["1", 6.8]]],
    ["!", [["1", 6.5]]],
    ["]", [["1", 6.5]]],
    ["Z", [["2", 6]]],
    ["z", [["2", 6.5]]],
    [
        "S",
        [
            ["5", 5.3],
            ["8", 6.3],
        ],
    ],
    ["s", [["5", 6.5]]],
    ["B", [["8", 6]]],
    ["A", [["4", 6.8]]],
    ["G", [["6", 6.5]]],
    ["b", [["6", 6.5]]],
    ["Y", [["9", 6]]],
    ["¥", [["9", 5.5]]],
    ["g", [["9", 6]]],
    ["q", [["9", 6]]],
]);
const MOST_REPAIRS = 8;
/**
 * The text with every letter that may stand for a digit turned into one; digits and the signs in `kept` stay. Empty
 * where some character can be neither, or where too many would have to change.
 */
export function repairDigits(text, kept = "./,-–:%") {
    let found = [{ text: "", cost: 0 }];
    for (const char of text) {
        if ((char >= "0" && char <= "9") || kept.includes(char)) {
            found = found.map((repair) => ({ text: repair.text + char, cost: repair.cost }));
            continue;
        }
        const digits = DIGIT_LETTERS.get(char);
        if (digits === undefined)
            return [];
        found = found.flatMap((repair) => digits.map(([digit, cost]) => ({ text: repair.text + digit, cost: repair.cost + cost })));
        if (found.length > MOST_REPAIRS)
            return [];
    }
    return found;
}
