import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { CommandRun, command, type ToldEvent } from "./command-run.js";
import { DURABLE, FORGETFUL, freePort, REDIS_SERVER, RedisServer } from "./redis-server.js";
import { assertPrograms } from "./required-programs.js";

const FIXTURES = join(dirname(fileURLToPath(import.meta.url)), "..", "fixtures", "pdf");

let folder = "";
let input = "";
let out = "";
let redis: RedisServer | undefined;

beforeAll(() => assertPrograms([REDIS_SERVER]));
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vanban-queue-"));
  [input, out] = [join(folder, "in"), join(folder, "out")];
  await mkdir(input);
});
afterEach(async () => {
  await redis?.end();
  redis = undefined;
  await rm(folder, { recursive: true, force: true });
});

const environment = (): NodeJS.ProcessEnv => ({ VANBAN_REDIS: redis!.url });
const run = (...args: string[]) => command(args, environment());
const enqueue = (...args: string[]) => run("enqueue", input, "--out", out, ...args);

/** A worker that tells all; a lost one is found out after a second. */
function worker(...args: string[]): CommandRun {
  return new CommandRun(["worker", "--json-progress", "--lock-seconds", "1", ...args], environment());
}

interface Status {
  readonly waiting: number;
  readonly active: number;
  readonly done: number;
  readonly dead: number;
  readonly pages: number;
}

async function status(): Promise<Status> {
  const { stdout } = await run("queue", "status", "--json");
  return JSON.parse(stdout) as Status;
}

const named =
  (type: string, name?: string) =>
  (event: ToldEvent): boolean =>
    event.type === type && (name === undefined || event.name === name);

/** A letter of a few lines, badly recognised; each another content. */
function letter(number: number): string {
  return `UY BAN NHAN DAN\nS6: ${number}/QD-UBND\nDiéu 1. Ban hanh kém theo Quyét dinh nay Quy ché.\n`.repeat(20);
}

async function addLetters(count: number): Promise<void> {
  for (let number = 1; number <= count; number++) await writeFile(join(input, `letter-${number}.txt`), letter(number));
}

/** A file of many pages with a text layer, which takes some seconds. */
async function addLongFile(name: string, pages = 40): Promise<void> {
  const source = await PDFDocument.load(await readFile(join(FIXTURES, "born-digital.pdf")));
  const target = await PDFDocument.create();
  target.setTitle(name);
  const copies = await target.copyPages(source, Array(pages).fill(0) as number[]);
  for (const page of copies) target.addPage(page);
  await writeFile(join(input, name), await target.save());
}

/** All results below a folder, by path; what tells who did the work and when is no result. */
async function results(of: string): Promise<ReadonlyMap<string, Buffer>> {
  const found = await readdir(of, { recursive: true, withFileTypes: true });
  const paths = found.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const kept = paths.filter((path) => !/\.vanban\/(?:journal|lock)/u.test(path)).sort();
  return new Map(await Promise.all(kept.map(async (path) => [path.slice(of.length), await readFile(path)] as const)));
}

/** The results are those of a plain run over the same folder: every document's, once, byte for byte, and nothing else. */
async function expectPlainResults(): Promise<void> {
  const plain = join(folder, "plain");
  await command(["ingest", input, "--out", plain, "--quiet"]);
  const [expected, given] = [await results(plain), await results(out)];
  expect([...given.keys()]).toEqual([...expected.keys()]);
  for (const [path, bytes] of expected) expect([path, given.get(path)?.equals(bytes)]).toEqual([path, true]);
}

interface Line {
  readonly name: string;
  readonly state: string;
}

/** The lines of the journals of all workers. */
async function journalLines(): Promise<Line[]> {
  const journals = join(out, ".vanban", "journals");
  const texts = await Promise.all((await readdir(journals)).map((name) => readFile(join(journals, name), "utf8")));
  return texts
    .flatMap((text) => text.split("\n").filter((line) => line !== ""))
    .map((line) => JSON.parse(line) as Line);
}

const doneNames = (lines: readonly Line[]): string[] =>
  lines.filter(({ state }) => state === "done").map(({ name }) => name);

describe("what may be lost on the way", () => {
  test("a worker killed in the middle of a document, and Redis killed in the middle of the batch", async () => {
    redis = await RedisServer.start(DURABLE);
    await addLongFile("a-long.pdf");
    await addLetters(30);
    expect(await enqueue()).toMatchObject({ status: 0 });
    const killed = worker();
    await killed.event(({ type, name, done = 0 }) => type === "page" && name === "a-long.pdf" && done > 2);
    killed.kill("SIGKILL");
    expect(killed.events.some(named("done", "a-long.pdf"))).toBe(false);
    const [first, second] = [worker("--until-empty"), worker("--until-empty")];
    await first.event(named("done"));
    await redis.kill();
    await first.event(named("redis-away"));
    await redis.begin();
    expect((await first.ending).status).toBe(0);
    expect((await second.ending).status).toBe(0);
    expect(await status()).toMatchObject({ waiting: 0, active: 0, dead: 0, done: 31 });
    const done = doneNames(await journalLines());
    expect([...new Set(done)].sort()).toEqual((await readdir(input)).sort());
    await expectPlainResults();
  });

  test("all that Redis knew: handing in again hands in what is not done", async () => {
    redis = await RedisServer.start(FORGETFUL);
    await addLetters(12);
    await enqueue();
    const one = worker("--until-empty");
    await one.event(({ type, name }) => type === "done" && name !== undefined);
    await redis.kill();
    await one.event(named("redis-away"));
    await redis.begin();
    expect((await one.ending).status).toBe(0);
    const before = doneNames(await journalLines()).length;
    expect(before).toBeLessThan(12);
    const { stdout } = await enqueue("--json");
    expect(JSON.parse(stdout)).toMatchObject({ enqueued: 12 - before, skipped: { unchanged: before } });
    expect((await worker("--until-empty").ending).status).toBe(0);
    await expectPlainResults();
  });

  test("a worker that stands still for longer than its lock: another does its document, and nothing is written twice", async () => {
    redis = await RedisServer.start();
    await addLongFile("long.pdf");
    await enqueue();
    const still = worker();
    await still.event(named("page", "long.pdf"));
    still.kill("SIGSTOP");
    const other = worker("--until-empty");
    await other.event(named("done", "long.pdf"));
    still.kill("SIGCONT");
    expect((await other.ending).status).toBe(0);
    still.kill("SIGTERM");
    await still.ending;
    expect(await status()).toMatchObject({ waiting: 0, active: 0, dead: 0, done: 1 });
    await expectPlainResults();
  });

  test("a document whose workers are lost again and again is given up, listed, and tried again on request", async () => {
    redis = await RedisServer.start();
    await addLongFile("heavy.pdf");
    await addLetters(1);
    await enqueue();
    for (const attempt of [1, 2]) {
      const lost = worker("--most-stalls", "1");
      await lost.event(named("page", "heavy.pdf"));
      lost.kill("SIGKILL");
      expect((await lost.ending).status).toBeNull();
      expect(attempt).toBeLessThan(3);
    }
    const last = await worker("--until-empty", "--most-stalls", "1").ending;
    expect(last.status).toBe(4);
    const { stdout } = await run("queue", "dead", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ name: "heavy.pdf", code: "stalled" });
    expect(await run("queue", "retry", "heavy.pdf")).toMatchObject({ status: 0 });
    expect((await worker("--until-empty").ending).status).toBe(0);
    await expectPlainResults();
  });
});

describe("a worker that is told to stop", () => {
  test("finishes the document in hand, takes no other, and ends with 0; from the keyboard with 130", async () => {
    redis = await RedisServer.start();
    await addLongFile("a-long.pdf", 10);
    await addLetters(1);
    await enqueue();
    const stopped = worker();
    await stopped.event(named("page", "a-long.pdf"));
    stopped.kill("SIGTERM");
    expect((await stopped.ending).status).toBe(0);
    expect(stopped.events.filter(named("done")).map(({ name }) => name)).toEqual(["a-long.pdf"]);
    expect(await status()).toMatchObject({ waiting: 1, active: 0, done: 1 });
    const keyboard = worker();
    await keyboard.event(named("idle"));
    keyboard.kill("SIGINT");
    expect((await keyboard.ending).status).toBe(130);
    await expectPlainResults();
  });

  test("gives back what it cannot finish in the time of grace, and the try does not count", async () => {
    redis = await RedisServer.start();
    await addLongFile("long.pdf");
    await enqueue("--attempts", "1");
    const stopped = worker("--grace-seconds", "0");
    await stopped.event(named("page", "long.pdf"));
    stopped.kill("SIGTERM");
    expect((await stopped.ending).status).toBe(0);
    expect(stopped.events.some(named("given-back", "long.pdf"))).toBe(true);
    expect(await status()).toMatchObject({ waiting: 1, active: 0, dead: 0 });
    const next = worker("--until-empty");
    expect(await next.event(named("started", "long.pdf"))).toMatchObject({ attempt: 1 });
    expect((await next.ending).status).toBe(0);
    await expectPlainResults();
  });
});

describe("documents that fail", () => {
  test("are tried again later, given up, listed, and tried again on request", async () => {
    redis = await RedisServer.start();
    await addLetters(2);
    await writeFile(join(input, "broken.pdf"), await readFile(join(FIXTURES, "damaged.pdf")));
    // A folder stands where a result has to go.
    await mkdir(join(out, "letter-2.txt.txt", "in-the-way"), { recursive: true });
    await enqueue("--attempts", "3", "--retry-seconds", "1");
    const begun = performance.now();
    const one = worker("--until-empty");
    expect((await one.ending).status).toBe(4);
    // The second try comes a half to a whole second after the first, the third one to two seconds after that.
    expect(performance.now() - begun).toBeGreaterThan(1500);
    const tries = one.events.filter(({ type }) => type === "retried" || type === "failed");
    expect(tries.map(({ type, name, code }) => `${type} ${name} ${code}`).sort()).toEqual([
      "failed broken.pdf input-damaged",
      "failed letter-2.txt output-unwritable",
      "retried letter-2.txt output-unwritable",
      "retried letter-2.txt output-unwritable",
    ]);
    const dead = (await run("queue", "dead")).stdout.trimEnd().split("\n");
    expect(dead.map((line) => line.split("\t").slice(0, 3).join(" ")).sort()).toEqual([
      "broken.pdf input-damaged 1",
      "letter-2.txt output-unwritable 3",
    ]);
    await rm(join(out, "letter-2.txt.txt"), { recursive: true });
    // Handing in again brings nothing back that was given up.
    expect(JSON.parse((await enqueue("--json")).stdout)).toMatchObject({ enqueued: 0, waiting: 2, dead: 2 });
    expect(await run("queue", "retry", "--code", "output-unwritable")).toMatchObject({ status: 0 });
    expect(await worker("--until-empty").ending).toMatchObject({ status: 0 });
    expect(await status()).toMatchObject({ done: 2, dead: 1, waiting: 0 });
    await rm(join(input, "broken.pdf"));
    expect(doneNames(await journalLines()).sort()).toEqual(["letter-1.txt", "letter-2.txt"]);
  });

  test("a machine that lacks the disk gives documents back and says so; one that has it elsewhere does them", async () => {
    redis = await RedisServer.start();
    await addLetters(1);
    await enqueue();
    const elsewhere = join(folder, "elsewhere");
    await mkdir(elsewhere);
    const unfit = await worker("--until-empty", "--mount", `${input}=${elsewhere}/none`).ending;
    expect(unfit.status).toBe(1);
    expect(unfit.stderr).toContain("--mount");
    expect(await status()).toMatchObject({ waiting: 1, dead: 0 });
    await writeFile(join(elsewhere, "letter-1.txt"), letter(1));
    expect(await worker("--until-empty", "--mount", `${input}=${elsewhere}`).ending).toMatchObject({ status: 0 });
    await expectPlainResults();
  });
});

describe("a Redis that will not do", () => {
  const sentence = async (...args: string[]): Promise<string> => {
    const { status: code, stderr } = await command(["queue", "status", ...args]);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split("\n").length).toBeLessThan(3);
    return stderr;
  };

  test("is not there", async () => {
    const nowhere = `redis://:secret@127.0.0.1:${await freePort()}`;
    const told = await sentence("--redis", nowhere, "--wait", "1");
    expect(told).toMatch(/cannot be reached \(ECONNREFUSED\); start it/u);
    expect(told).not.toContain("secret");
  });

  test("has another password", async () => {
    redis = await RedisServer.start(["--requirepass", "right"]);
    for (const password of ["", ":wrong@"]) {
      const told = await sentence("--redis", redis.url.replace("//", `//${password}`));
      expect(told).toMatch(/does not let us in \((?:NOAUTH|WRONGPASS)/u);
      expect(told).not.toContain(":wrong");
    }
    expect(await command(["queue", "status", "--redis", redis.url.replace("//", "//:right@")])).toMatchObject({
      status: 0,
    });
  });

  test("has no such database", async () => {
    redis = await RedisServer.start();
    expect(await sentence("--redis", `${redis.url}/99`)).toMatch(/does not let us in .*database number/u);
  });

  test("throws keys away when it is full", async () => {
    redis = await RedisServer.start(["--maxmemory", "50mb", "--maxmemory-policy", "allkeys-lru"]);
    expect(await sentence("--redis", redis.url)).toMatch(
      /maxmemory-policy allkeys-lru.*set maxmemory-policy noeviction/u,
    );
  });
});
