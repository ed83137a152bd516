import { stat } from "node:fs/promises";
import { VanbanError } from "../../errors.js";
import { archivePaths } from "../archive-paths.js";
import type { Batch } from "./batch.js";

/** Where a folder of the machine that enqueued is on this one. */
export interface Mount {
  /** The path there. */
  readonly from: string;
  /** The path here. */
  readonly to: string;
}

/** A path of another machine as this one has it; the longest beginning counts. */
export function pathHere(path: string, mounts: readonly Mount[]): string {
  const fits = mounts.filter(({ from }) => path === from || path.startsWith(from.endsWith("/") ? from : `${from}/`));
  const [best] = fits.sort((a, b) => b.from.length - a.from.length);
  return best === undefined ? path : best.to.replace(/\/$/u, "") + path.slice(best.from.replace(/\/$/u, "").length);
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/**
 * The folders of a batch on this machine. Throws a VanbanError `worker-unfit` where one is not there: without this, a machine
 * that lacks a disk would send every document to the dead-letter list, or write results where no one looks.
 */
export async function foldersHere(batch: Batch, mounts: readonly Mount[]): Promise<{ dir: string; out: string }> {
  const [dir, out] = [pathHere(batch.dir, mounts), pathHere(batch.out, mounts)];
  // `enqueue` has made it: an empty folder where a disk should be mounted has none.
  for (const path of [dir, archivePaths(out).journals]) {
    if (await isFolder(path)) continue;
    const message = `${path} is not on this machine; mount the disk, or tell with --mount FROM=TO where it is.`;
    throw new VanbanError("worker-unfit", message);
  }
  return { dir, out };
}
