import { describe, expect, test } from "@jest/globals";
import { blur, grain, jpegBlocks, specks, threshold, tone } from "../../../training/pages/degrade.js";
import { toPgm } from "../../../training/pages/recognise.js";
import { Random } from "../../../training/random.js";

/** A white square of 24 pixels with a black upright stroke, four pixels wide. */
function stroke(): { width: number; height: number; pixels: Uint8Array } {
  const pixels = Uint8Array.from({ length: 24 * 24 }, (_, i) => (i % 24 >= 10 && i % 24 < 14 ? 0 : 255));
  return { width: 24, height: 24, pixels };
}

function mean(pixels: Uint8Array): number {
  return pixels.reduce((sum, pixel) => sum + pixel, 0) / pixels.length;
}

describe("degrading", () => {
  test("blur spreads the ink and keeps its amount", () => {
    const image = stroke();
    const blurred = blur(image, 1.5);
    expect(mean(blurred.pixels)).toBeCloseTo(mean(image.pixels), 0);
    expect(blurred.pixels[12 * 24 + 8]).toBeLessThan(250);
    expect(blurred.pixels[12 * 24 + 12]).toBeGreaterThan(20);
    expect(blur(image, 0)).toBe(image);
  });

  test("tone maps black to ink and white to paper", () => {
    expect([...tone(Uint8Array.of(0, 255), 40, 230)]).toEqual([40, 230]);
  });

  test("threshold leaves black and white only", () => {
    expect([...threshold(Uint8Array.of(0, 99, 100, 255), 100)]).toEqual([0, 0, 255, 255]);
  });

  test("grain has about the deviation asked for, and the seed settles it", () => {
    const gray = new Uint8Array(40000).fill(128);
    const noisy = grain(gray, 10, new Random(5));
    const deviation = Math.sqrt(noisy.reduce((sum, pixel) => sum + (pixel - 128) ** 2, 0) / noisy.length);
    expect(deviation).toBeGreaterThan(8);
    expect(deviation).toBeLessThan(12);
    expect(grain(gray, 10, new Random(5))).toEqual(noisy);
  });

  test("specks change few pixels", () => {
    const white = new Uint8Array(100000).fill(255);
    const changed = specks(white, 500, new Random(5)).filter((pixel) => pixel !== 255).length;
    expect(changed).toBeGreaterThan(10);
    expect(changed).toBeLessThan(250);
  });

  test("JPEG blocks: flat ones stay, a fine step changes little, a coarse step more", () => {
    const flat = { width: 16, height: 16, pixels: new Uint8Array(256).fill(200) };
    expect(jpegBlocks(flat, 30).pixels).toEqual(flat.pixels);
    const image = blur(stroke(), 1);
    const worst = (step: number): number =>
      Math.max(...jpegBlocks(image, step).pixels.map((pixel, i) => Math.abs(pixel - image.pixels[i]!)));
    expect(worst(1)).toBeLessThanOrEqual(4);
    expect(worst(40)).toBeGreaterThan(worst(1));
  });

  test("a PGM file says its size before the pixels", () => {
    const file = toPgm({ width: 2, height: 1, pixels: Uint8Array.of(7, 255) });
    expect(file.toString("latin1")).toBe("P5\n2 1\n255\n\u0007ÿ");
  });
});
