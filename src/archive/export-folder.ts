import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { VanbanError } from "../errors.js";

/** The file that tells of all others of an export. It comes last and goes first: where it stands, the export is whole. */
const EXPORT_MANIFEST = "export.json";

/** Where a new export is written before it takes its place. */
const STAGING = /^\.export-[0-9a-f-]{36}$/u;

/** How long after its last change such a place belongs to an export that was cut off. */
const STALE_MS = 3_600_000;

/** Names of files that an export may have made; nothing else is ever taken away. */
const OURS = /^(?:bulk-\d+\.(?:ndjson|jsonl)|(?:index|settings|collection|schema|export)\.json)$/u;

const manifestFormat = z.object({ format: z.literal("vanban/export@1") });

/** Whether an export stands in a folder, or the rest of one that was cut off while it took its place. */
async function isExport(folder: string, names: readonly string[]): Promise<boolean> {
  if (!names.includes(EXPORT_MANIFEST)) return names.every((name) => OURS.test(name));
  try {
    return manifestFormat.safeParse(JSON.parse(await readFile(join(folder, EXPORT_MANIFEST), "utf8"))).success;
  } catch {
    return false;
  }
}

async function refuse(folder: string, force: boolean): Promise<void> {
  const names = (await readdir(folder)).filter((name) => !STAGING.test(name));
  if (names.length === 0) return;
  if (!(await isExport(folder, names))) {
    throw new VanbanError("output-exists", `${folder} holds other files; give an empty folder with --out.`);
  }
  if (!force) {
    throw new VanbanError(
      "output-exists",
      `${folder} holds an export; add --force to replace it, or give another folder with --out.`,
    );
  }
}

/** Takes away what exports that were killed have left. */
async function clearStale(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((one) => STAGING.test(one))) {
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs > STALE_MS) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * A place beside the final one, in the same folder and so on the same disk. Throws a VanbanError `output-exists` where the
 * folder holds other things, or an export that is not to be replaced.
 */
export async function beginExport(folder: string, force: boolean): Promise<string> {
  await mkdir(folder, { recursive: true });
  await refuse(folder, force);
  await clearStale(folder);
  const staging = join(folder, `.export-${randomUUID()}`);
  await mkdir(staging);
  return staging;
}

/** Puts an export in the place of the one before it. */
export async function finishExport(
  folder: string,
  staging: string,
  manifest: { readonly files: readonly { readonly name: string }[]; readonly settings: string },
): Promise<void> {
  await writeFile(join(staging, EXPORT_MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  await rm(join(folder, EXPORT_MANIFEST), { force: true });
  const before = (await readdir(folder)).filter((name) => OURS.test(name));
  for (const name of before) await rm(join(folder, name), { force: true });
  const names = [manifest.settings, ...manifest.files.map(({ name }) => name), EXPORT_MANIFEST];
  for (const name of names) await rename(join(staging, name), join(folder, name));
}
