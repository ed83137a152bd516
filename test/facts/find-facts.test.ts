import { describe, expect, test } from "@jest/globals";
import { asRead } from "../../src/document/as-read.js";
import { buildSource } from "../../src/document/build.js";
import type { RestoredDocument, RestoredToken } from "../../src/document/document.js";
import { findFacts } from "../../src/facts/find-facts.js";
import { span } from "../../src/text/span.js";

const read = (text: string): RestoredDocument => asRead(buildSource(text));

/** The document as if each word had been read with a letter more: offsets of the two texts differ everywhere. */
function garbled(text: string): RestoredDocument {
  let shift = 0;
  let source = "";
  let end = 0;
  const clean = read(text);
  const tokens = clean.tokens.map((token): RestoredToken => {
    source += `${text.slice(end, token.at.start)}${token.text}~`;
    end = token.at.end;
    const start = token.at.start + shift++;
    return { ...token, raw: `${token.text}~`, sourceAt: span(start, start + token.text.length + 1), confidence: 0.5 };
  });
  return { ...clean, class: "wrong-language", source: buildSource(source + text.slice(end)), tokens };
}

describe("place", () => {
  const text = "Mở đầu.\n\nHọp ngày 05/6/2014\ntại xã.\n";

  test("a fact names its words, its line and how it was read", () => {
    const [fact] = findFacts(garbled(text)).facts;
    expect(fact).toMatchObject({ text: "ngày 05/6/2014", sourceText: "ngày~ 05/6/2014~", line: { first: 3, last: 3 } });
    expect(text.slice(fact?.at.start, fact?.at.end)).toBe("ngày 05/6/2014");
  });

  test("facts come in reading order", () => {
    const { facts } = findFacts(read("Năm 2013 có 5 xã, năm 2014 có 7 xã đạt 70%. Chi 3 tỷ đồng theo Luật Giá."));
    const starts = facts.map(({ at }) => at.start);
    expect(starts.length).toBeGreaterThan(5);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test("unsure words make an unsure fact", () => {
    const [sure] = findFacts(read(text)).facts;
    const [unsure] = findFacts(garbled(text)).facts;
    expect(sure?.confidence).toBeGreaterThan(0.9);
    expect(unsure?.confidence).toBeLessThan(0.95);
  });
});

describe("checks", () => {
  const issues = (text: string): string[] => findFacts(read(text)).issues.map(({ code }) => code);

  test("a fraction that its percentage proves is surer than one alone", () => {
    const [proved] = findFacts(read("Có 30/40 xã đạt chuẩn, chiếm 75%.")).facts;
    const [alone] = findFacts(read("Có 30/40 xã đạt chuẩn.")).facts;
    expect(proved?.checks).toMatchObject([{ name: "fraction-percent", ok: true }]);
    expect(proved?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
  });

  test("a fraction that its percentage refutes is an issue with both figures", () => {
    const { facts, issues: found } = findFacts(read("Có 30/40 xã đạt chuẩn, chiếm 57%."));
    expect(found).toMatchObject([{ code: "fraction-percent", message: "30/40 is 75.00 %, printed 57 %" }]);
    const held = findFacts(read("Có 30/40 xã đạt chuẩn, chiếm 75%.")).facts[0];
    expect(1 - facts[0]!.confidence).toBeGreaterThan(3 * (1 - held!.confidence));
    expect(facts[0]).not.toHaveProperty("given");
  });

  test("truncated and rounded shares both agree", () => {
    expect(issues("Có 2/3 xã, chiếm 66,6%. Có 2/3 xã, chiếm 66,7%.")).toEqual([]);
  });

  test("parts that do not add up", () => {
    const text =
      "Tổng vốn là 10 tỷ đồng, trong đó:\n\n1. Vốn A: 4 tỷ đồng, chiếm 40%.\n\n2. Vốn B: 5 tỷ đồng, chiếm 50%.\n";
    expect(issues(text)).toEqual(["sum-mismatch"]);
  });

  test("a sum in words that says something else", () => {
    expect(issues("Chi 2.000.000 đồng (Bằng chữ: Hai triệu đồng).")).toEqual([]);
    expect(issues("Chi 2.000.000 đồng (Bằng chữ: Ba triệu đồng).")).toEqual(["amount-in-words"]);
  });

  test("a base that differs in one digit from the one that recurs", () => {
    const line = (of: number): string => `Có thêm 2 thôn, nâng tổng số lên 40/${of} thôn đạt. `;
    expect(issues(line(65).repeat(5) + line(66))).toEqual(["recurring-base"]);
    expect(issues(line(65).repeat(5) + line(80))).toEqual([]);
  });

  test("dates that cannot be: no such day, a deadline before the document, a reference after it", () => {
    const head = "SỞ Y TẾ\nSố: 4/TB-SYT\nHuế, ngày 10 tháng 5 năm 2015\n\nTHÔNG BÁO\nLịch tiêm chủng\n\n";
    expect(issues("Họp ngày 30/02/2015.")).toEqual(["no-such-date"]);
    expect(issues(`${head}Báo cáo trước ngày 01/02/2015.`)).toEqual(["deadline-before-document"]);
    expect(issues(`${head}Theo Thông tư số 3/2016/TT-BYT ngày 02/3/2016.`)).toEqual(["reference-after-document"]);
  });

  test("a criterion under the number of another, and one out of order", () => {
    const of = (number: number, name: string): string => `- Tiêu chí số ${number} về ${name}: có thêm 3 xã đạt.\n\n`;
    expect(issues(of(10, "Thu nhập") + of(15, "Y tế"))).toEqual([]);
    expect(issues(of(12, "Thu nhập"))).toEqual(["criterion-name"]);
    expect(issues(of(10, "Thu nhập") + of(4, "Điện"))).toEqual(["criterion-series"]);
  });

  test("a code whose year is not that of its date", () => {
    expect(issues("Theo Thông tư số 3/2016/TT-BYT ngày 02/3/2018.")).toEqual(["code-year"]);
  });
});

describe("corrections", () => {
  const wrong = "Có thêm 2 xã, nâng tổng số lên 36/60 xã, chiếm 55%.";

  test("the only change of a digit that makes a misread fraction agree is made and told", () => {
    const { facts, issues } = findFacts(
      garbled("Có thêm 2 xã, nâng tổng số lên 39/60 xã, chiếm 55%. Có 12/60 xã, chiếm 20%."),
    );
    expect(facts.find((fact) => fact.kind === "target" && fact.percent === 55)).not.toHaveProperty("given");
    expect(issues.map(({ code }) => code)).toEqual(["fraction-percent", "figure-undecided"]);
    const mended = findFacts(garbled("Nâng tổng số lên 38/60 xã, chiếm 55%. Có 12/60 xã, chiếm 20%."));
    expect(mended.facts).toContainEqual(expect.objectContaining({ value: 33, of: 60, given: "implied" }));
    expect(mended.issues).toMatchObject([{ code: "figure-corrected" }]);
  });

  test("what a clean text says is reported, never mended", () => {
    const { facts, issues } = findFacts(read(wrong.replace("36", "38")));
    expect(facts).toContainEqual(expect.objectContaining({ value: 38, of: 60 }));
    expect(issues.map(({ code }) => code)).toEqual(["fraction-percent"]);
  });

  test("two changes that would both mend the sum mend nothing", () => {
    const text =
      "Tổng vốn là 17 tỷ đồng, trong đó:\n\n1. Vốn A: 4 tỷ đồng.\n\n2. Vốn B: 3,25 tỷ đồng.\n\n3. Vốn C: 4,75 tỷ đồng.\n";
    const { facts, issues } = findFacts(garbled(text));
    expect(facts.filter(({ given }) => given !== undefined)).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["sum-mismatch", "figure-undecided"]);
    expect(issues[1]?.message).toMatch(/each of these would mend them: .*; none was changed/);
  });

  test("the only change of a digit that makes the parts add up", () => {
    const text =
      "Tổng vốn là 17 tỷ đồng, trong đó:\n\n1. Vốn A: 4 tỷ đồng (23,5%).\n\n2. Vốn B: 8,26 tỷ đồng (48,6%).\n\n3. Vốn C: 4,74 tỷ đồng (27,9%).\n";
    const { facts } = findFacts(garbled(text.replace("8,26", "8,36")));
    expect(facts).toContainEqual(
      expect.objectContaining({ stated: "8,36 tỷ đồng", amount: 8_260_000_000, given: "implied" }),
    );
  });
});

describe("corrections by words and shares", () => {
  test("a digit that the words beside it refute", () => {
    const { facts, issues } = findFacts(garbled("Chi 8.200.000 đồng (Bằng chữ: Ba triệu hai trăm nghìn đồng)."));
    expect(facts).toContainEqual(expect.objectContaining({ amount: 3_200_000, given: "implied" }));
    expect(issues.map(({ code }) => code)).toEqual(["figure-corrected"]);
  });

  test("a share misread beside parts that add up", () => {
    const text =
      "Tổng vốn là 10 tỷ đồng, trong đó:\n\n1. Vốn A: 4 tỷ đồng, chiếm 46%.\n\n2. Vốn B: 6 tỷ đồng, chiếm 60%.\n";
    expect(findFacts(garbled(text)).facts).toContainEqual(expect.objectContaining({ percent: 40, given: "implied" }));
    expect(findFacts(read(text)).facts).toContainEqual(expect.objectContaining({ percent: 46 }));
  });

  test("a share of one decimal is held to it", () => {
    expect(findFacts(read("Có 142/181 xã, chiếm tỷ lệ 78,0%.")).issues).toHaveLength(1);
    expect(findFacts(read("Có 142/181 xã, chiếm tỷ lệ 78%.")).issues).toHaveLength(0);
  });
});

describe("checks of the document against itself", () => {
  const issues = (text: string): string[] => findFacts(read(text)).issues.map(({ code }) => code);
  const head = (code: string, title: string): string =>
    `SỞ Y TẾ\nSố: ${code}\nHuế, ngày 10 tháng 5 năm 2015\n\n${title}\nLịch tiêm chủng\n\nCác đơn vị thực hiện.\n`;

  test("a symbol of another kind than the title, a year in the code that is not the document's", () => {
    expect(issues(head("4/TB-SYT", "THÔNG BÁO"))).toEqual([]);
    expect(issues(head("4/KH-SYT", "THÔNG BÁO"))).toEqual(["header-type"]);
    expect(issues(head("4/2016/QĐ-SYT", "QUYẾT ĐỊNH"))).toEqual(["header-year"]);
  });

  test("a province or a district that did not stand in the month of issue", () => {
    const by = (issuer: string, year: number): string =>
      head("4/TB-UBND", "THÔNG BÁO").replace("SỞ Y TẾ", issuer).replace("2015", String(year));
    expect(issues(by("ỦY BAN NHÂN DÂN TỈNH HÀ GIANG", 2025))).toEqual([]);
    expect(issues(by("ỦY BAN NHÂN DÂN TỈNH HÀ GIANG", 2026))).toEqual(["issuer-in-time"]);
    expect(issues(by("ỦY BAN NHÂN DÂN HUYỆN MƯỜNG LA", 2026))).toEqual(["issuer-in-time"]);
    expect(issues(by("ỦY BAN NHÂN DÂN TỈNH TUYÊN QUANG", 2026))).toEqual([]);
  });

  test("the criteria are those of the set in force: the fifth of the advanced communes of 2021, the second of 2026", () => {
    const of = (number: number, name: string, year: number): string[] =>
      issues(
        `${head("4/TB-SYT", "THÔNG BÁO").replace("2015", String(year))}\n- Tiêu chí số ${number} về ${name}: có thêm 3 xã đạt.\n`,
      );
    expect(of(5, "Giáo dục", 2023)).toEqual([]);
    expect(of(5, "Giáo dục", 2014)).toEqual(["criterion-name"]);
    expect(of(2, "Hạ tầng kinh tế - xã hội", 2027)).toEqual([]);
    expect(of(3, "Hạ tầng kinh tế - xã hội", 2027)).toEqual(["criterion-name"]);
  });

  test("an instrument that is dated otherwise in another place", () => {
    const named = (day: string): string => `Theo Nghị định số 24/2014/NĐ-CP ngày ${day} của Chính phủ. `;
    expect(issues(named("04/4/2014").repeat(3))).toEqual([]);
    expect(issues(named("04/4/2014").repeat(2) + named("04/9/2014"))).toEqual(["reference-recurs"]);
  });

  test("a part that is more than its whole", () => {
    expect(issues("Có 31/13 xã đạt chuẩn.")).toEqual(["part-over-whole"]);
  });

  test("a quarter ends after a document of its first month", () => {
    expect(issues(`${head("4/TB-SYT", "THÔNG BÁO")}Hoàn thành việc rà soát trong Quý II năm 2015.`)).toEqual([]);
  });

  test("what is printed like a date or a figure and is none", () => {
    expect(issues("Năm 2015. Họp ngày 12/15/2015.")).toEqual(["no-such-date"]);
    expect(issues("Năm 2015. Chi 99.999.999.999.999.999 đồng.")).toEqual(["figure-too-large"]);
    expect(issues(`Năm 2015. Có ${"1".repeat(400)} xã.`)).toEqual(["figure-too-large"]);
  });

  test("the sums of a table against its last row", () => {
    const table = (last: string): string =>
      `Đơn vị tính: triệu đồng\nTT | Nội dung | Kinh phí\n1 | In tài liệu | 12,5\n2 | Thuê hội trường | 8\nTổng cộng | | ${last}\n`;
    expect(issues(table("20,5"))).toEqual([]);
    expect(issues(table("25,5"))).toEqual(["sum-mismatch"]);
    const columns = (last: string): string =>
      `Đơn vị tính: triệu đồng\nTT | Nội dung | Kế hoạch | Giải ngân\n1 | Giống | 12 | 10\n2 | Phân | 8 | 5\n | Tổng cộng | 20 | ${last}\n`;
    expect(issues(columns("15"))).toEqual([]);
    expect(issues(columns("19"))).toEqual(["sum-mismatch"]);
  });
});

describe("bad input", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["nothing", ""],
    ["blank lines", "\n\n\n"],
    ["no fact", "Trời hôm nay đẹp."],
    ["a text that breaks off inside a signature", "Nơi nhận:\n- Như trên;\nTM. ỦY BAN"],
    ["a number of 400 digits", `Có ${"1".repeat(400)} xã, ${"9".repeat(400)} tỷ đồng, ${"7".repeat(400)}%.`],
    ["an amount past 2^53", "Tổng 99.999.999.999.999.999 đồng."],
  ];
  for (const [name, text] of cases) {
    test(name, () => {
      const { facts } = findFacts(read(text));
      expect(facts.filter(({ kind }) => kind !== "recipient")).toEqual([]);
    });
  }

  test("a reader is told where nothing was found, where a signature breaks off or names no one", () => {
    const codes = (text: string): string[] => findFacts(read(text)).issues.map(({ code }) => code);
    expect(codes("")).toEqual([]);
    expect(codes("Trời hôm nay đẹp.")).toEqual(["no-facts"]);
    expect(codes("Nơi nhận:\n- Như trên;\nTM. ỦY BAN")).toEqual(["signature-broken-off"]);
    expect(codes("Họp ngày 05/6/2014.\n\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n")).toEqual(["signature-without-name"]);
  });

  const long: readonly (readonly [string, string])[] = [
    ["10,000 references", "theo Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ về tổ chức; ".repeat(10_000)],
    ["one line of figures", "có thêm 10 xã đạt chuẩn, nâng tổng số lên 20/30 xã, chiếm 66,7% ".repeat(8_000)],
    ["one line of codes", "12/AB-".repeat(100_000)],
    ["one line of digits", "1 ".repeat(300_000)],
    ["one line of syllables", "của Sở ".repeat(100_000)],
    ["one line of capitals", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH ".repeat(20_000)],
  ];
  for (const [name, text] of long) {
    test(`${name} cost seconds, not minutes`, () => {
      const started = performance.now();
      findFacts(read(text));
      expect(performance.now() - started).toBeLessThan(20_000);
    });
  }
});
