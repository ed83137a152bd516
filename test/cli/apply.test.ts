import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Corrections, type RestoredDocument, restore } from "../../src/index.js";
import { loadModel } from "../../src/node.js";
import { CORRECTIONS_FORMAT, correctionPlace } from "../../src/review/corrections.js";
import { type fakeHost, runIn } from "./fake-host.js";

/** Whole Vietnamese passes through, whatever the model. */
const CLEAN = "Trạm bơm phải được kiểm tra trước mùa mưa.\nKinh phí 45.000.000 đồng.\n";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vanban-apply-"));
  await writeFile(join(folder, "a.txt"), CLEAN);
});
afterEach(() => rm(folder, { recursive: true }));

const vanban = (args: readonly string[], given?: Parameters<typeof fakeHost>[1]) => runIn(folder, args, given);
const at = (name: string): string => join(folder, name);
const read = (name: string): Promise<string> => readFile(at(name), "utf8");

let document: RestoredDocument;

/** Corrections of `a.txt`: what is decided of tokens, by their index. */
async function corrections(
  decided: Readonly<Record<number, string>>,
  changed: Partial<Corrections> = {},
): Promise<Corrections> {
  document ??= restore(CLEAN, { model: await loadModel() });
  const decisions = Object.entries(decided).map(([index, word]) => ({
    place: correctionPlace(document.tokens, Number(index)),
    suggested: document.tokens[Number(index)]!.text,
    decided: word,
    kind: "edit" as const,
    when: "2026-11-25T08:00:00.000Z",
  }));
  const sha256 = createHash("sha256").update(CLEAN).digest("hex");
  return {
    format: CORRECTIONS_FORMAT,
    document: { sha256, name: "a.txt" },
    engine: { vanban: "0.1.0" },
    decisions,
    ...changed,
  };
}

async function given(name: string, value: Promise<Corrections>): Promise<void> {
  await writeFile(at(name), JSON.stringify(await value));
}

describe("apply", () => {
  test("prints the text as its reader left it", async () => {
    await given("c.json", corrections({ 1: "phát" }));
    expect(await vanban(["apply", "c.json"])).toEqual({ status: 0, stdout: CLEAN.replace("bơm", "phát"), stderr: "" });
  });

  test("--json tells the facts of the corrected text, and what was judged wrong is out", async () => {
    await given("c.json", corrections({ 11: "54.000.000" }));
    const { stdout } = await vanban(["apply", "c.json", "--json"]);
    const report = JSON.parse(stdout);
    expect(report.facts).toMatchObject([{ kind: "money", amount: 54_000_000 }]);
    expect(report.source).toMatchObject({ name: "a.txt" });
    const sourceAt = { start: 52, end: 67 };
    expect(CLEAN.slice(sourceAt.start, sourceAt.end)).toBe("45.000.000 đồng");
    const facts = [
      { kind: "money", sourceAt, text: "45.000.000 đồng", verdict: "wrong" as const, when: "2026-11-25T08:00:00Z" },
    ];
    await given("c.json", corrections({}, { facts }));
    expect(JSON.parse((await vanban(["apply", "c.json", "--json"])).stdout).facts).toEqual([]);
  });

  test("--out writes all that fits, and the document lies beside its corrections", async () => {
    await given("c.json", corrections({ 1: "phát" }));
    expect(await vanban(["apply", "c.json", "--out", "done"])).toMatchObject({ status: 0, stdout: "" });
    expect((await readdir(at("done"))).sort()).toEqual(["a.txt", "a.txt.report.json"]);
    expect(await read("done/a.txt")).toBe(CLEAN.replace("bơm", "phát"));
    expect(await read("a.txt")).toBe(CLEAN);
  });

  test("decisions whose place is gone, and those that meet another suggestion, are told", async () => {
    const one = await corrections({ 1: "phát" });
    const [decision] = one.decisions;
    const gone = {
      ...decision!,
      place: { ...decision!.place, token: 90, sourceAt: { start: 900, end: 903 }, raw: "cia" },
    };
    const other = { ...decision!, suggested: "bom" };
    await given("c.json", Promise.resolve({ ...one, decisions: [other, gone] }));
    const { status, stderr } = await vanban(["apply", "c.json"]);
    expect(status).toBe(0);
    expect(stderr).toContain('1 decision has no place in this reading any more, and is left out: "cia"');
    expect(stderr).toContain('1 decision meets another suggestion than the reader saw, and stands: "phát"');
    expect((await vanban(["apply", "c.json", "--lang", "vi"])).stderr).toContain("1 quyết định không còn chỗ");
  });

  test("another document's corrections change nothing", async () => {
    await given("c.json", corrections({ 1: "phát" }));
    await writeFile(at("b.txt"), "Khác.\n");
    const { status, stderr } = await vanban(["apply", "c.json", "--document", "b.txt", "--out", "done"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/c\.json belongs to another document than b\.txt/u);
    expect(await readdir(folder)).toEqual(["a.txt", "b.txt", "c.json"]);
  });

  test.each([
    ["damaged", "{", /c\.json is no whole JSON file/u],
    ["of an older version", '{"format":"vanban/corrections@0"}', /older form/u],
    ["of a newer version", '{"format":"vanban/corrections@2"}', /newer form/u],
    ["none", undefined, /c\.json does not exist/u],
  ])("corrections that are %s end the command, and nothing is written", async (_, text, sentence) => {
    if (text !== undefined) await writeFile(at("c.json"), text);
    await given("d.json", corrections({ 1: "phát" }));
    const { status, stderr } = await vanban(["apply", "d.json", "c.json", "--out", "done"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(await readdir(folder)).not.toContain("done");
  });

  test.each([
    [["c.json", "d.json"], /are both of a\.txt/u],
    [["c.json", "d.json", "--document", "a.txt"], /--document is of one document/u],
    [["e.json"], /does not name its document/u],
    [["c.json", "--json", "--format", "hocr"], /ask for two formats/u],
  ])("%j is refused", async (args, sentence) => {
    const one = corrections({ 1: "phát" });
    await given("c.json", one);
    await given("d.json", one);
    await given(
      "e.json",
      one.then((all) => ({ ...all, document: { sha256: all.document.sha256 } })),
    );
    const { status, stderr } = await vanban(["apply", ...args]);
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
  });
});

describe("learn", () => {
  test("makes a profile and a dictionary, extends them, and other commands take them", async () => {
    await given("c.json", corrections({ 0: "Trạm", 1: "bờm", 2: "Zxqvord" }));
    const args = ["learn", "c.json", "--scanner", "s.json", "--dictionary", "t.txt"];
    expect(await vanban(args)).toEqual({
      status: 0,
      stdout: "",
      stderr: "s.json: 3 words of 1 document.\nt.txt: 1 new term.\n",
    });
    expect(JSON.parse(await read("s.json"))).toMatchObject({
      format: "vanban/scanner@1",
      documents: [
        {
          name: "a.txt",
          readings: [
            ["Trạm", "Trạm", 1],
            ["bơm", "bờm", 1],
            ["phải", "Zxqvord", 1],
          ],
        },
      ],
    });
    await writeFile(at("t.txt"), "# mine\nBản Chang\t2\nZxqvord");
    expect((await vanban([...args, "--lang", "vi"])).stderr).toBe("s.json: 3 từ của 1 văn bản.\nt.txt: 0 mục mới.\n");
    expect(await read("t.txt")).toBe("# mine\nBản Chang\t2\nZxqvord\n");
    const { status, stdout } = await vanban(["restore", "a.txt", "--scanner", "s.json", "--dictionary", "t.txt"]);
    expect([status, stdout]).toEqual([0, CLEAN]);
  });

  test.each([
    [["c.json"], /Say what to learn/u],
    [["c.json", "d.json", "--scanner", "s.json"], /d\.json is no whole JSON file/u],
    [["c.json", "--scanner", "d.json", "--dictionary", "t.txt"], /d\.json is no whole JSON file/u],
    [["c.json", "--scanner", "s.json", "--dictionary", "w.txt"], /"heavy" is not a weight/u],
  ])("%j changes nothing", async (args, sentence) => {
    await given("c.json", corrections({ 1: "bờm" }));
    await writeFile(at("d.json"), "{");
    await writeFile(at("w.txt"), "Zxqvord\theavy\n");
    const { status, stderr } = await vanban(["learn", ...args]);
    expect(status).toBe(1);
    expect(stderr).toMatch(sentence);
    expect((await readdir(folder)).sort()).toEqual(["a.txt", "c.json", "d.json", "w.txt"]);
    expect(await read("d.json")).toBe("{");
  });

  test("a profile that is none is refused by other commands", async () => {
    await writeFile(at("s.json"), '{"format":"vanban/scanner@9"}');
    const { status, stderr } = await vanban(["restore", "a.txt", "--scanner", "s.json"]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/s\.json is no scanner profile/u);
    expect((await vanban(["restore", "a.txt", "--scanner", "s.json", "--lang", "vi"])).stderr).toContain(
      "hồ sơ máy quét",
    );
  });
});
