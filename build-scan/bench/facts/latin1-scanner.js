import { Random } from "../../training/random.js";
const KNOWN = { kept: 0.72, dropped: 0.05, bare: 0.13 };
const NEAR = { kept: 0, dropped: 0.3, bare: 0.28 };
const FAR = { kept: 0, dropped: 0.42, bare: 0.2 };
const PLAIN_SLIP = 0.008;
const LATIN_1 = new Set("àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ");
const OTHERS = {
    a: "áàâãäå",
    e: "éèêë&",
    i: "íìîïjl",
    o: "óòôõöø6",
    u: "úùûüii",
    y: "ýÿv",
    d: "dð",
    A: "ÁÀÂÄ",
    E: "ÉÈÊË",
    I: "ÍÌÎ1",
    O: "ÓÒÔÖ0",
    U: "ÚÙÛÜ",
    Y: "ÝV",
    D: "ÐD",
};
const SLIPS = {
    l: "1",
    "1": "l",
    "0": "O",
    O: "0",
    h: "b",
    n: "ri",
    m: "rn",
    c: "e",
    "5": "S",
    g: "q",
    t: "l",
    r: "i",
};
/** A page as such an engine reads it, letter by letter: a simulation, since no such engine can be run here. */
export function readAsLatin1Scanner(lines, seed) {
    const random = new Random(seed, 91);
    return lines.map((line) => [...line.normalize("NFC")].map((letter) => readLetter(letter, random)).join(""));
}
function readLetter(letter, random) {
    const base = baseOf(letter);
    if (base === letter)
        return random.chance(PLAIN_SLIP) ? (SLIPS[letter] ?? letter) : letter;
    const habit = LATIN_1.has(letter) ? KNOWN : [...letter.normalize("NFD")].length > 2 ? FAR : NEAR;
    const lot = random.next();
    if (lot < habit.kept)
        return letter;
    if (lot < habit.kept + habit.dropped)
        return "";
    if (lot < habit.kept + habit.dropped + habit.bare)
        return base;
    return random.pick([...(OTHERS[base] ?? base)]);
}
function baseOf(letter) {
    if (letter === "đ")
        return "d";
    if (letter === "Đ")
        return "D";
    return letter.normalize("NFD").replace(/\p{M}/gu, "");
}
