import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { allDocuments, bundledDocuments, documentsIn } from "../../bench/documents.js";
import { generatedDocuments } from "../../bench/generated-garble.js";

let directory = "";

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "vanban-bench-"));
});

afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe("documents of a directory", () => {
  test("are its pairs; a text without its gold is passed over", () => {
    writeFileSync(join(directory, "b.ocr.txt"), "gjo");
    writeFileSync(join(directory, "b.gold.txt"), "gió");
    writeFileSync(join(directory, "a.ocr.txt"), "mua");
    expect(documentsIn(directory)).toEqual([{ name: "b", raw: "gjo", gold: "gió" }]);
  });

  test("do not stand in for a bundled one of the same name", () => {
    const [bundled] = bundledDocuments();
    writeFileSync(join(directory, `${bundled!.name}.ocr.txt`), "x");
    writeFileSync(join(directory, `${bundled!.name}.gold.txt`), "y");
    const all = allDocuments([directory]);
    expect(all).toHaveLength(bundledDocuments().length);
    expect(all[0]).toEqual(bundled);
  });
});

describe("generated garble", () => {
  test("pages of one document are put together", () => {
    const page = (document: number, truth: string) =>
      JSON.stringify({ engine: "eng", font: "F", dpi: 200, document, trueLines: [truth], ocrLines: [`~${truth}`] });
    const file = join(directory, "pages.jsonl");
    writeFileSync(file, `${[page(1, "một"), page(2, "hai"), page(1, "ba")].join("\n")}\n`);
    expect(generatedDocuments(file)?.map(({ gold, raw }) => [gold, raw])).toEqual([
      ["một\nba", "~một\n~ba"],
      ["hai", "~hai"],
    ]);
  });

  test("is left out where the file is not there", () => {
    expect(generatedDocuments(join(directory, "none.jsonl"))).toBeUndefined();
  });
});
