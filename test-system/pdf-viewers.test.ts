import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { restore } from "../src/index.js";
import { type CorrectedPdf, correctedPdf, loadModel, readBytes } from "../src/node.js";
import { bytesOf, HEIGHT, picturesOf, placedPage, restoredBy, WIDTH } from "../test/exporters/pdf/hand-pdf.js";
import { assertPrograms } from "./required-programs.js";

const FIXTURES = new URL("../fixtures/pdf/", import.meta.url);
/** Boxes of words may differ by this many points. */
const NEAR = 0.6;

let folder = "";
beforeAll(async () => {
  assertPrograms([
    { what: "pdftotext", debian: "poppler-utils", command: ["pdftotext", "-v"], shows: /^pdftotext version/mu },
    { what: "qpdf", debian: "qpdf", command: ["qpdf", "--version"], shows: /^qpdf version/mu },
  ]);
  folder = await mkdtemp(join(tmpdir(), "vanban-pdf-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function outputOf(program: string, ...args: readonly string[]): Buffer {
  const { stdout, stderr, status } = spawnSync(program, args, { cwd: folder, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr}`);
  return stdout;
}

interface Bbox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

const BBOX = /<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="[\d.]+">([^<]*)<\/word>/gu;

async function write(name: string, bytes: Uint8Array): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return name;
}

const textIn = (file: string): string[] =>
  outputOf("pdftotext", "-layout", file, "-").toString("utf8").split("\n").map((line) => line.trim().replace(/ +/gu, " ")).filter((line) => line !== ""); // biome-ignore format: one chain
const boxesIn = (file: string): Bbox[] =>
  [...outputOf("pdftotext", "-bbox", file, "-").toString("utf8").matchAll(BBOX)].map(
    ([, left = "", right = "", text = ""]) => ({ text, left: Number(left), right: Number(right) }),
  );
/** All pages as they are shown, pixel by pixel. */
const pixelsOf = (file: string): Buffer => outputOf("pdftoppm", "-r", "72", file);

describe.each(["wrong-language-layer", "form-layer"])("the fixture %s", (name) => {
  let [original, corrected]: [Uint8Array, CorrectedPdf | undefined] = [new Uint8Array(), undefined];
  let text = "";
  beforeAll(async () => {
    original = new Uint8Array(await readFile(new URL(`${name}.pdf`, FIXTURES)));
    const document = restore(await readBytes(original, { ocr: "never" }), { model: await loadModel() });
    text = document.text;
    corrected = await correctedPdf(original, document);
    await write("before.pdf", original);
    await write("after.pdf", corrected.bytes);
  });

  test("is a sound file of the same pictures and the same look", async () => {
    expect(corrected?.pages).toEqual([1]);
    expect(outputOf("qpdf", "--check", "after.pdf").toString()).toContain("No syntax or stream encoding errors");
    expect(pixelsOf("after.pdf").equals(pixelsOf("before.pdf"))).toBe(true);
    expect(await picturesOf(corrected!.bytes)).toEqual(await picturesOf(original));
  });

  test("gives its restored words, and no others", () => {
    const words = (lines: string): string[] =>
      lines
        .split(/\s+/u)
        .filter((word) => word !== "")
        .sort();
    expect(words(textIn("after.pdf").join(" "))).toEqual(words(text));
  });

  test("has its words where they were", () => {
    const [before, after] = [boxesIn("before.pdf"), boxesIn("after.pdf")];
    const near = after.filter((word) =>
      before.some(({ left, right }) => Math.abs(left - word.left) < NEAR && Math.abs(right - word.right) < NEAR),
    );
    // Words that were read as two, or two as one, have no old box.
    expect(near.length).toBeGreaterThan(0.9 * after.length);
  });
});

describe("lines and words for pdftotext", () => {
  const lines = [
    [["UY", 20, 20, 50, 30], ["BAN", 54, 20, 90, 30], ["CONG", 220, 20, 260, 30], ["HOA", 264, 20, 300, 30]],
    [["Kinh", 40, 60, 70, 72], ["gui", 70.5, 60, 90, 74], ["so", 91, 62, 110, 72]],
    [["Noi", 40, 80, 70, 90]],
  ] as const; // biome-ignore format: a page
  const words = { UY: "ỦY", CONG: "CỘNG", HOA: "HÒA", Kinh: "Kính", gui: "gửi", so: "sở", Noi: "Nơi" };

  test.each([0, 90, 180, 270] as const)("on a page turned by %i, even where boxes touch", async (rotation) => {
    const mediaBox = rotation % 180 === 0 ? [0, 0, WIDTH, HEIGHT] : [0, 0, HEIGHT, WIDTH];
    const original = await bytesOf([{ content: "", rotation, mediaBox }]);
    const page = placedPage(1, lines, { rotation, readBy: "ocr", kind: "image-only" });
    const { bytes } = await correctedPdf(original, restoredBy([page], words));
    expect(textIn(await write("lines.pdf", bytes))).toEqual(["ỦY BAN CỘNG HÒA", "Kính gửi sở", "Nơi"]);
  });
});
