import { describe, expect, test } from "@jest/globals";
import { composeScan } from "../../bench/scans/compose-scan.js";
import type { MadeScan } from "../../bench/scans/make-scans.js";
import { scoreHeader, scoreWords } from "../../bench/scans/score-scan.js";
import { stamped } from "../../bench/scans/stamp.js";
import { extract } from "../../src/index.js";
import { Random } from "../../training/random.js";

const { head, body, foot, header } = composeScan(["Giao các đơn vị thực hiện theo quy định."], new Random(7, 1));

function scanOf(cells: readonly (readonly string[])[]): MadeScan {
  const across = cells.map((row) => row.join(" ").trim());
  const columns = cells.flat().filter((text) => text !== "");
  return { pdf: "", dpi: 200, font: "", layer: "eng", columns, across, header };
}

const scan = scanOf([...head, ...body, ...foot].map((block) => block.cells.map(({ text }) => text)));

describe("the score of a made scan", () => {
  test("a reading that is right has no wrong word, in either order of the letterhead", () => {
    for (const lines of [scan.columns, scan.across]) {
      expect(scoreWords(scan, lines.join("\n"))).toMatchObject({ wrong: 0, missing: 0, foreign: 0 });
    }
  });

  test("a misread word is wrong, printed nowhere, and its own word is missing", () => {
    const text = scan.columns.join("\n").replace("quy định", "quy dịnh");
    expect(scoreWords(scan, text)).toMatchObject({ wrong: 1, missing: 1, foreign: 1 });
  });

  test("words in another order are missing nowhere", () => {
    const { wrong, missing } = scoreWords(scan, [...scan.columns].reverse().join("\n"));
    expect(wrong).toBeGreaterThan(5);
    expect(missing).toBe(0);
  });

  test("the header fields of the true text are all right, those of an empty one all wrong", () => {
    const right = scoreHeader(header, extract(scan.columns.join("\n")));
    expect(Object.values(right)).toEqual(Object.values(right).map(() => true));
    expect(Object.values(scoreHeader(header, extract("")))).toEqual(Object.values(right).map(() => false));
  });
});

test("a seal darkens what is light and leaves what is dark", () => {
  const page = { width: 300, height: 300, pixels: new Uint8Array(90_000).fill(255) };
  page.pixels.fill(0, 0, 45_000);
  const { pixels } = stamped(page, 150, { x: 0.5, y: 0.5, turn: 10 });
  expect(pixels.subarray(0, 45_000).every((pixel) => pixel === 0)).toBe(true);
  expect(pixels.subarray(45_000).some((pixel) => pixel < 200)).toBe(true);
  expect(page.pixels[50_000]).toBe(255);
});
