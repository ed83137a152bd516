import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runIn } from "./fake-host.js";

const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/pdf/${name}`, import.meta.url));

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vanban-restore-pdf-"));
  await copyFile(fixture("wrong-language-layer.pdf"), join(folder, "scan.pdf"));
  await copyFile(fixture("signed.pdf"), join(folder, "signed.pdf"));
  await writeFile(join(folder, "a.txt"), "Trạm bơm phải được kiểm tra.\n");
});
afterAll(() => rm(folder, { recursive: true }));

const vanban = (...args: readonly string[]): ReturnType<typeof runIn> =>
  runIn(folder, ["restore", "--format", "pdf", "--ocr", "never", ...args]);

// The first loads the shipped model.
test("a corrected PDF bears the name of the original, in another folder", async () => {
  const before = await readFile(join(folder, "scan.pdf"));
  expect(await vanban("--out", "out", "scan.pdf")).toMatchObject({ status: 0, stderr: "" });
  const after = await readFile(join(folder, "out", "scan.pdf"));
  expect(after.subarray(0, 8).toString()).toBe("%PDF-1.7");
  expect(after.includes("VanbanOriginalSHA256")).toBe(false);
  expect(after.includes("xmpMM:DerivedFrom")).toBe(true);
  expect((await readFile(join(folder, "scan.pdf"))).equals(before)).toBe(true);
}, 60_000);

test("an original is never written over, not even by force", async () => {
  const before = await readFile(join(folder, "signed.pdf"));
  const { status, stderr } = await vanban("--out", ".", "--force", "signed.pdf");
  expect(status).toBe(4);
  expect(stderr).toContain("is an input and is never overwritten");
  expect((await readFile(join(folder, "signed.pdf"))).equals(before)).toBe(true);
});

test("of a signed original it is said that the copy is not signed", async () => {
  const { status, stderr } = await vanban("--out", "out", "signed.pdf");
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /^vanban: signed\.pdf: the original is signed \(1 signature fields\) .* this copy is not signed/u,
  );
});

test("of a text there is none", async () => {
  const { stderr } = await vanban("--out", "out", "a.txt");
  expect(stderr).toContain("a PDF is made from PDF files and pictures only");
});
