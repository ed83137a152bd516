import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { chromium } from "playwright-core";
import { TemporaryFolder } from "../test/archive/temporary-folder.js";
import { FORGETFUL, REDIS_SERVER, RedisServer } from "./redis-server.js";
import { assertPrograms, CHROMIUM } from "./required-programs.js";
import { type Running, start } from "./run-vanban.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DECISION = "QUYET DINH\nVe viec phe duyet ke hoach nam 2021\nCan cu Luat To chuc chinh quyen dia phuong;\n";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.remove());

function example(name: string, ...args: string[]): Running {
  return start(process.execPath, [join(ROOT, "examples", name), ...args], { cwd: ROOT });
}

/** Where a server says that it listens. */
function address({ child, ended }: Running): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout!.on("data", (piece: string) => {
      said += piece;
      const url = /listening on (\S+)/u.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    void ended.then(({ stderr }) => reject(new Error(stderr)), reject);
  });
}

test("a script over a folder", async () => {
  folder.write("in/a.txt", DECISION);
  folder.write("in/b.pdf", "%PDF-1.4 and nothing else");
  const { code, stdout, stderr } = await example("folder.mjs", join(folder.path, "in"), join(folder.path, "out")).ended;
  expect([code, stdout]).toEqual([0, "a.txt: Quyết định  Về việc phê duyệt kế hoạch năm 2021\n1 done, 1 failed\n"]);
  expect(stderr).toMatch(/^b\.pdf /u);
});

test("a stream", async () => {
  folder.write("a.txt", DECISION);
  folder.write("b.pdf", "%PDF-1.4 and nothing else");
  const names = ["a.txt", "b.pdf"].map((name) => join(folder.path, name));
  const { code, stdout } = await example("stream.mjs", ...names).ended;
  const lines = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(code).toBe(0);
  expect(lines).toMatchObject([{ name: names[0], facts: [{ kind: "header" }, {}, {}] }, { error: "input-damaged" }]);
});

describe("a server", () => {
  let server: Running;
  let url: string;
  beforeEach(async () => {
    server = example("server.mjs", "0");
    url = await address(server);
  });
  afterEach(async () => {
    server.child.kill("SIGTERM");
    expect((await server.ended).code).toBe(0);
  });
  const post = async (body: string) => {
    const headers = { "Content-Type": "application/octet-stream" };
    const response = await fetch(`${url}/documents?name=a.txt`, { method: "POST", headers, body });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  test("answers with the report, the fault, or that it is secret", async () => {
    expect(await post(DECISION)).toMatchObject({ status: 200, body: { format: "vanban/report@1" } });
    expect(await post("%PDF-1.4 and nothing else")).toMatchObject({ status: 422, body: { error: "input-damaged" } });
    expect(await post(`TOI MAT\n${DECISION}`)).toEqual({ status: 403, body: { error: "secret", mark: "TỐI MẬT" } });
  });
});

describe("a worker of a queue", () => {
  beforeAll(() => assertPrograms([REDIS_SERVER]));

  test("does what it put into the queue, and ends", async () => {
    folder.write("in/a.txt", DECISION);
    folder.write("in/b.txt", `Số 2\n${DECISION}`);
    const redis = await RedisServer.start(FORGETFUL);
    try {
      const [from, to] = [join(folder.path, "in"), join(folder.path, "out")];
      const { code, stdout, stderr } = await example("queue-worker.mjs", redis.url, from, to).ended;
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout.split("\n").sort()).toEqual([
        "",
        expect.stringMatching(/^a\.txt: 1 pages in /u),
        expect.stringMatching(/^b\.txt: 1 pages in /u),
      ]);
      expect(folder.read("out/a.txt.txt")).toContain("QUYẾT ĐỊNH");
    } finally {
      await redis.end();
    }
  });
});

describe("a page in a browser", () => {
  beforeAll(() => assertPrograms([CHROMIUM]));

  test("restores and understands what is typed, and asks nobody else", async () => {
    const server = example("browser/serve.mjs", "0");
    const url = await address(server);
    const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(url);
      await page.waitForSelector("body[data-ready]", { timeout: 60_000 });
      expect(await page.textContent("#restored")).toContain(
        "QUYẾT ĐỊNH\nVề việc phê duyệt kế hoạch xây dựng nông thôn mới",
      );
      expect(await page.locator("#facts li").count()).toBeGreaterThan(1);
      await page.fill("textarea", "Uy ban nhan dan tinh");
      expect(await page.textContent("#restored")).toBe("Ủy ban nhân dân tỉnh");
      expect(asked.filter((one) => !one.startsWith(`${url}/`))).toEqual([]);
    } finally {
      await browser.close();
      server.child.kill();
      await server.ended;
    }
  });
});

test("the README of the examples tells of each", () => {
  const readme = readFileSync(join(ROOT, "examples/README.md"), "utf8");
  for (const name of ["folder.mjs", "stream.mjs", "server.mjs", "queue-worker.mjs", "browser/"])
    expect(readme).toContain(name);
});
