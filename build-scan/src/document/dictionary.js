import { VanbanError } from "../errors.js";
import { normalizeText } from "../text/normalize.js";
function parseLine(line, place) {
    const [term = "", weightText] = line.split("\t").map((field) => field.trim());
    if (weightText === undefined || weightText === "")
        return { term: term.replace(/\s+/g, " ") };
    const weight = Number(weightText);
    if (!(weight > 0) || !Number.isFinite(weight)) {
        throw new VanbanError("dictionary-unreadable", `${place}: "${weightText}" is not a weight; write a number above 0 after the tab, or leave the tab out.`);
    }
    return { term: term.replace(/\s+/g, " "), weight };
}
/**
 * A dictionary from its text: one term a line, or the term, a tab and its weight; empty lines and lines that begin with
 * `#` are left out. `name` is what an error calls the file. Throws a VanbanError `dictionary-unreadable`.
 */
export function parseDictionary(text, name) {
    return normalizeText(text)
        .split("\n")
        .flatMap((line, index) => line.trim() === "" || line.startsWith("#") ? [] : [parseLine(line, `${name}, line ${index + 1}`)])
        .filter(({ term }) => term !== "");
}
