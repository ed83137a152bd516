import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ReaderFolder } from "./reader-folder.js";
import { FORGETFUL, REDIS_SERVER, RedisServer } from "./redis-server.js";
import { assertPrograms } from "./required-programs.js";
import { vanban } from "./run-vanban.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** What people read before they run something. */
const DOCUMENTS: readonly string[] = [
  "README.md",
  "README.vi.md",
  "CONTRIBUTING.md",
  "examples/README.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md") && !name.startsWith("decisions"))
    .map((name) => `docs/${name}`)
    .sort(),
];
const textOf = (document: string): string => readFileSync(join(ROOT, document), "utf8");

/** As it was made; each document has a copy. */
let folder: ReaderFolder;
let forPrograms: ReaderFolder;
let redis: RedisServer;
beforeAll(async () => {
  assertPrograms([REDIS_SERVER]);
  folder = await ReaderFolder.make();
  forPrograms = folder.copy();
  redis = await RedisServer.start(FORGETFUL);
});
afterAll(async () => {
  await redis.end();
  folder.remove();
  forPrograms.remove();
});

/** Programs, by their document and place in it. */
const programs = DOCUMENTS.flatMap((document) =>
  [...textOf(document).matchAll(/```ts\n([\s\S]*?)```/gu)].map(([, code = ""], at): [string, number, string] => [
    document,
    at + 1,
    code,
  ]),
);

/** What a program says that it prints: behind a `console.log`, or in lines of their own. */
const promised = (code: string): string[] =>
  [...code.matchAll(/^(?:.*console\.log\(.*\); )?\/\/ (.*)$/gmu)].map(([, said = ""]) => said);

/** Whether it says so of all that it prints. */
const tellsAll = (code: string): boolean =>
  code.split("\n").every((line) => !line.includes("console.log(") || line.includes("); // "));

/** What is left of the promised lines when each is looked for behind the one before. */
function broken(promises: readonly string[], printed: readonly string[]): readonly string[] {
  let at = 0;
  return promises.filter((line) => {
    const found = printed.indexOf(line, at);
    if (found >= 0) at = found + 1;
    return found < 0;
  });
}

test.each(programs)("%s, program %i does what it says", async (_, __, code) => {
  const { code: status, stdout, stderr } = await forPrograms.program(code.replace("redis://127.0.0.1:6379", redis.url));
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const printed = stdout.trimEnd().split("\n");
  if (tellsAll(code) && promised(code).length > 0) expect(printed).toEqual(promised(code));
  else expect({ broken: broken(promised(code), printed), printed }).toEqual({ broken: [], printed });
});

test("every guide shows a program, and most say what it prints", () => {
  const guides = readdirSync(join(ROOT, "docs/guides")).map((name) => `docs/guides/${name}`);
  expect(guides.filter((guide) => !programs.some(([document]) => document === guide))).toEqual([]);
  expect(programs.filter(([, , code]) => promised(code).length > 0).length).toBeGreaterThan(25);
});

/** Lines of a shell that no test here runs. */
const NOT_RUN: readonly (readonly [what: RegExp, why: string])[] = [
  [/^npm (?:ci|run build|link)/u, ".ci/run begins with them, then npm test and npm start"],
  [/^npm run train /u, "takes minutes; test/training runs its parts"],
  [/^node --experimental-vm-modules /u, "runs tests"],
  [/\b(?:FILE|DIR|OUT|WORDS|CORRECTIONS|GOLD)\b|\w\|\w/u, "says what may be written there, and is no command yet"],
  [/^vanban (?:enqueue|worker|queue) /u, "wants machines and a Redis; test-system/queue.test.ts has them"],
];
const isRun = (line: string): boolean => !NOT_RUN.some(([what]) => what.test(line));

/** What stands indented as a command; an explanation behind it, after several blanks, is none of it. */
function commandsOf(document: string): string[] {
  const outside = textOf(document).replace(/```[\s\S]*?```/gu, "");
  const lines = [...outside.matchAll(/^ {4}(?:\$ )?((?:VANBAN_\w+=\S+ )?(?:vanban|npm|node|echo|mkdir) .*)$/gmu)];
  return lines.map(([, line = ""]) => line.replace(/ {3,}.*$/u, ""));
}

const shown = DOCUMENTS.map((document): [string, string[]] => [document, commandsOf(document)]);

describe("commands", () => {
  test("are found, and few are not run", () => {
    const all = shown.flatMap(([, lines]) => lines);
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(isRun).length).toBeGreaterThan(35);
    expect(NOT_RUN.filter(([what]) => !all.some((line) => what.test(line)))).toEqual([]);
  });

  test.each(shown.filter(([, lines]) => lines.some(isRun)))(
    "of %s do, and print what is shown",
    async (name, lines) => {
      // Not that of the other documents: it begins as its reader does.
      const own = folder.copy();
      let said = "";
      for (const line of lines.filter(isRun)) {
        const { code, stdout, stderr } = await own.shell(line);
        expect({ line, code, stderr: code === 0 ? "" : stderr }).toEqual({ line, code: 0, stderr: "" });
        said += stdout + stderr;
      }
      own.remove();
      const printed = said.split("\n").map(timeless);
      const wanted = [
        ...printedLines(textOf(name)),
        ...(name.startsWith("docs/guides") ? printedBlocks(textOf(name)) : []),
      ];
      expect(wanted.filter((line) => !printed.includes(line))).toEqual([]);
    },
  );
});

/** Seconds differ from run to run. */
const timeless = (line: string): string => line.trim().replace(/\bin \d+\.\d s/gu, "in … s");

/** Lines that a document shows below a prompt. */
function printedLines(text: string): string[] {
  return [...text.matchAll(/^ {4}\$ .*\n((?: {4}.*\n)+)/gmu)].flatMap(([, lines = ""]) =>
    lines.trimEnd().split("\n").map(timeless),
  );
}

/** Lines that a document shows as printed: those in blocks of text that hold no code or case. */
function printedBlocks(text: string): string[] {
  return [...text.matchAll(/```text\n([\s\S]*?)```/gu)]
    .map(([, block = ""]) => block)
    .filter((block) => !/==>|source:/u.test(block))
    .flatMap((block) => block.trimEnd().split("\n").map(timeless));
}

/** The options of each command that the documents show, in lines of code and between backquotes. */
function shownOptions(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const document of DOCUMENTS)
    for (const [, command = "", rest = ""] of textOf(document).matchAll(
      /(?:^ {4}|`|=\S+ )vanban ([a-z]+)(?![a-z|])([^`\n]*)/gmu,
    )) {
      const options = found.get(command) ?? new Set();
      for (const [option] of rest.matchAll(/(?<=\s)--[a-z-]+/gu)) options.add(option);
      found.set(command, options);
    }
  return found;
}

test.each([...shownOptions()])("vanban %s has the options that the documents give it", async (command, options) => {
  const { code, stdout } = await vanban([command, "--help"]);
  expect(code).toBe(0);
  // `queue` has commands of its own, which list their options themselves.
  const own = command === "queue" ? ["status", "dead", "retry"] : [];
  const further = await Promise.all(own.map((one) => vanban([command, one, "--help"])));
  const help = [stdout, ...further.map((one) => one.stdout)].join("\n");
  expect([...options].filter((option) => !new RegExp(`${option}(?![a-z-])`, "u").test(help))).toEqual([]);
});
