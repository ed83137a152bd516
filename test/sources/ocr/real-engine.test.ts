import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

/** The built library, run as a user runs it, with every way to a network blocked. */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const BLOCKED = here("./no-network.cjs");
const NODE = new URL("../../../dist/node.js", import.meta.url).href;
const PICTURE = here("../../../fixtures/pictures/quyet-dinh.png");
/** One page takes a few seconds; the machine may be busy. */
const PATIENCE = 120_000;

const READ = `
  const { readFile } = await import(process.env.NODE_ENTRY);
  const { text, layout } = await readFile(process.env.PICTURE, { ocr: "auto" });
  console.log(JSON.stringify({ text, words: layout.words }));
`;

const REACH = `
  const { Worker } = await import("node:worker_threads");
  try { await fetch("http://127.0.0.1:9"); } catch {}
  const thread = new Worker('try { require("node:net").connect(9) } catch {}', { eval: true });
  await new Promise((resolve) => thread.on("exit", resolve));
`;

interface Read {
  readonly text: string;
  readonly words: readonly { readonly confidence: number; readonly characters?: readonly unknown[] }[];
}

async function run(code: string, folder: string): Promise<{ readonly stdout: string; readonly log: string[] }> {
  const log = join(folder, "network.log");
  const env = { ...process.env, NETWORK_LOG: log, NODE_ENTRY: NODE, PICTURE };
  const program = join(folder, "read.mjs");
  writeFileSync(program, code);
  const options = { cwd: folder, env, timeout: PATIENCE };
  const { stdout } = await promisify(execFile)(process.execPath, ["--require", BLOCKED, program], options);
  return { stdout, log: readFileSync(log, "utf8").trim().split("\n") };
}

describe("the engine that comes as a package", () => {
  const folder = mkdtempSync(join(tmpdir(), "vanban-ocr-"));
  let result: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    result = await run(READ, folder);
  }, PATIENCE);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("reads a picture, in the order of a reader", () => {
    const { text } = JSON.parse(result.stdout) as Read;
    const parts = [
      "HUYỆN SÔNG HẠ",
      "27/QĐ-UBND",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "QUYẾT ĐỊNH",
      "Hoàng Văn Thước",
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("tells how sure it is, and what each letter may be", () => {
    const { words } = JSON.parse(result.stdout) as Read;
    expect(words.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
    expect(words.filter(({ characters }) => characters !== undefined).length).toBeGreaterThan(words.length * 0.9);
  });

  test("reaches for no network, in none of its threads, and leaves no file", () => {
    const threads = result.log.filter((line) => line.startsWith("loaded"));
    expect(threads.length).toBeGreaterThanOrEqual(2);
    expect(result.log.filter((line) => line.startsWith("network"))).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual(["network.log", "read.mjs"]);
  });

  test("would be found out if it did", async () => {
    const { log } = await run(REACH, mkdtempSync(join(folder, "control-")));
    expect(log.filter((line) => line.startsWith("network"))).toEqual(["network: global.fetch", "network: net.connect"]);
  });
});
