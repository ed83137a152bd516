import { describe, expect, test } from "@jest/globals";
import { fold, stripMarks, stripTones } from "../../src/syllable/fold.js";

describe("fold", () => {
  test("stripMarks keeps case, other characters and the length", () => {
    const text = "Điều 5. Trường học (sửa đổi) – ỔN ĐỊNH";
    expect(stripMarks(text)).toBe("Dieu 5. Truong hoc (sua doi) – ON DINH");
    expect(stripMarks(text)).toHaveLength(text.length);
  });

  test("stripMarks takes NFD, and leaves letters of other languages", () => {
    expect(stripMarks("sửa đổi".normalize("NFD"))).toBe("sua doi");
    expect(stripMarks("façade ñ ü")).toBe("façade ñ ü");
  });

  test("stripTones keeps quality marks", () => {
    expect(stripTones("sửa đổi, quyền lợi ĐẠT")).toBe("sưa đôi, quyên lơi ĐAT");
  });

  test("fold is for comparing: lower case, no mark of any language", () => {
    expect(fold("Đà Nẵng, Façade, ﬁle, Straße")).toBe("da nang, facade, file, strasse");
  });
});
