import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import { EVERY_KIND } from "../exporters/every-kind.js";
import { readCsv } from "../exporters/read-csv.js";
import { type fakeHost, runIn } from "./fake-host.js";

/** A clean text with a date, a target and nothing else. */
const SHORT = "Phấn đấu 12/15 huyện đạt chuẩn, chiếm 80%.\nBáo cáo gửi về tỉnh trước ngày 15 tháng 4 năm 2024.\n";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vanban-extract-"));
  await writeFile(join(folder, "a.txt"), EVERY_KIND);
  await writeFile(join(folder, "b.txt"), SHORT);
});
afterEach(() => rm(folder, { recursive: true }));

const extract = (args: readonly string[], given?: Parameters<typeof fakeHost>[1]) =>
  runIn(folder, ["extract", ...args], given);
const column = (table: string, name: string, separator = ","): (string | undefined)[] => {
  const [names = [], ...rows] = readCsv(table, separator);
  expect(names).toContain(name);
  return rows.map((row) => row[names.indexOf(name)]);
};

describe("table", () => {
  test("by default, without colour and of any width where there is no terminal", async () => {
    const { status, stdout, stderr } = await extract(["a.txt"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^Header\n {2}line 1–\d+ /u);
    expect(stdout).not.toContain("\u001b");
  });

  test("on a terminal as wide as that, coloured if it may be", async () => {
    const terminal = { terminal: true, columns: 64 };
    const { stdout } = await extract(["a.txt"], terminal);
    expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(64);
    expect(stdout).not.toContain("\u001b");
    expect((await extract(["a.txt"], { ...terminal, colour: true })).stdout).toContain("\u001b[1mHeader");
  });

  test("a file is neither coloured nor wrapped, whatever the terminal", async () => {
    await extract(["a.txt", "--out", "out"], { terminal: true, columns: 40, colour: true });
    expect(await readFile(join(folder, "out", "a.txt.report.txt"), "utf8")).toBe((await extract(["a.txt"])).stdout);
  });

  test("several have titles; --lang vi; --kind", async () => {
    const { stdout } = await extract(["--lang", "vi", "--kind", "target", "a.txt", "b.txt"]);
    expect(stdout).toMatch(/^==> a\.txt <==\nChỉ tiêu và kết quả/u);
    expect(stdout).toMatch(/\n==> b\.txt <==\nChỉ tiêu và kết quả \(1\)\n {2}dòng 1 .*12\/15 huyện/u);
    expect(stdout).not.toContain("Ngày tháng");
  });

  test("a text without facts says so", async () => {
    expect((await extract(["-"], { stdin: "Xin cảm ơn bà con đã lắng nghe!\n" })).stdout).toMatch(
      /^No fact found\.\n\nTo look at\n +line 1 +note +nothing was found/u,
    );
  });

  test("a name that would steer the terminal is shown, not obeyed", async () => {
    const name = "a\u001b[2J.txt";
    await writeFile(join(folder, name), SHORT);
    const { stdout, stderr } = await extract([name, "none\u001b[2J.txt"], { terminal: true });
    expect(stdout).toMatch(/^==> a␛\[2J\.txt <==\n/u);
    expect(stderr).toContain("none␛[2J.txt does not exist");
    expect(stdout + stderr).not.toContain("\u001b[2J");
  });
});

describe("json", () => {
  test("one file one object, several one object a line, all by the published schema", async () => {
    const schema = JSON.parse(await readFile("schemas/report-1.json", "utf8"));
    const valid = new Ajv2020({ strict: true }).compile(schema);
    const one = JSON.parse((await extract(["--json", "a.txt"])).stdout);
    const { stdout } = await extract(["--format", "json", "a.txt", "b.txt", "-"], { stdin: "" });
    const several = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect([one, ...several].filter((report) => !valid(report))).toEqual([]);
    expect(several.map(({ source }) => source.name)).toEqual(["a.txt", "b.txt", "-"]);
    expect(several[0]).toEqual(one);
    expect(one.source.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  test("--kind leaves facts of other kinds out and nothing else", async () => {
    const whole = JSON.parse((await extract(["--json", "a.txt"])).stdout);
    const some = JSON.parse((await extract(["--json", "--kind", "date", "--kind", "money", "a.txt"])).stdout);
    const facts = whole.facts.filter(({ kind }: { kind: string }) => kind === "date" || kind === "money");
    expect(some).toEqual({ ...whole, facts });
  });
});

describe("csv", () => {
  test("of one kind, for several documents one table that names them", async () => {
    const { status, stdout } = await extract(["--format", "csv", "--kind", "date", "b.txt", "a.txt", "b.txt"]);
    expect(status).toBe(0);
    expect(stdout.startsWith("\ufeffdocument,line.first,")).toBe(true);
    const documents = column(stdout, "document");
    expect(documents.filter((name) => name === "b.txt")).toHaveLength(2);
    expect(new Set(documents)).toEqual(new Set(["b.txt", "a.txt"]));
    expect(column(stdout, "value").at(-1)).toBe("2024-04-15");
  });

  test("a document that fails leaves the table whole", async () => {
    const { status, stdout } = await extract(["--format", "csv", "--kind", "date", "none.txt", "b.txt"]);
    expect(status).toBe(4);
    expect(stdout.startsWith("\ufeff")).toBe(true);
    expect(column(stdout, "document")).toEqual(["b.txt"]);
  });

  test("without a fact of the kind there is the heading", async () => {
    const { stdout } = await extract(["--format", "csv", "--kind", "money", "b.txt"]);
    expect(readCsv(stdout)).toHaveLength(1);
  });

  test("--separator ;", async () => {
    const { stdout } = await extract(["--format", "csv", "--kind", "target", "--separator", ";", "b.txt"]);
    expect(column(stdout, "of", ";")).toEqual(["15"]);
  });

  test("--out writes a file for each kind that is there, named after the input", async () => {
    expect((await extract(["--format", "csv", "--out", "out", "a.txt", "b.txt"])).stdout).toBe("");
    const names = await readdir(join(folder, "out"));
    expect(names.filter((name) => name.startsWith("b.")).sort()).toEqual(["b.txt.date.csv", "b.txt.target.csv"]);
    expect(names).toHaveLength(8 + 2);
    const table = await readFile(join(folder, "out", "b.txt.date.csv"), "utf8");
    expect(column(table, "document")).toEqual(["b.txt"]);
    expect(table).toBe((await extract(["--format", "csv", "--kind", "date", "b.txt"])).stdout);
  });

  test("--out with --kind writes the kinds that were named, with or without facts", async () => {
    await extract(["--format", "csv", "--out", "out", "--kind", "money", "--kind", "date", "--kind", "money", "b.txt"]);
    expect((await readdir(join(folder, "out"))).sort()).toEqual(["b.txt.date.csv", "b.txt.money.csv"]);
    expect(readCsv(await readFile(join(folder, "out", "b.txt.money.csv"), "utf8"))).toHaveLength(1);
  });

  test("where one name is taken, none of the input's tables is written", async () => {
    await extract(["--format", "csv", "--out", "out", "--kind", "target", "b.txt"]);
    const { status, stderr } = await extract(["--format", "csv", "--out", "out", "b.txt"]);
    expect(status).toBe(4);
    expect(stderr).toContain("b.txt.target.csv exists; add --force");
    expect(await readdir(join(folder, "out"))).toEqual(["b.txt.target.csv"]);
    expect((await extract(["--format", "csv", "--out", "out", "--force", "b.txt"])).status).toBe(0);
  });
});

describe("tt02", () => {
  test("a row a document under one heading", async () => {
    const { status, stdout } = await extract(["--format", "tt02", "a.txt", "b.txt"]);
    expect(status).toBe(0);
    expect(stdout.startsWith("\ufeffDocCode,FileCode,")).toBe(true);
    expect(column(stdout, "CodeNumber")).toEqual(["21", ""]);
    expect(column(stdout, "IssuedDate")).toEqual(["04/02/2013", ""]);
  });

  test("elements that the archive knows, and columns beside the Circular", async () => {
    await writeFile(join(folder, "G09.10.0012.txt"), EVERY_KIND);
    const { stdout } = await extract([
      ...["--format", "tt02", "--field", "FileCode=G09.10", "--field", "identifier = 000.00.01.H12"],
      ...["--field", "Description=a=b", "--extra", "--separator", ";", "G09.10.0012.txt"],
    ]);
    expect(column(stdout, "FileCode", ";")).toEqual(["G09.10"]);
    expect(column(stdout, "Identifier", ";")).toEqual(["000.00.01.H12"]);
    expect(column(stdout, "Description", ";")).toEqual(["a=b"]);
    expect(column(stdout, "DocOrdinal", ";")).toEqual(["0012"]);
    expect(column(stdout, "FileName", ";")).toEqual(["G09.10.0012.txt"]);
  });

  test("--out writes a record for each input", async () => {
    await extract(["--format", "tt02", "--out", "out", "a.txt", "b.txt"]);
    expect((await readdir(join(folder, "out"))).sort()).toEqual(["a.txt.tt02.csv", "b.txt.tt02.csv"]);
    expect(readCsv(await readFile(join(folder, "out", "b.txt.tt02.csv"), "utf8"))).toHaveLength(2);
  });
});

describe("options that do not go together", () => {
  test.each([
    [["--format", "csv"], /--kind \(header, .*--out FOLDER/u],
    [["--format", "csv", "--kind", "date", "--kind", "money"], /a table a kind/u],
    [["--format", "csv", "--json"], /--json and --format csv/u],
    [["--separator", ";"], /--separator goes with --format csv or tt02 only/u],
    [["--extra", "--json"], /--extra goes with --format tt02 only/u],
    [["--field", "FileCode=1", "--format", "csv", "--kind", "date"], /--field goes with/u],
    [["--kind", "date", "--format", "tt02"], /--kind goes with --format table or json or csv/u],
    [["--format", "tt02", "--field", "DocCode=1", "b.txt"], /DocCode is of one document/u],
    [["--format", "tt02", "--field", "Rumour=1"], /Give NAME=VALUE; names are DocCode, /u],
    [["--format", "tt02", "--field", "DocCode"], /Give NAME=VALUE/u],
    [["--kind", "rumour"], /Give one of header, /u],
    [["--format", "xlsx"], /table, json, csv, tt02/u],
    [["--format", "csv", "--kind", "date", "--separator", "|"], /Allowed choices are ,, ;/u],
  ])("%j: status 1 and one sentence", async (args, sentence) => {
    const { status, stdout, stderr } = await extract([...args, "a.txt"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(sentence);
  });

  test("in Vietnamese", async () => {
    const { stderr } = await extract(["--lang", "vi", "--format", "csv", "a.txt"]);
    expect(stderr).toMatch(/^vanban: --format csv lập mỗi loại dữ kiện một bảng/u);
    expect((await extract(["--lang", "vi", "--extra", "a.txt"])).stderr).toContain("chỉ dùng với --format tt02");
  });
});

test("--help names the formats and what goes with them", async () => {
  const { status, stdout } = await extract(["--help"]);
  expect(status).toBe(0);
  for (const word of ["csv", "tt02", "--kind", "--separator", "--field", "--extra", "02/2019/TT-BNV"]) {
    expect(stdout).toContain(word);
  }
});
