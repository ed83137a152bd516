import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";

/** The built renderer in a process of its own: its thread runs built code. */
const RENDERER = JSON.stringify(new URL("../../../dist/sources/pdf/page-renderer.js", import.meta.url).href);
const FILE = JSON.stringify(new URL("../../../fixtures/pdf/nested-forms.pdf", import.meta.url).pathname);
const PATIENCE = 60_000;

const PROGRAM = `
import { readFileSync } from "node:fs";
const { openRenderer } = await import(${RENDERER});
const renderer = openRenderer(readFileSync(${FILE}), { maxSeconds: 3 });
const drawn = (number) => renderer.render(number).then(({ width }) => width, ({ code }) => code);
console.log(JSON.stringify([await drawn(1), await drawn(2)]));
await renderer.close();
`;

test(
  "a page that would be drawn for years is given up, and the next one is drawn",
  async () => {
    const options = ["--input-type=module", "-e", PROGRAM];
    const { stdout } = await promisify(execFile)(process.execPath, options, { timeout: PATIENCE });
    expect(JSON.parse(stdout)).toEqual(["input-too-large", 2479]);
  },
  PATIENCE,
);
