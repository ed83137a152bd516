import { describe, expect, test } from "@jest/globals";
import { inkThreshold } from "../../../src/sources/image/ink.js";
import { InkMap } from "../../../src/sources/image/ink-map.js";
import type { GreyImage } from "../../../src/sources/page-reading.js";

/** Paper of one grey with a block of another on it. */
function picture(paper: number, ink: number): GreyImage {
  const [width, height] = [200, 100];
  const data = new Uint8Array(width * height).fill(paper);
  for (let y = 10; y < 20; y++) data.fill(ink, y * width + 50, y * width + 90);
  return { width, height, data, resolution: 100 };
}

describe("ink", () => {
  test.each([
    ["black on white", 255, 0],
    ["grey on grey paper", 170, 90],
  ])("%s is parted from paper", (_, paper, ink) => {
    const threshold = inkThreshold(picture(paper, ink));
    expect(threshold).toBeGreaterThan(ink);
    expect(threshold).toBeLessThanOrEqual(paper);
  });

  test.each([
    ["white paper", 255, 255],
    ["paper whose shades hardly differ", 250, 230],
  ])("there is none on %s", (_, paper, ink) => {
    expect(inkThreshold(picture(paper, ink))).toBe(0);
  });

  test("is counted by row and strip", () => {
    const map = new InkMap(picture(255, 0));
    expect([map.stripWidth, map.strips, map.rows]).toEqual([2, 100, 100]);
    expect(map.at(10, 25)).toBe(2);
    expect(map.at(10, 24)).toBe(0);
    expect(map.inRow(15)).toBe(40);
    expect(map.inRow(15, 0, 30)).toBe(10);
    expect(map.inStrip(30, 0, 100)).toBe(20);
  });
});
