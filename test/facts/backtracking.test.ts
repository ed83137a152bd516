import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, jest, test } from "@jest/globals";
import ts from "typescript";

/** Every pattern that src/facts runs over a text: those that `pattern` makes, and the literals in its files. */
const FOLDER = "src/facts";
const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));

const made: RegExp[] = [];
const phrase = await import("../../src/facts/phrase.js");
jest.unstable_mockModule("../../src/facts/phrase.js", () => ({
  ...phrase,
  pattern: (source: string, flags?: string): RegExp => {
    const regex = phrase.pattern(source, flags);
    made.push(regex);
    return regex;
  },
}));
await import("../../src/facts/find-facts.js");

function literalsIn(file: string): RegExp[] {
  const source = ts.createSourceFile(file, readFileSync(`${FOLDER}/${file}`, "utf8"), ts.ScriptTarget.ESNext, true);
  const literals: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      literals.push(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return literals;
}

const literals = files.flatMap(literalsIn);
const LENGTH = 20_000;
/** Pieces that the patterns are made of, repeated: runs of what they skip, and beginnings that never come to an end. */
const PIECES = [
  " ",
  "1",
  "1.",
  "1,",
  "1 - ",
  "a",
  "a ",
  "A ",
  "AB-",
  "1/",
  "12/2020/AB-",
  "Xã ",
  "các ",
  "Sở Y tế, ",
  "tỷ đồng ",
  "chiếm tỷ lệ ",
  "ngày 1 tháng 1 ",
  "năm 2020, ",
  "Nghị quyết số ",
  "đạt lên là ",
  "xây dựng, ",
  "trong đó ",
  "của ",
  ":",
  "(",
  "| ",
  "- ",
  "\t",
  "Luật Đất đai và ",
];
const SLOWEST_MS = 250;

describe("no pattern of the facts backtracks badly", () => {
  test("there are patterns to try", () => {
    expect(made.length).toBeGreaterThan(60);
    expect(literals.length).toBeGreaterThan(60);
  });

  for (const piece of PIECES) {
    test(`${JSON.stringify(piece)} repeated`, () => {
      const text = `${piece.repeat(Math.ceil(LENGTH / piece.length))}\u0000`;
      const slow: string[] = [];
      for (const regex of [...made, ...literals]) {
        const again = new RegExp(regex.source, regex.flags.replace("g", ""));
        // Time of the processor, not of the clock: other work on the machine is no fault of a pattern.
        const started = process.cpuUsage();
        again.test(text);
        if (regex.flags.includes("g")) for (const _ of text.matchAll(regex));
        const spent = process.cpuUsage(started).user / 1000;
        if (spent > SLOWEST_MS) slow.push(`${Math.round(spent)} ms: ${regex.source.slice(0, 120)}`);
      }
      expect(slow).toEqual([]);
    });
  }
});
