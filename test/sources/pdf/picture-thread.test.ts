import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";

/** The built finder in a process of its own: its thread runs built code. */
const FINDER = JSON.stringify(new URL("../../../dist/sources/pdf/picture-finder.js", import.meta.url).href);
const fixture = (name: string): string =>
  JSON.stringify(new URL(`../../../fixtures/pdf/${name}.pdf`, import.meta.url).pathname);
const PATIENCE = 60_000;

/** Runs a program that has a finder of the file, and gives what it prints. */
async function printed(file: string, program: string): Promise<unknown> {
  const whole = `
    import { readFileSync } from "node:fs";
    const { findPictures } = await import(${FINDER});
    const finder = findPictures(new Uint8Array(readFileSync(${fixture(file)})));
    const matrix = [1, 0, 0, 1, 0, 0];
    ${program}
    await finder.close();
  `;
  const options = ["--input-type=module", "-e", whole];
  const { stdout } = await promisify(execFile)(process.execPath, options, { timeout: PATIENCE });
  return JSON.parse(stdout);
}

test(
  "a page has its pictures with their pixels",
  async () => {
    const sizes = await printed(
      "image-only",
      `const pictures = await finder.picturesOf(1, matrix);
       console.log(JSON.stringify(pictures.map(({ width, height }) => [width, height])));`,
    );
    expect(sizes).toEqual([[1653, 2339]]);
  },
  PATIENCE,
);

test(
  "nothing is said of a file that PDFium cannot open, nor of a page when its thread is ended",
  async () => {
    const unopened = `console.log(JSON.stringify({ found: (await finder.picturesOf(1, matrix)) ?? null }));`;
    expect(await printed("encrypted", unopened)).toEqual({ found: null });
    const ended = `
      const found = finder.picturesOf(1, matrix);
      await finder.close();
      console.log(JSON.stringify({ found: (await found) ?? null }));`;
    expect(await printed("nested-forms", ended)).toEqual({ found: null });
  },
  PATIENCE,
);
