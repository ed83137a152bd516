import { describe, expect, test } from "@jest/globals";
import { fromLegacy, fromTcvn3, fromVni, toTcvn3, toVni } from "../../src/syllable/legacy-fonts.js";
import { MARKED_LETTERS } from "../../src/syllable/letters.js";

/** Known spellings of each encoding, from its published table. */
const TCVN3_WORDS = [
  ["Céng hoµ x· héi", "Cộng hoà xã hội"],
  ["§éc lËp", "Độc lập"],
  ["®­îc h­ëng", "được hưởng"],
  ["nguyªn t¾c", "nguyên tắc"],
  ["gi÷ v÷ng", "giữ vững"],
  ["chñ nghÜa", "chủ nghĩa"],
  ["kü thuËt", "kỹ thuật"],
] as const;

const VNI_WORDS = [
  ["Coäng hoøa xaõ hoäi", "Cộng hòa xã hội"],
  ["Ñoäc laäp", "Độc lập"],
  ["ñöôïc höôûng", "được hưởng"],
  ["nguyeân taéc", "nguyên tắc"],
  ["giöõ vöõng", "giữ vững"],
  ["chuû nghóa", "chủ nghĩa"],
  ["kyõ thuaät", "kỹ thuật"],
  ["QUYEÁT ÑÒNH", "QUYẾT ĐỊNH"],
  ["lyù do, tyû leä, bò, mæ", "lý do, tỷ lệ, bị, mỉ"],
] as const;

describe("legacy fonts", () => {
  test.each(TCVN3_WORDS)("TCVN3 %s", (legacy, text) => {
    expect(fromTcvn3(legacy)).toBe(text);
    expect(toTcvn3(text)).toBe(legacy);
  });

  test.each(VNI_WORDS)("VNI %s", (legacy, text) => {
    expect(fromVni(legacy)).toBe(text);
    expect(toVni(text)).toBe(legacy);
  });

  test("every letter makes the round trip through VNI, every small one through TCVN3", () => {
    for (const letter of MARKED_LETTERS) {
      expect(fromVni(toVni(letter))).toBe(letter);
      if (letter === letter.toLowerCase()) expect(fromTcvn3(toTcvn3(letter))).toBe(letter);
    }
  });

  test("small TCVN3 letters among capitals become capitals, also in a word of one capital beside such a word", () => {
    expect(fromTcvn3("QUYÕT §ÞNH")).toBe("QUYẾT ĐỊNH");
    expect(fromTcvn3("HéI X· Hµ Nam")).toBe("HỘI XÃ Hà Nam");
  });

  test("text without such letters is left alone", () => {
    const text = "Total: 5 (five), see page 12.";
    expect(fromLegacy(text, "tcvn3")).toBe(text);
    expect(fromLegacy(text, "vni")).toBe(text);
  });
});
