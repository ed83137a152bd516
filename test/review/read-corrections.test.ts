import { describe, expect, test } from "@jest/globals";
import { VanbanError } from "../../src/errors.js";
import { type ExpectedCorrections, readCorrections } from "../../src/review/read-corrections.js";
import { CORRECTIONS, DECISION, SHA256 } from "./corrections-example.js";

const NAME = "a.corrections.json";

function faultOf(text: string, expected: ExpectedCorrections = {}): VanbanError {
  try {
    readCorrections(text, { name: NAME, ...expected });
  } catch (error) {
    if (error instanceof VanbanError) return error;
    throw error;
  }
  throw new Error("no fault was found");
}

const changed = (change: object): string => JSON.stringify({ ...CORRECTIONS, ...change });
const withDecision = (change: object): string => changed({ decisions: [DECISION, { ...DECISION, ...change }] });

describe("corrections", () => {
  test("are read as they were written, with a byte order mark too", () => {
    const text = JSON.stringify(CORRECTIONS);
    expect(readCorrections(text)).toEqual(CORRECTIONS);
    expect(readCorrections(`\ufeff${text}`, { sha256: SHA256 })).toEqual(CORRECTIONS);
  });

  test("need neither name, reviewer nor facts", () => {
    const { reviewer: _, facts: __, ...bare } = CORRECTIONS;
    const least = { ...bare, document: { sha256: SHA256 }, engine: { vanban: "0.1.0" }, decisions: [] };
    expect(readCorrections(JSON.stringify(least))).toEqual(least);
  });

  test.each([
    ["half a file", JSON.stringify(CORRECTIONS).slice(0, -9), "corrections-damaged", "no whole JSON file"],
    ["nothing", "", "corrections-damaged", "no whole JSON file"],
    ["null", "null", "corrections-damaged", "holds no corrections"],
    ["another format", changed({ format: "vanban/report@1" }), "corrections-damaged", "holds no corrections"],
    ["an older version", changed({ format: "vanban/corrections@0" }), "corrections-too-old", "older form"],
    ["a newer version", changed({ format: "vanban/corrections@2" }), "corrections-too-new", "newer form"],
    ["no digest", changed({ document: {} }), "corrections-damaged", "document.sha256"],
    ["another kind", withDecision({ kind: "guess" }), "corrections-damaged", "decisions[1].kind"],
    ["a time that is none", withDecision({ when: "today" }), "corrections-damaged", "decisions[1].when"],
    ["a line break in a word", withDecision({ decided: "a\nb" }), "corrections-damaged", "decisions[1].decided"],
    ["a word too long", withDecision({ decided: "a".repeat(2001) }), "corrections-damaged", "decisions[1].decided"],
    ["a field too many", changed({ decided: "x" }), "corrections-damaged", "the whole"],
    [
      "a range that ends before it begins",
      withDecision({ place: { ...DECISION.place, sourceAt: { start: 9, end: 3 } } }),
      "corrections-damaged",
      "decisions[1].place.sourceAt",
    ],
  ])("%s is one sentence that names file and place", (_, text, code, words) => {
    const fault = faultOf(text);
    expect(fault.code).toBe(code);
    expect(fault.message).toContain(words);
    expect(fault.message.startsWith(`${NAME} `)).toBe(true);
    expect(fault.message).toMatch(/^[^\n]*[^.\n]\.$/);
  });

  test("of another document are refused, and it is named", () => {
    const fault = faultOf(JSON.stringify(CORRECTIONS), { sha256: "6".repeat(64) });
    expect(fault.code).toBe("corrections-mismatch");
    expect(fault.message).toContain("another document (a.pdf)");
  });
});
