import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { nativeTesseract } from "../../../src/sources/ocr/native-tesseract.js";

const folder = mkdtempSync(join(tmpdir(), "vanban-native-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A program that stands in for Tesseract: a shell script. */
function program(script: string): string {
  const path = join(folder, `tesseract-${Math.random().toString(36).slice(2)}`);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const KNOWS = `case "$1" in --list-langs) echo "List of languages"; echo vie; exit;; --version) echo "tesseract 5.3.0"; exit;; esac`;
const IMAGE = { width: 4, height: 4, data: new Uint8Array(16).fill(255), resolution: 200 };

describe("the system's Tesseract", () => {
  test("that is not there: the Debian package is named", async () => {
    await expect(nativeTesseract({ program: join(folder, "none") })).rejects.toMatchObject({
      code: "part-missing",
      message: expect.stringContaining("apt-get install tesseract-ocr-vie") as unknown,
    });
  });

  test("without its Vietnamese data: likewise", async () => {
    await expect(nativeTesseract({ program: program("echo eng") })).rejects.toMatchObject({
      code: "part-missing",
      message: expect.stringContaining("Vietnamese data") as unknown,
    });
  });

  test("gets the picture and the resolution, one thread, and no other file", async () => {
    const engine = await nativeTesseract({
      program: program(`${KNOWS}\nhead -c 2; echo; echo "$@"; echo "$OMP_THREAD_LIMIT"`),
    });
    expect(engine.name).toBe("tesseract 5.3.0 vie");
    expect((await engine.read(IMAGE)).split("\n").slice(0, 3)).toEqual([
      "P5",
      "stdin stdout -l vie --dpi 200 -c lstm_choice_mode=2 hocr",
      "1",
    ]);
  });

  test("that ends with an error fails the page with its own words", async () => {
    const engine = await nativeTesseract({ program: program(`${KNOWS}\necho "no memory" >&2; exit 3`) });
    await expect(engine.read(IMAGE)).rejects.toMatchObject({
      code: "recognition-failed",
      message: expect.stringMatching(/ended with code 3: no memory/u) as unknown,
    });
  });

  test("that takes too long is ended", async () => {
    const engine = await nativeTesseract({ program: program(`${KNOWS}\nexec sleep 60`), maxSeconds: 0.2 });
    const start = performance.now();
    await expect(engine.read(IMAGE)).rejects.toMatchObject({ code: "recognition-failed" });
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
