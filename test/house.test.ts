import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Where code is written. */
const FOLDERS: readonly string[] = [
  "src",
  "bench",
  "training",
  "fuzz",
  "demo",
  "examples",
  "fixtures",
  "test",
  "test-system",
];

/** What `npm run embed` writes out of the lists: nobody reads it. */
const GENERATED: readonly string[] = ["src/facts/dictionary-data.ts"];

const MOST_LINES = 400;

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
).filter((name) => /\.(?:ts|mjs)$/u.test(name) && !name.includes("node_modules") && !name.startsWith("demo/out"));

describe("the house", () => {
  test("has no room of more than 400 lines but the generated one", () => {
    const linesOf = (name: string): number => readFileSync(join(ROOT, name), "utf8").split("\n").length - 1;
    const long = files.filter((name) => linesOf(name) > MOST_LINES);
    expect(long).toEqual(GENERATED);
    expect(files.length).toBeGreaterThan(700);
  });

  test("has each folder of code on the map of CONTRIBUTING.md", () => {
    const map = readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
    const folders = [
      ...FOLDERS,
      ...readdirSync(join(ROOT, "src"), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `src/${name}`),
    ].filter((name) => name !== "src");
    expect(folders.filter((name) => !map.includes(`\`${name}/`))).toEqual([]);
  });
});
