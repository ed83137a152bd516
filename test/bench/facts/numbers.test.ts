import { expect, test } from "@jest/globals";
import { inWords, printed } from "../../../bench/facts/numbers.js";

test("numbers are printed with full stops and a comma", () => {
  expect(printed(1234567)).toBe("1.234.567");
  expect(printed(5103.888)).toBe("5.103,888");
  expect(printed(8, 1)).toBe("8,0");
});

test("sums in words", () => {
  expect(inWords(1_250_000)).toBe("một triệu hai trăm năm mươi nghìn");
  expect(inWords(45_015_000_000)).toBe("bốn mươi lăm tỷ không trăm mười lăm triệu");
  expect(inWords(101_021)).toBe("một trăm linh một nghìn không trăm hai mươi mốt");
});
