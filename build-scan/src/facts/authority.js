import { phrases, words } from "./dictionary.js";
import { knownNameCase, writtenOut } from "./name-case.js";
import { partOf } from "./page-lines.js";
import { anyCaseOf, END, pattern } from "./phrase.js";
import { oneLine, plain } from "./plain.js";
const AUTHORITIES = phrases("authority");
const NAMES = anyCaseOf(AUTHORITIES.map(({ phrase }) => phrase));
const agencyOf = new Map(AUTHORITIES.map(({ phrase, value }) => [plain(phrase).toLowerCase(), value]));
/** "Ủy ban nhân dân tỉnh long an", "BỘ TRƯỞNG BỘ Y TẾ": the whole line; no sentence is so short and unmarked. */
const LINE = pattern(`^(${NAMES})(?:,? (?:- )?\\p{L}+){0,9}$`, "u");
const LINE_END = pattern(`(?<=[\\p{L})] )(${NAMES}) (?:${anyCaseOf(words("place-level"))}) (?:\\p{Lu}+(?: |$)){1,4}$`, "u");
/** "THUỘC THẨM QUYỀN CỦA ỦY BAN NHÂN DÂN TỈNH": the subject speaks of the agency. */
const SPOKEN_OF = pattern(`(?<!\\p{L})${anyCaseOf(words("before-named"))} {1,2}$`, "u");
/** A title and its subject on one line have gone through a web page; a printed subject is broken. */
const ON_ONE_LINE = 70;
const SENTENCE = pattern(`^${NAMES}.* (?:${anyCaseOf(words("authority-verb"))})${END}`, "u");
/** Whether the line names who decides and says nothing else. */
export function isAuthority(text) {
    const read = plain(text);
    return LINE.test(read) && !SENTENCE.test(read);
}
/** Where the name of who decides begins at the end of a subject in capitals, or -1. */
function authorityAtEnd(text) {
    const read = plain(text);
    if (read.length < ON_ONE_LINE || /\p{Ll}/u.test(read))
        return -1;
    const found = LINE_END.exec(read);
    return found && !SPOKEN_OF.test(read.slice(0, found.index)) ? found.index : -1;
}
/** The zone with who decides taken out of its subject, or from the line under it. */
export function withAuthority(zone, lines) {
    const last = zone.subject.at(-1);
    const at = last ? authorityAtEnd(last.text) : -1;
    if (last && at > 0)
        return {
            ...zone,
            subject: [...zone.subject.slice(0, -1), partOf(last, 0, at)],
            authority: partOf(last, at),
        };
    const next = lines.slice(zone.end).find(({ text }) => text !== "");
    return next && isAuthority(next.text) ? { ...zone, authority: next } : zone;
}
/** The agency that a line names, or whose head it names: "CHỦ TỊCH UBND TỈNH HÀ NAM" is "Ủy ban nhân dân tỉnh Hà Nam". */
export function agencyNamed(line) {
    const read = oneLine(plain(line));
    const head = (LINE.exec(read) ?? [])[1] ?? "";
    const agency = agencyOf.get(head.toLowerCase()) ?? "";
    const name = agency === "" ? read : agency + read.slice(head.length);
    return writtenOut(knownNameCase(name.toUpperCase()));
}
