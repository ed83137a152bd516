import { describe, expect, test } from "@jest/globals";
import { type IsPhrase, lostSpace } from "../../src/restore/sign-spacing.js";

const together: IsPhrase = (left, right) => left === "quy" && right === "định";

/** The two words as they are printed. */
function spaced(left: string, signs: string, right: string): string {
  const lost = lostSpace({ left, signs, right }, together);
  if (lost === undefined) return `${left}${signs}${right}`;
  return `${left}${signs.slice(0, lost.kept)} ${signs.slice(lost.kept + lost.dropped)}${right}`;
}

describe("lostSpace", () => {
  test.each([
    ["số", ":", "27", "số: 27"],
    ["thôn", ";", "các", "thôn; các"],
    ["dân", "),", "huyện", "dân), huyện"],
    ["15", ";", "các", "15; các"],
    ["KT", ".", "GIÁM", "KT. GIÁM"],
    ["2", ".", "Nguồn", "2. Nguồn"],
    ["duyệt", ".", "Các", "duyệt. Các"],
    ["chăn", ".", "nuôi", "chăn nuôi"],
    ["quy", "-", "định", "quy định"],
    ["12", ";", "các", "12; các"],
    ["a", ",", "điểm", "a, điểm"],
    ["huyện", "(", "gồm", "huyện (gồm"],
    ["có", ")", "hoặc", "có) hoặc"],
  ])("%s%s%s is %4$s", (left, signs, right, printed) => {
    expect(spaced(left, signs, right)).toBe(printed);
  });

  test.each([
    ["tế", "-", "xã"],
    ["và", "/", "hoặc"],
    ["12", ",", "5"],
    ["8", ":", "30"],
    ["QT", ".", "KT"],
    ["TP", ".", "HCM"],
    ["b", ".", "Có"],
    ["quy", "-", "Định"],
    ["b", ",", "c"],
  ])("%s%s%s stays", (left, signs, right) => {
    expect(lostSpace({ left, signs, right }, together)).toBeUndefined();
  });
});
