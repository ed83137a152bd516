import { describe, expect, test } from "@jest/globals";
import { withOldLayer, withPictures } from "../../../src/sources/ocr/old-layer.js";
import { line, textsOf, word } from "./words.js";

describe("an old text layer beside a new reading", () => {
  test("is noted word by word, however it parts them", () => {
    const read = line("Ủy ban nhân dân", 0, 0, 0.9);
    const layer = [word("Uy", 0, 2), word("bannhan", 30, 2), word("dan", 120, 2)];
    const after = withOldLayer(read, layer);
    expect(textsOf(after)).toEqual(["Ủy", "ban", "nhân", "dân"]);
    expect(after.map(({ others }) => others)).toEqual([
      [{ text: "Uy", reader: "layer" }],
      [{ text: "ban", reader: "layer" }],
      [{ text: "nhan", reader: "layer" }],
      [{ text: "dan", reader: "layer" }],
    ]);
  });

  test("keeps the readings that a word has already", () => {
    const read = [{ ...word("TỈNH", 0, 0), others: [{ text: "TÍNH", reader: "zone" }] as const }];
    expect(withOldLayer(read, [word("TINH", 0, 0)])[0]?.others).toEqual([
      { text: "TÍNH", reader: "zone" },
      { text: "TINH", reader: "layer" },
    ]);
  });

  test("fills places where the new reading has nothing, and brings no strokes", () => {
    const read = line("Số: /QĐ", 0, 0);
    const layer = [...line("So: /QD", 0, 0), word("12", 300, 0), word("~|", 400, 0)];
    expect(textsOf(withOldLayer(read, layer))).toEqual(["Số:", "/QĐ", "12"]);
  });

  test("that is empty changes nothing", () => {
    const read = line("Ủy ban", 0, 0);
    expect(withOldLayer(read, [])).toEqual(read);
  });
});

describe("visible text beside pictures", () => {
  test("stands, and gets what the pictures hold", () => {
    const visible = line("Điều 1.", 0, 0);
    const read = [...line("Đieu l.", 0, 0), word("HỎA", 0, 100)];
    expect(withPictures(visible, read)).toEqual([...visible, word("HỎA", 0, 100)]);
  });
});
