import { open, readFile, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { VanbanError } from "../../errors.js";

interface Owner {
  readonly pid: number;
  readonly host: string;
}

/** Whether the process still runs. Of another machine's nothing is known: it counts as alive. */
function isAlive({ pid, host }: Owner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function ownerOf(lock: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(lock, "utf8")) as Owner;
  } catch {
    // Gone by now, or its owner was killed between making and filling it.
    return undefined;
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    const handle = await open(lock, "wx");
    await handle.writeFile(JSON.stringify({ pid: process.pid, host: hostname() } satisfies Owner));
    await handle.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/**
 * Lets one run at a time write an index. The lock of a process that is dead is taken over. Returns what gives it back. Throws
 * a VanbanError `index-busy`.
 */
export async function lockIndex(file: string): Promise<() => Promise<void>> {
  const lock = `${file}.writer`;
  if (!(await take(lock))) {
    const owner = await ownerOf(lock);
    const isOurs = owner?.pid === process.pid && owner.host === hostname();
    if (owner !== undefined && (isOurs || isAlive(owner))) {
      const who = `process ${owner.pid} on ${owner.host}`;
      throw new VanbanError(
        "index-busy",
        `${file} is being written by ${who}; wait for it, or remove ${lock} if that has ended.`,
      );
    }
    await rm(lock, { force: true });
    if (!(await take(lock)))
      throw new VanbanError("index-busy", `${file} is being written by another run; wait for it.`);
  }
  return () => rm(lock, { force: true });
}
