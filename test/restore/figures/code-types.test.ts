import { describe, expect, test } from "@jest/globals";
import { buildSource } from "../../../src/document/build.js";
import { codeTypes, kindsOf } from "../../../src/restore/figures/code-types.js";
import { segment } from "../../../src/restore/segment.js";

const kinds = kindsOf(
  "# abbreviation\texpansion\nQC\tQuy chế\t3\nTTLT\tThông tư liên tịch\t1\nTT\tThông tư\t9\nQyĐ\tQuy định\t1\nXX\tkhác hẳn\t1\nKT\t\t5",
  (form) => form !== "XX",
);

/** The kinds named before codes, as "code > type". */
function typed(text: string): string[] {
  const chunks = segment(buildSource(text), () => false).flatMap((paragraph) => paragraph.chunks);
  const cores = new Map(chunks.map(({ coreStart, core }) => [coreStart, core]));
  return [...codeTypes(chunks, kinds)].map(([at, type]) => `${cores.get(at)} > ${type}`);
}

describe("codeTypes", () => {
  test("by the words before, whatever became of their marks, with and without the word for a number", () => {
    expect(typed("Quy ché 15-OC/TU, Quÿ chê s6 16-OC/TU")).toEqual(["15-OC/TU > QC", "16-OC/TU > QC"]);
  });

  test("the longest name counts", () => {
    expect(typed("Thông tư liên tịch số 5/TTLT-BTC")).toEqual(["5/TTLT-BTC > TTLT"]);
  });

  test("none of other words, of figures, or of a kind whose codes are another's", () => {
    expect(typed("khác hẳn số 5/XX-TU, Thông tư 5/2012, của 7/QC-TU, Quy định số 7-QĐ/TU")).toEqual([]);
  });
});
