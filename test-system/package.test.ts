import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { type PackedPackage, packedPackage, ROOT, runProgram } from "./packed-package.js";
import { assertPrograms, NODES } from "./required-programs.js";

let packed: PackedPackage;
beforeAll(() => {
  assertPrograms(NODES);
  packed = packedPackage();
});
afterAll(() => rmSync(packed.application, { recursive: true, force: true }));

const MEGABYTE = 1024 ** 2;

describe("what npm pack makes", () => {
  test("is under 45 MB unpacked", () => {
    expect(packed.unpackedSize).toBeLessThan(45 * MEGABYTE);
  });

  test("holds what a user needs and nothing of how it is made", () => {
    const folders = new Set(packed.files.map(({ path }) => path.split("/")[0]));
    expect([...folders].sort()).toEqual([
      "CHANGELOG.md",
      "DESIGN.md",
      "LICENSE",
      "README.md",
      "README.vi.md",
      "dictionaries",
      "dist",
      "docs",
      "examples",
      "models",
      "package.json",
      "schemas",
    ]);
    expect(packed.files.filter(({ path }) => /\.test\.|\.map$|\.tsbuildinfo$/u.test(path))).toEqual([]);
  });

  test.each(["publint", "attw"])("%s finds no fault", (tool) => {
    const args = tool === "publint" ? ["publint", "--strict"] : ["attw", "--pack", ".", "--profile", "esm-only"];
    expect(runProgram("npx", ["--no-install", ...args], ROOT)).not.toMatch(/Errors:|Warnings:/u);
  });
});

describe.each(NODES.map(({ what, command: [program] }) => [what, program]))("%s", (_, node) => {
  test("imports every sub-path of the package", () => {
    const script = packed.entries
      .map(
        (entry) =>
          `console.log(${JSON.stringify(entry)}, Object.keys(await import(${JSON.stringify(entry)}${attributes(entry)})).length > 0);`,
      )
      .join("\n");
    writeFileSync(join(packed.application, "imports.mjs"), script);
    const printed = runProgram(node, ["imports.mjs"], packed.application).trim().split("\n");
    expect(printed).toEqual(packed.entries.map((entry) => `${entry} true`));
    expect(packed.entries).toEqual(
      expect.arrayContaining(["vanban", "vanban/node", "vanban/queue", "vanban/diacritics"]),
    );
  });

  test("runs the command", () => {
    writeFileSync(join(packed.application, "a.txt"), "Can cu Luat Dau tu cong ngay 13 thang 6 nam 2019\n");
    const command = join(packed.application, "node_modules", "vanban", "dist", "cli", "main.js");
    expect(runProgram(node, [command, "restore", "a.txt"], packed.application)).toBe(
      "Căn cứ Luật Đầu tư công ngày 13 tháng 6 năm 2019\n",
    );
  });
});

function attributes(entry: string): string {
  return entry.endsWith(".json") ? ', { with: { type: "json" } }' : "";
}

test.each(["vanban", "vanban/diacritics"])("%s asks for nothing that a browser has not", async (entry) => {
  const { metafile } = await build({
    stdin: { contents: `export * from ${JSON.stringify(entry)};`, resolveDir: packed.application },
    bundle: true,
    platform: "browser",
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter(({ external }) => external));
  expect(outside).toEqual([]);
  expect(Object.keys(metafile.inputs).length).toBeGreaterThan(1);
});
