import { describe, expect, test } from "@jest/globals";
import { columnsOf, padded, visible, wrapped } from "../../src/cli/terminal-text.js";

describe("visible", () => {
  test.each([
    ["red\u001b[31m", "red␛[31m"],
    ["\u0007\u0000\r\n\t", "␇␀␍␊␉"],
    ["\u009b2J\u007f", "\ufffd2J\ufffd"],
    ["a\u202eb\u2066c", "a\ufffdb\ufffdc"],
    ["Ủy ban nhân dân □ ⟦ ⟧", "Ủy ban nhân dân □ ⟦ ⟧"],
  ])("%j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });
});

describe("columnsOf", () => {
  test.each([
    ["Nguyễn", 6],
    ["Nguyễn".normalize("NFD"), 6],
    ["Đường Ượ", 8],
    ["漢字", 4],
    ["a\u200bb", 2],
    ["𝟙", 1],
    ["", 0],
  ])("%j has %d", (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });

  test("blanks fill up to the same column, whatever the form of the letters", () => {
    expect(padded("xã", 4)).toBe("xã  ");
    expect(padded("xã".normalize("NFD"), 4)).toBe(`${"xã".normalize("NFD")}  `);
    expect(padded("huyện", 4)).toBe("huyện");
  });
});

describe("wrapped", () => {
  test("between words, a longer word alone", () => {
    expect(wrapped("một hai ba", 7)).toEqual(["một hai", "ba"]);
    expect(wrapped("a nghiêng b", 3)).toEqual(["a", "nghiêng", "b"]);
    expect(wrapped("", 5)).toEqual([""]);
  });

  test("nothing is lost, and no line is too long", () => {
    const text = "thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới";
    for (let columns = 7; columns < 70; columns++) {
      const lines = wrapped(text, columns);
      expect(lines.join(" ")).toBe(text);
      expect(lines.filter((line) => columnsOf(line) > columns)).toEqual([]);
    }
  });
});
