import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { VanbanError } from "../errors.js";

/** How the system says that there is no room: the disk's, the quota's, the file system's. */
const NO_ROOM: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** What went wrong with writing `path`, as an error of the library: `disk-full` or `output-unwritable`. */
export function asOutputError(path: string, cause: unknown): VanbanError {
  if (cause instanceof VanbanError) return cause;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code ?? "";
  if (NO_ROOM.has(code)) {
    const message = `${path} cannot be written: the disk is full; make room and run the same command again.`;
    return new VanbanError("disk-full", message, { cause });
  }
  if (code === "ENAMETOOLONG") {
    const message = `${path} cannot be written: the name is too long for the disk; shorten the document's name.`;
    return new VanbanError("output-unwritable", message, { cause });
  }
  const why = cause instanceof Error ? cause.message : String(cause);
  const message = `${path} cannot be written (${why}); check the folder and its permissions.`;
  return new VanbanError("output-unwritable", message, { cause });
}

/** A file that is written beside its place and gets its name when it is whole. */
export class PartFile {
  readonly path: string;
  readonly #beside: string;
  readonly #handle: FileHandle;

  private constructor(path: string, beside: string, handle: FileHandle) {
    this.path = path;
    this.#beside = beside;
    this.#handle = handle;
  }

  /** @param parts a folder on the disk of `path` */
  static async begin(path: string, parts: string): Promise<PartFile> {
    const beside = join(parts, randomUUID());
    try {
      await mkdir(parts, { recursive: true });
      return new PartFile(path, beside, await open(beside, "wx"));
    } catch (cause) {
      throw asOutputError(path, cause);
    }
  }

  async write(data: string | Uint8Array): Promise<void> {
    try {
      await this.#handle.writeFile(data);
    } catch (cause) {
      await this.drop();
      throw asOutputError(this.path, cause);
    }
  }

  /** Gives the file its name; what stood there before is replaced in one step. */
  async finish(): Promise<void> {
    try {
      // A name on the disk before its content would be an empty file after a loss of power.
      await this.#handle.datasync();
      await this.#handle.close();
      await mkdir(dirname(this.path), { recursive: true });
      await rename(this.#beside, this.path);
    } catch (cause) {
      await this.drop();
      throw asOutputError(this.path, cause);
    }
  }

  /** Leaves nothing behind. */
  async drop(): Promise<void> {
    const ignore = (): void => {};
    await this.#handle.close().catch(ignore);
    await rm(this.#beside, { force: true }).catch(ignore);
  }
}

/**
 * Writes a file beside its place and renames it, so that nobody ever sees half of it. Throws a VanbanError `disk-full` or
 * `output-unwritable`, and leaves nothing behind then.
 */
export async function writeBeside(path: string, data: string | Uint8Array, parts: string): Promise<void> {
  const file = await PartFile.begin(path, parts);
  await file.write(data);
  await file.finish();
}
