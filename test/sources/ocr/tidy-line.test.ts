import { describe, expect, test } from "@jest/globals";
import { tidyLine } from "../../../src/sources/ocr/tidy-line.js";
import { line, textsOf } from "./words.js";

describe("the boxes of a line", () => {
  test("end where the next word begins", () => {
    const words = line("CỘNG HÒA XÃ HỘI", 0, 0);
    const wide = words.map((word, i) => (i === 1 ? { ...word, box: { ...word.box, right: 180 } } : word));
    const after = tidyLine(wide);
    expect(textsOf(after)).toEqual(["CỘNG", "HÒA", "XÃ", "HỘI"]);
    expect(after[1]!.box.right).toBe(words[2]!.box.left);
  });

  test("are cut to the line where one reaches over lines", () => {
    const words = line("Kết luận của Phó", 0, 100);
    const high = words.map((word, i) => (i === 2 ? { ...word, box: { ...word.box, top: 60, bottom: 125 } } : word));
    const { top, bottom } = tidyLine(high)[2]!.box;
    expect([top, bottom]).toEqual([93, 125]);
  });

  test("that are right stay", () => {
    const words = line("Kết luận của Phó", 0, 100);
    expect(tidyLine(words)).toEqual(words);
    expect(tidyLine([])).toEqual([]);
  });
});
