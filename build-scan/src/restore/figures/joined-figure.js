import { classWordOf } from "../../model/lm-words.js";
import { isDate, isMonthOfYear, isYear, isYearRange } from "./figure-shape.js";
// Two capitals at least: "5/ Nhà" is a list mark.
const CODE_TAIL = "\\p{Lu}[\\p{Lu}y-][\\p{L}\\d&]*(?:[-–/][\\p{L}\\d&]+){0,4}";
const CODE = new RegExp(`^\\d{1,5}(?:/(?:19|20)\\d\\d)?[/-]${CODE_TAIL}$`, "u");
const YEAR_CODE = new RegExp(`^\\d{1,5}/(?:19|20)\\d\\d/${CODE_TAIL}$`, "u");
const NUMBER_OF_CODE = /^[\d/]+$/u;
const FULL_DATE = /^\d{1,2}\/\d{1,2}\/\d{4}$/u;
const SLASHED_TAIL = /^\d{1,3}\/\p{Lu}/u;
const LOOSE_DATE = /^\d{1,2}([./-])\d{1,2}\1\d{1,3}$/u;
const RULES = [
    // "201 9-2023", "2 019-2023"; "20 12-2023" may be a number and a month of a year.
    {
        whole: isYearRange,
        broken: ({ gap, second }) => gap < 4 && !(gap === 2 && isMonthOfYear(second)),
        cost: 0,
    },
    { whole: isYearRange, broken: ({ gap }) => gap === 2, cost: 3 },
    // "2019-2 023", "2019-202 3", "2019-20 23".
    { whole: isYearRange, broken: ({ gap }) => gap > 5, cost: 0.5 },
    // "15/ 6/2022", "15/6/ 2022", "15/6 /2022".
    { whole: isDate, broken: atSlash, cost: 0 },
    // "15/6/20 22", "15/6/202 2".
    { whole: isDate, broken: ({ first }) => LOOSE_DATE.test(first), cost: 0.5 },
    // "1 5/6/2022": the second may be a date by itself, and the first end what stood before.
    { whole: isDate, broken: ({ gap, whole }) => gap === 1 && FULL_DATE.test(whole), cost: 3 },
    // "6/ 2022", "6/202 2", "12/20 24": the first may be a fraction.
    { whole: isMonthOfYear, broken: atSlash, cost: 0 },
    { whole: isMonthOfYear, broken: ({ first, second }) => second.length === 1 && first.includes("/"), cost: 1 },
    { whole: isMonthOfYear, broken: ({ first, second }) => second.length === 2 && first.endsWith("/20"), cost: 2 },
    // "201 9": two numbers where nothing says otherwise.
    { whole: isYear, broken: ({ gap }) => gap === 3, cost: 2 },
    { whole: isYear, broken: ({ gap, first }) => gap === 2 && first === "20", cost: 4 },
    // "54/ 2014/QH13", "07/2020/ TT-BTC".
    {
        whole: (whole) => CODE.test(whole),
        broken: (broken) => NUMBER_OF_CODE.test(broken.first) && afterSlash(broken),
        cost: 0,
    },
    // "68/201 4/NĐ-CP", "68/20 14/NĐ-CP".
    {
        whole: (whole) => YEAR_CODE.test(whole),
        broken: ({ first, second }) => /\/\d{1,3}$/u.test(first) && SLASHED_TAIL.test(second),
        cost: 0.5,
    },
];
function atSlash({ first, second }) {
    return first.endsWith("/") !== second.startsWith("/");
}
/** A space before the slash is printed where the number is filled in by hand. */
function afterSlash(broken) {
    return atSlash(broken) && broken.first.endsWith("/");
}
const MAX_LENGTH = 32;
const MAY_END = /[\d/]$/u;
const MAY_BEGIN = /^[\d/]/u;
/**
 * The one figure or code that two neighbouring cores are when a space was read into it: "201 9-2023", "15/ 6/2022",
 * "68/201 4/NĐ-CP". Undefined where the parts make sense as two or their joined form has no shape that is printed. The
 * letters of a joined code are as read: give the form to {@link codeReadings} next.
 */
export function joinedFigure(first, second, gap) {
    const between = gap.between ?? "";
    if (first.length + second.length > MAX_LENGTH)
        return undefined;
    if (gap.lineBreak && between !== "-")
        return undefined;
    if (between !== "")
        return between === "-" || between === "–" ? hyphenatedCode(first, second) : undefined;
    // A slash on one side lets a code's letters stand on the other.
    const sliced = first.endsWith("/") || second.startsWith("/");
    if (!sliced && !(MAY_END.test(first) && MAY_BEGIN.test(second)))
        return undefined;
    const broken = { first, second, whole: first + second, gap: first.length };
    const rule = RULES.find((candidate) => candidate.whole(broken.whole) && candidate.broken(broken));
    return rule && reading(broken.whole, rule.cost);
}
const CODE_BEFORE_HYPHEN = /^(?:\d{1,5}\/(?:(?:19|20)\d\d\/)?\p{Lu}[\p{L}\d&]{0,5}|\d{1,5})$/u;
const CODE_AFTER_HYPHEN = /^(?:TTg|\p{Lu}[\p{Lu}\d&]+)(?:[-/][\p{L}\d&]+){0,2}$/u;
const PARTY_AFTER_HYPHEN = /^\p{Lu}{2,3}\/\p{Lu}{2,}$/u;
// Careless typists set such spaces too, and then they were printed.
const HYPHEN_COST = 3;
/** "07/NQ- HĐND", "07/NQ -HĐND", "46 -NQ/TU": the hyphen of a code has no space beside it. */
function hyphenatedCode(first, second) {
    const rest = first.includes("/") ? CODE_AFTER_HYPHEN : PARTY_AFTER_HYPHEN;
    if (!CODE_BEFORE_HYPHEN.test(first) || !rest.test(second))
        return undefined;
    return reading(`${first}-${second}`, HYPHEN_COST);
}
function reading(form, cost) {
    const word = classWordOf(form) ?? "<code>";
    return { form, word, cost, reason: word === "<code>" ? "code" : "number" };
}
