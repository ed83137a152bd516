import { isYear } from "../calendar.js";
import { END, START } from "../phrase.js";
import { dateRecognizer, readDay, readMonths } from "./date-forms.js";
/** Marks are forgiven where three such words stand together. */
const DAY = "ng[àaâ]y {0,3}(?:m[ùồ]ng )?(\\d{1,2})? {0,2}[^\\d ]{0,4} {0,3}";
const MONTH = "tháng {0,3}(\\d{1,2})";
const YEAR = "năm {1,3}(\\d{4})";
const QUARTERS = { i: 1, ii: 2, iii: 3, iv: 4 };
function quarter(printed, year) {
    const number = QUARTERS[(printed ?? "").toLowerCase()] ?? Number(printed);
    const months = number >= 1 && number <= 4 ? readMonths(Number(year), number * 3 - 2, number * 3) : undefined;
    return months && { ...months, precision: "quarter" };
}
function quarters(first, last, year) {
    const [from, to] = [quarter(first, year), quarter(last, year)];
    if (!from || !to || to.value <= from.value)
        return undefined;
    return { value: from.value, ...(to.end === undefined ? {} : { end: to.end }), precision: "quarter" };
}
function firstMonths(count, which, year) {
    const months = Number(count);
    if (months < 2 || months > 11)
        return undefined;
    const first = which?.toLowerCase() === "đầu" ? 1 : 13 - months;
    const read = readMonths(Number(year), first, first + months - 1);
    return read && { ...read, precision: months === 6 ? "half" : "month" };
}
const FORMS = [
    {
        example: "ngày 10 tháng 12 năm 2019",
        source: `${START}${DAY}th[áa]ng {0,3}(\\d{1,2}) {0,3},? {0,2}n[ăaâ]m {0,3}(\\d{4})${END}`,
        read: ([day, month, year]) => readDay(day, month, year),
    },
    {
        example: "ngày 15 tháng 3/2023",
        source: `${START}${DAY}${MONTH} ?[/-] ?(\\d{4})${END}`,
        read: ([day, month, year]) => readDay(day, month, year),
    },
    {
        example: "tháng 9 năm 2022",
        source: `${START}${MONTH} {0,3},? {0,2}${YEAR}${END}`,
        read: ([month, year]) => readDay(undefined, month, year),
    },
    {
        example: "tháng 9/2022",
        source: `${START}${MONTH} ?[/-] ?(\\d{4})${END}`,
        read: ([month, year]) => readDay(undefined, month, year),
    },
    {
        example: "Quý III năm 2022",
        source: `${START}qu[ýyỳỷ] {1,2}(IV|I{1,3}|[1-4]) ?(?:[/-] ?| năm )(\\d{4})${END}`,
        read: ([number, year]) => quarter(number, year),
    },
    {
        example: "6 tháng đầu năm 2023",
        source: `${START}(\\d{1,2}) tháng (đầu|cuối) ${YEAR}${END}`,
        read: ([count, which, year]) => firstMonths(count, which, year),
    },
    {
        example: "9 tháng năm 2022",
        source: `${START}(\\d{1,2}) tháng (?:của )?${YEAR}${END}`,
        read: ([count, year]) => firstMonths(count, "đầu", year),
    },
    {
        example: "tháng 4, 5 và 6 năm 2023",
        source: `${START}tháng (\\d{1,2})(?:, ?\\d{1,2}){0,4}(?:,| và| đến|-) ?(\\d{1,2}) ?(?:/ ?| năm )(\\d{4})${END}`,
        read: ([first, last, year]) => Number(first) < Number(last) ? readMonths(Number(year), Number(first), Number(last)) : undefined,
    },
    {
        example: "Quý I, II/2023",
        source: `${START}qu[ýyỳỷ] {1,2}(IV|I{1,3}|[1-4])(?:,| và| đến| ?-) ?(?:quý )?(IV|I{1,3}|[1-4]) ?(?:[/-] ?| năm )(\\d{4})${END}`,
        read: ([first, last, year]) => quarters(first, last, year),
    },
    {
        example: "năm 2023",
        source: `${START}(?:(?:đến )?hết {1,2})?${YEAR}(?! ?[-/] ?\\d)${END}`,
        read: ([year]) => (isYear(Number(year)) ? { value: String(year), precision: "year" } : undefined),
    },
];
/** Further years of a list: "các năm 2019, 2020 và 2021". */
const LISTED = {
    example: ", 2020",
    source: "(?=\\d{4})(?<=năm \\d{4}(?:(?:, ?| và )\\d{4}){0,5}(?:, ?| và ))(\\d{4})(?![\\p{L}\\p{N}/]|[.,-]\\p{N}| ?[-%])",
    read: ([year]) => (isYear(Number(year)) ? { value: String(year), precision: "year" } : undefined),
};
/** Dates, months, quarters and years with their words: "ngày 10 tháng 12 năm 2019", "Quý I/2023", "năm 2023". */
export const dateInWords = dateRecognizer("date-in-words", [...FORMS, LISTED]);
