import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const SRC = join(ROOT, "src");

/** Each layer imports itself and what stands before it. Files beside each other in a row never import each other. */
const ROWS: readonly (readonly string[])[] = [
  ["text"],
  ["errors.ts"],
  ["issue.ts"],
  ["version.ts"],
  ["syllable"],
  ["model"],
  ["document"],
  ["sources", "restore", "facts"],
  ["inspect"],
  ["report.ts"],
  ["exporters"],
  ["evaluate"],
  ["review"],
  ["restoration.ts", "files.ts"],
  ["pipeline.ts"],
  ["archive"],
  ["index.ts", "diacritics.ts"],
  ["node.ts", "search.ts", "queue.ts"],
  ["cli"],
];

/** Parts of the entry points that are all the program needs to start: whole, they would make it wait. */
const STARTING: readonly string[] = ["errors.ts", "version.ts", "restoration.ts", "files.ts"];

/** What the command line may import beside its own files: the entry points that a user has. */
const CLI_MAY_IMPORT: readonly string[] = ["index.ts", "node.ts", "search.ts", "queue.ts", ...STARTING];

interface Import {
  /** Paths inside `src`, with `/`. */
  readonly from: string;
  readonly to: string;
  /** A type is gone at run time. */
  readonly type: boolean;
  /** Loaded when it is needed. */
  readonly lazy: boolean;
}

const FROM = /^(import|export)\s+(type\s)?[^"';]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gmu;

function importsOf(from: string, source: string): Import[] {
  return [...source.matchAll(FROM)].map((match) => {
    const target = match[3] ?? match[4] ?? match[5] ?? "";
    const to = target.startsWith(".") ? posix.join(posix.dirname(from), target).replace(/\.js$/u, ".ts") : target;
    return { from, to, type: match[2] !== undefined, lazy: match[5] !== undefined };
  });
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"))
  .sort();
const imports = files.flatMap((file) => importsOf(file, readFileSync(join(SRC, file), "utf8")));

const layerOf = (file: string): string => file.split("/")[0]!;
const rowOf = (file: string): number => ROWS.findIndex((row) => row.includes(layerOf(file)));
const isLocal = ({ to }: Import): boolean => to.endsWith(".ts");

/** What is wrong with an import inside `src`, or undefined. */
function faultOf({ from, to }: Pick<Import, "from" | "to">): string | undefined {
  if (to.startsWith("..")) return `${from} leaves src: ${to}`;
  if (rowOf(from) < 0 || rowOf(to) < 0) return `${from} or ${to} is in no layer`;
  if (layerOf(from) === layerOf(to)) return undefined;
  if (rowOf(to) >= rowOf(from)) return `${from} imports ${to}, which does not stand before it`;
  if (layerOf(from) === "cli" && !CLI_MAY_IMPORT.includes(to)) return `${from} imports ${to}, which no user can`;
  return undefined;
}

describe("the direction of imports", () => {
  test("every file of src lies in a layer", () => {
    expect(files.filter((file) => rowOf(file) < 0)).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });

  test("every import goes to what stands before, or stays in its layer", () => {
    expect(imports.filter(isLocal).flatMap((one) => faultOf(one) ?? [])).toEqual([]);
    expect(imports.filter(isLocal).length).toBeGreaterThan(100);
  });

  test("every imported file is there", () => {
    expect(imports.filter((one) => isLocal(one) && !files.includes(one.to))).toEqual([]);
  });

  test("nothing imports in a circle", () => {
    const open = new Set<string>();
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string): void => {
      if (done.has(file)) return;
      if (open.has(file)) {
        circles.push(file);
        return;
      }
      open.add(file);
      for (const one of imports) if (one.from === file && isLocal(one) && !one.type) visit(one.to);
      open.delete(file);
      done.add(file);
    };
    files.forEach(visit);
    expect(circles).toEqual([]);
  });

  test.each([
    ["text/span.ts", "facts/fact.ts"],
    ["facts/fact.ts", "restore/restore.ts"],
    ["restore/restore.ts", "sources/plain-text.ts"],
    ["model/format.ts", "../training/random.ts"],
    ["cli/main.ts", "facts/fact.ts"],
    ["cli/main.ts", "pipeline.ts"],
    ["index.ts", "diacritics.ts"],
    ["helpers/all.ts", "text/span.ts"],
  ])("%s must not import %s", (from, to) => {
    expect(faultOf({ from, to })).toBeDefined();
  });

  test("imports of every form are seen", () => {
    const source = [
      'import { a } from "./a.js";',
      'import type { B } from "../text/b.js";',
      'import {\n  c,\n  d,\n} from "./c.js";',
      'export * from "./e.js";',
      'export { f } from "./f.js";',
      'import "./g.js";',
      'const h = await import("./h.js");',
      'import { open } from "node:fs";',
    ].join("\n");
    const wanted = ["a", "c", "e", "f", "g", "h"].map((name) => `model/${name}.ts`);
    expect(
      importsOf("model/x.ts", source)
        .map(({ to }) => to)
        .sort(),
    ).toEqual([...wanted, "node:fs", "text/b.ts"].sort());
  });
});

/** All files that come along with an entry point at run time. */
function closureOf(entry: string): Set<string> {
  const closure = new Set([entry]);
  for (const file of closure) {
    for (const one of imports) if (one.from === file && isLocal(one) && !one.type) closure.add(one.to);
  }
  return closure;
}

/** All files that an entry point loads at once. */
function startedBy(entry: string): Set<string> {
  const files = new Set([entry]);
  for (const file of files) {
    for (const one of imports) if (one.from === file && isLocal(one) && !one.type && !one.lazy) files.add(one.to);
  }
  return files;
}

describe("how a command starts", () => {
  test("restore loads what restores and reads text, and nothing else", () => {
    const started = [...startedBy("cli/main.ts"), ...startedBy("cli/restore.ts")];
    const others = ["facts", "inspect", "evaluate", "review", "archive", "pipeline.ts", "index.ts", "node.ts"];
    expect(started.filter((file) => others.includes(layerOf(file)))).toEqual([]);
    expect(started.filter((file) => file.startsWith("exporters/"))).toEqual(["exporters/marked-text.ts"]);
    const packages = imports.filter((one) => started.includes(one.from) && !isLocal(one) && !one.type && !one.lazy);
    expect(new Set(packages.map(({ to }) => to).filter((to) => !to.startsWith("node:")))).toEqual(
      new Set(["commander"]),
    );
  });
});

describe("what runs in a browser", () => {
  test.each(["index.ts", "diacritics.ts"])("%s comes without a module of Node", (entry) => {
    const closure = closureOf(entry);
    const outside = imports.filter((one) => closure.has(one.from) && !isLocal(one) && !one.type);
    expect(outside.filter(({ to }) => to.startsWith("node:"))).toEqual([]);
  });

  test("diacritics comes without model and restoration", () => {
    expect(
      [...closureOf("diacritics.ts")]
        .map(layerOf)
        .filter((layer) => !["diacritics.ts", "syllable", "text"].includes(layer)),
    ).toEqual([]);
  });
});

describe("what ships", () => {
  test("depends on no development code, and on no package but the declared ones", () => {
    const { dependencies, optionalDependencies, peerDependencies } = JSON.parse(
      readFileSync(join(ROOT, "package.json"), "utf8"),
    ) as Record<"dependencies" | "optionalDependencies" | "peerDependencies", object>;
    const declared = Object.keys(dependencies);
    const packageOf = (path: string): string => path.split("/", path.startsWith("@") ? 2 : 1).join("/");
    const packages = imports.filter(
      (one) => !isLocal(one) && !one.to.startsWith("node:") && !declared.includes(packageOf(one.to)),
    );
    // A part that may be left out is loaded when it is needed, or a file of ours that needs it is, so that the rest works without.
    const started = new Set(
      ["index.ts", "diacritics.ts", "node.ts", "queue.ts", "cli/main.ts"].flatMap((one) => [...startedBy(one)]),
    );
    const atOnce = packages.filter(({ from, type, lazy }) => started.has(from) && !type && !lazy);
    expect(atOnce).toEqual([]);
    expect(started.size).toBeGreaterThan(100);
    const optional = Object.keys({ ...optionalDependencies, ...peerDependencies });
    expect(packages.filter(({ to }) => !optional.includes(packageOf(to)))).toEqual([]);
    expect(imports.filter(({ to }) => /(?:^|\/)(?:training|bench|test)\//u.test(to))).toEqual([]);
    expect(relative(ROOT, SRC)).toBe("src");
  });
});
