import { describe, expect, test } from "@jest/globals";
import { openPicture } from "../../../src/sources/image/read-picture.js";
import { recognisedOf } from "../../../src/sources/ocr/recognised.js";
import { zonesOf } from "../../../src/sources/ocr/zones.js";
import type { GreyImage } from "../../../src/sources/page-reading.js";
import { DECISION, RECORDED } from "./recorded.js";
import { line } from "./words.js";

const RESOLUTION = 100;
const [WIDTH, HEIGHT] = [827, 1169];

/** A line of print on a page: bars a letter wide, from one place to another. */
interface Bar {
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

function pageOf(bars: readonly Bar[], more: (data: Uint8Array) => void = () => {}): GreyImage {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const { from, to, top } of bars) {
    // The white between letters is as wide as a letter.
    for (let y = top; y < top + 12; y++)
      for (let x = from; x < to; x += 8) data.fill(0, y * WIDTH + x, y * WIDTH + x + 4);
  }
  more(data);
  return { width: WIDTH, height: HEIGHT, data, resolution: RESOLUTION };
}

const rows = (from: number, to: number, top: number, count: number): Bar[] =>
  Array.from({ length: count }, (_, i) => ({ from, to, top: top + 25 * i }));

const HEAD = [...rows(120, 330, 100, 3), ...rows(400, 750, 100, 3)];
const BODY = rows(120, 750, 230, 25);
const END = [...rows(120, 330, 900, 5), ...rows(450, 700, 900, 2), ...rows(450, 700, 1000, 1)];

describe("the zones of a page", () => {
  test("are the halves of its head and of its end", () => {
    const [agency, motto, recipients, signature, ...more] = zonesOf(pageOf([...HEAD, ...BODY, ...END]));
    expect(more).toEqual([]);
    expect(agency).toMatchObject({ left: 0, right: motto!.left });
    expect(agency!.right).toBeGreaterThan(330);
    expect(agency!.right).toBeLessThan(400);
    expect([agency!.top, agency!.bottom, motto!.top, motto!.bottom].every((y) => y > 90 && y < 231)).toBe(true);
    expect(recipients!.right).toBe(signature!.left);
    expect(recipients!.top).toBeGreaterThan(840);
  });

  test.each([
    ["of running text", BODY],
    ["with a page number over running text", [...rows(400, 415, 60, 1), ...rows(120, 750, 100, 30)]],
    ["with one short line at its end", [...BODY, ...rows(120, 300, 900, 1)]],
    ["of two columns", [...rows(120, 380, 100, 38), ...rows(480, 750, 100, 38)]],
    ["that is white", []],
  ])("a page %s has none", (_, bars) => {
    expect(zonesOf(pageOf(bars))).toEqual([]);
  });

  test("of recipients and signature are found by their words where a seal joins them", () => {
    const seal = (data: Uint8Array): void => {
      for (let y = 890; y < 1000; y++) for (let x = 300; x < 470; x += 2) data[y * WIDTH + x] = 0;
    };
    const page = pageOf([...BODY, ...END], seal);
    expect(zonesOf(page)).toEqual([]);
    const zones = zonesOf(page, [line("Noi nhân:", 120, 898, 0.9)]);
    expect(zones.length).toBe(2);
    expect(zones[0]!.top).toBeLessThan(900);
    expect(zones[0]!.bottom).toBeGreaterThan(1010);
  });

  test("go through no word that was read", () => {
    const bars = [...BODY, ...rows(120, 330, 900, 5), ...rows(600, 750, 900, 3)];
    const words = [line("Nơi nhận:", 120, 898, 0.9), line("Thường trực Hội đồng nhân dân", 120, 925, 0.9)];
    const [left] = zonesOf(pageOf(bars), words);

    expect(left!.right).toBeGreaterThanOrEqual(words[1]!.at(-1)!.box.right);
  });

  test("of a drawn page hold its letterhead and its signature", async () => {
    const image = await (await openPicture(DECISION)).grey(1);
    const zones = zonesOf(image, (await recognisedOf(RECORDED[0]!)).lines);
    expect(zones.length).toBe(4);
    // Rows of the page in inches, as the page was set: see `training/fixtures/make-pictures.ts`.
    const inches = zones.map(({ top, bottom }) => [top / 150, bottom / 150]);
    expect(inches[0]![1]).toBeGreaterThan(1.65);
    expect(inches[1]![1]).toBeLessThan(2.35);
    expect(inches[2]![0]).toBeGreaterThan(4.05);
    expect(inches[3]![1]).toBeGreaterThan(6);
  });
});
