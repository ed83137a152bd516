import { dateOf } from "../calendar.js";
import { words } from "../dictionary.js";
import { placeIn } from "../paragraph.js";
import { anyOf, pattern, wordsOf } from "../phrase.js";
import { plain } from "../plain.js";
import { Taken } from "../taken.js";
/** A day, alone or with its month, whose year stands elsewhere: "ngày 05/3", "ngày 15 tháng 3", "các ngày 12, 13/5/2022". */
const BARE_DAY = pattern(`(?<![\\p{L}\\p{N}])ngày {1,3}(\\d{1,2})(?:(?: ?/ ?| {1,2}tháng {1,2})(\\d{1,2}))?(?=[ ,;:)]|[.](?!\\d)|$)(?! ?[-/.] ?\\d| {0,2}(?:năm|-)| ?\\(?(?:${anyOf(words("every-year"))}))`);
/** Before it stands what makes it a day to keep, after it the same day in full. */
const DEADLINE = pattern(`${wordsOf(words("deadline"))}(?: \\d{1,2} ?(?:giờ|h)(?: ?\\d{1,2})?)? {0,3}$`, "iu");
const GOES_ON = /^(?:,| và| đến)(?: hết)?(?: ngày)? $/u;
/** The day printed in full right after it, of dates sorted by place. */
function dayAfter(dates, text, end) {
    let low = 0;
    let high = dates.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((dates[middle]?.at.start ?? 0) < end)
            low = middle + 1;
        else
            high = middle;
    }
    const after = dates[low];
    return after?.precision === "day" && GOES_ON.test(plain(text.slice(end, after.at.start))) ? after : undefined;
}
/** The day with the month and year of the one after it, or as a deadline with the year of the document. */
function fullDay(match, after, own) {
    const [year = own?.slice(0, 4), month] = after?.value.split("-") ?? [];
    const date = dateOf(Number(year), Number(match[2] ?? month), Number(match[1]));
    return date?.exists ? date.value : undefined;
}
/**
 * Finds days printed without their year: before a day in full, whose month and year they share ("từ ngày 05 đến ngày
 * 10/3/2023"), and deadlines, which are of the document's year. The value is implied.
 */
export function fillYear({ reading, found }) {
    const dates = found.filter((draft) => draft.kind === "date");
    dates.sort((a, b) => a.at.start - b.at.start);
    const taken = new Taken(dates.map(({ at }) => at));
    const issued = dates.find(({ role }) => role === "issued")?.value;
    const { text } = reading.document;
    const added = [];
    for (const paragraph of reading.body.filter(({ hasDigit }) => hasDigit)) {
        for (const match of paragraph.plain.matchAll(BARE_DAY)) {
            const at = placeIn(paragraph, match.index, match.index + match[0].length);
            const after = dayAfter(dates, text, at.end);
            const isDeadline = match[2] !== undefined && DEADLINE.test(paragraph.plain.slice(Math.max(0, match.index - 40), match.index));
            const value = after || isDeadline ? fullDay(match, after, issued) : undefined;
            if (value === undefined || taken.meets(at))
                continue;
            added.push({
                kind: "date",
                value,
                precision: "day",
                role: "event",
                at,
                given: "implied",
                rule: "day-without-year",
            });
        }
    }
    return [...found, ...added];
}
