import { documentTypes, words } from "./dictionary.js";
import { partOf } from "./page-lines.js";
import { anyCaseOf, END, pattern } from "./phrase.js";
import { plain } from "./plain.js";
/*
 * Texts that begin without a letterhead: copied from a web page or out of a file whose first table was lost. What they
 * are stands in their first lines all the same.
 */
const namesBySmall = new Map(documentTypes.map(({ name }) => [plain(name).toLowerCase(), name]));
const TYPE = anyCaseOf(documentTypes.map(({ name }) => name));
/** "Quyết định về việc thành lập ...", "Chỉ thị về ...": the type and, after a verb, what it is about. */
const TITLED = pattern(`^(${TYPE}) (?=${anyCaseOf(words("title-verb"))}${END})`, "u");
/** "Quyết định 2487/QĐ-UBND năm 2025 công bố ...": the title that a web page gives it. */
const LISTED = pattern(`^(${TYPE}) (?:[Ss]ố:? )?\\d{1,6}/(?:\\d{4}/)?\\p{Lu}[\\p{L}\\d&-]{1,24}(?: năm \\d{4}| ngày \\d{1,2}[/-]\\d{1,2}[/-]\\d{4})? (?=\\p{L})`, "u");
/** What the first sentence after a subject begins with: grounds, an article, the name of the issuer. */
const BODY = pattern(`^(?:${anyCaseOf([...words("body-start"), ...words("ground-start")])}|Điều 1[.:]|${anyCaseOf(words("authority"))})${END}`, "u");
const ABOUT = /^V\/v:? /iu;
const ABOUT_IN_WORDS = /^về (?:việc )?\p{L}/iu;
/** A line of the letterhead: the letter's own form is found by it. */
const REGISTERED = /^số ?:/iu;
const ADDRESS = /^kính gửi/iu;
/** What stands in a sentence and in no title. */
const SENTENCE = /[;:,]$|(?<!\p{L})(?:đang|sẽ) \p{Ll}/u;
/** A title is one paragraph; a longer one is a sentence. */
const LONGEST_TITLE = 420;
const LONGEST_SUBJECT = 4;
/** A longer line is a sentence of the body. */
const LONGEST_LINE = 120;
/** Names of provinces and empty cells stand above a title that a web page gives. */
const REACH = 4;
const isCapitals = (text) => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
const isEnded = (text) => /[.;:](?:\/\.?)?$/.test(text);
const filled = (lines) => lines.filter(({ text }) => text !== "");
/** The line's title in small letters, where the line after it does not go on with it. */
function titled(line, next) {
    const text = plain(line.text);
    const found = TITLED.exec(text) ?? LISTED.exec(text);
    const type = namesBySmall.get((found?.[1] ?? "").toLowerCase());
    if (!found || type === undefined || line.text.length > LONGEST_TITLE || SENTENCE.test(text))
        return undefined;
    if (!next || /^\p{Ll}/u.test(next.text) || (isEnded(text) && !BODY.test(plain(next.text))))
        return undefined;
    return {
        end: line.index + 1,
        letterhead: [],
        type,
        title: partOf(line, 0, found[0].length),
        subject: [partOf(line, found[0].length)],
    };
}
/** "V/v ..." as the first line: a letter's subject; "Về ..." is one where "Kính gửi" follows. */
function letter(lines, at) {
    const line = lines[at];
    if (lines.slice(0, at).some(({ text }) => isCapitals(text) || REGISTERED.test(text)))
        return undefined;
    const about = line && ABOUT.exec(plain(line.text));
    const inWords = line && ABOUT_IN_WORDS.test(plain(line.text));
    if (!line || (!about && !inWords))
        return undefined;
    const rest = lines.slice(at + 1, at + LONGEST_SUBJECT + 1);
    const stop = rest.findIndex(({ text }) => ADDRESS.test(plain(text)) || BODY.test(plain(text)) || text.length > LONGEST_LINE);
    const addressed = stop >= 0 && ADDRESS.test(plain(rest[stop]?.text ?? ""));
    if ((!about && !addressed) || stop < 0)
        return undefined;
    const subject = [partOf(line, about?.[0].length ?? 0), ...rest.slice(0, stop)];
    return { end: (subject.at(-1)?.index ?? line.index) + 1, letterhead: lines.slice(0, at), type: "Công văn", subject };
}
const SUBJECT_VERB = pattern(`^${anyCaseOf(words("title-verb"))}${END}`, "u");
/** Where the subject begins among the lines over the body: in capitals with a verb, or in small letters under an agency. */
function subjectAt(lines) {
    const small = lines.findIndex(({ text }) => !isCapitals(text));
    if (small < 0)
        return lines.findIndex(({ text }) => SUBJECT_VERB.test(plain(text)));
    const isOne = small > 0 && lines.slice(small).every(({ text }) => !isCapitals(text));
    return isOne && SUBJECT_VERB.test(plain(lines[small]?.text ?? "")) ? small : -1;
}
/** "BAN HÀNH QUY CHẾ ..." before the first ground, "Kết quả ..." under a name in capitals: a subject whose title is lost. */
function lostTitle(lines) {
    const end = lines.findIndex(({ text }) => BODY.test(plain(text)));
    const last = lines[end - 1];
    const over = lines.slice(0, Math.max(end, 0));
    if (!last || end > LONGEST_SUBJECT || over.some(({ text }) => isEnded(text) || text.length > LONGEST_TITLE))
        return undefined;
    const from = subjectAt(over);
    return from < 0 ? undefined : { end: last.index + 1, letterhead: over.slice(0, from), subject: over.slice(from) };
}
/** What the first lines of a text without a letterhead say that it is; undefined where they say nothing. */
export function findOpening(lines) {
    const top = filled(lines.slice(0, 3 * REACH));
    for (const [at, line] of top.slice(0, REACH).entries()) {
        const found = titled(line, top[at + 1]) ?? letter(top, at);
        if (found)
            return found;
        if (isEnded(line.text) || line.text.length > LONGEST_LINE)
            return undefined;
    }
    return undefined;
}
/** A subject whose title is lost, and with it the letterhead or what stood beside it; undefined where the text begins otherwise. */
export const findLostTitle = (lines) => lostTitle(filled(lines.slice(0, 3 * REACH)));
