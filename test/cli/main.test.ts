import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

/** The built command, as `npm test` builds it before the tests. */
const COMMAND = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const LINE = "Trạm bơm phải được kiểm tra trước mùa mưa.\n";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vanban-main-"));
  await writeFile(join(folder, "a.txt"), LINE);
  await writeFile(join(folder, "long.txt"), LINE.repeat(20_000));
});
afterAll(() => rm(folder, { recursive: true }));

function start(args: readonly string[]) {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    env: { ...process.env, LC_ALL: "C.UTF-8" },
  });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (data: Buffer) => (said.stdout += data.toString()));
  child.stderr.on("data", (data: Buffer) => (said.stderr += data.toString()));
  return { child, said, ended: once(child, "close") };
}

describe("the built command", () => {
  test("reads standard input and files, and exits with the status", async () => {
    const { child, said, ended } = start(["restore", "a.txt", "-", "none.txt"]);
    child.stdin.end(LINE);
    expect(await ended).toEqual([4, null]);
    expect(said.stdout).toBe(`==> a.txt <==\n${LINE}==> - <==\n${LINE}`);
    expect(said.stderr).toContain("none.txt does not exist");
  });

  test("a reader that closes the pipe early is no error", async () => {
    const { child, said, ended } = start(["restore", "--json", "long.txt"]);
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await ended).toEqual([0, null]);
    expect(said.stderr).toBe("");
  });

  test("an interruption ends with 130 and says how to go on", async () => {
    const { child, said, ended } = start(["restore", "a.txt", "-", "long.txt"]);
    await once(child.stdout, "data");
    child.kill("SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 200));
    child.stdin.end(LINE);
    expect(await ended).toEqual([130, null]);
    expect(said.stderr).toContain("Interrupted after 1 of 3 files");
    expect(said.stdout).not.toContain("long.txt");
  });
});
