import { asRead } from "../../../src/document/as-read.js";
import { type SearchRecord, searchRecord } from "../../../src/exporters/search-record.js";
import { findFacts } from "../../../src/facts/find-facts.js";
import { textSource } from "../../../src/sources/plain-text.js";
import { EVERY_KIND } from "../every-kind.js";

/** The record of a text that was read without fault. `digit` tells its id from others'. */
export function recordOf(text: string, digit = "a", name = `${digit}.txt`): SearchRecord {
  const document = asRead(textSource(text));
  return searchRecord({ document, ...findFacts(document) }, { name, sha256: digit.repeat(64) });
}

/** Facts of every kind. */
export const EVERY_RECORD: SearchRecord = recordOf(EVERY_KIND);

/** Many pages of facts and sentences. */
export function longRecord(pages: number, digit = "b"): SearchRecord {
  const page = (number: number): string =>
    Array.from(
      { length: 30 },
      (_, line) => `Điều ${number}.${line}. Kinh phí là ${line + 1} triệu đồng, xã đạt 80%.`,
    ).join("\n");
  return recordOf(Array.from({ length: pages }, (_, index) => page(index + 1)).join("\f"), digit);
}

/** Values that an engine would stumble over: dates that are none, figures beyond a double, halves of characters, long names. */
export const HOSTILE_RECORD: SearchRecord = {
  ...EVERY_RECORD,
  id: "c".repeat(64),
  name: "a\nb/\ud800.pdf",
  text: "half \ud83d of a character\u2028 and a line separator",
  raw: "half \ud83d of a character\u2028 and a line separator",
  others: [{ at: { start: 0, end: 4 }, forms: ["ha\udc00lf", "hall"] }],
  pages: [{ number: 1, start: 0 }],
  facts: EVERY_RECORD.facts.map((fact) => {
    if (fact.kind === "date") return { ...fact, value: "2021-02-31", end: "0000" };
    if (fact.kind === "money") return { ...fact, amount: 1e21 };
    if (fact.kind === "target") return { ...fact, value: Number.NaN };
    if (fact.kind === "recipient") return { ...fact, name: "Ủy ban nhân dân ".repeat(5_000) };
    if (fact.kind === "header") return { ...fact, number: 99_999_999_999, issuedOn: "2021-13-01" };
    return fact;
  }),
};
