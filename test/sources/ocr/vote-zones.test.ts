import { describe, expect, test } from "@jest/globals";
import type { PlacedWord } from "../../../src/document/build-layout.js";
import { voteZones } from "../../../src/sources/ocr/vote-zones.js";
import { line, textsOf, word } from "./words.js";

const ZONE = { left: 0, top: 0, right: 500, bottom: 300 };

/** What stands after one zone with these lines has voted on these words of the page. */
function voted(page: readonly PlacedWord[], ...lines: readonly (readonly PlacedWord[])[]): PlacedWord[] {
  return voteZones(page, [{ zone: ZONE, lines }]);
}

describe("the vote of a zone", () => {
  test("stands, with the page's reading beside it", () => {
    const [one] = voted([word("TÍNH", 50, 50, 0.8)], [word("TỈNH", 50, 50, 0.85)]);
    expect(one).toMatchObject({
      text: "TỈNH",
      confidence: 0.85,
      others: [{ text: "TÍNH", reader: "ocr", confidence: 0.8 }],
    });
  });

  test("is noted where the page is clearly surer of the word", () => {
    const [one] = voted([word("TỈNH", 50, 50, 0.95)], [word("TÍNH", 50, 50, 0.5)]);
    expect(one).toMatchObject({ text: "TỈNH", others: [{ text: "TÍNH", reader: "zone", confidence: 0.5 }] });
  });

  test("is noted for a whole line where the page is clearly surer of the line", () => {
    const page = line("ngày tháng năm", 50, 50, 0.9);
    const zone = line("ngay thang", 50, 50, 0.3).concat({ ...word("nam", 180, 50, 0.95), box: page[2]!.box });
    expect(textsOf(voted(page, zone))).toEqual(["ngày", "tháng", "năm"]);
  });

  test("brings words that the page has nothing of, if the zone is sure", () => {
    const page = [word("Số:", 50, 50, 0.9)];
    const zone = [word("Số:", 50, 50, 0.9), word("27/QĐ", 100, 50, 0.9), word("ll", 200, 50, 0.3)];
    expect(textsOf(voted(page, zone))).toEqual(["Số:", "27/QĐ"]);
  });

  test("keeps what it shows nothing of, unless the page doubts it too", () => {
    const page = [word("Số:", 50, 50, 0.9), word("8", 150, 50, 0.5), word("Xƒ", 250, 50, 0.1)];
    expect(textsOf(voted(page, [word("Số:", 50, 50, 0.9)]))).toEqual(["Số:", "8"]);
  });

  test("leaves out strokes of a seal that are read twice with little confidence, unless one is a syllable", () => {
    const page = [word("2n", 50, 50, 0.2), word("THỦ", 150, 50, 0.2)];
    const zone = [word("Z0", 50, 50, 0.3), word("?HU", 150, 50, 0.1)];
    expect(textsOf(voted(page, zone))).toEqual(["THỦ"]);
  });

  test("leaves a word alone that the zone's edge cuts", () => {
    const page = [word("Chính", 440, 50, 0.9), word("phủ;", 496, 50, 0.9)];
    const zone = [
      word("Chính", 440, 50, 0.9),
      { ...word("p", 496, 50, 0.95), box: { left: 496, top: 50, right: 500, bottom: 70 } },
    ];
    const after = voted(page, zone);
    expect(textsOf(after).toSorted()).toEqual(["Chính", "phủ;"].toSorted());
  });

  test("says nothing of words outside the zone", () => {
    const outside = word("xx", 600, 50, 0.1);
    expect(voted([outside])).toEqual([outside]);
  });

  test("parts what the page ran together, and keeps what each says of each word", () => {
    const after = voted([word("XÃHỘI", 50, 50, 0.8)], [word("XÃ", 50, 50, 0.9), word("HỘI", 70, 50, 0.9)]);
    expect(after.map(({ text, others }) => [text, others?.[0]?.text])).toEqual([
      ["XÃ", "XÃ"],
      ["HỘI", "HỘI"],
    ]);
  });
});
