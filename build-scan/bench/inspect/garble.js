import { stripMarks } from "../../src/syllable/fold.js";
import { decomposeLetter, isOnlyVietnamese } from "../../src/syllable/letters.js";
const ALIKE = {
    a: "âàäå",
    e: "êëè&",
    i: "ïîl1",
    o: "ôöø6",
    u: "ûüii",
    y: "ÿÿv",
    d: "ðd",
};
const PLAIN_SLIPS = { l: "1", n: "ri", m: "rn", c: "e", t: "l", g: "q", h: "b" };
const PLAIN_SLIP = 0.01;
/** Latin-1 letters with a mark that are lost nevertheless. */
const KNOWN_LOST = 0.2;
/** A line as such an engine reads it, letter by letter: a simulation, since none can be run here. */
export function readByScanner(line, { dropped, bare }, random) {
    return [...line.normalize("NFC")].map((letter) => read(letter)).join("");
    function read(letter) {
        const base = decomposeLetter(letter)?.base ?? letter;
        if (base === letter && stripMarks(letter) === letter) {
            return random.chance(PLAIN_SLIP) ? (PLAIN_SLIPS[letter] ?? letter) : letter;
        }
        if (!isOnlyVietnamese(letter))
            return random.chance(KNOWN_LOST) ? base : letter;
        const lot = random.next();
        if (lot < dropped)
            return "";
        if (lot < dropped + bare)
            return base;
        return random.pick([...(ALIKE[base.toLowerCase()] ?? base)]);
    }
}
