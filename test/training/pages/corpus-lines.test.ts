import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { corpusRuns, heldOutLines, isPrintable, sampleTrainingLines } from "../../../training/pages/corpus-lines.js";

/** Runs of made-up lines, enough of them that some are held out. */
const LINES = Array.from({ length: 200 * 600 + 30 }, (_, i) => `dòng thử số ${i} để đếm`);
const RUNS = corpusRuns(LINES);

describe("corpusRuns", () => {
  test("cuts every 200 lines; the last run may be shorter", () => {
    expect(RUNS).toHaveLength(601);
    expect(RUNS[0]?.lines).toHaveLength(200);
    expect(RUNS.at(-1)?.lines).toHaveLength(30);
  });

  test("holds out exactly the runs whose hash begins with 00", () => {
    const hashed = RUNS.map(({ lines }) => createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 2));
    expect(hashed).toContain("00");
    expect(RUNS.map((run) => run.heldOut)).toEqual(hashed.map((start) => start === "00"));
  });
});

describe("sampling", () => {
  const sources = [{ runs: RUNS, weight: 1 }];

  test("training lines are never held-out lines, and the seed settles them", () => {
    const held = new Set(heldOutLines(sources));
    const lines = sampleTrainingLines(sources, 5000, 9);
    expect(held.size).toBeGreaterThan(0);
    expect(lines.filter((line) => held.has(line))).toEqual([]);
    expect(lines).toEqual(sampleTrainingLines(sources, 5000, 9));
  });

  test("a line that also stands in a held-out run is not trained on", () => {
    const shared = "cùng một dòng ở hai nơi";
    const runs = [
      { lines: [shared, "chỉ dùng để luyện"], heldOut: false },
      { lines: [shared], heldOut: true },
    ];
    expect(sampleTrainingLines([{ runs, weight: 1 }], 40, 1)).not.toContain(shared);
  });
});

describe("isPrintable", () => {
  test("refuses table rows, figures alone and other scripts", () => {
    expect(isPrintable("1. Báo cáo kết quả (quý II), đạt 45%.")).toBe(true);
    expect(isPrintable("Tên gọi | Số lượng | Ghi chú")).toBe(false);
    expect(isPrintable("12.345.678,90 11/12")).toBe(false);
    expect(isPrintable("Chữ viết Россия trong bài")).toBe(false);
  });
});
