import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { readCorpusFiles, splitCorpus } from "../../training/corpus.js";
import { TrainingError } from "../../training/training-error.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vanban-corpus-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, lines: readonly string[]): void {
  writeFileSync(join(folder, `${name}.txt`), lines.map((line) => `${line}\n`).join(""));
}

describe("readCorpusFiles", () => {
  test("gives lines and the digest of the bytes", () => {
    for (const name of ["admin_ubnd", "admin_legal", "open_general"]) write(name, ["một dòng", "hai dòng"]);
    const [first] = readCorpusFiles(folder);
    expect(first?.lines).toEqual(["một dòng", "hai dòng"]);
    expect(first?.sha256).toBe(createHash("sha256").update("một dòng\nhai dòng\n").digest("hex"));
  });

  test("a missing file is named in one sentence that says what to do", () => {
    write("admin_ubnd", ["một dòng"]);
    expect(() => readCorpusFiles(folder)).toThrow(TrainingError);
    expect(() => readCorpusFiles(folder)).toThrow(
      /admin_legal\.txt\.xz is missing; pass its folder as --corpus DIR\.$/u,
    );
  });

  test("a packed file that cannot be unpacked names the Debian package", () => {
    writeFileSync(join(folder, "admin_ubnd.txt.xz"), "not packed");
    expect(() => readCorpusFiles(folder)).toThrow(/install the Debian package xz-utils/u);
  });
});

describe("splitCorpus", () => {
  test("counts the head of admin_legal as ubnd, once, and keeps held-out runs apart", () => {
    const lines = Array.from({ length: 200 * 700 }, (_, i) => `thửa ruộng thứ ${i} đã cấy`);
    const file = (name: "admin_ubnd" | "admin_legal" | "open_general", end: number) => ({
      ...{ name, lines: lines.slice(0, end) },
      sha256: "",
    });
    const parts = splitCorpus([file("admin_ubnd", 450), file("admin_legal", lines.length), file("open_general", 10)]);
    const [ubnd, legal, open] = parts;
    expect(parts.map(({ name }) => name)).toEqual(["ubnd", "legal", "open"]);
    expect((ubnd?.train.length ?? 0) + (ubnd?.heldOut.length ?? 0)).toBe(450);
    expect(legal?.heldOut.length).toBeGreaterThan(0);
    expect((legal?.heldOut.length ?? 1) % 200).toBe(0);
    expect(new Set([ubnd, legal].flatMap((part) => [...(part?.train ?? []), ...(part?.heldOut ?? [])])).size).toBe(
      lines.length,
    );
    expect(open?.train).toHaveLength(10);
  });
});
