import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const textOf = (path: string): string => readFileSync(join(ROOT, path), "utf8");

/** What the lock file says of a package. */
interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly deprecated?: string;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(textOf("package-lock.json")) as { readonly packages: Record<string, Locked> };
const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(textOf("package.json")) as Record<
  "dependencies" | "optionalDependencies" | "peerDependencies",
  Readonly<Record<string, string>>
>;
const direct = Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }).sort();

/** Where a package lies, and what is locked of it: all that comes with an installation of vanban, on whichever system. */
const shipped = Object.entries(packages).filter(([path, { dev }]) => path !== "" && (dev !== true || path in peers()));

function peers(): Readonly<Record<string, true>> {
  return Object.fromEntries(Object.keys(peerDependencies).map((name) => [`node_modules/${name}`, true as const]));
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** Licences that ask for no more than to be named. */
const FREE: readonly string[] = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT"];
/** libvips: a library that can be exchanged, beside the program and no part of it. */
const LIBRARY = "LGPL-3.0-or-later";

function isAllowed([path, { license = "none" }]: (typeof shipped)[number]): boolean {
  const isLibvips = nameOf(path).startsWith("@img/sharp-");
  return license.split(" AND ").every((one) => FREE.includes(one) || (isLibvips && one === LIBRARY));
}

describe("what comes with vanban", () => {
  test("is under licences that it may be given away with", () => {
    expect(shipped.length).toBeGreaterThan(80);
    expect(shipped.filter((one) => !isAllowed(one)).map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  test("says itself what the lock file says of its licence", () => {
    const here = shipped.filter(([path]) => existsSync(join(ROOT, path, "package.json")));
    expect(here.length).toBeGreaterThan(45);
    const other = here.filter(([path, { license }]) => {
      const said = (JSON.parse(textOf(join(path, "package.json"))) as { readonly license?: unknown }).license;
      return typeof said === "string" && said !== license;
    });
    expect(other.map(([path]) => path)).toEqual([]);
  });

  test("is given up by no author, and wants no install script but one that only says thanks", () => {
    expect(shipped.filter(([, { deprecated }]) => deprecated !== undefined).map(([path]) => path)).toEqual([]);
    const scripted = shipped.filter(([, { hasInstallScript }]) => hasInstallScript === true);
    expect(scripted.map(([path]) => nameOf(path))).toEqual(["tesseract.js"]);
  });
});

/** The cells of a row of a table. */
const cellsOf = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

describe("docs/dependencies.md", () => {
  const document = textOf("docs/dependencies.md");
  const rows = document
    .split("\n")
    .filter((line) => line.startsWith("| ["))
    .map(cellsOf);

  test("has every package that is depended on, with its version and licence", () => {
    const locked = direct.map((name) => packages[`node_modules/${name}`]!);
    const told = rows.map(([name = "", version, license]) => [/^\[(.+)\]/u.exec(name)?.[1], version, license]);
    expect(told.sort()).toEqual(direct.map((name, at) => [name, locked[at]!.version, locked[at]!.license]).sort());
  });

  test("counts the licences of all that comes along", () => {
    const counts = new Map<string, number>();
    for (const [, { license = "none" }] of shipped) counts.set(license, (counts.get(license) ?? 0) + 1);
    const told = [...document.matchAll(/^\| ([A-Z0-9][\w. -]+) \| (\d+) \|/gmu)].map(([, name, count]) => [
      name,
      Number(count),
    ]);
    expect(told.sort()).toEqual([...counts].sort());
  });
});
