import { dateOf, isYear, monthOf } from "../calendar.js";
import { placeIn } from "../paragraph.js";
import { pattern } from "../phrase.js";
/** The date of day, month and year as printed. */
export function readDay(day, month, year) {
    const date = dateOf(Number(year), Number(month), Number(day ?? 0));
    return (date && { value: date.value, precision: date.precision, ...(date.exists ? {} : { impossible: true }) });
}
/** A period of days of one month. */
export function readDays([first, last], month, year) {
    const [from, to] = [readDay(first, month, year), readDay(last, month, year)];
    if (from?.precision !== "day" || to?.precision !== "day" || to.value <= from.value)
        return undefined;
    return { value: from.value, end: to.value, precision: "day" };
}
/** A period of whole years. */
export function readYears(first, last) {
    const [from, to] = [Number(first), Number(last)];
    if (!isYear(from) || !isYear(to) || to <= from || to - from > 60)
        return undefined;
    return { value: String(from), end: String(to), precision: "year" };
}
/** A period of months of one year. */
export function readMonths(year, first, last) {
    if (!isYear(year) || first < 1 || last > 12)
        return undefined;
    return { value: monthOf(year, first), end: monthOf(year, last), precision: "month" };
}
function find(form, finder, { reading }) {
    const drafts = [];
    for (const paragraph of [...reading.letterhead, ...reading.prose]) {
        if (!paragraph.hasDigit)
            continue;
        for (const match of paragraph.plain.matchAll(finder)) {
            const date = form.read(match.slice(1));
            if (!date)
                continue;
            const { impossible, ...value } = date;
            const at = placeIn(paragraph, match.index, match.index + match[0].length);
            const rule = impossible ? "date-impossible" : "date";
            drafts.push({ kind: "date", ...value, role: "period", at, rule });
        }
    }
    return drafts;
}
/** A recogniser for a list of forms. */
export function dateRecognizer(name, forms) {
    const finders = forms.map((form) => [form, pattern(form.source)]);
    return {
        name,
        find: (search) => finders.flatMap(([form, finder]) => find(form, finder, search).map((draft) => ({ ...draft, rule: draft.rule.replace("date", name) }))),
    };
}
