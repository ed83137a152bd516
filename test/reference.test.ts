import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** What of typedoc's tree is looked at. */
interface Type {
  readonly type?: string;
  readonly name?: string;
  readonly types?: readonly Type[];
  readonly elementType?: Type;
  readonly declaration?: Reflection;
  /** The comments of what a union is made of. */
  readonly elementSummaries?: readonly object[];
}

interface Reflection {
  readonly name: string;
  readonly kind: number;
  readonly comment?: object;
  readonly type?: Type;
  readonly children?: readonly Reflection[];
}

const PROPERTY = 1024;

const folder = mkdtempSync(join(tmpdir(), "vanban-reference-"));
let reference: Reflection;

// Warnings are errors in typedoc.json: what is exported has a comment, and names nothing that is not in the reference.
beforeAll(() => {
  const file = join(folder, "reference.json");
  const typedoc = join(ROOT, "node_modules", "typedoc", "bin", "typedoc");
  execFileSync(process.execPath, [typedoc, "--logLevel", "Warn", "--json", file], { cwd: ROOT, encoding: "utf8" });
  reference = JSON.parse(readFileSync(file, "utf8")) as Reflection;
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the reference has every sub-path of the package", () => {
  const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly exports: Readonly<Record<string, unknown>>;
  };
  const code = Object.keys(exports).filter((path) => !path.includes("*") && !path.endsWith(".json"));
  expect((reference.children ?? []).map(({ name }) => name).sort()).toEqual(
    code.map((path) => path.replace(/^\./u, "vanban")).sort(),
  );
});

function isNumber(type: Type | undefined): boolean {
  if (type === undefined) return false;
  if (type.type === "intrinsic") return type.name === "number";
  return isNumber(type.elementType) || (type.types ?? []).some(isNumber);
}

/** Numbers of which neither they nor what they are part of says what they count. */
function bareNumbers(one: Reflection, path: string, told: boolean): string[] {
  const isTold = (told || one.comment !== undefined) && one.kind === PROPERTY;
  const own = one.kind === PROPERTY && isNumber(one.type) && !isTold ? [path] : [];
  const areTold = isTold || one.type?.elementSummaries !== undefined;
  const parts = [...(one.children ?? []), ...declared(one.type)];
  return [...own, ...parts.flatMap((part) => bareNumbers(part, `${path}.${part.name}`, areTold))];
}

/** What stands between the braces of a type. */
function declared(type: Type | undefined): readonly Reflection[] {
  if (type === undefined) return [];
  return [...(type.declaration?.children ?? []), ...[type.elementType, ...(type.types ?? [])].flatMap(declared)];
}

test("every number says what it counts, in which unit, within which limits", () => {
  expect(bareNumbers(reference, "vanban", false)).toEqual([]);
});
