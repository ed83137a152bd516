import { beforeAll, describe, expect, test } from "@jest/globals";
import { restore } from "../../src/index.js";
import type { Model } from "../../src/model/open-model.js";
import { loadModel } from "../../src/node.js";
import type { Correction, Corrections } from "../../src/review/corrections.js";
import { learnScanner, learnTerms } from "../../src/review/learn.js";
import { parseScannerProfile, scannerReadings } from "../../src/review/scanner-profile.js";
import { CORRECTIONS } from "./corrections-example.js";

const HASH = { a: "a".repeat(64), b: "b".repeat(64) } as const;

/** Decisions on tokens side by side: what was read, what was suggested, what was decided. */
function corrections(document: keyof typeof HASH, rows: readonly (readonly [string, string, string])[]): Corrections {
  let at = 0;
  const decisions = rows.map(([raw, suggested, decided], token): Correction => {
    const sourceAt = { start: at, end: at + raw.length };
    at = sourceAt.end + 1;
    const place = { token, sourceAt, raw, before: "", after: "" };
    return { place, suggested, decided, kind: "edit", when: "2026-11-25T08:00:00.000Z" };
  });
  return { ...CORRECTIONS, document: { sha256: HASH[document] }, decisions };
}

describe("a scanner's profile", () => {
  test("counts how words were read, without the signs around them, those that were accepted too", () => {
    const profile = learnScanner([
      corrections("a", [
        ["(cia,", "của,", "(của,"],
        ["cia", "của", "của"],
        ["x4", "xã", "xã"],
      ]),
    ]);
    expect(profile.documents).toEqual([
      {
        sha256: HASH.a,
        readings: [
          ["cia", "của", 2],
          ["x4", "xã", 1],
        ],
      },
    ]);
  });

  test("leaves out what says nothing of letters: figures, words run together, what is not printed", () => {
    const none = learnScanner([
      corrections("a", [
        ["l5", "15", "15"],
        ["mottrieu", "mottrieu", "một triệu"],
        ["~", "~", ""],
        ["|", "|", "I"],
      ]),
    ]);
    expect(none.documents).toEqual([]);
  });

  test("of two decisions on one place the last counts", () => {
    const one = corrections("a", [["cia", "cứa", "của"]]);
    const [decision] = one.decisions;
    const twice = { ...one, decisions: [{ ...decision!, decided: "cửa" }, decision!] };
    expect(scannerReadings(learnScanner([twice]))).toEqual([{ read: "cia", printed: "của", count: 1 }]);
  });

  test("grows by documents, and a document that is learnt again replaces what it taught", () => {
    const first = learnScanner([corrections("a", [["cia", "của", "của"]])]);
    const second = learnScanner([corrections("b", [["cia", "của", "của"]])], first);
    expect(scannerReadings(second)).toEqual([{ read: "cia", printed: "của", count: 2 }]);
    expect(scannerReadings(learnScanner([corrections("a", [["dat", "đạt", "đất"]])], second))).toEqual([
      { read: "dat", printed: "đất", count: 1 },
      { read: "cia", printed: "của", count: 1 },
    ]);
  });

  test("is read again as it was written", () => {
    const profile = learnScanner([corrections("a", [["cia", "của", "của"]])]);
    expect(parseScannerProfile(`\ufeff${JSON.stringify(profile)}`)).toEqual(profile);
  });

  test.each([
    ["no JSON", "{", "is no whole JSON file"],
    ["another format", '{"format":"vanban/corrections@1","documents":[]}', "is no scanner profile"],
    ["a count of none", profileText([["a", "b", 0]]), "damaged at documents.0.readings.0.2"],
    ["a word with a space", profileText([["a b", "b", 1]]), "damaged at documents.0.readings.0.0"],
    ["a field too many", '{"format":"vanban/scanner@1","documents":[],"__proto__x":1}', "is no scanner profile"],
  ])("refuses %s in one sentence", (_, text, sentence) => {
    const read = (): unknown => parseScannerProfile(text, "s.json");
    expect(read).toThrow(expect.objectContaining({ code: "scanner-unreadable" }));
    expect(read).toThrow(sentence);
  });
});

function profileText(readings: readonly unknown[]): string {
  return JSON.stringify({ format: "vanban/scanner@1", documents: [{ sha256: HASH.a, readings }] });
}

describe("with the shipped model", () => {
  let model: Model;
  beforeAll(async () => {
    model = await loadModel();
  });

  test("terms are names that were put right, and words that the model does not know", () => {
    const terms = learnTerms(
      [
        corrections("a", [
          ["xa", "xã", "xã"],
          ["Lung", "Lung", "Lùng"],
          ["Kho", "Khó", "Khơ"],
          ["Nhin", "Nhìn", "Nhin"],
          ["cap", "cấp", "cấp"],
          ["Zxq", "Zxq", "Zxqvord"],
          ["UBND", "UBNĐ", "UBND"],
        ]),
      ],
      model,
    );
    expect(terms).toEqual([{ term: "Lùng Khơ Nhin" }, { term: "Zxqvord" }]);
  });

  test("two capitalised words are a name when they come again", () => {
    const pair = [
      ["So", "Số", "Sở"],
      ["Noi", "Nội", "Nội"],
      ["vu", "vụ", "vụ"],
    ] as const;
    expect(learnTerms([corrections("a", pair)], model)).toEqual([]);
    expect(learnTerms([corrections("a", pair), corrections("b", pair)], model)).toEqual([{ term: "Sở Nội" }]);
  });

  test("what a letter was read as in other documents decides what it is here", () => {
    const report =
      "Can bo kiem tra cong trinh cap nuoc sach, tram bom va kenh muong cua xa; bao cao ket qua ve huyen truoc ngay 15.\n" +
      "Hoi dong tham dinh hop va trinh Chu tich phe duyet du toan; dam bao tien do thi cong.\n";
    const read = (letter: string, words: readonly string[]) =>
      words.map((printed) => ({ read: printed.replace(letter, "w").replace("đ", "d"), printed, count: 20 }));
    const last = (sentence: string, scanner: ReturnType<typeof read>): string => {
      const { text } = restore(`${report.repeat(3)}${sentence}`, { model, scanner });
      return text.split("\n").at(-1)!;
    };
    const [dotted, hatted] = [read("ặ", ["mặt", "đặt", "nặng", "lặp"]), read("ấ", ["cấp", "lấp", "thấp", "đất"])];
    expect(last("Can bo gwp nguoi dan.", dotted)).toBe("Cán bộ gặp người dân.");
    expect(last("Can bo gwp nguoi dan.", hatted)).not.toContain("gặp");
    expect(last("Nuoc rwt sach.", hatted)).toBe("Nước rất sạch.");
    expect(last("Nuoc rwt sach.", dotted)).not.toContain("rất");
  });
});
