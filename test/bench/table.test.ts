import { expect, test } from "@jest/globals";
import { percent, table } from "../../bench/table.js";

test("columns are as wide as their widest cell, the first to the left", () => {
  expect(
    table(
      ["name", "n"],
      [
        ["đồng hồ", "7"],
        ["a", "1200"],
      ],
    ),
  ).toBe(["name        n", "-------  ----", "đồng hồ     7", "a        1200"].join("\n"));
});

test("a rate is a percentage of two decimals, or as many as asked for", () => {
  expect(percent(0.12345)).toBe("12.35 %");
  expect(percent(1, 0)).toBe("100 %");
});
