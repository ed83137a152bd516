import { describe, expect, test } from "@jest/globals";
import { buildSource } from "../../src/document/build.js";
import { pairKey } from "../../src/restore/context-scorer.js";
import { readPlaces } from "../../src/restore/read-places.js";
import { segment } from "../../src/restore/segment.js";
import { tinyModel } from "../model/tiny-model.js";

const { language } = tinyModel();
const idOf = (word: string): number => language.ids.get(word) ?? 0;
const pairs = Uint16Array.from(["nước", "sạch"].map(idOf));
const model = { language, places: { provinces: ["Kênh Mương", "Qxz Wqz"], start: Uint32Array.of(0, 1, 1), pairs } };

/** What is found, as "offset > province or none". */
function found(text: string): string[] {
  const chunks = segment(buildSource(text), () => false).flatMap((paragraph) => paragraph.chunks);
  return readPlaces(chunks, model).map(({ at, province }) => `${at} > ${province ?? "none"}`);
}

describe("readPlaces", () => {
  test("a province by its letters, whatever became of its marks", () => {
    expect(found("Kenh Muong, ngày")).toEqual(["0 > 0"]);
    expect(found("tỉnh KÉNH MUÖNG")).toEqual(["5 > 0"]);
    const chunks = segment(buildSource("Kenh Muong"), () => false).flatMap((paragraph) => paragraph.chunks);
    expect(readPlaces(chunks, model)[0]!.keys).toEqual([pairKey(idOf("kênh"), idOf("mương"))]);
  });

  test("other places only in small letters", () => {
    expect(found("Nuoc Sach")).toEqual(["0 > none"]);
    expect(found("NUOC SACH")).toEqual([]);
  });

  test.each(["kenh muong", "Kenh muong", "Kenh, Muong", "Kenh\nMuong", "Kenk Muong", "Qxz Wqz"])(
    "%j is none",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
