import { describe, expect, test } from "@jest/globals";
import { asRead } from "../../src/document/as-read.js";
import { buildLayoutSource, type PlacedWord } from "../../src/document/build-layout.js";
import { secrecyMark } from "../../src/facts/secrecy.js";
import { textSource } from "../../src/sources/plain-text.js";

const inLetterhead = (line: string): string => `ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n${line}\nBÁO CÁO\nVề việc chuẩn bị\n`;
const markOf = (text: string) => secrecyMark(asRead(textSource(text)));

describe("a mark of secrecy", () => {
  test.each([
    ["MẬT", "MẬT"],
    ["| TỐI MẬT |", "TỐI MẬT"],
    ["(TUYỆT  MẬT)", "TUYỆT MẬT"],
    ["T U Y Ệ T   M Ậ T", "TUYỆT MẬT"],
    ["Số: 12/BC-UBND MẬT", "MẬT"],
    ["TỐI MẬT Lào Cai, ngày 3 tháng 2 năm 2021", "TỐI MẬT"],
    ["MẬT     Độc lập - Tự do - Hạnh phúc", "MẬT"],
    ["MẬT Độc lập - Tự do - Hạnh phúc", "MẬT"],
    ["Độ mật: Tối mật", "TỐI MẬT"],
    ["TÀI LIỆU MẬT", "MẬT"],
    ["CÔNG ĐIỆN TUYỆT MẬT", "TUYỆT MẬT"],
  ])("%j is surely one", (line, level) => {
    expect(markOf(inLetterhead(line))).toEqual({ level, isSure: true, line: 2 });
  });

  test.each([
    ["[MAT]", "MẬT"],
    ["MẶT", "MẬT"],
    ["M4T", "MẬT"],
    ["TOI MAT", "TỐI MẬT"],
    ["TỐl MẶT.", "TỐI MẬT"],
    ["T0I MÂT", "TỐI MẬT"],
    ["TUVỆT MẬT", "TUYỆT MẬT"],
    ["TUYET MAI", "TUYỆT MẬT"],
  ])("%j is like one at the top of a page", (line, level) => {
    expect(markOf(inLetterhead(line))).toEqual({ level, isSure: false, line: 2 });
    expect(markOf(`${"Một dòng của văn bản.\n".repeat(30)}${line}\n`)).toBeUndefined();
  });

  test.each([
    "MẬT ĐỘ DÂN SỐ",
    "MẶT TRẬN TỔ QUỐC",
    "Mật",
    "Bí mật nhà nước",
    "bảo vệ bí mật nhà nước độ MẬT theo quy định",
    "2 MAT 3",
    "TỐI ĐA",
    "TUYỆT ĐỐI",
    "MẮT KÍNH",
    "ĐỘ MẬT:",
    "",
  ])("%j is none", (line) => {
    expect(markOf(inLetterhead(line))).toBeUndefined();
  });

  test("as printed it counts anywhere, and the strictest counts", () => {
    const body = "Một dòng của văn bản.\n".repeat(60);
    expect(markOf(`MẬT\n${body}TỐI MẬT\n${body}`)).toEqual({ level: "TỐI MẬT", isSure: true, line: 61 });
  });

  test("the top of every page is looked at, for a file may hold several documents", () => {
    const page = "Một dòng của văn bản.\n".repeat(30);
    expect(markOf(`${page}\f${inLetterhead("TOI MAT")}`)).toMatchObject({ level: "TỐI MẬT", line: 32 });
  });

  test("what was read counts where restoration made something else of it, and the other way round", () => {
    const read = asRead(textSource(inLetterhead("MAT")));
    const other = { ...read, text: read.text.replace("MAT", "MÁY") };
    expect(secrecyMark(other)?.level).toBe("MẬT");
    const legacy = asRead(textSource(inLetterhead("MËT")));
    expect(secrecyMark(legacy)).toBeUndefined();
    expect(secrecyMark({ ...legacy, text: legacy.text.replace("MËT", "MẬT") })).toMatchObject({ isSure: true });
  });
});

describe("on a page whose words are placed", () => {
  const word = (text: string, left: number, more: Partial<PlacedWord> = {}): PlacedWord => ({
    text,
    box: { left, right: left + text.length * 10, top: 100, bottom: 120 },
    ...more,
  });
  const page = (...words: PlacedWord[]) =>
    secrecyMark(
      asRead(
        buildLayoutSource([
          {
            number: 1,
            kind: "image-only",
            width: 800,
            height: 1000,
            unit: "pixel",
            rotation: 0,
            readBy: "ocr",
            lines: [words],
          },
        ]),
      ),
    );

  test("a stamp beside another column stands alone", () => {
    expect(page(word("TỐI", 50), word("MẬT", 90), word("Kính", 400), word("gửi:", 445))?.level).toBe("TỐI MẬT");
    expect(page(word("TỐI", 50), word("MẬT", 90), word("Kính", 125), word("gửi:", 170))).toBeUndefined();
  });

  test("what another engine read of it counts", () => {
    expect(page(word("IMÄI", 50, { others: [{ text: "MẬT", reader: "ocr" }] }), word("Kính", 105))?.isSure).toBe(true);
  });
});
