import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { archivePaths } from "../src/archive/archive-paths.js";
import { type JournalEntry, readJournal } from "../src/archive/journal.js";
import { all, TemporaryFolder } from "../test/archive/temporary-folder.js";
import { onProgress, progressOf, startVanban, vanban } from "./run-vanban.js";

const PDF = readFileSync(new URL("../fixtures/pdf/wrong-language-layer.pdf", import.meta.url));
const PICTURE = readFileSync(new URL("../fixtures/pictures/quyet-dinh.png", import.meta.url));

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.remove());

const DOCUMENTS = 24;

/** The run after so many ends by itself. */
const KILLS = 10;

/** Texts that take some time each, and a few PDF files. */
function writeDocuments(): void {
  for (let number = 0; number < DOCUMENTS; number++) {
    const line = `Quyet dinh so ${number}/QD-UBND ngay 5 thang 3 nam 2021 cua Uy ban nhan dan tinh ve viec phe duyet ke hoach\n`;
    folder.write(`in/${number % 4}/${number}.txt`, line.repeat(4));
  }
  for (let number = 0; number < 3; number++)
    folder.write(`in/pdf/${number}.pdf`, Buffer.concat([PDF, Buffer.alloc(number, " ")]));
}

const args = (out = "out"): string[] => [
  "ingest",
  join(folder.path, "in"),
  "--out",
  join(folder.path, out),
  "--ocr",
  "never",
  "--jobs",
  "2",
  "--json-progress",
];
const journalText = (): string => {
  const { journal } = archivePaths(join(folder.path, "out"));
  return existsSync(journal) ? readFileSync(journal, "utf8") : "";
};
const wholeLines = (): JournalEntry[] =>
  journalText()
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as JournalEntry);
const results = (out: string): [string, string][] =>
  folder
    .files(out)
    .filter((name) => !name.startsWith(".vanban/journal"))
    .map((name) => [name, readFileSync(join(folder.path, out, name), "latin1")]);

describe("kill -9", () => {
  test("at any moment loses nothing finished and repeats nothing finished", async () => {
    writeDocuments();
    let kills = 0;
    let finishedBefore = 0;
    for (;;) {
      const running = startVanban(args());
      const told: string[] = [];
      let isGoing = false;
      onProgress(running, ({ type, name }) => {
        isGoing ||= type === "found";
        if (type === "done") told.push(name!);
      });
      const killed = (async () => {
        if (kills === KILLS) return;
        while (!isGoing && running.child.exitCode === null) await sleep(2);
        // Some in the first document, some between, some while a result is written.
        await sleep(Math.random() * 400);
        running.child.kill("SIGKILL");
      })();
      const [{ code, signal }] = await Promise.all([running.ended, killed]);
      const finished = wholeLines();
      // What was told as done is in the journal, and what was there before is still.
      expect(finished.map(({ name }) => name)).toEqual(expect.arrayContaining(told));
      expect(finished.length).toBeGreaterThanOrEqual(finishedBefore + told.length);
      finishedBefore = finished.length;
      if (signal !== "SIGKILL") {
        expect(code).toBe(0);
        break;
      }
      kills++;
    }
    expect(kills).toBeGreaterThan(1);
    const entries = wholeLines();
    expect(entries.map(({ name }) => name).sort()).toEqual(folder.files("in"));
    expect(entries.every(({ state }) => state === "done")).toBe(true);
    expect((await vanban(args("whole"))).code).toBe(0);
    expect(results("out")).toEqual(results("whole"));
  }, 180_000);

  test("leaves a lock that the next run takes over, and half a line that it takes away", async () => {
    writeDocuments();
    const running = startVanban(args());
    onProgress(running, ({ type }) => {
      if (type === "done") running.child.kill("SIGKILL");
    });
    await running.ended;
    const { lock } = archivePaths(join(folder.path, "out"));
    expect(existsSync(lock)).toBe(true);
    const whole = wholeLines().length;
    folder.write("out/.vanban/journal.jsonl", `${journalText()}{"name":"0/0.txt","state":"do`);
    const { code, stderr } = await vanban(args());
    expect([code, existsSync(lock)]).toEqual([0, false]);
    expect(progressOf({ stderr } as never).find(({ type }) => type === "summary")).toMatchObject({
      done: DOCUMENTS + 3 - whole,
      skipped: { unchanged: whole },
    });
    expect(wholeLines()).toHaveLength(DOCUMENTS + 3);
  });
});

describe("Ctrl-C", () => {
  test("ends with 130 and a sound journal; the next run does the rest", async () => {
    writeDocuments();
    const running = startVanban(args());
    let done = 0;
    onProgress(running, ({ type }) => {
      if (type === "done" && ++done === 5) running.child.kill("SIGINT");
    });
    const { code, stderr } = await running.ended;
    expect(code).toBe(130);
    expect(stderr).toMatch(/Interrupted after \d+ documents; run the same command again for the rest\./u);
    const finished = await all(readJournal(join(folder.path, "out")));
    expect(journalText().endsWith("\n")).toBe(true);
    expect(finished).toHaveLength(wholeLines().length);
    expect(finished.length).toBeLessThan(DOCUMENTS);
    expect(folder.files("out/.vanban").filter((name) => !name.startsWith("records/"))).toEqual(["journal.jsonl"]);
    const rest = progressOf(await vanban(args())).find(({ type }) => type === "summary");
    expect(rest).toMatchObject({ done: DOCUMENTS + 3 - finished.length, skipped: { unchanged: finished.length } });
  });

  test("in the middle of a page that is recognised does not wait for it, and leaves nothing of it", async () => {
    folder.write("in/page.png", PICTURE);
    const running = startVanban([
      "ingest",
      join(folder.path, "in"),
      "--out",
      join(folder.path, "out"),
      "--json-progress",
    ]);
    let stopped = 0;
    onProgress(running, ({ type }) => {
      if (type !== "started") return;
      setTimeout(() => {
        stopped = Date.now();
        running.child.kill("SIGINT");
      }, 300);
    });
    const { code } = await running.ended;
    expect([code, Date.now() - stopped < 5_000]).toEqual([130, true]);
    expect(folder.files("out")).toEqual([".vanban/journal.jsonl"]);
    expect(journalText()).toBe("");
  });
});
