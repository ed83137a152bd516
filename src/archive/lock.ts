import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { VanbanError } from "../errors.js";
import { archivePaths } from "./archive-paths.js";
import { systemCode } from "./input-fault.js";
import { asOutputError } from "./write-beside.js";

/** Who writes to an archive. */
interface Owner {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** What tells the process from a later one with its number; absent where the system does not say. */
  readonly birth?: string;
}

/** A lock that is held. */
export interface ArchiveLock {
  /** Whose lock was taken over because its process is gone; absent where there was none. */
  readonly after?: Pick<Owner, "pid" | "since">;
  release(): Promise<void>;
}

/** After which field of /proc/PID/stat, whose second may hold anything but ends with the last bracket, the start is told. */
const START_FIELD = 19;

/** When a process began, in ticks since the machine did; undefined where there is none, or no such system. */
function birthOf(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "latin1");
    return fields.slice(fields.lastIndexOf(")") + 2).split(" ")[START_FIELD];
  } catch {
    return undefined;
  }
}

function isAlive({ pid, birth }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    if (systemCode(cause) !== "EPERM") return false;
  }
  return birth === undefined || birthOf(pid) === undefined || birthOf(pid) === birth;
}

function ourselves(): Owner {
  const birth = birthOf(process.pid);
  return {
    pid: process.pid,
    host: hostname(),
    since: new Date().toISOString(),
    ...(birth === undefined ? {} : { birth }),
  };
}

function parsed(text: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && "pid" in value && "host" in value
      ? (value as Owner)
      : undefined;
  } catch {
    return undefined;
  }
}

function busy(out: string, path: string, owner: Owner | undefined): VanbanError {
  const whose = owner === undefined ? "" : ` (process ${owner.pid} on ${owner.host}, since ${owner.since})`;
  const message = `${out} is being written to by another ingest${whose}; wait for it, give another folder with --out, or delete ${path} if it is gone.`;
  return new VanbanError("archive-busy", message);
}

/** Puts our file in the lock's place; false where one stands there. */
async function claim(own: string, lock: string): Promise<boolean> {
  try {
    await link(own, lock);
    return true;
  } catch (cause) {
    if (systemCode(cause) === "EEXIST") return false;
    throw cause;
  }
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

/** Takes a dead owner's lock away. Where another process was quicker, its lock is put back. */
async function clear(lock: string, dead: string): Promise<void> {
  const aside = `${lock}.${randomUUID()}`;
  await rename(lock, aside).catch(() => undefined);
  const text = await read(aside);
  if (text !== undefined && text !== dead) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

async function take(out: string, lock: string, own: string): Promise<Owner | undefined> {
  if (await claim(own, lock)) return undefined;
  const text = (await read(lock)) ?? "";
  const owner = parsed(text);
  if (owner === undefined || owner.host !== hostname() || isAlive(owner)) throw busy(out, lock, owner);
  await clear(lock, text);
  if (await claim(own, lock)) return owner;
  throw busy(out, lock, parsed((await read(lock)) ?? ""));
}

/**
 * Makes this process the only one that writes to the archive of `out`. The lock of a process of this machine that is gone is
 * taken over. Throws a VanbanError `archive-busy`, `output-unwritable` or `disk-full`.
 */
export async function lockArchive(out: string): Promise<ArchiveLock> {
  const { own: folder, lock } = archivePaths(out);
  const mine = `${lock}.${randomUUID()}`;
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(mine, `${JSON.stringify(ourselves())}\n`);
    const after = await take(out, lock, mine);
    return { ...(after && { after }), release: () => rm(lock, { force: true }) };
  } catch (cause) {
    throw asOutputError(lock, cause);
  } finally {
    await rm(mine, { force: true }).catch(() => undefined);
  }
}
