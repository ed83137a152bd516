import { expect, test } from "@jest/globals";
import { outvoted, type Testimony } from "../../src/restore/witnesses.js";

const heard = (zone: string, layer: string): Testimony[] => [
  { reader: "ocr", core: zone },
  { reader: "layer", core: layer },
];

test("two readers who have one figure outvote a third, letters read for digits or not", () => {
  expect(outvoted("7", heard("1", "1"))).toBe("1");
  expect(outvoted("0", heard("04", "O4"))).toBe("04");
  expect(outvoted("0", heard("04", "14"))).toBeUndefined();
});

test("letters alone are no figure, and one reader outvotes nobody", () => {
  expect(outvoted("11", heard("II", "II"))).toBeUndefined();
  expect(outvoted("7", [{ reader: "layer", core: "1" }])).toBeUndefined();
});
