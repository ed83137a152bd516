import { describe, expect, test } from "@jest/globals";
import { buildSource } from "../../src/document/build.js";
import { convertLegacy } from "../../src/restore/convert-legacy.js";
import { toTcvn3, toVni } from "../../src/syllable/legacy-fonts.js";

const TEXT = `Sở Nông nghiệp trả lời
trước ngày 5/6, kèm   bảng kê.

Xin cảm ơn!`;

describe.each([
  ["tcvn3", toTcvn3],
  ["vni", toVni],
] as const)("convertLegacy from %s", (font, encode) => {
  const source = buildSource(encode(TEXT));
  const { text, lines, tokens } = convertLegacy(source, font);

  test("the text and its lines", () => {
    expect(text).toBe(TEXT);
    expect(lines).toHaveLength(4);
  });

  test("every token stands where both texts have it", () => {
    for (const { text: word, raw, at, sourceAt, why } of tokens) {
      expect(text.slice(at.start, at.end)).toBe(word);
      expect(source.text.slice(sourceAt.start, sourceAt.end)).toBe(raw);
      expect(why).toBe(word === raw ? "as-read" : "legacy-font");
    }
    expect(tokens.map((token) => token.text)).toEqual(TEXT.split(/\s+/));
  });

  test("a line that is Unicode already stays", () => {
    const unicode = "Cơ quan chủ quản phải bảo đảm kinh phí đúng hạn";
    const mixed = buildSource(`${encode(TEXT)}\n${unicode}`);
    expect(convertLegacy(mixed, font).text).toBe(`${TEXT}\n${unicode}`);
  });
});
