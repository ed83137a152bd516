import { expect, test } from "@jest/globals";
import { archiveMended, lettersMended, nearestLetters } from "../../src/facts/office-letters.js";

const known: ReadonlySet<string> = new Set(["VT", "VP", "TH", "KT", "KTN", "NC", "NN", "KHTC", "CTHĐ"]);

test("a letter is taken for one that looks like it, in a longer group for any", () => {
  expect(nearestLetters("RTN", known)).toBe("KTN");
  expect(nearestLetters("NG", known)).toBe("NC");
  expect(nearestLetters("KHAC", known)).toBe("KHTC");
  expect(nearestLetters("CTHD", known)).toBe("CTHĐ");
});

test("letters that are near to none, or to several, stay", () => {
  expect(nearestLetters("NX", known)).toBeUndefined();
  expect(nearestLetters("QLN", known)).toBeUndefined();
  expect(nearestLetters("N1", new Set(["NT", "NL", "NI"]))).toBeUndefined();
});

test("the archive comes first", () => {
  expect(archiveMended("VI, KTN", known)).toBe("VT, KTN");
  expect(archiveMended("NT", known)).toBe("VT");
  expect(archiveMended("VTlNC. TH", known)).toBe("VT, NC. TH");
  expect(archiveMended("VP, KT", known)).toBe("VP, KT");
});

test("letters that were parted are joined, words are none", () => {
  expect(archiveMended("VT, CTH D", known)).toBe("VT, CTHĐ");
  expect(archiveMended("VT, CTHĐ D", known)).toBe("VT, CTHĐ");
  expect(archiveMended("VT, Phòng Công tác", known)).toBe("VT, Phòng Công tác");
  expect(lettersMended("TH, NÓ, Kho", known)).toBe("TH, NC, Kho");
});
