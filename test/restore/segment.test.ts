import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildSource } from "../../src/document/build.js";
import { segment } from "../../src/restore/segment.js";

const paragraphsOf = (text: string, frozen: (line: string) => boolean = () => false) =>
  segment(buildSource(text), frozen);
const coresOf = (text: string): string[][] => paragraphsOf(text).map(({ chunks }) => chunks.map(({ core }) => core));

describe("segment", () => {
  test("a paragraph runs on over line breaks", () => {
    expect(coresOf("tổ quản lý\nchợ mới")).toEqual([["tổ", "quản", "lý", "chợ", "mới"]]);
  });

  test.each([
    ["a blank line", "lúa\n \nngô"],
    ["the end of a sentence", "lúa.\nngô"],
    ["a list mark", "lúa\n- ngô"],
    ["a numbered item", "lúa\n2. ngô"],
    ["a lettered item", "lúa\nb) ngô"],
    ["a Roman numeral", "lúa\nIV. ngô"],
  ])("%s begins a new one", (_, text) => {
    expect(paragraphsOf(text)).toHaveLength(2);
  });

  test("cores are without outer signs, inner ones stay", () => {
    expect(coresOf("“Lúa”, (ngô); 27/QĐ-TU: khoai... -")).toEqual([["Lúa", "ngô", "27/QĐ-TU", "khoai", ""]]);
  });

  test("lines in capitals and lines to be left alone are told", () => {
    const [{ chunks }] = paragraphsOf("HỢP TÁC XÃ\nĐồng Xanh\nfirst line", (line) => line.startsWith("first")) as [
      ReturnType<typeof paragraphsOf>[number],
    ];
    expect(chunks.map(({ shouted }) => shouted)).toEqual([true, true, true, false, false, false, false]);
    expect(chunks.map(({ frozen }) => frozen)).toEqual([false, false, false, false, false, true, true]);
    expect(chunks.map(({ line }) => line)).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  test("of two sides of a letterhead on one line the one in capitals is told, an abbreviation or two are not", () => {
    const [{ chunks }] = paragraphsOf("THI XA CAI LAY Doc lap - Tu do - Hanh phuc") as [
      ReturnType<typeof paragraphsOf>[number],
    ];
    expect(chunks.filter(({ shouted }) => shouted).map(({ core }) => core)).toEqual(["THI", "XA", "CAI", "LAY"]);
    const [{ chunks: others }] = paragraphsOf("trình UBND TP và HĐND, UBND, SXD các huyện, thị xã, thành phố") as [
      ReturnType<typeof paragraphsOf>[number],
    ];
    expect(others.some(({ shouted }) => shouted)).toBe(false);
  });

  test("the raised figure of a unit is part of it, whatever it was read as, and so is what was read behind it", () => {
    expect(coresOf("(5 m?), 2 km*; m?/ngày m°t")).toEqual([["5", "m?", "2", "km*", "m?/ngày", "m°t"]]);
  });

  test("every character but white space lies in one chunk, in order, its core inside it with all its letters", () => {
    const text = fc.string({ unit: fc.constantFrom(..."aĐ1.,-/()“: \n\tkm?*°"), maxLength: 60 });
    fc.assert(
      fc.property(text, (source) => {
        const chunks = paragraphsOf(source).flatMap((paragraph) => paragraph.chunks);
        expect(chunks.map(({ start, end }) => source.slice(start, end))).toEqual(source.match(/\S+/gu) ?? []);
        for (const { start, end, core, coreStart, coreEnd, line } of chunks) {
          expect(start <= coreStart && coreStart <= coreEnd && coreEnd <= end).toBe(true);
          expect(source.slice(coreStart, coreEnd)).toBe(core);
          expect(source.slice(start, coreStart) + source.slice(coreEnd, end)).not.toMatch(/[\p{L}\d]/u);
          expect(source.slice(0, start).split("\n")).toHaveLength(line + 1);
        }
      }),
    );
  });
});
