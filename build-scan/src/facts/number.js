/** The source of a pattern that finds a printed number: "181", "1.466,906", "90,05", "35.800", "510,000,000". At most 27 characters. */
export const NUMBER = "(?:\\d{1,3}(?:[.,]\\d{3}){0,4},\\d{3}[.,]\\d{3}(?:[.,]\\d{3}){0,3}(?![\\d,])|\\d{1,3}(?:\\.\\d{3}){1,6}(?:,\\d{1,6})?|\\d{1,3}\\.\\d{1,2}(?!\\d)|\\d{1,15}(?:,\\d{1,6})?)";
/** "75.0": a foreign decimal point, told from a thousands mark by the digits after it. */
const FOREIGN_DECIMAL = /^\d{1,3}\.\d{1,2}$/;
/** A comma before another group is no decimal one: "510,000,000", and "51.200,000.000" where a full stop was misread. */
const FOREIGN_THOUSANDS = /^\d{1,3}(?:[.,]\d{3})*,\d{3}[.,]\d{3}(?:[.,]\d{3})*$/;
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/;
/**
 * The value of a printed number: a full stop groups thousands, a comma is the decimal sign. Undefined for one that a
 * number of JavaScript cannot hold exactly.
 */
export function parseNumber(printed) {
    if (FOREIGN_THOUSANDS.test(printed))
        return parseNumber(printed.replaceAll(",", "."));
    const [whole = "", decimals] = (FOREIGN_DECIMAL.test(printed) ? printed.replace(".", ",") : printed).split(",");
    const digits = THOUSANDS.test(whole) ? whole.replaceAll(".", "") : whole;
    if (!/^\d+$/.test(digits) || (decimals !== undefined && !/^\d+$/.test(decimals)))
        return undefined;
    const value = Number(decimals === undefined ? digits : `${digits}.${decimals}`);
    return value <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
/** How many digits stand after the decimal comma. */
export function decimalsOf(printed) {
    if (FOREIGN_THOUSANDS.test(printed))
        return 0;
    const mark = FOREIGN_DECIMAL.test(printed) ? "." : ",";
    const at = printed.lastIndexOf(mark);
    return at < 0 ? 0 : printed.length - at - 1;
}
/** `value` times `factor` without the crumbs of binary fractions: 406.982 times 10^9 is 406982000000. */
export function scaled(value, factor) {
    const product = value * factor;
    const whole = Math.round(product);
    return Math.abs(product - whole) < 1e-3 ? whole : Number(product.toFixed(6));
}
