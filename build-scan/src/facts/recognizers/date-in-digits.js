import { dateRecognizer, readDay, readDays } from "./date-forms.js";
/** Not inside a longer number, code or decimal. */
const FREE = "(?<![\\p{L}\\p{N}/.,-])";
const ENDS = "(?![\\p{N}/]|[.,-]\\p{N})";
const FORMS = [
    {
        example: "ngày 08/9/2021",
        source: `${FREE}(?:ngày {0,3})?(\\d{1,2}) ?/ ?(\\d{1,2}) ?/ ?(\\d{4})${ENDS}`,
        read: ([day, month, year]) => readDay(day, month, year),
    },
    {
        example: "22-7-2024",
        source: `${FREE}(?:ngày {0,3})?(\\d{1,2}) ?- ?(\\d{1,2}) ?- ?(\\d{4})${ENDS}`,
        read: ([day, month, year]) => readDay(day, month, year),
    },
    {
        example: "12.01.2021",
        source: `${FREE}(?:ngày {0,3})?(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})${ENDS}`,
        read: ([day, month, year]) => readDay(day, month, year),
    },
    {
        example: "ngày 15 - 20/4/2019",
        source: `${FREE}(?:từ )?ngày {1,2}(\\d{1,2}) ?(?:-|đến) ?(\\d{1,2}) ?/ ?(\\d{1,2}) ?/ ?(\\d{4})${ENDS}`,
        read: ([first, last, month, year]) => readDays([first, last], month, year),
    },
    {
        example: "2021-03-02T08:15:00+0700",
        source: `${FREE}(\\d{4})-(\\d{2})-(\\d{2})(?:T[\\d:.]{5,15}(?:Z|[+-]\\d{2}:?\\d{2})?)?(?![\\p{L}\\p{N}])`,
        read: ([year, month, day]) => readDay(day, month, year),
    },
];
/** Dates in digits alone: "08/9/2021", "22-7-2024". */
export const dateInDigits = dateRecognizer("date-in-digits", FORMS);
