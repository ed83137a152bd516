import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { clock, IngestCount } from "../../src/cli/ingest-progress.js";
import { TemporaryFolder } from "../archive/temporary-folder.js";
import { runIn } from "./fake-host.js";

jest.setTimeout(60_000);

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.remove());

const vanban = (args: readonly string[], given: Parameters<typeof runIn>[2] = {}) =>
  runIn(folder.path, ["ingest", "in", "--out", "out", "--ocr", "never", "--jobs", "1", ...args], given);
const CUT_OFF = "%PDF-1.4\n%nothing else";

describe("vanban ingest", () => {
  test("sums up in English", async () => {
    folder.write("in/a.txt", "Một\n");
    folder.write("in/b.txt", "Một\n");
    folder.write("in/c.pdf", CUT_OFF);
    folder.write("in/d.txt", "TỐI MẬT\nBÁO CÁO\n");
    folder.write("in/.e.txt", "ẩn\n");
    const { status, stdout, stderr } = await vanban(["--refuse-secret"]);
    expect([status, stdout]).toEqual([4, ""]);
    expect(stderr.split("\n")).toEqual([
      expect.stringMatching(/^vanban: c\.pdf /u),
      "vanban: d.txt: refused, it is marked TỐI MẬT.",
      expect.stringMatching(
        /^vanban: 1 documents done \(1 pages\), 1 duplicates, 1 refused, 1 failed, in \d+\.\d s; left out: 1 hidden\.$/u,
      ),
      "",
    ]);
  });

  test("sums up in Vietnamese", async () => {
    folder.write("in/a.txt", "Một\n");
    folder.write("in/d.txt", "TỐI MẬT\nBÁO CÁO\n");
    const { status, stderr } = await vanban(["--refuse-secret", "--lang", "vi"]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/d\.txt: không nhận, văn bản có dấu TỐI MẬT\.\n/u);
    expect(stderr).toMatch(/Xong 1 văn bản \(1 trang\), 0 bản trùng, 1 không nhận, 0 lỗi, trong \d+\.\d giây\.\n$/u);
  });

  test("is silent but for faults when quiet", async () => {
    folder.write("in/a.txt", "Một\n");
    expect(await vanban(["--quiet"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("lists a plan on standard output, and writes nothing", async () => {
    folder.write("in/a.txt", "Một\n");
    folder.write("in/b\n.txt", "Một\n");
    const { status, stdout, stderr } = await vanban(["--dry-run"]);
    expect([status, stdout]).toEqual([0, "new\ta.txt\nsame content\tb␊.txt\ta.txt\n"]);
    expect(stderr).toMatch(/^vanban: 1 documents to do \(0\.0 MB\); nothing was written\.\n$/u);
    expect(folder.files()).toEqual(["in/a.txt", "in/b\n.txt"]);
  });

  test("stops at the first failure when told to", async () => {
    folder.write("in/a.pdf", CUT_OFF);
    for (let number = 0; number < 9; number++) folder.write(`in/b${number}.txt`, `Văn bản ${number}\n`);
    const { status, stderr } = await vanban(["--fail-fast"]);
    expect(status).toBe(4);
    expect(stderr).toContain("Stopped at the first failure (--fail-fast); run the same command again for the rest.");
  });

  test("is interrupted with 130", async () => {
    folder.write("in/a.txt", "Một\n");
    const { status, stderr } = await vanban([], { signal: AbortSignal.abort() });
    expect([status, stderr]).toEqual([
      130,
      "vanban: Interrupted after 0 documents; run the same command again for the rest.\n",
    ]);
  });

  test("tells programs all that happens, line by line", async () => {
    folder.write("in/a.txt", "Một\n");
    folder.write("in/c.pdf", CUT_OFF);
    const { stderr } = await vanban(["--json-progress"]);
    const lines = stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { type: string });
    expect(lines.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["counted", "found", "started", "done", "failed", "summary"]),
    );
    expect(lines.find(({ type }) => type === "done")).toEqual({
      type: "done",
      name: "a.txt",
      kind: "text",
      class: "clean",
      pages: 1,
      issues: expect.any(Number),
      files: ["a.txt.txt", "a.txt.report.json"],
    });
    expect(lines.find(({ type }) => type === "failed")).toMatchObject({ name: "c.pdf", code: "input-damaged" });
  });

  test("leaves out what is older than a day, and knows a day", async () => {
    folder.write("in/a.txt", "Một\n");
    expect((await vanban(["--since", "2100-01-01"])).stderr).toContain("left out: 1 older than --since");
    const wrong = await vanban(["--since", "yesterday"]);
    expect([wrong.status, wrong.stderr.includes("Give a date such as 2026-01-31.")]).toEqual([1, true]);
  });

  test("a scanner's profile that is none is refused before anything is done", async () => {
    folder.write("in/a.txt", "Một\n");
    folder.write("profile.json", "{}");
    const { status } = await vanban(["--scanner", "profile.json"]);
    expect([status, folder.files()]).toEqual([1, ["in/a.txt", "profile.json"]]);
  });

  test("on a terminal shows how far it is, and leaves only the summary", async () => {
    folder.write("in/a.txt", "Một\n");
    folder.write("in/c.pdf", CUT_OFF);
    const { stderr } = await vanban([], { terminal: true });
    expect(stderr).toMatch(/of 2 files \| \d done, \d pages/u);
    // What is left of each line when what was drawn over is gone.
    const left = stderr.split("\n").map((line) => line.split("\u001b[K").at(-1));
    expect(left).toEqual([
      expect.stringMatching(/^vanban: c\.pdf /u),
      expect.stringMatching(/^vanban: 1 documents done \(1 pages\)/u),
      "",
    ]);
  });
});

describe("how far a run is", () => {
  test("counts documents, pages and errors, and tells the time left by the rate so far", () => {
    const count = new IngestCount();
    count.add({ type: "counted", files: 4 });
    expect(count.secondsLeft).toBeUndefined();
    count.add({ type: "page", name: "a", done: 1, total: 1 });
    count.add({ type: "page", name: "c", done: 2, total: 9 });
    count.add({ type: "refused", name: "a", secrecy: "MẬT" });
    count.add({ type: "skipped", name: "b", reason: "unchanged" });
    expect([count.handled, count.worked, count.pages]).toEqual([2, 1, 3]);
    expect(count.secondsLeft).toBeCloseTo(count.seconds, 1);
  });

  test.each([
    [0, "0:00"],
    [59.6, "1:00"],
    [3725, "1:02:05"],
  ])("%d seconds are %s", (seconds, text) => {
    expect(clock(seconds)).toBe(text);
  });
});
