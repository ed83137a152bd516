import { VanbanError } from "../errors.js";

const MISSING: ReadonlySet<string> = new Set(["ENOENT", "ENOTDIR"]);
const FORBIDDEN: ReadonlySet<string> = new Set(["EACCES", "EPERM"]);

/** The system's code of an error. */
export function systemCode(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "an unknown error";
}

/** Whether an error says that there is no such file any more. */
export function isMissing(cause: unknown): boolean {
  return MISSING.has(systemCode(cause)) || (cause instanceof VanbanError && cause.code === "input-missing");
}

/** What is wrong with a file or folder of the archive, as an error of the library. */
export function asInputFault(name: string, cause: unknown): VanbanError {
  if (cause instanceof VanbanError) return cause;
  const code = systemCode(cause);
  if (MISSING.has(code)) return new VanbanError("input-missing", `${name} is not there any more.`, { cause });
  if (FORBIDDEN.has(code)) {
    return new VanbanError("input-unreadable", `${name} may not be read; check its permissions.`, { cause });
  }
  return new VanbanError("input-unreadable", `${name} cannot be read (${code}); check the disk.`, { cause });
}
