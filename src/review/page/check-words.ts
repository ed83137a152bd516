import type { Check } from "../../facts/fact.js";
import type { ReviewLanguage } from "../page-data.js";

/** What each check compares, in Vietnamese. The library's own sentences are English. */
const COMPARED: Readonly<Record<string, string>> = {
  "fraction-percent": "phân số và tỷ lệ phần trăm",
  "part-over-whole": "phần và tổng",
  "recurring-base": "mẫu số so với các chỉ tiêu khác",
  "sum-mismatch": "tổng của các phần và tổng số",
  "part-percent": "tỷ lệ của phần trong tổng",
  "amount-in-words": "số tiền và số tiền bằng chữ",
  "no-such-date": "ngày có trong lịch",
  "deadline-before-document": "thời hạn và ngày ban hành",
  "reference-after-document": "ngày viện dẫn và ngày ban hành",
  "code-year": "năm trong số hiệu và ngày",
  "code-type": "số hiệu và loại văn bản",
  "code-agency": "số hiệu và cơ quan",
  "reference-recurs": "các lần viện dẫn cùng văn bản",
  "header-type": "ký hiệu và loại văn bản",
  "header-issuer": "ký hiệu và cơ quan ban hành",
  "header-year": "năm trong số hiệu và ngày ban hành",
  "issuer-in-time": "cơ quan và thời gian tồn tại",
  "criterion-name": "số thứ tự và tên tiêu chí",
  "criterion-series": "thứ tự các tiêu chí",
};

/** Sentences whose numbers matter: how the library says them, and how Vietnamese does. */
const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^(\S+) is (\S+) %, printed (\S+) %$/u, "$1 là $2 %, in $3 %"],
  [/^the (\d+) parts add up to (\S+), the total is printed as (\S+)$/u, "$1 phần cộng lại là $2, tổng in là $3"],
  [/^(.+) is (\S+) % of (.+), printed (\S+) %$/u, "$1 là $2 % của $3, in $4 %"],
  [/^(.+) is (\S+), in words (.+)$/u, "$1 là $2, bằng chữ là $3"],
  [/^(\d+) figures count (.+) of (\S+)$/u, "$1 chỉ tiêu tính theo $3 $2"],
  [/^(\S+) (.+), but (\d+) figures count .+ of (\S+)$/u, "$1 $2, nhưng $3 chỉ tiêu tính theo $4"],
  [/^criterion (\d+) is called (.+)$/u, "tiêu chí $1 là $2"],
];

const grouped = (text: string): string =>
  text.replace(/\d{5,}/gu, (digits) => Number(digits).toLocaleString("vi-VN", { maximumFractionDigits: 0 }));

/** A check as the page says it. */
export function checkWords({ name, detail }: Check, language: ReviewLanguage): string {
  if (language === "en") return grouped(detail);
  const compared = COMPARED[name];
  const row = SENTENCES.find(([sentence]) => sentence.test(detail));
  if (row !== undefined) return grouped(detail.replace(row[0], row[1]));
  return compared ?? detail;
}
