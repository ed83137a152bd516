import { describe, expect, test } from "@jest/globals";
import { resolutionOf } from "../../../src/sources/image/resolution.js";

describe("the resolution of a picture", () => {
  test.each([
    ["is what the file says", 2480, 3508, 300, 300],
    ["is what the file says of a large sheet", 3508, 4961, 300, 300],
    ["is guessed by A4 where the file says nothing", 2480, 3508, undefined, 300],
    ["is guessed for a page on its side", 3508, 2480, undefined, 300],
    ["is guessed where the sheet would be as large as a door", 2480, 3508, 72, 300],
    ["is guessed where the sheet would be as small as a stamp", 600, 800, 600, 68],
    ["is believed at 72 where the sheet is A4 then", 595, 842, 72, 72],
    ["is guessed where 96 would make a poster of a page", 1654, 2339, 96, 200],
    ["is never less than an engine can use", 100, 100, undefined, 60],
    ["is never more than scanners have", 30000, 30000, 1, 1300],
  ])("%s", (_, width, height, stated, expected) => {
    expect(resolutionOf(width, height, stated)).toBe(expected);
  });
});
