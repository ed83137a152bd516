const two = (value) => String(value).padStart(2, "0");
/** How many days the month has; 0 for a month that does not exist. */
function daysIn(year, month) {
    return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
}
/** Whether a year is one that a document may speak of. */
export function isYear(year) {
    return year >= 1900 && year <= 2100;
}
/** A date from its numbers; undefined where not even the month can stand. `day` is 0 where it cannot be read. */
export function dateOf(year, month, day) {
    const days = daysIn(year, month);
    if (!isYear(year) || days === 0)
        return undefined;
    const value = `${year}-${two(month)}`;
    if (day === 0)
        return { value, precision: "month", exists: true };
    if (day > days)
        return { value, precision: "month", exists: false };
    return { value: `${value}-${two(day)}`, precision: "day", exists: true };
}
/** The last month of a period as ISO 8601. */
export function monthOf(year, month) {
    return `${year}-${two(month)}`;
}
