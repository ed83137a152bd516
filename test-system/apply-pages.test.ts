import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Corrections, restore } from "../src/index.js";
import { loadModel, readFile } from "../src/node.js";
import { CORRECTIONS_FORMAT, correctionPlace } from "../src/review/corrections.js";
import { ROOT, runProgram } from "./packed-package.js";
import { assertPrograms, POPPLER } from "./required-programs.js";

let folder = "";
beforeAll(() => {
  assertPrograms(POPPLER);
  folder = mkdtempSync(join(tmpdir(), "vanban-apply-pages-"));
  copyFileSync(join(ROOT, "fixtures/pdf/wrong-language-layer.pdf"), join(folder, "a.pdf"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A reader says of one word of the page that it is two others. */
async function decided(words: string): Promise<Corrections> {
  const source = await readFile(join(folder, "a.pdf"), { ocr: "never" });
  const { tokens } = restore(source, { model: await loadModel() });
  const index = tokens.findIndex(({ text }) => /^\p{L}{4,}$/u.test(text));
  const { text: suggested } = tokens[index]!;
  const decision = { place: correctionPlace(tokens, index), suggested, decided: words, kind: "edit" as const };
  return {
    format: CORRECTIONS_FORMAT,
    document: { sha256: source.sha256!, name: "a.pdf" },
    engine: { vanban: "0.1.0" },
    decisions: [{ ...decision, when: "2026-01-01T00:00:00.000Z" }],
  };
}

test("what was decided stands in text, facts, hOCR, ALTO and under the page's picture", async () => {
  const corrections = await decided("Zuvi Qelo");
  writeFileSync(join(folder, "c.json"), JSON.stringify(corrections));
  const args = ["apply", "c.json", "--ocr", "never", "--out", "done"];
  runProgram(process.execPath, [join(ROOT, "dist/cli/main.js"), ...args], folder);
  const result = (suffix: string): string => readFileSync(join(folder, `done/a.pdf${suffix}`), "utf8");
  expect(result(".txt")).toContain("Zuvi Qelo");
  expect(result(".report.json")).toContain("Zuvi Qelo");
  expect(result(".hocr")).toMatch(/>Zuvi</u);
  expect(result(".alto.xml")).toMatch(/CONTENT="Qelo"/u);
  expect(runProgram("pdftotext", ["done/a.pdf", "-"], folder)).toMatch(/Zuvi Qelo/u);
});
