import { decimalsOf, NUMBER, parseNumber } from "./number.js";
import { pattern } from "./phrase.js";
import { markless } from "./plain.js";
/** Patterns here read letters without marks: between a figure and its share there is little else to be taken for them. */
const QUALIFIER = "(?:khoang|tren|gan|hon|xap xi|uoc)?";
/** ", chiếm tỷ lệ 50,8%", "(đạt 92,94%)", "chiếm 8,0%", "(44,8%)"; no other figure stands between. */
const SHARE = pattern(`^([^\\d.;()%]{0,60}?[, (]{1,3}(?:(?:va )?(?:chiem|dat|bang|tuong duong|tuong ung)(?: voi)? ?(?:t[yi] le)? ?${QUALIFIER} ?|t[yi] le ?(?:la|dat)? ?)|[^\\d.;()%]{0,40}[, ]{0,2}\\( ?)(${NUMBER}) ?%(?! ?(?:ke hoach|KH|du toan|so voi|so cung|cung ky))`, "iu");
const WEAK = pattern("^[^\\d.;()%]{0,60}?,? (?:dat|bang) (?!t[yi] le)", "iu");
/** "bằng 26% tổng vốn", "bằng 70,2%;": of the whole, no comparison with a plan or a year. */
const WHOLE_AFTER = /^(?: tong (?:so|von|muc|kinh|nguon|dien|gia)|[;.)]|$)/iu;
/**
 * The share that stands right after a figure; `text` begins where the figure ends. "đạt 95%" is a share only of a
 * fraction, else it is a rate of its own.
 */
export function percentBeside(text, isFraction) {
    const near = markless(text.slice(0, 110));
    const found = SHARE.exec(near);
    const percent = parseNumber(found?.[2] ?? "");
    if (!found || percent === undefined || percent > 1000)
        return undefined;
    const isWhole = WHOLE_AFTER.test(near.slice(found[0].length)) && /bang/iu.test(found[1] ?? "");
    if (!isFraction && !isWhole && WEAK.test(near) && !/t[yi] le|\(/iu.test(found[1] ?? ""))
        return undefined;
    return { percent, decimals: decimalsOf(found[2] ?? ""), length: found[0].length };
}
