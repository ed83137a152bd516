import { describe, expect, test } from "@jest/globals";
import { factTable } from "../../src/cli/fact-table.js";
import { columnsOf } from "../../src/cli/terminal-text.js";
import { extract, type Fact, type Report } from "../../src/index.js";
import { EVERY_KIND } from "../exporters/every-kind.js";

const report = extract(EVERY_KIND);
const PLAIN = { language: "en", colour: false } as const;
const ESC = "\u001b";

/** The report with only this fact, changed. */
function only<Kind extends Fact["kind"]>(kind: Kind, change: Partial<Extract<Fact, { kind: Kind }>>): Report {
  const fact = report.facts.find((one) => one.kind === kind)!;
  return { ...report, facts: [{ ...fact, ...change } as Fact], issues: [] };
}

const linesOf = (text: string): string[] => text.split("\n");

describe("factTable", () => {
  test("facts by kind, in the order of a document, each with its line", () => {
    const lines = linesOf(factTable(report, PLAIN));
    const titles = lines.filter((line) => /^\S/u.test(line)).map((line) => line.replace(/ \(\d+\)$/u, ""));
    expect(titles).toEqual([
      "Header",
      "References",
      "Dates",
      "Targets and results",
      "Money",
      "Assignments",
      "Signatories",
      "Recipients",
      ...(report.issues.length > 0 ? ["To look at"] : []),
    ]);
    for (const { line } of report.facts) expect(lines.some((row) => row.includes(`line ${line.first}`))).toBe(true);
    expect(lines).toContainEqual(expect.stringMatching(/^ +number +21\/KH-SXD$/u));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}line 11 +\d+ % +12\/15 huyện \(80 %\) /u));
  });

  test("in Vietnamese", () => {
    const text = factTable(report, { ...PLAIN, language: "vi" });
    expect(text).toMatch(/^Đầu văn bản\n {2}dòng 1–\d+ /u);
    expect(text).toMatch(/\nNơi nhận \(2\)\n/u);
    expect(text).not.toMatch(/\b(?:line|deadline|target|issued)\b/u);
  });

  test("columns stand below each other though letters are of several code units", () => {
    const facts = ["2021-09-08", "2023"].flatMap((value) => only("date", { value, role: "event" }).facts);
    const named = ["Nguyễn".normalize("NFD"), "An"].flatMap((name) => only("signatory", { name }).facts);
    const lines = linesOf(factTable({ ...report, facts: [...facts, ...named], issues: [] }, PLAIN));
    const at = (row: string, word: string): number => columnsOf(row.slice(0, row.indexOf(word)));
    expect(at(lines[1]!, "event")).toBe(at(lines[2]!, "event"));
    expect(at(lines[5]!, "KT.")).toBe(at(lines[6]!, "KT."));
  });

  test.each([80, 64])("on %d columns no line is wider than the terminal, and nothing is lost", (width) => {
    const wide = factTable(report, PLAIN);
    const narrow = factTable(report, { ...PLAIN, width });
    expect(linesOf(narrow).filter((line) => columnsOf(line) > width)).toEqual([]);
    expect(narrow.replace(/\s+/gu, " ")).toBe(wide.replace(/\s+/gu, " "));
    expect(linesOf(narrow).length).toBeGreaterThan(linesOf(wide).length);
  });

  test("a long text goes on below itself; where there is little room, below its row", () => {
    const one = only("assignment", {
      agency: "Sở A",
      task: "rà soát, báo cáo kết quả thực hiện",
      deadline: "2024-05-01",
    });
    const { line, confidence } = one.facts[0]!;
    const start = `  line ${line.first}  ${Math.round(confidence * 100)} %  2024-05-01`;
    expect(linesOf(factTable(one, { ...PLAIN, width: 62 })).slice(1, 3)).toEqual([
      `${start}  Sở A: rà soát, báo cáo kết quả`,
      `${" ".repeat(start.length)}  thực hiện`,
    ]);
    expect(linesOf(factTable(one, { ...PLAIN, width: 40 })).slice(1, 4)).toEqual([
      start,
      "      Sở A: rà soát, báo cáo kết quả",
      "      thực hiện",
    ]);
  });

  test("colour where it is asked for, and nowhere else", () => {
    const unsure = only("date", { confidence: 0.4 });
    expect(factTable(unsure, { ...PLAIN, colour: true })).toContain(`${ESC}[33m40 %${ESC}[0m`);
    expect(factTable(report, { ...PLAIN, colour: true })).toContain(`${ESC}[1mHeader${ESC}[0m`);
    expect(factTable(report, PLAIN)).not.toContain(ESC);
  });

  test("what the document holds cannot steer the terminal", () => {
    const evil = `x${ESC}]0;title\u0007${ESC}[2J`;
    const issue = { level: "warning", code: "c", message: evil, at: { start: 0, end: 1 } } as const;
    const text = factTable({ ...only("recipient", { name: evil, note: "\r" }), issues: [issue] }, PLAIN);
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    expect(text).toContain("x␛]0;title␇␛[2J (␍)");
  });

  test("a worked-out value says so, a range and a comparator are shown", () => {
    const change = { value: 5, max: 9, comparator: ">=", measure: "added", year: 2020, given: "implied" } as const;
    const row = factTable(only("target", { ...change, object: "xã biên giới" }), PLAIN);
    expect(row).toMatch(/>= 5.*–9 .*more +2020 +xã biên giới.* \(worked out\)\n$/u);
  });

  test("issues last, with the line that they are on", () => {
    const at = { start: EVERY_KIND.indexOf("300 triệu"), end: EVERY_KIND.length };
    const issue = { level: "error", code: "sum-mismatch", message: "1 is not 2", at } as const;
    const line = EVERY_KIND.slice(0, at.start).split("\n").length;
    expect(factTable({ ...report, issues: [issue] }, PLAIN)).toMatch(
      new RegExp(`\\n\\nTo look at\\n {2}line ${line} +error +1 is not 2\\n$`, "u"),
    );
  });

  test("a header with nothing but a subject, and a document with nothing", () => {
    const { header } = { header: report.facts.find((fact) => fact.kind === "header")! };
    const { text, sourceText, at, line, confidence, rule, checks } = header;
    const bare: Fact = { kind: "header", text, sourceText, at, line, confidence, rule, checks, given: "implied" };
    expect(factTable({ ...report, facts: [{ ...bare, subject: "Về" }], issues: [] }, PLAIN)).toMatch(
      /subject +Về \(worked out\)/u,
    );
    expect(factTable({ ...report, facts: [bare], issues: [] }, PLAIN)).toBe("No fact found.\n");
    expect(factTable({ ...report, facts: [], issues: [] }, PLAIN)).toBe("No fact found.\n");
  });
});
