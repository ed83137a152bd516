import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "@jest/globals";

/**
 * The built engine in a process of its own, where threads can be watched and ended from outside. What it tells is one JSON
 * object: by scenario, the error's code or "read", and what else is asked of it.
 */
const built = (file: string): string => JSON.stringify(new URL(`../../../dist/sources/${file}`, import.meta.url).href);
const PICTURE = JSON.stringify(new URL("../../../fixtures/pictures/quyet-dinh.png", import.meta.url).pathname);
const PATIENCE = 120_000;

const PROGRAM = `
import { readFileSync } from "node:fs";
const { tesseractJs } = await import(${built("ocr/tesseract-js.js")});
const { openPicture } = await import(${built("image/read-picture.js")});
const page = await (await openPicture(readFileSync(${PICTURE}))).grey(1);
const head = { ...page, height: 200, data: page.data.subarray(0, 200 * page.width) };
const threads = [];
process.on("worker", (thread) => threads.push(thread));
const tried = async (work) => {
  const start = performance.now();
  const outcome = await work().then((hocr) => (hocr.includes("ocrx_word") ? "read" : "empty"), (error) => error.code);
  return [outcome, (performance.now() - start) / 1000];
};
const told = {};
{
  const engine = await tesseractJs();
  const stop = new AbortController();
  await tried(() => engine.read(head));
  const reading = tried(() => engine.read(page, stop.signal));
  setTimeout(() => stop.abort(), 200);
  told.stopped = await reading;
  told.afterStop = await tried(() => engine.read(head));
  const ending = tried(() => engine.read(page));
  setTimeout(() => threads.at(-1).terminate(), 200);
  told.crashed = await ending;
  told.afterCrash = await tried(() => engine.read(head));
  await engine.close();
}
{
  const engine = await tesseractJs({ maxSeconds: 0.1 });
  told.late = await tried(() => engine.read(page));
  await engine.close();
}
{
  const engine = await tesseractJs({ readingsAThread: 2 });
  const before = threads.length;
  const first = await engine.read(head);
  const others = [await engine.read(head), await engine.read(head)];
  told.renewed = threads.length - before;
  told.same = others.every((other) => other === first);
  await engine.close();
}
{
  const engine = await tesseractJs();
  told.before = await tried(() => engine.read(head, AbortSignal.abort()));
  await engine.close();
}
console.log(JSON.stringify(told));
`;

type Outcome = readonly [outcome: string, seconds: number];
type Told = Readonly<Record<"stopped" | "afterStop" | "crashed" | "afterCrash" | "late" | "before", Outcome>> & {
  readonly renewed: number;
  readonly same: boolean;
};

describe("an engine's thread", () => {
  let told: Told;
  beforeAll(async () => {
    const options = ["--input-type=module", "-e", PROGRAM];
    const { stdout } = await promisify(execFile)(process.execPath, options, { timeout: PATIENCE });
    told = JSON.parse(stdout) as Told;
  }, PATIENCE);

  test("ends in the middle of a page when it is told to", () => {
    expect(told.stopped[0]).toBe("aborted");
    expect(told.stopped[1]).toBeLessThan(1);
  });

  test("that dies fails its page", () => {
    expect(told.crashed[0]).toBe("recognition-failed");
  });

  test("ends when its page takes too long", () => {
    expect(told.late[0]).toBe("recognition-failed");
    expect(told.late[1]).toBeLessThan(1);
  });

  test("is followed by a fresh one", () => {
    expect([told.afterStop[0], told.afterCrash[0]]).toEqual(["read", "read"]);
  });

  test("is renewed after so many readings, and reads the same", () => {
    expect(told.renewed).toBe(2);
    expect(told.same).toBe(true);
  });

  test("does not begin for a signal that has come", () => {
    expect(told.before[0]).toBe("aborted");
  });
});
