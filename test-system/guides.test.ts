import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import ts from "typescript";
import { type Ended, start, vanban } from "./run-vanban.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const GUIDES = join(ROOT, "docs/guides");

const guides: readonly (readonly [name: string, text: string])[] = readdirSync(GUIDES)
  .sort()
  .map((name) => [name, readFileSync(join(GUIDES, name), "utf8")]);

const blocks = guides.flatMap(([name, text]) =>
  [...text.matchAll(/```ts\n([\s\S]*?)```/gu)].map(([, code = ""], at): [string, number, string] => [
    name,
    at + 1,
    code,
  ]),
);

/** What a block says that it prints: the comment behind each `console.log`. */
const promised = (code: string): string[] =>
  [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gmu)].map(([, said = ""]) => said);

/** Runs a block as a program beside the built package, so that it imports `vanban` as a user does. */
async function run(name: string, code: string): Promise<Ended> {
  const built = code.replaceAll('"./src/', '"./dist/');
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const file = join(ROOT, `.guide-${name}.mjs`);
  writeFileSync(file, ts.transpileModule(built, { compilerOptions: options }).outputText);
  try {
    return await start(process.execPath, [file], { cwd: ROOT }).ended;
  } finally {
    rmSync(file);
  }
}

test.each(blocks)("%s, block %i prints what it says", async (name, at, code) => {
  const { code: status, stdout, stderr } = await run(`${name}-${at}`, code);
  expect(promised(code).length).toBeGreaterThan(0);
  expect({ status, stderr, printed: stdout.trimEnd().split("\n") }).toEqual({
    status: 0,
    stderr: "",
    printed: promised(code),
  });
});

/** The options of each command that the guides show, in lines of code and between backquotes. */
function shownOptions(): Map<string, Set<string>> {
  const shown = new Map<string, Set<string>>();
  for (const [, text] of guides)
    for (const [, command = "", rest = ""] of text.matchAll(/(?:^ {4}|`|=\S+ )vanban ([a-z]+)([^`\n]*)/gmu)) {
      const options = shown.get(command) ?? new Set();
      for (const [option] of rest.matchAll(/(?<=\s)--[a-z-]+/gu)) options.add(option);
      shown.set(command, options);
    }
  return shown;
}

test.each([...shownOptions()])("vanban %s has the options that the guides give it", async (command, options) => {
  const { code, stdout } = await vanban([command, "--help"]);
  expect(code).toBe(0);
  // `queue` has commands of its own, which list their options themselves.
  const help = command === "queue" ? stdout + (await vanban([command, "status", "--help"])).stdout : stdout;
  expect([...options].filter((option) => !new RegExp(`${option}(?![a-z-])`, "u").test(help))).toEqual([]);
});
