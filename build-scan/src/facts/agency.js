import { agencies, titles, words } from "./dictionary.js";
import { KnownWords } from "./known-words.js";
import { anyOf, END, pattern } from "./phrase.js";
import { plain } from "./plain.js";
const HEADS = anyOf(words("agency-head"));
/** "các", "Giao", "Đề nghị" before the agency itself. */
const STARTS_AGENCY = pattern(`^(?:(?:${anyOf(words("agency-plural"))})[ -])*(?!${anyOf(words("not-agency"))}${END})(?:${HEADS})${END}`, "iu");
const known = new KnownWords(agencies.map((name) => plain(name).toLowerCase()));
const positions = new KnownWords(titles.map((name) => plain(name).toLowerCase()));
const NAME_ENDS = pattern(`^(?:${anyOf(words("issuer-end"))})${END}`, "iu");
const WORD = /^[\p{L}\d&/-]+/u;
/** No agency's name is longer than this many words. */
const LONGEST = 22;
/** Whether the text begins with words that name an agency or its head: "Sở Y tế", "các huyện", "Giao Công an tỉnh". */
export function startsWithAgency(text) {
    return STARTS_AGENCY.test(plain(text));
}
/** How many characters of the text, from its start, name the agency that issued an instrument; 0 where none does. */
export function issuerLength(text) {
    const read = plain(text);
    const lower = read.toLowerCase();
    const position = positions.lengthAt(lower, 0);
    const office = position > 0 && read[position] === " " ? known.lengthAt(lower, position + 1) : 0;
    let length = office > 0 ? position + 1 + office : Math.max(position, known.lengthAt(lower, 0));
    if (length === 0 && !STARTS_AGENCY.test(read))
        return 0;
    for (let count = 0; count < LONGEST; count++) {
        const gap = length === 0 ? 0 : (/^ +/.exec(read.slice(length, length + 8))?.[0].length ?? -1);
        if (gap < 0)
            break;
        const rest = read.slice(length + gap, length + gap + 60);
        const word = WORD.exec(rest)?.[0];
        if (word === undefined || (length > 0 && NAME_ENDS.test(rest)))
            break;
        length += gap + word.length;
    }
    return length;
}
