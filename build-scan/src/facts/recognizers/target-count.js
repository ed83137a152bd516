import { units, words } from "../dictionary.js";
import { actBefore, comparatorOf, countedWords, doneThere, FREE, figureAt, isScope, linkedSubject, quantityBefore, tailEnd, unitLength, wordsBefore, } from "../figure.js";
import { NUMBER, parseNumber } from "../number.js";
import { optional } from "../optional.js";
import { placeIn } from "../paragraph.js";
import { percentBeside } from "../percent-beside.js";
import { pattern, wordsOf } from "../phrase.js";
import { oneLine } from "../plain.js";
import { sentencesOf } from "../sentence.js";
import { Taken } from "../taken.js";
/** "92/181 xã", "13 - 14 tiêu chí", "350km", "28,6 triệu đồng/người". */
const COUNT = pattern(`${FREE}(${NUMBER})(?: ?(?:/ ?(${NUMBER})|(?:-|đến) ?(${NUMBER})))? {0,2}(?=[\\p{L}‰])`);
const ADDED = pattern(`${wordsOf(words("added"))}(?: được)?(?: [\\p{L}]+){0,2} ?$`, "iu");
const TOTAL = pattern(wordsOf(words("total")), "iu");
/** "toàn tỉnh hiện có". */
const TOTAL_ENDS = pattern(`${wordsOf(words("whole"))}(?: (?:đã|hiện|hiện nay|nay))? có ?$`, "iu");
/** "08 đảng viên mới". */
const NEW_AFTER = /^ mới(?!\p{L})/u;
/** "Tổng đàn gia súc: 2.450 con", "Tổng biên chế là 120 biên chế". */
const WHOLE_OF = /(?:^|[;.] |[-+] )tổng (?:\p{L}+ ){1,6}?\p{L}+(?::| là| có| đạt) {0,2}$/iu;
const NOT_ADDED = /(?<!\p{L})(?:nông thôn|đổi|kiểu|thôn) mới(?: [\p{L}]+){0,2} ?$/iu;
/** "12.600 ha rừng trồng, chiếm 36,1%": of a measured quantity only this says a share. */
const OF_WHOLE = /^[^\d.;()%]{0,60}, ?chiếm(?!\p{L})/iu;
/** "nâng tổng số xã đạt chuẩn lên 83/121": what is counted stands before the figure. */
const BARE_SHARE = pattern(`${FREE}(${NUMBER}) ?/ ?(${NUMBER})(?= ?[,;.(]|$)`);
const COUNTED_BEFORE = /(?<!\p{L})(?:tổng )?số ((?:\p{L}+ ){1,9})(?:lên|là|đạt|thành) {0,2}$/iu;
/** The numbers of a match; undefined where they are no count after all (a share of more than all, a falling range). */
function printedOf(match, unit) {
    const [, first = "", whole, upper] = match;
    const value = parseNumber(first);
    const of = whole === undefined ? undefined : parseNumber(whole);
    const max = upper === undefined ? undefined : parseNumber(upper);
    if (value === undefined || (whole !== undefined && !of) || (upper !== undefined && (max ?? 0) <= value))
        return undefined;
    return { value, unit: oneLine(unit).replace(/ ?\/ ?/g, "/"), ...optional("of", of), ...optional("max", max) };
}
function measureOf(figure, { of, unit }) {
    const { before, paragraph, clause, start, end } = figure;
    const { plain } = paragraph;
    const after = plain.slice(end, end + 5);
    if (of !== undefined)
        return "total";
    const [noun = ""] = unit.split("/");
    if (units.get(noun) !== "count" || unit.includes("/"))
        return "amount";
    if (ADDED.test(before) && !NOT_ADDED.test(before))
        return "added";
    if (NEW_AFTER.test(after))
        return "added";
    if (WHOLE_OF.test(plain.slice(Math.max(clause - 60, 0), start)))
        return "total";
    return TOTAL_ENDS.test(before) || (TOTAL.test(before) && linkedTotal(before)) ? "total" : "amount";
}
const linkedTotal = (before) => /(?:lên|là|đạt|có|thành)(?: [\p{L}]+){0,2} ?$/iu.test(before);
/** What is counted: the quantity or the words before a linking word, else the unit with what follows it. */
function objectOf(figure, printed, measure) {
    const measured = units.get(printed.unit) === "measure" || printed.unit.includes("/");
    const named = measure === "amount" ? quantityBefore(figure) : undefined;
    const subject = measure === "added" ? undefined : linkedSubject(figure);
    const linked = named ?? (measured || TOTAL.test(figure.before) || printed.of !== undefined ? subject : undefined);
    if (linked !== undefined)
        return linked;
    const words = countedWords(figure, measured ? "" : printed.unit) || (subject ?? printed.unit);
    const done = measure === "amount" ? (doneThere(figure) ?? prefixed(actBefore(figure))) : undefined;
    const alone = words === printed.unit && done === undefined;
    const counted = alone ? oneLine(`${wordsBefore(figure) ?? ""} ${words}`) : words;
    return done === undefined ? counted : `${counted} ${done}`;
}
const prefixed = (act) => (act === undefined ? undefined : `được ${act}`);
function draftOf(figure, printed) {
    const { paragraph, clause, start, end } = figure;
    const measure = measureOf(figure, printed);
    const after = paragraph.plain.slice(end, end + 120);
    const mayShare = units.get(printed.unit) !== "measure" || printed.of !== undefined || OF_WHOLE.test(after);
    const share = mayShare ? percentBeside(after, printed.of !== undefined) : undefined;
    const tail = Math.max(tailEnd(figure), share ? end + share.length : 0);
    return {
        kind: "target",
        measure,
        object: objectOf(figure, printed, measure),
        comparator: printed.max === undefined ? comparatorOf(figure) : "=",
        value: printed.value,
        ...optional("max", printed.max),
        ...optional("of", printed.of),
        ...optional("percent", share?.percent),
        ...optional("decimals", share?.decimals),
        unit: printed.unit,
        status: "target",
        at: placeIn(paragraph, Math.max(clause, start - 120), tail),
        core: placeIn(paragraph, start, share ? end + share.length : end),
        rule: printed.of === undefined ? "target-count" : "target-fraction",
    };
}
/** "lập thành 02 bản, 01 bản giao cho chủ xe": copies of the paper itself; "14M": no metres. */
const COPIES_BEFORE = /(?:thành|gồm|giữ) $/iu;
const COPIES_AFTER = /^(?: (?:giao|lưu|gốc|chính|có giá trị|sao|để|gửi|cho)(?!\p{L})|\.?$)/iu;
function isOther({ before, paragraph, end }, { unit }) {
    if (/^\p{Lu}$/u.test(unit))
        return true;
    return unit === "bản" && (COPIES_BEFORE.test(before) || COPIES_AFTER.test(paragraph.plain.slice(end, end + 14)));
}
/** A share whose unit is named before it. */
function bareShares(paragraph, sentence) {
    return Array.from(paragraph.plain.slice(sentence.start, sentence.end).matchAll(BARE_SHARE)).flatMap((match) => {
        const start = sentence.start + match.index;
        const counted = COUNTED_BEFORE.exec(paragraph.plain.slice(Math.max(sentence.start, start - 90), start));
        if (!counted)
            return [];
        const from = start - counted[0].length + counted[0].indexOf(counted[1] ?? "", 2);
        const length = unitLength(paragraph, from);
        const printed = length === 0 ? undefined : printedOf(match, paragraph.plain.slice(from, from + length));
        const figure = figureAt(paragraph, sentence, { start, end: start + match[0].length });
        return printed ? [draftOf(figure, printed)] : [];
    });
}
/** "3 Phòng học kiên cố": a number before a capital at the start of a row is the row's. */
const isRowNumber = ({ plain }, start, end) => plain.slice(0, start).trim() === "" && /^ ?\p{Lu}/u.test(plain.slice(end, end + 2));
function targetsOf(paragraph, taken) {
    if (!paragraph.hasDigit)
        return [];
    return sentencesOf(paragraph.plain).flatMap((sentence) => [
        ...countsIn(paragraph, sentence, taken),
        ...bareShares(paragraph, sentence),
    ]);
}
function countsIn(paragraph, sentence, taken) {
    return Array.from(paragraph.plain.slice(sentence.start, sentence.end).matchAll(COUNT)).flatMap((match) => {
        const start = sentence.start + match.index;
        const from = start + match[0].length;
        const length = unitLength(paragraph, from);
        if (length === 0)
            return [];
        const printed = printedOf(match, paragraph.plain.slice(from, from + length));
        const figure = figureAt(paragraph, sentence, { start, end: from + length });
        const skipped = !printed ||
            isRowNumber(paragraph, start, from) ||
            isOther(figure, printed) ||
            taken.meets(placeIn(paragraph, start, figure.end)) ||
            isScope(figure);
        return skipped ? [] : [draftOf(figure, printed)];
    });
}
/** Counts, shares of a whole and measured quantities: "có thêm 10 xã", "lên 92/181 xã, chiếm 50,8%", "trên 350km". */
export const targetCount = {
    name: "target-count",
    find: ({ reading, found }) => {
        const taken = new Taken(found.map(({ at, core }) => core ?? at));
        return reading.body.flatMap((paragraph) => targetsOf(paragraph, taken));
    },
};
