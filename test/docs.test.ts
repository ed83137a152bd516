import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import ts from "typescript";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The documents of the project: those at the root, in `docs`, and the README of a folder. */
const DOCUMENTS: readonly string[] = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" }).map((name) => join("docs", name)),
  ...["bench", "dictionaries", "dictionaries/facts", "fixtures", "models", "training"].map(
    (folder) => `${folder}/README.md`,
  ),
].filter((name) => name.endsWith(".md"));

const textOf = (document: string): string => readFileSync(join(ROOT, document), "utf8");

/** Top-level names that only exist after a build or a training run. */
const MADE = /^(?:dist|build|demo\/out|reference|training\/\.cache)(?:\/|$)/u;

describe.each(DOCUMENTS)("%s", (document) => {
  const text = textOf(document);
  const folder = dirname(join(ROOT, document));

  test("links lead to files and headings that are there", () => {
    const broken = [...text.matchAll(/\]\((?![a-z]+:)([^)#\s]*)(?:#([^)\s]+))?\)/gu)].filter(
      ([, path = "", anchor]) => {
        const target = path === "" ? join(ROOT, document) : join(folder, path);
        if (!existsSync(target)) return true;
        return anchor !== undefined && !anchorsOf(readFileSync(target, "utf8")).includes(anchor);
      },
    );
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  test("files that it names are there", () => {
    const named = [...text.matchAll(/`([\p{L}\p{N}_][\p{L}\p{N}_.-]*(?:\/[\p{L}\p{N}_.-]+)+\/?)`/gu)].map(
      ([, path = ""]) => path,
    );
    const ours = named.filter((path) => isOurs(path) && !MADE.test(path));
    // A path may be written from the root, from the document's own folder, or from `src`.
    const bases = [ROOT, folder, join(ROOT, "src")];
    expect(ours.filter((path) => !bases.some((base) => existsSync(join(base, path))))).toEqual([]);
  });

  test("scripts that it names are in package.json", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run |(?=start|test))(?:--silent )?([\p{L}:]+)/gu)].map(
      ([, name = ""]) => name,
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** A path whose first folder is one of ours: "restore/codes.ts", not "QĐ/UBND" and not "owner/repository". */
function isOurs(path: string): boolean {
  const [first = ""] = path.split("/");
  return existsSync(join(ROOT, first)) || existsSync(join(ROOT, "src", first));
}

/** Headings as links name them: lower case, without signs, hyphens for spaces. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gmu)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .replace(/\s/gu, "-"),
  );
}

describe.each(["README.md", "README.vi.md"])("the lines shown in %s", (readme) => {
  const shown = (name: string): string[] =>
    [...textOf(readme).matchAll(new RegExp(`\`\`\`text ${name}\\n([^\`]*)\`\`\``, "gu"))].flatMap(([, block = ""]) =>
      block.trimEnd().split("\n"),
    );
  const linesOf = (file: string): string[] =>
    textOf(`fixtures/documents/lang-son-2023/${file}`)
      .split("\n")
      .map((line) => line.trim());

  test("are lines of the bundled document, as read and as printed", () => {
    const [source, truth] = [linesOf("source.txt"), linesOf("truth.txt")];
    const [before, after] = [shown("before"), shown("after")];
    expect(before.length).toBeGreaterThan(0);
    expect(after).toEqual(before.map((line) => truth[source.indexOf(line)]));
  });
});

test("the examples compile against the public interface", () => {
  const examples = DOCUMENTS.flatMap((document) =>
    [...textOf(document).matchAll(/```ts\n([\s\S]*?)```/gu)].map(([, code = ""], index): [string, string] => [
      join(ROOT, `${document.replace(/[^\p{L}\p{N}]/gu, "-")}-${index}.ts`),
      code,
    ]),
  );
  expect(examples.length).toBeGreaterThan(5);
  expect(faultsOf(new Map(examples))).toEqual([]);
}, 60_000);

/** What the compiler says of sources that are not on the disk. */
function faultsOf(sources: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    moduleDetection: ts.ModuleDetectionKind.Force,
    types: ["node"],
    paths: {
      vanban: [join(ROOT, "src/index.ts")],
      "vanban/node": [join(ROOT, "src/node.ts")],
      "vanban/search": [join(ROOT, "src/search.ts")],
      "vanban/queue": [join(ROOT, "src/queue.ts")],
      "vanban/diacritics": [join(ROOT, "src/diacritics.ts")],
    },
  };
  const host = ts.createCompilerHost(options);
  const onDisk = { read: host.readFile, exists: host.fileExists, source: host.getSourceFile };
  host.readFile = (name) => sources.get(name) ?? onDisk.read(name);
  host.fileExists = (name) => sources.has(name) || onDisk.exists(name);
  host.getSourceFile = (name, ...rest) => {
    const code = sources.get(name);
    return code === undefined ? onDisk.source(name, ...rest) : ts.createSourceFile(name, code, rest[0]);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  const ours = [...sources.keys()].map((name) => program.getSourceFile(name)).filter((file) => file !== undefined);
  return ours.flatMap((file) =>
    [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${relative(ROOT, file.fileName)}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    ),
  );
}
