import { VanbanError } from "../errors.js";
import { normalizeText } from "../text/normalize.js";

/** A term that a user adds: a word, a name or a phrase. `weight` is how much it is preferred, 1 where absent. */
export interface DictionaryEntry {
  /** Letters with their marks; white space inside it is one blank. */
  readonly term: string;
  /** Above 0. */
  readonly weight?: number;
}

function parseLine(line: string, place: string): DictionaryEntry {
  const [term = "", weightText] = line.split("\t").map((field) => field.trim());
  if (weightText === undefined || weightText === "") return { term: term.replace(/\s+/g, " ") };
  const weight = Number(weightText);
  if (!(weight > 0) || !Number.isFinite(weight)) {
    throw new VanbanError(
      "dictionary-unreadable",
      `${place}: "${weightText}" is not a weight; write a number above 0 after the tab, or leave the tab out.`,
    );
  }
  return { term: term.replace(/\s+/g, " "), weight };
}

/**
 * A dictionary from its text: one term a line, or the term, a tab and its weight; empty lines and lines that begin with
 * `#` are left out. `name` is what an error calls the file.
 * @throws VanbanError dictionary-unreadable
 */
export function parseDictionary(text: string, name: string): DictionaryEntry[] {
  return normalizeText(text)
    .split("\n")
    .flatMap((line, index) =>
      line.trim() === "" || line.startsWith("#") ? [] : [parseLine(line, `${name}, line ${index + 1}`)],
    )
    .filter(({ term }) => term !== "");
}
