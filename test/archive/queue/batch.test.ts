import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { type Batch, batchId, jobId } from "../../../src/archive/queue/batch.js";
import { reasonText } from "../../../src/archive/queue/dead-letters.js";
import { foldersHere, pathHere } from "../../../src/archive/queue/folders-here.js";
import { jobOptions } from "../../../src/archive/queue/job-options.js";
import { checkedName } from "../../../src/archive/queue/queue-names.js";

const BATCH: Batch = {
  dir: "/srv/scans",
  out: "/srv/archive",
  settings: { reading: {}, pdf: true },
  way: "a".repeat(64),
  engine: { vanban: "1.0.0", model: "b".repeat(64) },
};

test("a batch is its folders and its way of working; a job is a document's name and content in a batch", () => {
  expect(batchId({ ...BATCH, engine: { vanban: "9", model: "" } })).toBe(batchId(BATCH));
  const others = [{ dir: "/srv/scan" }, { out: "/srv/b" }, { way: "c" }].map((one) => batchId({ ...BATCH, ...one }));
  expect(new Set([batchId(BATCH), ...others]).size).toBe(4);
  const document = { name: "a.pdf", sha256: "0".repeat(64), batch: batchId(BATCH) };
  expect(jobId({ ...document })).toBe(jobId(document));
  const jobs = [{ name: "b.pdf" }, { sha256: "1".repeat(64) }, { batch: "x" }].map((one) =>
    jobId({ ...document, ...one }),
  );
  expect(new Set([jobId(document), ...jobs]).size).toBe(4);
});

test("paths of another machine: the longest mount that is a whole beginning counts", () => {
  const mounts = [
    { from: "/srv", to: "/mnt" },
    { from: "/srv/scans/", to: "/scans/" },
  ];
  expect(pathHere("/srv/scans/a", mounts)).toBe("/scans/a");
  expect(pathHere("/srv/archive", mounts)).toBe("/mnt/archive");
  expect(pathHere("/srvs/archive", mounts)).toBe("/srvs/archive");
});

test("an empty folder where the disk with the results should be mounted is not taken for it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "vanban-batch-"));
  try {
    const batch = { ...BATCH, dir: folder, out: folder };
    await expect(foldersHere(batch, [])).rejects.toMatchObject({ code: "worker-unfit" });
    await mkdir(join(folder, ".vanban", "journals"), { recursive: true });
    expect(await foldersHere(batch, [])).toEqual({ dir: folder, out: folder });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("a job is tried as often as asked, at growing distances, and leaves Redis when it is done", () => {
  expect(jobOptions({ attempts: 3, retrySeconds: 2 })).toMatchObject({
    attempts: 3,
    backoff: { type: "exponential", delay: 2000 },
    removeOnComplete: true,
    removeOnFail: false,
  });
});

test("names of queues", () => {
  expect(checkedName()).toBe("vanban");
  expect(checkedName("kho_2026-é")).toBe("kho_2026-é");
  for (const name of ["", "a:b", "a b", "x".repeat(65)])
    expect(() => checkedName(name)).toThrow(expect.objectContaining({ code: "bad-argument" }));
});

test("a fault stands with its code before its sentence", () => {
  expect(reasonText({ code: "disk-full", message: "No room." })).toBe("disk-full: No room.");
});
