import { describe, expect, test } from "@jest/globals";
import { asSource } from "../../../bench/inspect/as-source.js";
import { readByScanner } from "../../../bench/inspect/garble.js";
import type { KnownPage } from "../../../bench/inspect/known-page.js";
import { BENCH, DEVELOPMENT, SORTS } from "../../../bench/inspect/page-sets.js";
import { textOf, truthOf } from "../../../bench/inspect/truth.js";
import { Random } from "../../../training/random.js";

const page = (printed: readonly string[], read: readonly string[], byColumn = printed): KnownPage => ({
  sort: "ocr-eng",
  kind: "image-with-text",
  index: 0,
  font: "",
  setting: "",
  width: 10,
  height: 10,
  printed,
  printedByColumn: byColumn,
  lines: read.map((line) => line.split(" ").map((text) => ({ text }))),
});

describe("truthOf", () => {
  test("the share of printed words that the text does not have", () => {
    const truth = truthOf(page(["Căn cứ Luật Đất đai", "số 45"], ["Can cứ Luat", "Đất đai, số 45"]));
    expect(truth.words).toBe(7);
    expect(truth.wrongShare).toBeCloseTo(2 / 7);
    expect(truth.read.filter(({ right }) => !right).map(({ word }) => word)).toEqual(["can", "luat"]);
  });

  test("columns may be read one after the other", () => {
    const across = ["Nơi nhận: CHỦ TỊCH", "Như Điều 3; Trần Văn Tám"];
    const down = ["Nơi nhận:", "Như Điều 3;", "CHỦ TỊCH", "Trần Văn Tám"];
    expect(truthOf(page(across, down, down)).wrongShare).toBe(0);
  });

  test("a page without words has none wrong", () => {
    expect(truthOf(page([], ["| ."])).wrongShare).toBe(0);
  });
});

test("the two sets of pages share no font, size, resolution, segmentation, chapter or run of lines", () => {
  for (const name of ["families", "sizes", "resolutions", "segmentations", "chapters"] as const) {
    const [one, other] = [DEVELOPMENT[name], BENCH[name]] as readonly (readonly unknown[])[];
    expect(one!.filter((value) => other!.includes(value))).toEqual([]);
  }
  expect([DEVELOPMENT.runs, BENCH.runs]).toEqual(["even", "odd"]);
  expect(SORTS.reduce((sum, { pages }) => sum + pages, 0)).toBe(200);
});

test("a scanner drops letters that it does not know and keeps the others", () => {
  const line = "phường được";
  const read = readByScanner(line, { dropped: 1, bare: 0 }, new Random(1));
  expect(read.length).toBeLessThan(line.length);
  expect(readByScanner("theo", { dropped: 1, bare: 0 }, new Random(3))).toBe("theo");
});

test("a page is a source by what inspection is to know of it", () => {
  const known = page(["Căn cứ"], ["Can cu"]);
  expect(asSource(known, "text").layout).toBeUndefined();
  const layout = asSource(known, "kind").layout!;
  expect([layout.pages[0]!.kind, layout.words[0]!.confidence]).toEqual(["image-with-text", undefined]);
  expect(asSource(known, "kind").text).toBe(textOf(known));
});
