import { moneyUnits, perUnits, words } from "../dictionary.js";
import { NUMBER, parseNumber, scaled } from "../number.js";
import { optional } from "../optional.js";
import { placeIn } from "../paragraph.js";
import { percentBeside } from "../percent-beside.js";
import { anyOf, END, lastMatch, pattern, START, wordsOf } from "../phrase.js";
import { oneLine, plain } from "../plain.js";
import { clauseStart } from "../sentence.js";
import { withoutEnd } from "../trim.js";
const byUnit = new Map(moneyUnits.map((unit) => [plain(unit.unit).toLowerCase(), unit]));
/** "38.500. 000.000": a space read after a thousands mark; not after the first, which may be a list's. */
const SPACED = "\\d{1,3}\\.\\d{3}(?:\\. ?\\d{3}){1,5}";
/** "5.103,888 tỷ đồng", "500.000đ", "150.000 đồng/người". */
const SUM = pattern(`(?<![\\p{L}\\p{N}/.,-])(${SPACED}|${NUMBER}) {0,2}(${anyOf(byUnit.keys())})${END}(?! ${anyOf(words("not-money"))}${END})`);
/** An income a head, a yield a hectare: such are targets. */
const A_HEAD = pattern(`^ ?/ ?${anyOf(perUnits)}${END}`, "iu");
const OF_A_HEAD = pattern(wordsOf(words("per-head")), "iu");
/** "15đ" is so many points: the sign alone stands behind sums of hundreds at least. */
const FEWEST_DONG = 100;
const LINK = pattern(`[ ,:]{0,4}(?:(?<!tổng )${START}${anyOf(words("label-end"))}${END})[ :,]{0,4}$`, "iu");
const LEAD = /^(?:(?:trong đó|bao gồm|gồm|cụ thể|và|với|trong đó có|riêng)(?!\p{L})[ :,]*|[-+*(] ?|\d{1,2}[.)] )+/iu;
/** Of a long label the total at its end: "xem xét, phân bổ vốn cho 05 xã với tổng số tiền". */
const TOTAL_AT_END = /(?:,| với| là) (tổng [^,;:]{2,80})$/iu;
const LONG_LABEL = 60;
const TOTAL = pattern(`^(?:${anyOf(words("total-label"))})${END}`, "iu");
/** A new sum begins after a comma: ", với tổng số vốn đăng ký". */
const HEAD_AFTER_COMMA = pattern(`, (?=(?:với |và )?${wordsOf(words("money-head"))})`);
/** A clause after one with a figure says what the sum is for. */
const AFTER_FIGURE = /(?<=\d[^,]{0,80}), [^,\d]{3,}$/u;
const PARTS_FOLLOW = /^[^.;]{0,80};? {0,2}(?:trong đó|bao gồm|gồm|cụ thể|như sau)(?!\p{L})/iu;
const LONGEST_LABEL = 260;
/** "1." and "2." are marks of one kind, "-" is another. */
const kindOf = ({ marker }) => marker.replace(/[\p{L}\d]+/gu, (text) => (/\d/.test(text) ? "1" : "a"));
/** Where the label begins: at the clause, or at the item where a linking word says that all of it is the label. */
function labelStart({ plain: text, body }, previous, at) {
    const from = Math.max(previous, body, at - LONGEST_LABEL);
    const linked = LINK.test(text.slice(from, at)) || from === body;
    if (!linked)
        return clauseStart(text, from, at);
    const before = text.slice(from, at);
    const stop = Math.max(before.lastIndexOf(";"), before.lastIndexOf(". "), colonBefore(before));
    const head = (lastMatch(before.slice(stop + 1), HEAD_AFTER_COMMA) ?? AFTER_FIGURE.exec(before.slice(stop + 1)))
        ?.index;
    return from + stop + 1 + (head === undefined ? 0 : head + 1);
}
/** A colon ends what stands before a label, but not the one of "là:". */
function colonBefore(before) {
    const colon = before.lastIndexOf(":");
    return before.slice(colon + 1).trim() === "" ? -1 : colon;
}
function labelOf(paragraph, previous, at) {
    const start = labelStart(paragraph, previous, at);
    let label = oneLine(paragraph.text.slice(start, at)).replace(/^[,;.): ]+/, "");
    for (let before = ""; before !== label;) {
        before = label;
        label = withoutEnd(label.replace(LINK, "").replace(LEAD, ""), ":,(").trim();
    }
    const total = label.length > LONG_LABEL ? TOTAL_AT_END.exec(label)?.[1] : undefined;
    return label === "" ? undefined : (total ?? label);
}
function ordinalOf({ marker }, isFirst) {
    const number = /^\(?(\d{1,2})[.)]$/.exec(marker)?.[1];
    return isFirst && number !== undefined ? Number(number) : undefined;
}
/** Whether the sum is the first of an item under the total; those after it in the item are its own parts. */
function isItem(paragraph, open, isFirst) {
    const kind = kindOf(paragraph);
    return isFirst && paragraph.marker !== "" && kind !== open.kind && (open.partKind ?? kind) === kind;
}
/** A sum is a total by its label, or where no total is open and the words after it announce parts. */
function roleOf(draft, paragraph, { open, announces, isFirst }) {
    if (TOTAL.test(draft.label ?? ""))
        return "total";
    if (open.label !== undefined && (open.paragraph === paragraph || isItem(paragraph, open, isFirst)))
        return "part";
    return announces ? "total" : "other";
}
/** Whether parts are announced after a sum that ends at `end`, and follow in the paragraph or below it. */
function announcesParts({ plain: text }, end, isLast) {
    return PARTS_FOLLOW.test(text.slice(end, end + 110)) && (!isLast || /: ?$/.test(text));
}
function isOfAHead({ plain: text }, previous, at) {
    return OF_A_HEAD.test(text.slice(Math.max(previous, at - LONGEST_LABEL), at));
}
function draftOf(paragraph, match, previous) {
    const [all, number = "", printedUnit = ""] = match;
    const at = match.index ?? 0;
    const unit = byUnit.get(printedUnit.replace(/ +/g, " ").toLowerCase());
    const value = parseNumber(number.replaceAll(" ", ""));
    if (!unit || value === undefined || value === 0)
        return undefined;
    const amount = scaled(value, unit.factor);
    const end = at + all.length;
    if (amount > Number.MAX_SAFE_INTEGER || (unit.unit === "đ" && amount < FEWEST_DONG))
        return undefined;
    if (A_HEAD.test(paragraph.plain.slice(end, end + 40)) && isOfAHead(paragraph, previous, at))
        return undefined;
    const share = percentBeside(paragraph.plain.slice(end, end + 120), false);
    const label = labelOf(paragraph, previous, at);
    const start = label === undefined ? at : labelStart(paragraph, previous, at);
    return {
        kind: "money",
        amount,
        ...optional("currency", unit.currency),
        stated: oneLine(paragraph.text.slice(at, end)),
        role: "other",
        ...optional("label", label),
        ...optional("percent", share?.percent),
        ...optional("decimals", share?.decimals),
        ...optional("ordinal", ordinalOf(paragraph, previous === 0)),
        at: placeIn(paragraph, start, end + (share?.length ?? 0)),
        core: placeIn(paragraph, at, end),
        rule: "money",
    };
}
function openTotal(open, paragraph, label) {
    open.label = label;
    open.kind = kindOf(paragraph);
    delete open.partKind;
    open.paragraph = paragraph;
}
/** The sums of one paragraph; a total opens, a paragraph without a list mark or a sum closes what parts belong to. */
function sumsOf(paragraph, open) {
    const drafts = [];
    const matches = paragraph.hasDigit ? [...paragraph.plain.matchAll(SUM)] : [];
    let previous = 0;
    for (const match of matches) {
        const draft = draftOf(paragraph, match, previous);
        if (!draft)
            continue;
        const end = match.index + match[0].length;
        const announces = announcesParts(paragraph, end, match === matches.at(-1));
        const role = roleOf(draft, paragraph, { open, announces, isFirst: previous === 0 });
        drafts.push({ ...draft, role, ...(role === "part" ? optional("of", open.label) : {}) });
        if (role === "part" && open.paragraph !== paragraph)
            open.partKind = kindOf(paragraph);
        if (role === "total")
            openTotal(open, paragraph, draft.label ?? "");
        if (role === "total" && !announces)
            delete open.paragraph;
        previous = end;
    }
    return drafts;
}
/** Sums of money with what they are for, and how the parts of a list belong to its total. */
export const money = {
    name: "money",
    find: ({ reading }) => {
        const open = {};
        return reading.body.flatMap((paragraph) => {
            const drafts = sumsOf(paragraph, open);
            if (drafts.length === 0)
                delete open.label;
            return drafts;
        });
    },
};
