import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readDocument, restore, restoredJson } from "../src/index.js";
import { readFile } from "../src/node.js";
import { stripMarks } from "../src/syllable/fold.js";
import { tinyLines, tinyModel } from "./model/tiny-model.js";
import { expectWellFormed } from "./restore/token-rules.js";

const model = tinyModel();
const CLEAN = `${tinyLines(40).join(".\n")}.\n`;
/** Some letters with marks are left, so that the normal forms differ. */
const GARBLED = CLEAN.replace(/\p{L}+/gu, (word) =>
  word.length % 2 === 0 ? stripMarks(word) : word.replace("ư", "ú"),
);

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vanban-inputs-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return readFile(path);
}

function utf16(text: string): Uint8Array {
  const units = Uint16Array.from(`\ufeff${text}`, (char) => char.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

describe("one text in many forms gives one result", () => {
  test("the garbled text differs in its normal forms, and is restored", () => {
    expect(GARBLED.normalize("NFD")).not.toBe(GARBLED);
    expect(restore(GARBLED, { model }).text).not.toBe(GARBLED);
  });

  test.each([
    ["NFD", GARBLED.normalize("NFD")],
    ["CRLF", GARBLED.replaceAll("\n", "\r\n")],
    ["CR", GARBLED.replaceAll("\n", "\r")],
    ["a byte-order mark", `\ufeff${GARBLED}`],
    ["all of them", `\ufeff${GARBLED.normalize("NFD").replaceAll("\n", "\r\n")}`],
    ["UTF-16", utf16(GARBLED)],
  ])("%s", async (name, content) => {
    const document = await fileOf(`${name}.txt`, content);
    expect(restore(document, { model }).text).toBe(restore(GARBLED, { model }).text);
  });

  test("two runs give the same bytes", () => {
    const bytes = (): string => JSON.stringify(restoredJson(restore(GARBLED, { model })));
    expect(bytes()).toBe(bytes());
  });
});

describe("inputs with nothing to restore", () => {
  test.each(["", "\n", " \t\r\n\r\n", "\ufeff", "\f", "…", "12,5\n- 30\n"])("%j", async (content) => {
    const { document, facts, issues } = readDocument(await fileOf("little.txt", content), { model });
    expect(document.class).toBe("empty");
    expect(document.text).toBe(document.source.text);
    expect(facts.length + issues.length).toBeLessThan(2);
    expectWellFormed(document);
  });

  test.each([
    ["zeros", new Uint8Array(1000)],
    ["noise", Uint8Array.from({ length: 4000 }, (_, i) => (i * 197 + (i >> 3) * 31) & 255)],
  ])("binary: %s", async (name, bytes) => {
    await expect(fileOf(`${name}.bin`, bytes)).rejects.toMatchObject({ code: "input-binary" });
  });

  test("a picture of which only the head is there", async () => {
    const head = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
    await expect(fileOf("head.bin", head)).rejects.toMatchObject({ code: "input-damaged" });
  });

  test("lone surrogates, controls and private-use signs", () => {
    const odd = `${GARBLED}\ud800 \u0007 \ue000 \u{1f600}`;
    expectWellFormed(restore(odd, { model }));
  });
});

/** Seconds that even a slow and busy machine may take: what grows with the square of the length would take far longer. */
const PATIENCE = 240;

function repeated(text: string, bytes: number): string {
  return text.repeat(Math.ceil(bytes / Buffer.byteLength(text)));
}

describe("large inputs", () => {
  test(
    "10 MB of whole text come back as they are",
    () => {
      const text = repeated(CLEAN, 10e6);
      const document = restore(text, { model });
      expect(document.class).toBe("clean");
      expect(document.text === text).toBe(true);
      expect(document.lines.length).toBe(text.split("\n").length);
    },
    PATIENCE * 1000,
  );

  test(
    "one line of 1 MB is restored",
    () => {
      const words = GARBLED.replace(/[.\n]+/gu, " ");
      const document = restore(repeated(words, 1e6), { model });
      expect(document.lines).toHaveLength(1);
      expect(document.tokens.some(({ why }) => why === "marks")).toBe(true);
      expectWellFormed(document);
    },
    PATIENCE * 1000,
  );

  test(
    "a word of 1 MB is left alone",
    () => {
      const word = repeated(GARBLED.replace(/\s+/gu, ""), 1e6);
      expect(restore(`${GARBLED}${word}`, { model }).text.endsWith(word)).toBe(true);
    },
    PATIENCE * 1000,
  );

  test(
    "ten thousand blank lines stay",
    () => {
      const text = `${GARBLED}${"\n".repeat(10_000)}${GARBLED}`;
      expectWellFormed(restore(text, { model }));
    },
    PATIENCE * 1000,
  );
});
