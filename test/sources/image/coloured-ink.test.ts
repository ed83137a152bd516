import { describe, expect, test } from "@jest/globals";
import { greyOf } from "../../../src/sources/image/coloured-ink.js";
import type { GreyImage } from "../../../src/sources/page-reading.js";
import { ink, paper, seal, strokes } from "./drawn.js";

const SIZE = [500, 400, 150] as const;
const RED = [200, 40, 50] as const;

/** A page in colour: black print, and red ink that leaves print under it black. */
function inColour(black: GreyImage, red: GreyImage): GreyImage {
  const { width, height, resolution } = black;
  const data = new Uint8Array(width * height * 3);
  for (let i = 0; i < width * height; i++) {
    for (const [channel, of] of RED.entries()) {
      data[3 * i + channel] = (black.data[i]! * (red.data[i]! < 255 ? of : 255)) / 255;
    }
  }
  return greyOf({ width, height, data, resolution, bytes: 3, red: 0, green: 1, blue: 2 });
}

const printed = (): GreyImage => {
  const black = paper(...SIZE);
  for (let top = 40; top < 360; top += 30) ink(black, 20, strokes(60, top, 440));
  return black;
};

const darkIn = ({ data }: GreyImage): number => data.filter((grey) => grey < 160).length;

describe("coloured ink", () => {
  test("of a seal over print goes, the print under it stays", () => {
    const red = paper(...SIZE);
    ink(red, 0, seal(250, 200, 105));
    const grey = inColour(printed(), red);
    expect(darkIn(grey)).toBe(darkIn(printed()));
  });

  test("of a stamp beside the print stays", () => {
    const red = paper(...SIZE);
    ink(red, 0, seal(250, 200, 105));
    expect(darkIn(inColour(paper(...SIZE), red))).toBe(red.data.filter((grey) => grey === 0).length);
  });

  test("of a line of print stays", () => {
    const red = paper(...SIZE);
    ink(red, 0, strokes(60, 70, 440));
    expect(darkIn(inColour(printed(), red))).toBe(darkIn(printed()));
    expect(darkIn(inColour(paper(...SIZE), red))).toBe(darkIn(red));
  });

  test("a page in black is weighed as PDFium weighs it", () => {
    expect(inColour(printed(), paper(...SIZE)).data).toEqual(printed().data);
  });
});
