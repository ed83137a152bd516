import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { archivePaths } from "../../src/archive/archive-paths.js";
import { lockArchive } from "../../src/archive/lock.js";
import { TemporaryFolder } from "./temporary-folder.js";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.remove());

/** The number of a process that is gone. */
const gone = (): number => spawnSync(process.execPath, ["-e", ""]).pid;
const since = "2026-01-31T08:00:00.000Z";
const lockOf = (owner: object): void =>
  folder.write(".vanban/lock", JSON.stringify({ host: hostname(), since, ...owner }));

describe("the lock of an archive", () => {
  test("is held by one, and free again afterwards", async () => {
    const lock = await lockArchive(folder.path);
    expect(lock.after).toBeUndefined();
    await expect(lockArchive(folder.path)).rejects.toMatchObject({
      code: "archive-busy",
      message: expect.stringContaining(`process ${process.pid} on ${hostname()}, since 20`),
    });
    await lock.release();
    expect(readdirSync(archivePaths(folder.path).own)).toEqual([]);
    await (await lockArchive(folder.path)).release();
  });

  test("of ten that ask at once one gets it, whoever was dead before", async () => {
    lockOf({ pid: gone() });
    const asked = await Promise.allSettled(Array.from({ length: 10 }, () => lockArchive(folder.path)));
    expect(asked.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(readdirSync(archivePaths(folder.path).own)).toEqual(["lock"]);
  });

  test("of a dead process is taken over, also where another process has its number by now", async () => {
    const pid = gone();
    lockOf({ pid });
    const lock = await lockArchive(folder.path);
    expect(lock.after).toMatchObject({ pid, since });
    await lock.release();
    if (!existsSync("/proc/self/stat")) return;
    lockOf({ pid: process.pid, birth: "1" });
    expect((await lockArchive(folder.path)).after).toMatchObject({ pid: process.pid });
  });

  test.each([
    ["a process of another machine", { pid: 1, host: "elsewhere" }, "process 1 on elsewhere"],
    ["a process of someone else", { pid: 1 }, "process 1 on"],
    ["a lock that says nothing", undefined, "by another ingest; wait"],
  ])("of %s is left alone", async (_, owner, words) => {
    if (owner === undefined) folder.write(".vanban/lock", "");
    else lockOf(owner);
    await expect(lockArchive(folder.path)).rejects.toMatchObject({ message: expect.stringContaining(words) });
    expect(readFileSync(archivePaths(folder.path).lock, "utf8")).toBe(
      owner === undefined ? "" : JSON.stringify({ host: hostname(), since, ...owner }),
    );
  });
});
