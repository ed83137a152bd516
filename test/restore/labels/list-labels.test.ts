import { describe, expect, test } from "@jest/globals";
import { buildSource } from "../../../src/document/build.js";
import { listLabels } from "../../../src/restore/labels/list-labels.js";
import { segment } from "../../../src/restore/segment.js";

const ALIKE = new Set(["đd", "ĐD", "c©", "C©", "ce", "a4", "a8", "g8", "l1", "gq"]);
const costOf = (label: string, core: string): number => (ALIKE.has(label + core) ? 2 : label === core ? 0 : 20);

/** The labels of a text that were misread, as "read > printed". */
function misread(text: string): string[] {
  const source = buildSource(text);
  const chunks = segment(source, () => false).flatMap((paragraph) => paragraph.chunks);
  const cores = new Map(chunks.map(({ coreStart, core }) => [coreStart, core]));
  return [...listLabels(chunks, costOf)].flatMap(([at, label]) =>
    cores.get(at) === label ? [] : [`${cores.get(at)} > ${label}`],
  );
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

  test("inside a line a label follows a sign that ends something", () => {
    expect(misread("c) Bơm;\nd) Van tại điểm d) nêu trên;")).toEqual([]);
    expect(misread("c) Bơm; d) Van; d) Vòi.")).toEqual(["d > đ"]);
  });

  test("a label that is as it should be is settled, since nothing else stands so", () => {
    const source = buildSource("b) Van;\nc) Vòi;");
    const chunks = segment(source, () => false).flatMap((paragraph) => paragraph.chunks);
    expect([...listLabels(chunks, costOf)]).toEqual([
      [0, "b"],
      [8, "c"],
    ]);
  });

  test("of two misread labels in a row each is settled by the order", () => {
    expect(misread("c) Bơm;\nd) Van;\nd) Vòi;\ne) Bể;\nq) Máy;\nh) Kho;")).toEqual(["d > đ", "q > g"]);
  });

  test("a sign takes the case of what it labels, a letter keeps its own", () => {
    expect(misread("A) BƠM NƯỚC\nB) VAN NƯỚC\n©) VÒI NƯỚC")).toEqual(["© > C"]);
    expect(misread("C) BƠM NƯỚC\nD) VAN NƯỚC\nD) VÒI NƯỚC")).toEqual(["D > Đ"]);
  });

  test("points that are quoted out of order stay", () => {
    expect(misread("b) Van;\ne) Vòi;\nk) Bể;")).toEqual([]);
  });

  test.each([
    ["e) Bơm;\n8) Van;\nh) Vòi;", ["8 > g"]],
    ["k) Bơm;\n1) Van;\nm) Vòi;", ["1 > l"]],
    ["k) Bơm;\n1) Van;", ["1 > l"]],
    ["8) Bơm;\nb) Van;", ["8 > a"]],
    ["k) Bơm;\n1) Van;\n2) Vòi;", []],
    ["7) Bơm;\n8) Van;\nb) Vòi;", []],
    ["8) Van;", []],
  ])("a digit is a letter only where the order proves it: %j", (text, found) => {
    expect(misread(text)).toEqual(found);
  });

  test.each([
    ["1. MỤC ĐÍCH\n1. Bơm\n2. Van\nII. NỘI DUNG", ["1 > I"]],
    ["L. MỤC ĐÍCH\nII. NỘI DUNG", ["L > I"]],
    ["I. MỤC ĐÍCH\nI. NỘI DUNG\nIII. KINH PHÍ", ["I > II"]],
    ["I. MỤC ĐÍCH\nII. NỘI DUNG\nII. KINH PHÍ", ["II > III"]],
    ["I. MỤC ĐÍCH\nIH. NỘI DUNG\nIl. KINH PHÍ", ["IH > II", "Il > III"]],
    ["I- MỤC ĐÍCH\nU- NỘI DUNG", ["U > II"]],
    // Two annexes, each with sections of its own.
    ["I. MỤC ĐÍCH\nII. NỘI DUNG\nI. KINH PHÍ\nII. TIẾN ĐỘ", []],
    ["I. MỤC ĐÍCH\nI. NỘI DUNG\nII. KINH PHÍ", []],
    ["II. NỘI DUNG\nTL. GIÁM ĐỐC\nTT. HUYỆN ỦY", []],
    ["1. Bơm nước\n2. Van nước\nII. NỘI DUNG", []],
  ])("Roman numerals are told by those around them: %j", (text, found) => {
    expect(misread(text)).toEqual(found);
  });

  test.each([
    ["II. NỘI DUNG\nI. Bơm nước\n2. Van nước", ["I > 1"]],
    ["4. Bơm nước\nS. Van nước\n6. Vòi nước", ["S > 5"]],
    ["10. Bơm nước\nIl. Van nước\n12. Vòi nước", ["Il > 11"]],
    ["D) Trạm bơm\n2) Kho\n3) Bãi", ["D > 1"]],
    ["I- Trạm bơm\n2- Kho", ["I > 1"]],
    ["4. Bơm nước\nS. Van nước\n7. Vòi nước", []],
    ["A. Bơm nước\nB. Van nước", []],
  ])("numbers too: %j", (text, found) => {
    expect(misread(text)).toEqual(found);
  });

  test("a stroke before a stop and a capital is a one; a Roman numeral is not", () => {
    expect(misread("L. Bơm nước")).toEqual(["L > 1"]);
    expect(misread("I. BƠM NƯỚC")).toEqual([]);
  });
});
