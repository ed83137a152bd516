import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { openIndex, updateIndex } from "../../../src/search.js";
import { madeRecord } from "./made-record.js";

const BUILT = new URL("../../../dist/search.js", import.meta.url);
/** Two batches and a half. */
const PUT = 1250;

const record = (at: number): ReturnType<typeof madeRecord> => madeRecord(`${at}.txt`, `văn bản số ${at}`);
const RECORDS = Array.from({ length: 1300 }, (_, at) => record(at));

/** Puts records into the index, says so, and waits to be killed. */
const SCRIPT = `
import { readFileSync } from "node:fs";
import { updateIndex } from ${JSON.stringify(BUILT.href)};
const [file, records] = [process.argv[1], JSON.parse(readFileSync(process.argv[2], "utf8"))];
async function* put() {
  yield* records;
  console.log("put");
  await new Promise((wait) => setTimeout(wait, 60_000));
}
await updateIndex(put(), { file });
`;

test("a run that was killed leaves the index as it was, and the next goes on from its batches", async () => {
  expect(existsSync(BUILT)).toBe(true);
  const folder = mkdtempSync(join(tmpdir(), "vanban-killed-"));
  try {
    const [file, records] = [join(folder, "index.db"), join(folder, "records.json")];
    await updateIndex([madeRecord("cũ.txt", "văn bản cũ")], { file });
    writeFileSync(records, JSON.stringify(RECORDS.slice(0, PUT)));
    const child = spawn(process.execPath, ["--input-type=module", "-e", SCRIPT, file, records], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(readdirSync(folder)).toContain("index.db.new");
    const index = await openIndex(file);
    expect(index.size).toBe(1);
    expect(await updateIndex(RECORDS, { file })).toEqual({
      added: 300,
      changed: 0,
      unchanged: 1000,
      removed: 1,
      secret: 0,
    });
    expect(index.search('"số 1299"').documents.map(({ name }) => name)).toEqual(["1299.txt"]);
    index.close();
    expect(readdirSync(folder)).toEqual(["index.db", "records.json"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
