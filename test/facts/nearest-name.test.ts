import { expect, test } from "@jest/globals";
import { nearestName } from "../../src/facts/nearest-name.js";

const NAMES = new Map([
  ["so noi vu", "Sở Nội vụ"],
  ["so tai chinh", "Sở Tài chính"],
  ["so nong nghiep va moi truong", "Sở Nông nghiệp và Môi trường"],
  ["so y te", "Sở Y tế"],
]);

test("a name with one slip in ten letters is known", () => {
  expect(nearestName("so nol vu", NAMES)).toBe("Sở Nội vụ");
  expect(nearestName("so tal chinh", NAMES)).toBe("Sở Tài chính");
  expect(nearestName("so nong nghiep va mo l truong", NAMES)).toBe("Sở Nông nghiệp và Môi trường");
});

test("neither one that is farther off nor one that is short", () => {
  expect(nearestName("so tal chanh", NAMES)).toBeUndefined();
  expect(nearestName("so i te", NAMES)).toBeUndefined();
});

test("nor one that may be two names, nor one with a digit", () => {
  const two = new Map([
    ["huyen dong hoa", "Đông Hòa"],
    ["huyen dong hai", "Đông Hải"],
  ]);
  expect(nearestName("huyen dong ha", two)).toBeUndefined();
  expect(nearestName("so n0i vu", NAMES)).toBeUndefined();
});
