import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { asRead } from "../../src/document/as-read.js";
import { buildSource } from "../../src/document/build.js";
import type { Fact } from "../../src/facts/fact.js";
import { findFacts } from "../../src/facts/find-facts.js";

const FOLDER = "fixtures/cases";
/** Fields that say where a fact stands; the cases are about what it says. */
const PLACE = new Set(["kind", "text", "sourceText", "at", "line", "confidence", "rule", "checks"]);

interface Case {
  readonly name: string;
  readonly input: string;
  readonly expected: readonly unknown[];
}

/** `# name`, input, `==>`, one fact a line as JSON, or "none". */
function casesOf(text: string): Case[] {
  return text
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [name = "", ...rest] = block.split("\n");
      const [input = "", output = ""] = rest.join("\n").split("==>\n");
      const lines = output.trim().split("\n");
      return { name, input, expected: lines[0] === "none" ? [] : lines.map((line): unknown => JSON.parse(line)) };
    });
}

function stated(fact: Fact): unknown {
  return Object.fromEntries(Object.entries(fact).filter(([field]) => !PLACE.has(field)));
}

const files = readdirSync(FOLDER).filter((file) => /^facts-.*\.txt$/.test(file));

test("there are cases of every kind", () => {
  expect(files).toHaveLength(8);
});

for (const file of files) {
  const kind = file.slice("facts-".length, -".txt".length);
  describe(`facts of kind ${kind}`, () => {
    for (const { name, input, expected } of casesOf(readFileSync(`${FOLDER}/${file}`, "utf8"))) {
      test(name, () => {
        const { facts } = findFacts(asRead(buildSource(input)));
        expect(facts.filter((fact) => fact.kind === kind).map(stated)).toEqual(expected);
      });
    }
  });
}
