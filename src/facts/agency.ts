import { agencies, titles, words } from "./dictionary.js";
import { anyOf, END, pattern } from "./phrase.js";
import { plain } from "./plain.js";

const HEADS = anyOf(words("agency-head"));
/** "các", "Giao", "Đề nghị" before the agency itself. */
const STARTS_AGENCY = pattern(
  `^(?:(?:${anyOf(words("agency-plural"))}) )*(?!${anyOf(words("not-agency"))}${END})(?:${HEADS})${END}`,
  "iu",
);
const known = new Set(agencies.map((name) => plain(name).toLowerCase()));
const positions = new Set(titles.map((name) => plain(name).toLowerCase()));
/** No known name is longer than this. */
const LONGEST_KNOWN = 80;
const NAME_ENDS = pattern(`^(?:${anyOf(words("issuer-end"))})${END}`, "iu");
const WORD = /^[\p{L}\d&/-]+/u;
/** No agency's name is longer than this many words. */
const LONGEST = 22;

/** Whether the text begins with words that name an agency or its head: "Sở Y tế", "các huyện", "Giao Công an tỉnh". */
export function startsWithAgency(text: string): boolean {
  return STARTS_AGENCY.test(plain(text));
}

/** How long the longest of the names is that the text begins with; 0 where it begins with none. */
function knownLength(text: string, names: ReadonlySet<string>): number {
  const near = text
    .slice(0, LONGEST_KNOWN)
    .replace(/ {2,}.*$/u, "")
    .toLowerCase();
  for (const { index } of [...near.matchAll(/(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/gu)].reverse()) {
    if (names.has(near.slice(0, index))) return index;
  }
  return 0;
}

/** How many characters of the text, from its start, name the agency that issued an instrument; 0 where none does. */
export function issuerLength(text: string): number {
  const read = plain(text);
  const position = knownLength(read, positions);
  const office = position > 0 && read[position] === " " ? knownLength(read.slice(position + 1), known) : 0;
  let length = office > 0 ? position + 1 + office : Math.max(position, knownLength(read, known));
  if (length === 0 && !STARTS_AGENCY.test(read)) return 0;
  for (let count = 0; count < LONGEST; count++) {
    const gap = length === 0 ? 0 : (/^ +/.exec(read.slice(length, length + 8))?.[0].length ?? -1);
    if (gap < 0) break;
    const rest = read.slice(length + gap, length + gap + 60);
    const word = WORD.exec(rest)?.[0];
    if (word === undefined || (length > 0 && NAME_ENDS.test(rest))) break;
    length += gap + word.length;
  }
  return length;
}
