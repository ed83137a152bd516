import { NUMBER, parseNumber } from "./number.js";
import { pattern } from "./phrase.js";

const QUALIFIER = "(?:khoảng|trên|gần|hơn|xấp xỉ|ước)?";
/** ", chiếm tỷ lệ 50,8%", "(đạt 92,94%)", "chiếm 8,0%", "(44,8%)"; no other figure stands between. */
const SHARE = pattern(
  `^([^\\d.;()%]{0,60}?[, (]{1,3}(?:(?:và )?(?:chiếm|đạt|bằng|tương đương|tương ứng)(?: với)? ?(?:tỷ lệ|tỉ lệ)? ?${QUALIFIER} ?|(?:tỷ lệ|tỉ lệ) ?(?:là|đạt)? ?)|[, ]{0,2}\\( ?)(${NUMBER}) ?%(?! ?(?:kế hoạch|KH|dự toán|so với|so cùng|cùng kỳ))`,
  "iu",
);
const WEAK = pattern("^[^\\d.;()%]{0,60}?,? (?:đạt|bằng) (?!tỷ lệ)", "iu");

/** A percentage printed beside a figure as its share. */
export interface PercentBeside {
  readonly percent: number;
  readonly printed: string;
  /** How far behind the figure it ends. */
  readonly length: number;
}

/**
 * The share that stands right after a figure; `text` begins where the figure ends. "đạt 95%" is a share only of a
 * fraction, else it is a rate of its own.
 */
export function percentBeside(text: string, isFraction: boolean): PercentBeside | undefined {
  const near = text.slice(0, 110);
  const found = SHARE.exec(near);
  const percent = parseNumber(found?.[2] ?? "");
  if (!found || percent === undefined || percent > 1000) return undefined;
  if (!isFraction && WEAK.test(near) && !/tỷ lệ|\(/iu.test(found[1] ?? "")) return undefined;
  return { percent, printed: found[2] ?? "", length: found[0].length };
}
