/** Numbers as Vietnamese offices print them: a full stop between thousands, a comma before decimals. */
const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const SCALES = ["", "nghìn", "triệu", "tỷ", "nghìn tỷ"];
/** 1234.5 as "1.234,5"; `decimals` are printed in any case. */
export function printed(value, decimals = decimalsOf(value)) {
    const [whole = "", part] = value.toFixed(decimals).split(".");
    const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, ".");
    return part === undefined ? grouped : `${grouped},${part}`;
}
/** At least two digits: "05". */
export function twoDigits(value) {
    return String(value).padStart(2, "0");
}
/** How many decimals a number has, as it is written shortest. */
export function decimalsOf(value) {
    return (String(value).split(".")[1] ?? "").length;
}
export function rounded(value, decimals) {
    return Number(value.toFixed(decimals));
}
/** A whole number in words: 1250000 is "một triệu hai trăm năm mươi nghìn". */
export function inWords(value) {
    const groups = [];
    for (let left = value; left > 0; left = Math.floor(left / 1000))
        groups.push(left % 1000);
    const parts = groups.map((group, scale) => {
        if (group === 0)
            return "";
        return `${hundreds(group, scale < groups.length - 1)} ${SCALES[scale] ?? ""}`.trim();
    });
    return parts.reverse().filter(Boolean).join(" ");
}
function hundreds(value, inside) {
    const [hundred, ten, one] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
    const words = [];
    if (hundred > 0 || inside)
        words.push(`${DIGITS[hundred]} trăm`);
    if (ten > 1)
        words.push(`${DIGITS[ten]} mươi`);
    else if (ten === 1)
        words.push("mười");
    else if (one > 0 && words.length > 0)
        words.push("linh");
    if (one > 0)
        words.push(oneInWords(one, ten));
    return words.join(" ");
}
function oneInWords(one, ten) {
    if (one === 1 && ten > 1)
        return "mốt";
    if (one === 5 && ten > 0)
        return "lăm";
    return DIGITS[one];
}
