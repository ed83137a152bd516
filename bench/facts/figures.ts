import type { Comparator, Criterion, Leniency, Measure, MoneyFields, TargetFields } from "./gold-fact.js";
import { lenient } from "./gold-fact.js";
import { printed, rounded } from "./numbers.js";

/** What all figures of a stretch of text have in common. */
export interface FigureFrame {
  readonly status: "target" | "result";
  readonly year?: number | undefined;
  readonly criterion?: Criterion | undefined;
}

/** A figure as its sentence states it: `shown` has "#" where the number stands. */
export interface Figure {
  readonly measure: Measure;
  readonly value: number;
  readonly max?: number;
  readonly of?: number;
  readonly percent?: number;
  /** The shortest noun after the figure, then longer ones that are as good. */
  readonly units: readonly string[];
  readonly shown: string;
  readonly object: string;
}

/** The fact of a figure, with what the conventions leave open about its measure and its unit. */
export function targetFact(figure: Figure, frame: FigureFrame): TargetFields & Leniency {
  const { measure, value, max, of, percent, units, shown, object } = figure;
  const optional = {
    ...(frame.criterion && { criterion: frame.criterion }),
    ...(max !== undefined && { max }),
    ...(of !== undefined && { of }),
    ...(percent !== undefined && { percent }),
    ...(frame.year !== undefined && { year: frame.year }),
  };
  const comparator = comparatorOf(shown);
  const stated = { measure, object, comparator, value, unit: units[0]!, status: frame.status, ...optional };
  const alts = lenient({ measure: [measure, ...otherMeasures(figure)], unit: [...units, ...longerUnits(figure)] });
  return { kind: "target", ...stated, ...alts };
}

/** As many words after the number as a unit may have beside its shortest. */
const LONGEST_UNIT = 7;

/** The shortest noun with more and more of the words that follow it: "thủ tục hành chính" for "thủ tục". */
function longerUnits({ units, shown }: Figure): string[] {
  const [unit = ""] = units;
  const after = /#(?: ?- ?#)? ([^;.()#%]*)/u.exec(shown)?.[1] ?? "";
  if (!after.startsWith(`${unit} `)) return [];
  const words = after.split(" ").slice(0, LONGEST_UNIT);
  const longer = words.map((_, index) =>
    words
      .slice(0, index + 1)
      .join(" ")
      .replace(/,$/u, ""),
  );
  return longer.filter(
    (text) => text.length > unit.length && !units.includes(text) && !/ (?:và|có|của|cho|để)$/u.test(text),
  );
}

/** "Có 12 xã" counts what is there and what was reached: the conventions do not tell `total` from `amount` there. */
function otherMeasures({ measure, of, shown }: Figure): Measure[] {
  if (of !== undefined || measure === "rate") return [];
  if (measure === "total") return /tổng số|nâng.* lên/iu.test(shown) ? [] : ["amount"];
  if (measure === "added") return /thêm/iu.test(shown) ? [] : ["amount"];
  return /(?:^|\s)(?:có|còn|tổng số) (?:\S+ )?#/iu.test(shown) ? ["total"] : [];
}

const COMPARATORS: readonly (readonly [pattern: RegExp, comparator: Comparator])[] = [
  [/(?:ít nhất|tối thiểu|không dưới|không thấp hơn|đạt từ) #(?! ?-)/iu, ">="],
  [/#.* trở lên/iu, ">="],
  [/(?:không quá|tối đa|không vượt quá) #/iu, "<="],
  [/(?:trên|hơn|vượt) #/iu, ">"],
  [/dưới #/iu, "<"],
  [/(?:khoảng|gần|xấp xỉ) #/iu, "~"],
];

function comparatorOf(shown: string): Comparator {
  return COMPARATORS.find(([pattern]) => pattern.test(shown))?.[1] ?? "=";
}

/** What is counted, in the sentence's words: the figure and what compares it are left out. */
export function objectOf(shown: string): string {
  return shown
    .replace(/(?:, )?(?:chiếm |đạt |bằng |tương ứng )?(?:tỷ lệ )?%%/gu, " ")
    .replace(
      /(?:có |đạt |lên |là )?(?:ít nhất|tối thiểu|không dưới|không thấp hơn|không quá|tối đa|trên|hơn|dưới|khoảng|gần) #/giu,
      " # ",
    )
    .replace(/(?:có thêm|thêm|đạt|lên|xuống còn|còn|là|từ|có)? ?#(?: ?- ?#)?%?/giu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The share of a part, as offices round it. */
export function share(value: number, of: number, decimals = 1): number {
  return rounded((value / of) * 100, decimals);
}

/** How many đồng a unit of money is, or of the main unit of a currency. */
const MONEY_UNITS: Readonly<Record<string, number>> = {
  đồng: 1,
  "nghìn đồng": 1e3,
  "triệu đồng": 1e6,
  "tỷ đồng": 1e9,
  "nghìn tỷ đồng": 1e12,
  VNĐ: 1,
  USD: 1,
  "nghìn USD": 1e3,
  "triệu USD": 1e6,
  "tỷ USD": 1e9,
};

/** A sum of money as stated: number and unit, and what it comes to. */
export function moneyFact(
  value: number,
  unit: string,
  more: Omit<MoneyFields, "kind" | "amount" | "stated" | "currency">,
): MoneyFields {
  const factor = MONEY_UNITS[unit];
  if (factor === undefined) throw new Error(`no unit of money "${unit}"`);
  const currency = unit.endsWith("USD") ? { currency: "USD" } : {};
  return {
    kind: "money",
    amount: rounded(value * factor, 0),
    ...currency,
    stated: `${printed(value)} ${unit}`,
    ...more,
  };
}
