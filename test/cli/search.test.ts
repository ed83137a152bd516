import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { makeArchive } from "../archive/search/made-archive.js";
import { factsOf, madeRecord } from "../archive/search/made-record.js";
import { EVERY_KIND } from "../exporters/every-kind.js";
import { runIn } from "./fake-host.js";

const EVIL = "Xã \u001b[31m Hòa\u001b[0m Bình \u202etrồng\u0007 rừng\nTổng kết";
const RECORDS = [
  madeRecord("a/kế hoạch.txt", EVERY_KIND, { facts: factsOf(EVERY_KIND) }),
  madeRecord("b/\u001b]0;tên.txt", EVIL, { raw: EVIL.replace("Bình", "B1nh"), names: ["c/bản sao.txt"] }),
  madeRecord("mật.txt", "Trồng rừng ở biên giới", { secrecy: "MẬT" }),
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vanban-search-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => makeArchive(join(folder, "archive"), RECORDS));

const run = (line: string[], given: Parameters<typeof runIn>[2] = {}): ReturnType<typeof runIn> =>
  runIn(folder, line, given);

describe("vanban index", () => {
  test("makes the index of an archive, and brings it up to date", async () => {
    const first = await run(["index", "archive"]);
    expect(first).toEqual({
      status: 0,
      stdout: "",
      stderr:
        "vanban: 2 documents added, 0 changed, 0 unchanged, 0 removed; 1 left out for their mark of secrecy (--allow-secret takes them in).\n",
    });
    expect(existsSync(join(folder, "archive", ".vanban", "index.db"))).toBe(true);
    const again = await run(["index", "archive", "--allow-secret", "--lang", "vi"]);
    expect(again.stderr).toBe("vanban: Thêm 1 văn bản, sửa 0, giữ nguyên 2, bỏ 0.\n");
    expect(await run(["index", "archive", "--quiet"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test("where it is told to", async () => {
    await run(["index", "archive", "--index", "elsewhere/words.db"]);
    const { stdout } = await run(["search", "--index", "elsewhere/words.db", "chất lượng"]);
    expect(stdout).toContain("a/kế hoạch.txt\n");
  });

  test("of no archive", async () => {
    const { status, stderr } = await run(["index", "."]);
    expect([status, existsSync(join(folder, ".vanban"))]).toEqual([2, false]);
    expect(stderr).toMatch(/^vanban: .* is no archive; make one with: vanban ingest DIR --out .*\n$/u);
  });

  test("interrupted", async () => {
    const { status, stderr } = await run(["index", "archive"], { signal: AbortSignal.abort() });
    expect([status, stderr]).toEqual([
      130,
      "vanban: Interrupted; the index is as it was. Run the same command again for the rest.\n",
    ]);
  });
});

describe("vanban search", () => {
  beforeEach(async () => {
    await run(["index", "archive"]);
  });
  const search = (line: string[], given: Parameters<typeof runIn>[2] = {}): ReturnType<typeof runIn> =>
    run(["search", "--in", "archive", ...line], given);

  test("names documents, what they are, and the places", async () => {
    const { status, stdout, stderr } = await search(["kiểm tra chất lượng", "--snippets", "1"]);
    expect([status, stderr]).toEqual([0, "vanban: Documents 1 to 1 of 1.\n"]);
    const [name, brief, place] = stdout.split("\n");
    expect(name).toBe("a/kế hoạch.txt");
    expect(brief).toMatch(/^ {2}Kế hoạch 21\/KH-SXD, 2013-02-04, /u);
    expect(place).toMatch(/^ {2}page 1, line \d+: .*\[.*\]/u);
  });

  test("says how what is less sure was found, in Vietnamese too", async () => {
    const folded = await search(["hoa binh"]);
    expect(folded.stdout).toContain("page 1, line 1 (other marks): ");
    const raw = await search(['"B1nh"', "--lang", "vi"]);
    expect(raw.stdout).toContain("(và 1 bản trùng)");
    expect(raw.stdout).toContain("trang 1, dòng 1 (máy đọc là: B1nh): ");
    expect(raw.stderr).toBe("vanban: Văn bản 1 đến 1 trên 1.\n");
  });

  test.each([false, true])("lets no command in a text or a name reach the terminal (colour: %s)", async (colour) => {
    const { stdout } = await search(["trồng rừng"], { terminal: true, colour });
    expect(stdout).toContain("tên.txt");
    const ours = ["1;7", "1", "2", "0"].reduce((text, code) => text.replaceAll(`\u001b[${code}m`, ""), stdout);
    expect(ours.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(stdout.includes("\u001b[1;7mrừng\u001b[0m")).toBe(colour);
    expect(stdout.includes("[rừng]")).toBe(!colour);
    expect(ours).toContain("␛[31m");
  });

  test("as JSON that satisfies its schema", async () => {
    const { stdout, stderr } = await search(["--json", "hoa", "bình"]);
    expect(stderr).toBe("");
    const schema = JSON.parse(readFileSync("schemas/found-1.json", "utf8")) as object;
    const validate = new Ajv2020({ strict: true }).compile(schema);
    const found = JSON.parse(stdout);
    validate(found);
    expect(validate.errors).toBeNull();
    expect(found).toMatchObject({ format: "vanban/found@1", query: "hoa bình", total: 1, isComplete: true });
    expect(found.documents[0]).toMatchObject({ foundBy: "folded", names: [RECORDS[1]!.name, "c/bản sao.txt"] });
    const [byFacts] = JSON.parse((await search(["--json", "--type", "kế hoạch"])).stdout).documents;
    validate({ ...found, documents: [byFacts] });
    expect(validate.errors).toBeNull();
    expect(byFacts).not.toHaveProperty("foundBy");
  });

  test.each([
    [["--code", "KH-SXD"]],
    [["--from", "2013-02", "--to", "2013"]],
    [["--min-amount", "300.000.000", "--max-amount", "0,3 tỷ"]],
    [["--min-amount", "300 triệu", "chất lượng"]],
    [["--agency", "so xay dung", "--signatory", "Nguyễn Văn Sơn", "--cites", "15/2013/NĐ-CP"]],
  ])("filters by facts: %j", async (line) => {
    expect((await search(line)).stdout).toMatch(/^a\/kế hoạch.txt\n {2}Kế hoạch/u);
    expect((await search([...line, "--secrecy", "MẬT"])).stdout).toBe("");
  });

  test("tells of what is left over", async () => {
    const { stderr } = await search(["--to", "2030", "--limit", "1"]);
    expect(stderr).toBe("vanban: Documents 1 to 1 of 1.\n");
    const sure = await search(["tổng", "--limit", "1"]);
    expect(sure.stderr).toMatch(/^vanban: Documents 1 to 1 of 1; less sure ways/u);
  });

  test("finds nothing", async () => {
    expect(await search(["không có đâu"])).toEqual({ status: 0, stdout: "", stderr: "vanban: Nothing found.\n" });
    expect(await search(["biên giới", "--quiet"])).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  test.each([
    [[]],
    [["…"]],
    [["x", "--limit", "0"]],
    [["x", "--limit", "100000"]],
    [["x", "--from", "8/9/2021"]],
    [["x", "--min-amount", "1.5 tỷ"]],
    [["x", "--min-amount", "nhiều"]],
    [["từ ".repeat(65)]],
  ])("%j is a bad argument", async (line) => {
    const { status, stdout, stderr } = await search(line);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^vanban: [^\n]+\n/u);
  });

  test("without an index, or with a damaged one", async () => {
    const none = await run(["search", "x"]);
    expect([none.status, none.stdout]).toEqual([2, ""]);
    expect(none.stderr).toMatch(/^vanban: There is no index .*; make it with: vanban index DIR\n$/u);
    writeFileSync(join(folder, "bad.db"), "x".repeat(9000));
    const damaged = await run(["search", "--index", "bad.db", "x", "--lang", "vi"]);
    expect([damaged.status, damaged.stderr.startsWith("vanban: Chỉ mục bị hỏng")]).toEqual([2, true]);
  });
});
