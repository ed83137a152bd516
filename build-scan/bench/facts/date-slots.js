import { Day, dateFact, dayInline, monthInline, monthsInline, periodInline, yearInline } from "./dates.js";
import { marked } from "./marked-text.js";
import { twoDigits } from "./numbers.js";
/** A school year names no year of its figures. */
export function yearOf(slot, { year, day }) {
    if (slot.startsWith("M"))
        return monthFrom(day, offsetOf(slot)).year;
    if (slot === "Q")
        return lastQuarter(day)[0];
    return slot.startsWith("NH") ? undefined : year + offsetOf(slot);
}
const ROMAN = ["I", "II", "III", "IV"];
export function dateSlot(text, setting) {
    const { day, year, planPeriod, dash } = setting;
    const named = /^Y=(\d{4})$/u.exec(text)?.[1];
    if (named !== undefined)
        return yearInline(Number(named), "period");
    const span = /^Z=(\d{4}),(\d{4})$/u.exec(text);
    if (span)
        return periodInline(Number(span[1]), Number(span[2]), `giai đoạn ${span[1]}${setting.dash}${span[2]}`);
    const offset = offsetOf(text);
    const kind = text.replace(/[+-]\d+$/u, "");
    switch (kind) {
        case "Y":
            return yearInline(year + offset, "period");
        case "hết Y":
            return yearInline(year + offset, "deadline", `hết năm ${year + offset}`);
        case "đến Y":
            return [
                "đến ",
                marked(dateFact(String(year + offset), "year", "deadline", { alt: [{ role: "period" }] }), `năm ${year + offset}`),
            ];
        case "P":
            return periodInline(planPeriod[0], planPeriod[1], `giai đoạn ${planPeriod[0]}${dash}${planPeriod[1]}`);
        case "P-":
            return periodInline(planPeriod[0] - 5, planPeriod[1] - 5, `giai đoạn ${planPeriod[0] - 5}${dash}${planPeriod[1] - 5}`);
        case "NH":
            return schoolYearInline(setting);
        case "Q":
            return quarterInline(day);
        case "H1":
            return monthsInline(year, [1, 6], "period", `6 tháng đầu năm ${year}`);
        case "H2":
            return monthsInline(year, [7, 12], "period", `6 tháng cuối năm ${year}`);
        case "9T":
            return monthsInline(year, [1, 9], "period", `9 tháng đầu năm ${year}`);
        case "M":
            return monthSlot(monthFrom(day, offset), setting);
        default:
            return daySlot(kind, offset, setting);
    }
}
function daySlot(kind, offset, { day, dayForm }) {
    const role = { D: "deadline", N: "event", E: "effective", F: "reference" }[kind];
    if (role === undefined)
        throw new Error(`no slot "${kind}"`);
    return dayInline(kind === "F" ? day.plus(offset) : day.plus(offset).working, role, dayForm);
}
function schoolYearInline({ day, dash }) {
    const [from, to] = schoolYear(day);
    return periodInline(from, to, `năm học ${from}${dash}${to}`);
}
/** A school year begins in August. */
function schoolYear(day) {
    return day.month >= 8 ? [day.year, day.year + 1] : [day.year - 1, day.year];
}
function quarterInline(day) {
    const [year, quarter] = lastQuarter(day);
    return monthsInline(year, [quarter * 3 + 1, quarter * 3 + 3], "period", `Quý ${ROMAN[quarter]}/${year}`);
}
/** The quarter that ended last before the day, counted from 0. */
function lastQuarter(day) {
    const quarter = Math.floor((day.month - 1) / 3);
    return quarter === 0 ? [day.year - 1, 3] : [day.year, quarter - 1];
}
function monthFrom(day, offset) {
    const months = day.year * 12 + day.month - 1 + offset;
    return Day.of(Math.floor(months / 12), (months % 12) + 1, 1);
}
function monthSlot(month, { random }) {
    const words = random.chance(0.6)
        ? `tháng ${twoDigits(month.month)}/${month.year}`
        : `tháng ${month.month} năm ${month.year}`;
    return monthInline(month.year, month.month, "period", words);
}
function offsetOf(text) {
    return Number(/[+-]\d+$/u.exec(text)?.[0] ?? 0);
}
