const COMMA = /^\d{1,4},\d{1,2}%?$/u;
const STOP = /^(\d{1,4})\.(\d{1,2}%?)$/u;
// "mục 2.1", "khoản 1.2", "số 3.1", "phụ lục 1.2": numbers of sections and tables, in any reading of the word before.
const SECTION = /^(?:m[uụ]c|kho[aả]n|[đd]i[eêềé]u|[đd]i[eể]m|ti[eế]t|ph[aầ]n|ch[uư][oơ]ng|bi[eể]u|s[oố6]|l[uụ]c|b[aảăằ]ng|m[aâẫẩ]u|h[iìỉ]nh)$/iu;
/** Units of measure and money after a decimal, whole words, in any reading of their letters. */
const UNITS = [
    // "km", "kg", "ha", "m2", "g", also per something: "m3/ngày".
    /^(?:km|kg|ha|m|gr?)[²³23]?(?:\/.*)?$/iu,
    // "tỷ", "tạ", "tấn", "triệu".
    /^t(?:[yýỷỳijí]|[aạ]|[aâấ]n|ri.{1,2}u)(?:\/.*)?$/iu,
    // "đồng", "điểm", "người".
    /^(?:[đd][oồôóòöeẻ]ng|[đd]i[eểêéè]m|ng[uư][oờơòó]i)(?:\/.*)?$/iu,
];
/** Documents print all their decimals alike; a share of commas so large can't come from stops. */
const LEAST_SHARE = 0.2;
const LEAST_COMMAS = 2;
function isUnit(word) {
    return word !== undefined && UNITS.some((unit) => unit.test(word));
}
/** Whether a document prints decimal commas, by the figures of its lines. */
export function printsDecimalCommas(cores) {
    let [commas, stops] = [0, 0];
    for (const core of cores) {
        if (COMMA.test(core))
            commas++;
        else if (STOP.test(core))
            stops++;
    }
    return commas >= LEAST_COMMAS && commas >= LEAST_SHARE * (commas + stops);
}
/**
 * The figure with its comma, where a document that prints decimal commas has a stop in a share ("98.8%") or before a unit
 * ("7.7 km"): groups of thousands have three digits. Undefined where the stop may be meant, as in the number of a section.
 */
export function withDecimalComma({ core, before, after }) {
    const [, whole, rest] = STOP.exec(core) ?? [];
    if (rest === undefined || before === undefined || SECTION.test(before))
        return undefined;
    if (!rest.endsWith("%") && !isUnit(after))
        return undefined;
    return `${whole},${rest}`;
}
