import { marked } from "./marked-text.js";
import { twoDigits } from "./numbers.js";
/** A day without a time: calculations are in UTC, so that no clock changes it. */
export class Day {
    time;
    constructor(time) {
        this.time = time;
    }
    static of(year, month, day) {
        return new Day(Date.UTC(year, month - 1, day));
    }
    get year() {
        return new Date(this.time).getUTCFullYear();
    }
    get month() {
        return new Date(this.time).getUTCMonth() + 1;
    }
    get day() {
        return new Date(this.time).getUTCDate();
    }
    get iso() {
        return new Date(this.time).toISOString().slice(0, 10);
    }
    /** "thứ Hai" to "Chủ nhật". */
    get weekday() {
        return ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"][new Date(this.time).getUTCDay()];
    }
    plus(days) {
        return new Day(this.time + days * 86_400_000);
    }
    /** The same day, moved off a Saturday or a Sunday. */
    get working() {
        const day = new Date(this.time).getUTCDay();
        return day === 0 ? this.plus(1) : day === 6 ? this.plus(2) : this;
    }
    isBefore(other) {
        return this.time < other.time;
    }
}
/** The digits of a day; in words a day below 10 and the months 1 and 2 have a leading zero. */
export function dayText(day, form) {
    const [d, m] = [twoDigits(day.day), day.month < 3 ? twoDigits(day.month) : String(day.month)];
    switch (form) {
        case "words":
            return `ngày ${d} tháng ${m} năm ${day.year}`;
        case "slashes":
            return `ngày ${d}/${twoDigits(day.month)}/${day.year}`;
        case "short":
            return `ngày ${d}/${day.month}/${day.year}`;
        case "dashes":
            return `ngày ${day.day}-${day.month}-${day.year}`;
        case "dots":
            return `ngày ${d}.${day.month}.${day.year}`;
    }
}
export function dateFact(value, precision, role, more = {}) {
    return { kind: "date", value, precision, role, ...more };
}
export function dayInline(day, role, form) {
    return marked(dateFact(day.iso, "day", role), dayText(day, form));
}
/** "năm 2023", with the words given. */
export function yearInline(year, role, words = `năm ${year}`) {
    return marked(dateFact(String(year), "year", role), words);
}
/** "giai đoạn 2021 - 2025", with the words given. */
export function periodInline(from, to, words) {
    return marked(dateFact(String(from), "year", "period", { end: String(to) }), words);
}
export function monthInline(year, month, role, words) {
    return marked(dateFact(`${year}-${twoDigits(month)}`, "month", role), words);
}
/** The months `from` to `to` of a year, as a quarter, a half-year or so many months. */
export function monthsInline(year, [from, to], role, words) {
    const months = to - from + 1;
    const precision = months === 3 ? "quarter" : months === 6 ? "half" : "month";
    const end = `${year}-${twoDigits(to)}`;
    const alt = months === 3 || months === 6 ? {} : { alt: [{ value: String(year), end: null, precision: "year" }] };
    return marked(dateFact(`${year}-${twoDigits(from)}`, precision, role, { end, ...alt }), words);
}
