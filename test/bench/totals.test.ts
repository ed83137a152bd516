import { expect, test } from "@jest/globals";
import { median } from "../../bench/speed/timed-run.js";
import { totalsOf } from "../../bench/totals.js";
import { measureText } from "../../src/index.js";

test("totals are sums of counts, not means of rates", () => {
  const long = "trời mưa to gió lớn cây đổ 12 lần";
  const measures = [
    measureText({ gold: long, output: long, raw: long.replace("mưa", "mua") }),
    measureText({ gold: "một 7", output: "mot 8", raw: "một 7" }),
  ];
  expect(totalsOf(measures)).toEqual({
    syllables: 11,
    accuracy: expect.closeTo(1 - 2 / 11),
    rawAccuracy: expect.closeTo(1 - 1 / 11),
    harmed: 2,
    rightBefore: 10,
    mended: 1,
    wrongBefore: 1,
    numbers: 2,
    wrongNumbers: 1,
  });
});

test("a median is the middle value", () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([1])).toBe(1);
});
