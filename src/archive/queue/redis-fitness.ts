import { VanbanError } from "../../errors.js";

/** The oldest Redis whose commands BullMQ needs for waiting without asking again and again. */
const OLDEST = [6, 2] as const;

function isOlder(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

function fieldOf(info: string, name: string): string | undefined {
  const start = `${name}:`;
  const line = info.split(/\r?\n/u).find((one) => one.startsWith(start));
  return line?.slice(start.length).trim();
}

/**
 * Why a Redis is not to be trusted with documents, told by its own `INFO`: it is too old, or it throws keys away when its
 * memory is full. Throws a VanbanError `queue-refused`. What a server does not tell is taken to be right.
 */
export function assertFit(info: string, shown: string): void {
  const version = fieldOf(info, "redis_version");
  if (version !== undefined && isOlder(version)) {
    const message = `Redis at ${shown} is version ${version}, and the queue needs ${OLDEST.join(".")} or newer; update it.`;
    throw new VanbanError("queue-refused", message);
  }
  const policy = fieldOf(info, "maxmemory_policy");
  if (policy === undefined || policy === "noeviction") return;
  const message = `Redis at ${shown} throws keys away when its memory is full (maxmemory-policy ${policy}), and documents would be lost; set maxmemory-policy noeviction.`;
  throw new VanbanError("queue-refused", message);
}
