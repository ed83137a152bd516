import { classWordOf } from "../../model/lm-words.js";
import { repairDigits } from "./digit-letters.js";
import { hasFigureShape, isDate, isNumber, isRate } from "./figure-shape.js";
import { quarterForm } from "./quarters.js";
/** Nats. */
const COST = {
    /** A mixture of letters and digits that stands for nothing known was printed so. */
    oddAsRead: 11,
    /** No digit at all: it may as well be a word. */
    noDigit: 1,
    /** "I" is a Roman numeral more often than a misread 1. */
    roman: 3,
    /** A full stop read for a comma, or the reverse. */
    point: 3.2,
    /** Groups of digits as no number has them. */
    oddGroups: 7,
    /** "/" read as another sign. */
    slash: 5,
    /** As a letter that is a stroke, and as a 1 or 7. */
    slashAsStroke: 2,
    slashAsDigit: 3.5,
    /** A stroke of a Roman numeral read as a 1. */
    romanStroke: 1,
};
const DIGITS_ONLY = /^(?!.*%\d)[\d.,:/%–-]+$/u;
const HAS_DIGIT = /\d/u;
const LETTER = /\p{L}/gu;
// Without a digit only the letters that are most often digits count, and only a few of them.
const GARBLED_INTEGER = /^[OIlL|SZTi!\]]{1,4}$/u;
const ROMAN = /^(?=[IVXL]{2,})X{0,3}(?:IX|IV|V?I{0,3})$/u;
const MAX_LENGTH = 24;
/**
 * Readings of a core that is a figure, cheapest first; empty for what is none. What was read as digits stays: only
 * letters and signs that stand where a shape wants digits change. A core of digits alone has the one reading,
 * unless its signs cannot be right.
 */
export function figureReadings(core) {
    if (core.length > MAX_LENGTH)
        return [];
    if (RAISED.test(core))
        return [reading(`${core.slice(0, -1)}²`, 0, "number")];
    if (!HAS_DIGIT.test(core))
        return GARBLED_INTEGER.test(core) ? garbledInteger(core) : [];
    if (DIGITS_ONLY.test(core))
        return digitsOnly(core);
    const asRead = reading(core, asReadCost(core), "as-read");
    const letters = core.match(LETTER)?.length ?? 0;
    const repaired = letters * 2 > core.length + 2 ? [] : unique([...percentages(core), ...measures(core), ...plain(core)]);
    if (repaired.length === 0 && asRead.cost >= COST.oddAsRead)
        return [];
    return [asRead, ...repaired.filter(({ form }) => form !== core)].sort(byCost);
}
function digitsOnly(core) {
    const repaired = [...repointed(core), ...slashed(core)];
    // A month of a year is as good as a quarter: only signs that cannot be right speak against the core as it was read.
    const odd = repaired.some(({ cost }) => cost < COST.oddGroups);
    return [...repaired, ...quarter(core), reading(core, odd ? COST.oddGroups : 0, "as-read")].sort(byCost);
}
const byCost = (a, b) => a.cost - b.cost;
function reading(form, cost, reason) {
    return { form, word: classWordOf(form) ?? "<code>", cost, reason };
}
/** The cheapest reading of each form. */
function unique(readings) {
    const best = new Map();
    for (const one of readings) {
        const known = best.get(one.form);
        if (known === undefined || one.cost < known.cost)
            best.set(one.form, one);
    }
    return [...best.values()];
}
function garbledInteger(core) {
    if (ROMAN.test(core))
        return [];
    const extra = COST.noDigit + (core === "I" ? COST.roman : 0);
    return repairDigits(core).map(({ text, cost }) => reading(text, cost + extra, "number"));
}
const UNIT = "(?:[kcmd]?m[23²³]?|ha|k?g|mg|ml|k?[WV]h?|kVA|MWh?|h|s|đ|tr|T)";
const MEASURE = new RegExp(`^(.*?)(${UNIT}|[a-hk])$`, "u");
const CLOCK = /^(.{1,2})([hg])(.{2})$/u;
/** Shapes with letters that are printed so, and what it costs to believe it. */
const MIXED = [
    [/^\d{1,2}[hg]\d{2}$/u, 0],
    [new RegExp(`^\\d[\\d.,]*${UNIT}$`, "u"), 0],
    [/^[kcd]?m[23]$/u, 0],
    // "điều 12a", "điểm b1"; one digit and a letter is more often a short word misread.
    [/^\d{2,3}[a-hk]$/u, 0.5],
    [/^\d[a-hk]$/u, 4],
    [/^\d{1,3}[il]$/u, 5],
    [/^[a-km-np-z]\d$/u, 5],
    // "biểu 03b1", "phụ biểu A2b".
    [/^(?:\d{1,2}[a-h]\d|[A-H]\d[a-h])$/u, 1],
    // "quốc lộ 1A", "mạng 5G", "khổ A4", "tuyến N-2".
    [/^\d{1,3}[A-HK-NP-RT-Y]$/u, 2],
    [/^[A-HJ-NP-Z]\d{1,3}$/u, 5],
    [/^[A-Z]-\d{1,2}$/u, 3],
    // "b.1", "B.3.2", "A2.1", "II.2".
    [/^(?:[a-hkđ]|[A-HJ-NP-ZĐ]\d{0,2}|[IVX]{1,5})(?:\.\d{1,2}){1,3}$/u, 0.5],
    [/^[IVX]{1,5}-\d{1,2}$/u, 0.5],
    // "quý I/2026".
    [/^[IVX]{1,5}\/(?:19|20)\d\d$/u, 0],
    // Degrees, also typed with a raised letter.
    [/^\d{1,3}(?:,\d)?[°ºo]C?$/u, 3],
];
function asReadCost(core) {
    return MIXED.find(([shape]) => shape.test(core))?.[1] ?? COST.oddAsRead;
}
/** What a percent sign is read as; the digits of a longer one belong to the sign only where nothing else fits. */
const PERCENT = [
    [/%$/u, 0],
    [/%[6o0]$/u, 4],
    [/[°º][/⁄]?[o0u9]?$/u, 4.5],
    [/[o°º]?⁄[o0]$/u, 4.5],
    [/[oO][/⁄][oO0]$/u, 4.5],
    [/["”]\/[o0]$/u, 5],
];
function percentages(core) {
    return PERCENT.flatMap(([sign, signCost]) => {
        const at = sign.exec(core)?.index ?? 0;
        if (at === 0)
            return [];
        const found = repairDigits(core.slice(0, at)).filter(({ text }) => isRate(text));
        const repaired = found.map(({ text, cost }) => reading(`${text}%`, cost + signCost, "number"));
        return [...repaired, ...repointed(`${core.slice(0, at)}%`, signCost)];
    });
}
/** "1O0ha", "l2h30", "l2a": digits are repaired, the letters of the unit stay. */
function measures(core) {
    const [, hour, sign, minute] = CLOCK.exec(core) ?? [];
    const clock = minute === undefined
        ? []
        : repairedAround(hour, sign, minute).filter(({ form }) => /^\d\d?[hg]\d\d$/u.test(form));
    const [, amount, unit] = MEASURE.exec(core) ?? [];
    if (amount === undefined || !HAS_DIGIT.test(amount))
        return clock;
    const found = repairDigits(amount).filter(({ text }) => isNumber(text));
    return [...clock, ...found.map(({ text, cost }) => reading(text + unit, cost, "number"))];
}
function repairedAround(before, sign, after) {
    return repairDigits(before, "").flatMap((left) => repairDigits(after, "")
        .filter(({ text }) => Number(text) < 60 && Number(left.text) <= 24)
        .map((right) => reading(left.text + sign + right.text, left.cost + right.cost, "number")));
}
const SLASHES = /[’'°⁄]/gu;
function plain(core) {
    const found = repairDigits(core).filter(({ text }) => hasFigureShape(text));
    const readings = [
        ...found.map(({ text, cost }) => reading(text, cost, "number")),
        ...slashed(core),
        ...quarter(core),
    ];
    const slashes = core.match(SLASHES)?.length ?? 0;
    if (slashes === 0)
        return readings;
    // Only a whole date is evidence enough that a stray sign was a slash.
    const dates = repairDigits(core.replace(SLASHES, "/"), "/").filter(({ text }) => isDate(text));
    return [...readings, ...dates.map(({ text, cost }) => reading(text, cost + slashes * COST.slash, "number"))];
}
// No one asks "m?": the figure of a square metre is raised.
const RAISED = /^[ckdm]?m[?*°]$/u;
const STROKE = "([17lI|!\\\\/t])";
// Day and month of one digit or two; each row is one way to share the characters out.
const STROKED = ["(\\d\\d)", "(\\d)"].map((day) => new RegExp(`^${day}${STROKE}(\\d{1,2})${STROKE}((?:19|20)\\d\\d)$`, "u"));
/**
 * A whole date whose slashes were read as other strokes: "22l4l2015", and "1610912013", which is a date after "ngày" and a
 * number elsewhere. Its digits stay. None where it may be either of two dates: "1111l2014".
 */
function slashed(core) {
    const dates = STROKED.flatMap((shape) => {
        const [, day, first, month, second, year] = shape.exec(core) ?? [];
        const form = `${day}/${month}/${year}`;
        return isDate(form) && form !== core ? [reading(form, strokeCost(first) + strokeCost(second), "number")] : [];
    });
    return dates.length === 1 ? dates : [];
}
function strokeCost(sign) {
    return sign === "/" ? 0 : /\d/u.test(sign) ? COST.slashAsDigit : COST.slashAsStroke;
}
/** "quý 1/2023" may be the first quarter, whose Roman numeral looks like a one. The word before it will tell. */
function quarter(core) {
    const form = quarterForm(core);
    return form === undefined ? [] : [reading(form, COST.romanStroke * core.indexOf("/"), "number")];
}
// Groups of three that end in a shorter one after the same sign: one of the signs was the other.
const ALL_STOPS = /^(\d{1,3}(?:\.\d{3})+)\.(\d{1,2}%)$/u;
const ALL_COMMAS = /^(\d{1,3}(?:,\d{3})+),(\d{1,2}%?)$/u;
/** "1.250.5%" and "1,250,5": no number has such groups; the last sign is the comma. */
function repointed(core, cost = 0) {
    const [, groups, rest] = ALL_STOPS.exec(core) ?? ALL_COMMAS.exec(core) ?? [];
    if (rest === undefined)
        return [];
    const changed = ALL_STOPS.test(core) ? 1 : groups.split(",").length - 1;
    return [reading(`${groups.replaceAll(",", ".")},${rest}`, cost + changed * COST.point, "number")];
}
