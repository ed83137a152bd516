import { describe, expect, test } from "@jest/globals";
import { pageFaults } from "../../src/cli/page-faults.js";
import type { SourceDocument } from "../../src/index.js";

const at = { start: 0, end: 0 };
const issues: NonNullable<SourceDocument["issues"]> = [
  { level: "warning", code: "page-without-text", message: "page 1 is a picture", at },
  { level: "error", code: "page-unreadable", message: "page 2 is damaged", at },
  { level: "warning", code: "page-without-text", message: "page 3 is a picture", at },
  { level: "warning", code: "page-without-text", message: "page 4 is a picture", at },
];
const told = { name: "a.pdf", language: "en", quiet: false } as const;

describe("faults of pages", () => {
  test("each kind is told once, with the first page and how many more", () => {
    expect(pageFaults({ issues }, told)).toEqual({
      lines: ["a.pdf: page 1 is a picture (2 more pages like it).", "a.pdf: page 2 is damaged."],
      hasFailed: true,
    });
  });

  test("only errors where quiet is wanted", () => {
    expect(pageFaults({ issues }, { ...told, quiet: true }).lines).toEqual(["a.pdf: page 2 is damaged."]);
  });

  test("nothing for a document without faults; a warning is no failure", () => {
    expect(pageFaults({}, told)).toEqual({ lines: [], hasFailed: false });
    expect(pageFaults({ issues: issues.slice(0, 1) }, told).hasFailed).toBe(false);
  });
});
