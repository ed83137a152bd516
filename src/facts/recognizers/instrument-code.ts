import { documentTypes } from "../dictionary.js";
import { withoutEnd } from "../trim.js";

/** "46-NQ/TU", "13/2020/TT-BGDĐT", "77/2015/QH13", "130/KH-CAT-PC06"; a space after a stroke or hyphen is forgiven. */
export const CODE: string =
  "\\d{1,6}[a-zđ]{0,2}(?: ?/ ?\\d{4})? ?[-/] ?(?:\\p{Lu}|0(?=[PQ]?[DĐ]-))[\\p{L}\\d&.]{0,14}(?:[-/] ?\\p{Lu}[\\p{L}\\d&.]{0,14}| - ?\\p{Lu}{2}[\\p{L}\\d&]{0,14}){0,4}";

const byAbbreviation = new Map(documentTypes.filter(({ code }) => code !== "").map(({ code, name }) => [code, name]));
for (const [code, name] of [
  ["NQ", "Nghị quyết"],
  ["TB", "Thông báo"],
  ["TT", "Thông tư"],
  ["NĐ", "Nghị định"],
] as const) {
  byAbbreviation.set(code, name);
}

/** The code without forgiven spaces and without the full stop of its sentence. */
export function codeAsPrinted(printed: string): string {
  return withoutEnd(printed.replace(/ /g, ""), ".&");
}

/** The groups of letters of a code: "NQ", "HĐND" of "08/2019/NQ-HĐND". */
export function abbreviationsOf(code: string): string[] {
  return code.split(/[-/]/).filter((group) => /^\p{L}/u.test(group));
}

/** Whether letters enough stand in it to be a code: two capitals at least. */
export function isCode(code: string): boolean {
  return (code.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
}

/** The kind of instrument that a code's own letters name: "Nghị quyết" for "19/NQ-HĐND", "Luật" for "31/2024/QH15". */
export function typeOfCode(code: string): string | undefined {
  const [first = "", second] = abbreviationsOf(code);
  if (/^QH\d{1,2}$/.test(first)) return "Luật";
  return byAbbreviation.get(first) ?? (second !== undefined || /^UBND|^HĐND/.test(first) ? "Công văn" : undefined);
}
