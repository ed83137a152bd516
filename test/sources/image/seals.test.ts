import { describe, expect, test } from "@jest/globals";
import { sealsOf } from "../../../src/sources/image/seals.js";
import { withoutSeals } from "../../../src/sources/image/without-seals.js";
import type { GreyImage } from "../../../src/sources/page-reading.js";
import { ink, paper, seal, strokes } from "./drawn.js";

const AT = { x: 400, y: 380, radius: 105 };

function page(sealGrey: number | undefined): GreyImage {
  const image = paper(700, 600, 150);
  for (let top = 40; top < 560; top += 30) ink(image, 20, strokes(60, top, 640));
  if (sealGrey !== undefined) ink(image, sealGrey, seal(AT.x, AT.y, AT.radius));
  return image;
}

const greyAt = ({ width, data }: GreyImage, x: number, y: number): number => data[y * width + x]!;

describe("round seals", () => {
  test.each([140, 20])("one of grey %i among lines of print is found where it is", (grey) => {
    const [found, ...others] = sealsOf(page(grey));
    expect(others).toEqual([]);
    expect(Math.abs(found!.x - AT.x)).toBeLessThan(4);
    expect(Math.abs(found!.y - AT.y)).toBeLessThan(4);
    expect(Math.abs(found!.radius - AT.radius)).toBeLessThan(5);
  });

  test("a page of print has none", () => {
    expect(sealsOf(page(undefined))).toEqual([]);
  });

  test("a ring larger or smaller than an office's seal is none", () => {
    const image = paper(700, 600, 150);
    ink(image, 120, seal(180, 180, 50));
    const off = (x: number, y: number): number => Math.hypot(x - 450, y - 350);
    ink(image, 120, (x, y) => off(x, y) > 160 && off(x, y) < 166);
    expect(sealsOf(image)).toEqual([]);
  });
});

describe("a page without its seals", () => {
  test("has the print under them, and paper in their place", () => {
    const clean = withoutSeals(page(140));
    const bare = page(undefined);
    const wrong = clean.data.filter((grey, i) => grey > 200 !== bare.data[i]! > 200).length;
    expect(wrong / bare.data.filter((grey) => grey < 200).length).toBeLessThan(0.01);
    expect(greyAt(page(140), AT.x, AT.y)).toBe(140);
    expect(greyAt(clean, AT.x, AT.y)).toBe(255);
  });

  test("is as it was where seals are as dark as print", () => {
    expect(withoutSeals(page(20)).data).toEqual(page(20).data);
  });

  test("is the same picture where it has none", () => {
    const image = page(undefined);
    expect(withoutSeals(image)).toBe(image);
  });
});
