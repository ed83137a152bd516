import { readFileSync, symlinkSync, truncateSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { archivePaths } from "../../src/archive/archive-paths.js";
import { ingest } from "../../src/archive/ingest.js";
import type { IngestEvent, IngestSummary } from "../../src/archive/ingest-event.js";
import type { IngestOptions } from "../../src/archive/ingest-options.js";
import { readJournal } from "../../src/archive/journal.js";
import { keptRecords } from "../../src/archive/kept-records.js";
import { all, TemporaryFolder } from "./temporary-folder.js";

jest.setTimeout(60_000);

const PDF = readFileSync(new URL("../../fixtures/pdf/wrong-language-layer.pdf", import.meta.url));
const SECRET = "TỐI MẬT\nỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 12/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc thành lập Ban Chỉ đạo\n";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.remove());

/** A run over `in` into `out`, without recognition. */
function events(options: Partial<IngestOptions> = {}): AsyncIterable<IngestEvent> {
  const out = join(folder.path, "out");
  return ingest(join(folder.path, "in"), { out, jobs: 2, pdf: false, reading: { ocr: "never" }, ...options });
}

/** What a run tells of each name at last, and its summary. */
async function run(
  options: Partial<IngestOptions> = {},
): Promise<{ told: Record<string, string>; summary: IngestSummary }> {
  const told: Record<string, string> = {};
  let summary: IngestSummary | undefined;
  for await (const event of events(options)) {
    if (event.type === "summary") summary = event;
    else if (event.type === "found") told[event.name] = `found: ${event.why}`;
    else if (event.type === "skipped") told[event.name] = event.reason;
    else if (event.type === "failed") told[event.name] = event.error.code;
    else if (event.type === "duplicate") told[event.name] = `= ${event.of}`;
    else if (event.type === "refused") told[event.name] = event.secrecy;
    else if (event.type === "done" || event.type === "removed") told[event.name] = event.type;
  }
  return { told, summary: summary! };
}

const outputs = (): string[] => folder.files("out").filter((name) => !name.startsWith(".vanban"));
const records = async (): Promise<unknown[]> =>
  (await all(keptRecords(join(folder.path, "out"), { secret: true }))).map(({ names }) => names);

describe("a run", () => {
  test("tells of every file, keeps what comes of it, and does nothing a second time", async () => {
    folder.write("in/a.txt", "Quyết định số 12/QĐ-UBND\n");
    folder.write("in/b/c.pdf", PDF);
    folder.write("in/b/copy.txt", "Quyết định số 12/QĐ-UBND\n");
    folder.write("in/bad.pdf", PDF.subarray(0, 900));
    folder.write("in/empty.txt", "");
    folder.write("in/photo.zip", "PK\u0003\u0004 and more");
    const first = await run({ pdf: true });
    expect(first.told).toEqual({
      "a.txt": "done",
      "b/c.pdf": "done",
      "b/copy.txt": "= a.txt",
      "bad.pdf": "input-damaged",
      "empty.txt": "empty",
      "photo.zip": "not-a-document",
    });
    expect(first.summary).toMatchObject({ done: 2, failed: 1, duplicates: 1, pages: 2, skipped: { empty: 1 } });
    expect(outputs()).toEqual([
      "a.txt.report.json",
      "a.txt.txt",
      "b/c.pdf.pdf",
      "b/c.pdf.report.json",
      "b/c.pdf.txt",
      "catalogue.csv",
      "tt02.csv",
    ]);
    expect(await records()).toEqual([["a.txt", "b/copy.txt"], ["b/c.pdf"]]);
    const kept = outputs().map((name) => folder.read(join("out", name)));
    const again = await run({ pdf: true });
    expect(again.told).toMatchObject({ "a.txt": "unchanged", "b/c.pdf": "unchanged", "b/copy.txt": "unchanged" });
    expect([again.summary.done, again.told["bad.pdf"]]).toEqual([0, "input-damaged"]);
    expect(outputs().map((name) => folder.read(join("out", name)))).toEqual(kept);
    expect(readFileSync(archivePaths(join(folder.path, "out")).journal, "utf8").split("\n")).toHaveLength(5);
  }, 60_000);

  test("does what changed, what lost its results, and what is to be done otherwise", async () => {
    for (const name of ["a", "b", "c", "d"]) folder.write(`in/${name}.txt`, `Văn bản ${name}\n`);
    await run();
    folder.write("in/a.txt", "Văn bản khác\n");
    folder.remove("out/b.txt.txt");
    utimesSync(join(folder.path, "in/c.txt"), 1, 1);
    truncateSync(join(folder.path, "out/d.txt.report.json"), 10);
    expect((await run({ dryRun: true })).told).toEqual({
      "a.txt": "found: changed",
      "b.txt": "found: results-missing",
      "c.txt": "unchanged",
      "d.txt": "found: results-missing",
    });
    expect((await run()).told).toEqual({ "a.txt": "done", "b.txt": "done", "c.txt": "unchanged", "d.txt": "done" });
    expect(folder.read("out/a.txt.txt")).toBe("Văn bản khác\n");
    expect(folder.files("out/.vanban/records")).toHaveLength(4);
    expect((await run({ dryRun: true, tone: "new" })).told).toMatchObject({ "a.txt": "found: settings" });
    expect((await run({ dryRun: true, reading: { ocr: "never", maxPages: 5000 } })).told["a.txt"]).toBe("unchanged");
  }, 60_000);

  test("a changed file of the same size, time and number is seen with rehash only", async () => {
    folder.write("in/a.txt", "Văn bản ba\n");
    const path = join(folder.path, "in/a.txt");
    utimesSync(path, 1000, 1000);
    await run();
    folder.write("in/a.txt", "Văn bản ta\n");
    utimesSync(path, 1000, 1000);
    expect((await run()).told).toEqual({ "a.txt": "unchanged" });
    expect((await run({ rehash: true })).told).toEqual({ "a.txt": "done" });
  }, 30_000);
});

describe("copies", () => {
  test("lean on one that is there: when it changes or goes, one of them takes its place", async () => {
    folder.write("in/0.txt", "Cùng một nội dung\n");
    await run();
    folder.write("in/1.txt", "Cùng một nội dung\n");
    folder.write("in/2.txt", "Cùng một nội dung\n");
    expect((await run()).told).toEqual({ "0.txt": "unchanged", "1.txt": "= 0.txt", "2.txt": "= 0.txt" });
    folder.write("in/0.txt", "Nội dung khác\n");
    expect((await run()).told).toEqual({ "0.txt": "done", "1.txt": "done", "2.txt": "= 1.txt" });
    folder.remove("in/1.txt");
    expect((await run()).told).toEqual({ "0.txt": "unchanged", "1.txt": "removed", "2.txt": "done" });
    expect(outputs()).toContain("1.txt.txt");
    expect(folder.read("out/2.txt.txt")).toBe("Cùng một nội dung\n");
    expect((await run()).told).toMatchObject({ "2.txt": "unchanged" });
  }, 60_000);

  test("that were looked at before their original changed are done in the same run", async () => {
    folder.write("in/m.txt", "Cùng một nội dung\n");
    await run();
    folder.write("in/a.txt", "Cùng một nội dung\n");
    expect((await run()).told).toMatchObject({ "a.txt": "= m.txt" });
    folder.write("in/m.txt", "Nội dung khác hẳn\n");
    expect((await run()).told).toEqual({ "a.txt": "done", "m.txt": "done" });
    expect(folder.read("out/a.txt.txt")).toBe("Cùng một nội dung\n");
    expect(await records()).toEqual([["a.txt"], ["m.txt"]]);
  }, 60_000);

  test("of what failed fail too, and a file that becomes a copy gives its results up", async () => {
    folder.write("in/a.pdf", PDF.subarray(0, 900));
    folder.write("in/b.pdf", PDF.subarray(0, 900));
    folder.write("in/x.txt", "Một\n");
    folder.write("in/y.txt", "Hai\n");
    expect((await run()).told).toMatchObject({ "a.pdf": "input-damaged", "b.pdf": "input-damaged", "y.txt": "done" });
    folder.write("in/y.txt", "Một\n");
    expect((await run()).told).toMatchObject({ "y.txt": "= x.txt" });
    expect(outputs()).toEqual(["catalogue.csv", "tt02.csv", "x.txt.report.json", "x.txt.txt"]);
    expect(folder.files("out/.vanban/records")).toHaveLength(1);
  }, 60_000);
});

describe("secret documents", () => {
  test("are kept and marked, or refused, with nothing of an earlier run left", async () => {
    folder.write("in/m.txt", SECRET);
    expect((await run()).told).toEqual({ "m.txt": "done" });
    expect(folder.read("out/catalogue.csv")).toContain("TỐI MẬT");
    expect(await all(keptRecords(join(folder.path, "out")))).toEqual([]);
    const refusing = await run({ refuseSecret: true });
    expect([refusing.told, refusing.summary.refused]).toEqual([{ "m.txt": "TỐI MẬT" }, 1]);
    expect(outputs()).toEqual(["catalogue.csv", "tt02.csv"]);
    expect(folder.files("out/.vanban/records")).toEqual([]);
    expect(folder.read("out/catalogue.csv")).not.toContain("Ban Chỉ đạo");
    expect((await run({ refuseSecret: true })).told).toEqual({ "m.txt": "unchanged" });
  }, 30_000);
});

describe("what a run is told", () => {
  test("a dry run says what would be done, copies too, and writes nothing", async () => {
    folder.write("in/a.txt", "Một\n");
    folder.write("in/b.txt", "Một\n");
    expect((await run({ dryRun: true })).told).toEqual({ "a.txt": "found: new", "b.txt": "= a.txt" });
    expect(folder.files()).toEqual(["in/a.txt", "in/b.txt"]);
  });

  test("since leaves out what is older", async () => {
    folder.write("in/a.txt", "Một\n");
    folder.write("in/b.txt", "Hai\n");
    utimesSync(join(folder.path, "in/a.txt"), new Date("2025-12-31"), new Date("2025-12-31"));
    expect((await run({ since: new Date("2026-01-01") })).told).toEqual({ "a.txt": "older", "b.txt": "done" });
  });

  test("fail-fast ends with the first that fails", async () => {
    folder.write("in/a.pdf", PDF.subarray(0, 900));
    for (let number = 0; number < 20; number++) folder.write(`in/b${number}.txt`, `Văn bản ${number}\n`);
    const { told, summary } = await run({ failFast: true, jobs: 1 });
    expect(told["a.pdf"]).toBe("input-damaged");
    expect([summary.failed, summary.done < 3]).toEqual([1, true]);
  });

  test("a file that is too large is told before it is read", async () => {
    folder.write("in/a.txt", "Một hai ba\n");
    expect((await run({ reading: { maxBytes: 5 } })).told).toEqual({ "a.txt": "input-too-large" });
  });

  test.each([
    ["a folder that is not there", "none", "out", "input-missing"],
    ["a file", "in/a.txt", "out", "bad-argument"],
    ["results among the documents", "in", "in", "bad-argument"],
    ["results above the documents", "in/b", "in", "bad-argument"],
    ["results among them by another name", "in", "link", "bad-argument"],
    ["results in a file", "in", "in/a.txt/out", "output-unwritable"],
  ])("%s is refused", async (_, dir, out, code) => {
    folder.write("in/a.txt", "Một\n");
    folder.write("in/b/b.txt", "Hai\n");
    symlinkSync("in", join(folder.path, "link"));
    const going = all(ingest(join(folder.path, dir), { out: join(folder.path, out) }));
    await expect(going).rejects.toMatchObject({ code });
    expect(folder.files("in")).toEqual(["a.txt", "b/b.txt"]);
  });

  test("no number of jobs", async () => {
    await expect(all(events({ jobs: 0 }))).rejects.toMatchObject({ code: "bad-argument" });
  });
});

describe("a run that ends early", () => {
  const many = (): void => {
    for (let number = 10; number < 40; number++) folder.write(`in/${number}.txt`, `Văn bản số ${number}\n`);
  };

  test("by its signal: what is finished stays, the next run does the rest, and all is as if never interrupted", async () => {
    many();
    const breaking = new AbortController();
    let done = 0;
    const going = (async () => {
      for await (const { type } of events({ signal: breaking.signal }))
        if (type === "done" && ++done === 5) breaking.abort();
    })();
    await expect(going).rejects.toMatchObject({ code: "aborted" });
    const finished = (await all(readJournal(join(folder.path, "out")))).length;
    expect(finished).toBeGreaterThanOrEqual(5);
    expect(finished).toBeLessThan(30);
    const { summary } = await run();
    expect([summary.done, summary.skipped.unchanged]).toEqual([30 - finished, finished]);
    expect(folder.files("out/.vanban").filter((name) => !name.startsWith("records"))).toEqual(["journal.jsonl"]);
  }, 30_000);

  test("by leaving the loop: the lock is free again", async () => {
    many();
    for await (const { type } of events()) if (type === "done") break;
    expect((await run()).summary.skipped.unchanged).toBeGreaterThan(0);
  }, 30_000);

  test("before it began", async () => {
    many();
    await expect(all(events({ signal: AbortSignal.abort() }))).rejects.toMatchObject({ code: "aborted" });
  });

  test("a second run at the same time is refused", async () => {
    many();
    for await (const { type } of events()) {
      if (type !== "done") continue;
      await expect(run()).rejects.toMatchObject({ code: "archive-busy" });
      break;
    }
  });

  test("a slow listener slows it down", async () => {
    for (let number = 0; number < 1500; number++) folder.write(`in/${number}.txt`, "");
    let heard = 0;
    for await (const _ of events()) if (++heard === 1400) break;
    expect(heard).toBe(1400);
  });
});

test("a logger hears sentences", async () => {
  folder.write("in/a.txt", "Một\n");
  folder.write("in/b.pdf", PDF.subarray(0, 900));
  const lines: string[] = [];
  const keep = (line: string): void => void lines.push(line);
  await run({ logger: { info: keep, warn: keep, error: keep } });
  expect(lines.sort()).toEqual([
    expect.stringMatching(/^1 done \(1 pages\), 0 duplicates, 0 refused, 1 failed, 0 removed, in /u),
    "a.txt: done, 1 pages",
    expect.stringMatching(/^b\.pdf is cut off/u),
  ]);
});
