import { dateRecognizer, readMonths, readYears } from "./date-forms.js";
const FREE = "(?<![\\p{L}\\p{N}/.,-])";
const ENDS = "(?![\\p{L}\\p{N}/]|[.,-]\\p{N})";
const HEADS = "giai đoạn|GĐ|nhiệm kỳ|thời kỳ|năm học|niên khóa|các năm|những năm|trong các năm|khóa";
const FORMS = [
    {
        example: "giai đoạn 2021 - 2025",
        source: `${FREE}(?:(?:${HEADS}) {1,3})?(?:từ )?(?:năm )?(\\d{4}) {0,3}- {0,3}(?:năm )?(\\d{4})${ENDS}`,
        read: ([first, last]) => readYears(first, last),
    },
    {
        example: "từ năm 2021 đến năm 2025",
        source: `${FREE}(?:(?:${HEADS}) {1,3})?(?:từ )?(?:năm )?(\\d{4}) (?:đến|tới) (?:hết )?(?:năm )?(\\d{4})${ENDS}`,
        read: ([first, last]) => readYears(first, last),
    },
    {
        example: "từ tháng 3 đến tháng 9/2023",
        source: `${FREE}(?:từ )?tháng (\\d{1,2}) (?:đến|tới) (?:hết )?tháng (\\d{1,2}) ?(?:/ ?|năm )(\\d{4})${ENDS}`,
        read: ([first, last, year]) => Number(first) < Number(last) ? readMonths(Number(year), Number(first), Number(last)) : undefined,
    },
];
/** Periods of years or months: "giai đoạn 2021 - 2025", "từ tháng 3 đến tháng 9/2023". */
export const period = dateRecognizer("period", FORMS);
