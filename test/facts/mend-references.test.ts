import { expect, test } from "@jest/globals";
import { codeMended } from "../../src/facts/refiners/mend-references.js";

test("the letters of the kind are those of the word before the code", () => {
  expect(codeMended("1040/0D-UBND", "Quyết định", false)).toBe("1040/QĐ-UBND");
  expect(codeMended("157-OC/TU", "Quy chế", false)).toBe("157-QC/TU");
  expect(codeMended("12/TB-UBND", "Kế hoạch", false)).toBe("12/TB-UBND");
  expect(codeMended("12/XYZ-UBND", "Kế hoạch", false)).toBe("12/XYZ-UBND");
});

test("letters that an engine lacks come back", () => {
  expect(codeMended("23/KH-HÐTD", "Kế hoạch", false)).toBe("23/KH-HĐTĐ");
  expect(codeMended("9574/KH-BCD06", "Kế hoạch", false)).toBe("9574/KH-BCĐ06");
  expect(codeMended("8397/TTr-SKHT", "Tờ trình", true)).toBe("8397/TTr-SKHĐT");
  expect(codeMended("8397/TTr-SKHT", "Tờ trình", false)).toBe("8397/TTr-SKHT");
  expect(codeMended("23/CT-TTa", "Chỉ thị", false)).toBe("23/CT-TTg");
});
