import { describe, expect, test } from "@jest/globals";
import { buildSource } from "../../src/document/build.js";
import { listLabels } from "../../src/restore/list-labels.js";
import { segment } from "../../src/restore/segment.js";

const ALIKE = new Set(["đd", "c©", "ce", "a4", "gq", "h n"]);
const costOf = (label: string, core: string): number => (ALIKE.has(label + core) ? 2 : label === core ? 0 : 20);

/** The labels of a text that were misread, as "read > printed". */
function misread(text: string): string[] {
  const source = buildSource(text);
  const chunks = segment(source, () => false).flatMap((paragraph) => paragraph.chunks);
  return [...listLabels(chunks, costOf)].map(([at, label]) => `${source.text[at]} > ${label}`);
}

describe("listLabels", () => {
  test("the second d of a list is đ", () => {
    expect(misread("c) Bơm;\nd) Van;\nd) Vòi;\ne) Bể;")).toEqual(["d > đ"]);
  });

  test("a d that stands alone, or begins after c, is d", () => {
    expect(misread("d) Van;")).toEqual([]);
    expect(misread("c) Bơm;\nd) Van;")).toEqual([]);
  });

  test("what looks like the next label is it, also as a sign", () => {
    expect(misread("a) Bơm;\nb) Van;\ne) Vòi;\nd) Bể;")).toEqual(["e > c"]);
    expect(misread("b) Van;\n©) Vòi;")).toEqual(["© > c"]);
  });

  test("a new list begins with a", () => {
    expect(misread("d) Van;\na) Bơm;\nb) Vòi;")).toEqual([]);
  });

  test("only the first word of a line is a label", () => {
    expect(misread("c) Bơm;\nd) Van tại điểm d) nêu trên;")).toEqual([]);
  });

  test("a stroke before a stop and a capital is a one; a Roman numeral is not", () => {
    expect(misread("L. Bơm nước")).toEqual(["L > 1"]);
    expect(misread("I. BƠM NƯỚC")).toEqual([]);
  });
});
