/** "D:20211203102030+07'00'", any tail of it left out (7.9.4). */
const PDF_DATE = /^(?:D:)?(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)|([+-])(\d\d)'?(\d\d)?)?/u;
/** A date of a PDF as XMP writes it, to its precision; undefined for what is no date. */
export function isoDate(text) {
    const [, year, month, day, hour, minute, second, utc, sign, hours, minutes] = PDF_DATE.exec(text) ?? [];
    if (year === undefined)
        return undefined;
    const date = [year, month, day].filter((part) => part !== undefined).join("-");
    if (day === undefined || hour === undefined)
        return date;
    const zone = sign === undefined ? (utc ?? "") : `${sign}${hours}:${minutes ?? "00"}`;
    return `${date}T${hour}:${minute ?? "00"}:${second ?? "00"}${zone}`;
}
/** A date in UTC as a PDF writes it. */
export function pdfDate(date) {
    return `D:${date
        .toISOString()
        .replace(/\.\d+Z$/u, "")
        .replace(/[-T:]/gu, "")}Z`;
}
