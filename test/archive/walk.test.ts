import { execFileSync } from "node:child_process";
import { linkSync, mkdirSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { nameOf } from "../../src/archive/file-name.js";
import { countFiles, identity, type Met, type WalkOptions, walk } from "../../src/archive/walk.js";
import { all, TemporaryFolder } from "./temporary-folder.js";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.remove());

const brief = (met: Met): string =>
  met.what === "file"
    ? met.file.name
    : met.what === "skipped"
      ? `${met.name}: ${met.reason}`
      : `${met.name}! ${met.error.code}`;
const met = async (options: WalkOptions = {}): Promise<string[]> => (await all(walk(folder.path, options))).map(brief);

describe("a walk", () => {
  test("meets files in order, whatever their names hold, with what tells them from others", async () => {
    const names = ["b/𝒳 đơn.txt", "b/a\nb.txt", "a.txt", "b/c/d.txt", "a/z.txt"];
    for (const name of names) folder.write(name, name);
    expect(await met()).toEqual(["a/z.txt", "a.txt", "b/a\nb.txt", "b/c/d.txt", "b/𝒳 đơn.txt"]);
    const [first] = await all(walk(folder.path));
    expect(first).toMatchObject({
      file: { stamp: { bytes: 7, inode: String(statSync(join(folder.path, "a/z.txt")).ino) } },
    });
    expect(await countFiles(folder.path)).toBe(names.length);
  });

  test("leaves out hidden names, links, pipes, the archive's own folder and the folder of results, and says so", async () => {
    folder.write(".hidden/a.txt", "a");
    folder.write("out/a.txt", "a");
    folder.write("old/.vanban/journal.jsonl", "");
    symlinkSync("out", join(folder.path, "to-folder"));
    symlinkSync("nowhere", join(folder.path, "to-nothing"));
    execFileSync("mkfifo", [join(folder.path, "pipe")]);
    const output = identity(statSync(join(folder.path, "out"), { bigint: true }));
    const plain = ["out: output-folder", "pipe: not-a-file", "to-folder: link", "to-nothing: link"];
    expect(await met({ output })).toEqual([".hidden: hidden", "old/.vanban: output-folder", ...plain]);
    expect(await met({ output, hidden: true })).toEqual([".hidden/a.txt", "old/.vanban: output-folder", ...plain]);
    expect(await countFiles(folder.path, { output })).toBe(0);
    expect(await countFiles(folder.path, { output, hidden: true })).toBe(2);
  });

  test("follows links on request, never in a circle, and after what is really there", async () => {
    folder.write("real/a.txt", "a");
    symlinkSync("real", join(folder.path, "0-link"));
    symlinkSync("..", join(folder.path, "real/up"));
    symlinkSync("real/a.txt", join(folder.path, "b.txt"));
    symlinkSync("self", join(folder.path, "self"));
    symlinkSync("nowhere", join(folder.path, "to-nothing"));
    const outside = new TemporaryFolder();
    outside.write("x.txt", "x");
    symlinkSync(outside.path, join(outside.path, "again"));
    symlinkSync(outside.path, join(folder.path, "outside"));
    expect(await met({ followLinks: true })).toEqual([
      "b.txt",
      "real/a.txt",
      "self! input-unreadable",
      "to-nothing: vanished",
      "0-link: link",
      "outside/x.txt",
      "real/up: link",
      "outside/again: link",
    ]);
    outside.remove();
  });

  test("two links that lead to each other do not multiply", async () => {
    for (const name of ["a", "b", "c", "d", "e", "f"]) {
      mkdirSync(join(folder.path, name));
      for (const other of ["a", "b", "c", "d", "e", "f"]) symlinkSync(`../${other}`, join(folder.path, name, other));
    }
    const links = await met({ followLinks: true });
    expect([links.length, new Set(links.map((line) => line.split(": ")[1])).size]).toEqual([36, 1]);
  });

  test("names that are no UTF-8 are told by their bytes, and never as another file's", async () => {
    const bytes = (name: number[]): Buffer => Buffer.concat([Buffer.from(`${folder.path}/`), Buffer.from(name)]);
    writeFileSync(bytes([0x61, 0xff, 0xc4, 0x91]), "1");
    expect(await met()).toEqual(["a%FFđ"]);
    folder.write("a%FFđ", "2");
    expect((await met()).sort()).toEqual(["a%FFđ", "a%FFđ! input-unreadable"]);
    expect(nameOf(Buffer.from([0xe1, 0xba, 0x2e, 0xf0, 0x9d, 0x92]))).toEqual({
      name: "%E1%BA.%F0%9D%92",
      isEscaped: true,
    });
    expect(nameOf(Buffer.from("\ufeffấ"))).toEqual({ name: "\ufeffấ", isEscaped: false });
  });

  test("one file under two names is met under both", async () => {
    folder.write("a.txt", "a");
    linkSync(join(folder.path, "a.txt"), join(folder.path, "b.txt"));
    expect(await met()).toEqual(["a.txt", "b.txt"]);
  });
});
