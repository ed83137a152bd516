import { appendFileSync, chmodSync, chownSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { readJournal } from "../src/archive/journal.js";
import { all, TemporaryFolder } from "../test/archive/temporary-folder.js";
import { assertPrograms, OWN_DISK } from "./required-programs.js";
import { onProgress, type ProgressLine, progressOf, start, startVanban, VANBAN, vanban } from "./run-vanban.js";

/** The user that may do nothing. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.remove());

const input = (): string => join(folder.path, "in");
const args = (...more: string[]): string[] => [
  "ingest",
  input(),
  "--out",
  join(folder.path, "out"),
  "--ocr",
  "never",
  "--jobs",
  "1",
  ...more,
];
const told = (lines: readonly ProgressLine[]): Record<string, unknown> =>
  Object.fromEntries(
    lines.flatMap(({ type, name, reason, code }) =>
      name === undefined || type === "found" || type === "started" || type === "page"
        ? []
        : [[name, reason ?? code ?? type]],
    ),
  );
const writeMany = (count: number): void => {
  for (let number = 100; number < 100 + count; number++) folder.write(`in/${number}.txt`, `Văn bản số ${number}\n`);
};

describe("permissions", () => {
  // Root may read and write everything.
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

  test("a folder and a file that may not be read are told, and the rest is done", async () => {
    folder.write("in/a.txt", "Một\n");
    folder.write("in/locked/b.txt", "Hai\n");
    folder.write("in/secret.txt", "Ba\n");
    chmodSync(folder.path, 0o755);
    mkdirSync(join(folder.path, "out"));
    if (isRoot) chownSync(join(folder.path, "out"), NOBODY, NOBODY);
    for (const name of ["locked", "secret.txt"]) chmodSync(join(input(), name), 0);
    const { code, stderr } = await vanban(args(), user);
    chmodSync(join(input(), "locked"), 0o755);
    expect(code).toBe(4);
    expect(stderr.split("\n").slice(0, 2).sort()).toEqual([
      "vanban: locked may not be read; check its permissions.",
      "vanban: secret.txt may not be read; check its permissions.",
    ]);
    expect(folder.read("out/a.txt.txt")).toBe("Một\n");
    chmodSync(join(input(), "secret.txt"), 0o644);
    expect((await vanban(args(), user)).code).toBe(0);
    expect(folder.read("out/locked/b.txt.txt")).toBe("Hai\n");
  });

  test("a folder of results that may not be written ends the run with its sentence", async () => {
    folder.write("in/a.txt", "Một\n");
    chmodSync(folder.path, 0o555);
    const { code, stderr } = await vanban(args(), user);
    chmodSync(folder.path, 0o755);
    expect(code).toBe(4);
    expect(stderr).toMatch(/out cannot be written \(.*EACCES.*\); check the folder and its permissions\.\n$/u);
    expect(folder.files()).toEqual(["in/a.txt"]);
  });
});

describe("names", () => {
  test("with line breaks, four-byte characters, percent signs and quotation marks are kept apart", async () => {
    const names = ["một\nhai.txt", "𠀋𝒳.txt", "%0A.txt", " .txt", '"a",b.txt', "-o.txt"];
    for (const name of names) folder.write(`in/${name}`, `Văn bản ${name.length} ${names.indexOf(name)}\n`);
    const { code, stderr } = await vanban(args("--json-progress"));
    expect(code).toBe(0);
    expect(Object.keys(told(progressOf({ stderr } as never))).sort()).toEqual([...names].sort());
    for (const name of names) expect(folder.read(`out/${name}.txt`)).toContain(` ${names.indexOf(name)}\n`);
    const kept = (await all(readJournal(join(folder.path, "out")))).map(({ name }) => name);
    expect(kept).toEqual([...names].sort());
  });

  test("a name that leaves no room for its results fails alone", async () => {
    folder.write("in/a.txt", "Một\n");
    folder.write(`in/${"b".repeat(250)}.txt`, "Hai\n");
    const { code, stderr } = await vanban(args());
    expect(code).toBe(4);
    expect(stderr).toContain("the name is too long for the disk; shorten the document's name.");
    expect(folder.read("out/a.txt.txt")).toBe("Một\n");
  });
});

test("links in a circle end, and each document is done once", async () => {
  folder.write("in/a/b/c.txt", "Một\n");
  symlinkSync("..", join(input(), "a/b/up"));
  symlinkSync("self", join(input(), "self"));
  symlinkSync(".", join(input(), "here"));
  const followed = await vanban(args("--follow-links", "--json-progress"));
  expect(told(progressOf(followed))).toEqual({
    "a/b/c.txt": "done",
    "a/b/up": "link",
    here: "link",
    self: "input-unreadable",
  });
  expect(followed.code).toBe(4);
  const left = await vanban(args("--json-progress"));
  expect(told(progressOf(left))).toEqual({ "a/b/c.txt": "unchanged", "a/b/up": "link", here: "link", self: "link" });
});

describe("files that do not keep still", () => {
  test("one that vanishes before it is read is left out; its results, if any, are kept", async () => {
    writeMany(30);
    const running = startVanban(args("--json-progress"));
    // By then the folder is listed, and the last file is far from its turn.
    onProgress(running, ({ type }) => {
      if (type === "done") rmSync(join(input(), "129.txt"), { force: true });
    });
    const ended = await running.ended;
    expect(ended.code).toBe(0);
    expect(told(progressOf(ended))["129.txt"]).toMatch(/^vanished$/u);
    rmSync(join(input(), "100.txt"));
    expect(told(progressOf(await vanban(args("--json-progress"))))["100.txt"]).toBe("removed");
    expect(folder.read("out/100.txt.txt")).toBe("Văn bản số 100\n");
    expect(folder.read("out/catalogue.csv")).toMatch(/^100\.txt,done,removed,/mu);
  });

  test("one that grows while it is read fails with its sentence, and is done when it rests", async () => {
    const path = join(input(), "grows.pdf");
    const pdf = readFileSync(new URL("../fixtures/pdf/wrong-language-layer.pdf", import.meta.url));
    // Long enough to be met while it is read.
    folder.write("in/grows.pdf", Buffer.concat([pdf, Buffer.alloc(150_000_000, " ")]));
    const growing = setInterval(() => appendFileSync(path, " "), 1);
    const { code, stderr } = await vanban(args("--max-bytes", "400000000"));
    clearInterval(growing);
    expect(stderr).toContain("grows.pdf was changed while it was read; run the same command again when it is at rest.");
    expect(code).toBe(4);
    folder.write("in/grows.pdf", pdf);
    expect((await vanban(args("--max-bytes", "400000000"))).code).toBe(0);
  });
});

describe("places of the results", () => {
  test("inside the documents: no result is taken for one", async () => {
    writeMany(2);
    const inside = ["ingest", input(), "--out", join(input(), "out"), "--json-progress"];
    expect(told(progressOf(await vanban(inside)))).toEqual({
      "100.txt": "done",
      "101.txt": "done",
      out: "output-folder",
    });
    const second = told(progressOf(await vanban(inside)));
    expect(second).toEqual({ "100.txt": "unchanged", "101.txt": "unchanged", out: "output-folder" });
  });

  test("the folder of the documents itself, or one above it, is refused", async () => {
    writeMany(1);
    const { code, stderr } = await vanban(["ingest", input(), "--out", folder.path]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/holds the documents, and results may replace none of them; give a folder beside or below/u);
    expect(folder.files()).toEqual(["in/100.txt"]);
  });

  test("one that another ingest writes to is refused; the first goes on", async () => {
    writeMany(30);
    const first = startVanban(args("--json-progress"));
    let second: ReturnType<typeof vanban> | undefined;
    onProgress(first, ({ type }) => {
      if (type === "found") second ??= vanban(args());
    });
    // The first would be over before the second has started.
    onProgress(first, ({ type }) => {
      if (type !== "found" || second === undefined) return;
      first.child.kill("SIGSTOP");
      void second.then(() => first.child.kill("SIGCONT"));
    });
    const ended = await first.ended;
    const refused = await second!;
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(
      /out is being written to by another ingest \(process \d+ on .+, since .+\); wait for it,/u,
    );
    expect(ended.code).toBe(0);
    expect(progressOf(ended).at(-1)).toMatchObject({ type: "summary", done: 30 });
  });
});

describe("a full disk", () => {
  beforeAll(() => assertPrograms([OWN_DISK]));

  test("ends the run with its sentence; with room, the next run does the rest", async () => {
    for (let number = 10; number < 40; number++)
      folder.write(`in/${number}.txt`, `Văn bản số ${number} về việc khác\n`.repeat(40));
    mkdirSync(join(folder.path, "out"));
    const script = `
      mount -t tmpfs -o size=250k none "$OUT" || exit 99
      "$@"; echo "first $?"
      ls -A "$OUT/.vanban" "$OUT/.vanban/parts" 2>/dev/null; tail -c 1 "$OUT/.vanban/journal.jsonl" | od -An -c
      mount -o remount,size=50m "$OUT"
      "$@"; echo "second $?"
      ls "$OUT" | grep -c report; wc -l < "$OUT/.vanban/journal.jsonl"`;
    const command = [process.execPath, VANBAN, ...args()];
    const env = { ...process.env, LC_ALL: "C.UTF-8", OUT: join(folder.path, "out") };
    const { stdout, stderr } = await start("unshare", ["-rm", "sh", "-c", script, "sh", ...command], { env }).ended;
    expect(stderr).toMatch(/cannot be written: the disk is full; make room and run the same command again\./u);
    const lines = stdout.split("\n").map((line) => line.trim());
    expect(lines[0]).toBe("first 4");
    expect(lines).not.toContain("lock");
    expect(lines).toContain("\\n");
    expect(lines.slice(lines.indexOf("second 0"))).toEqual(["second 0", "30", "30", ""]);
  });
});
