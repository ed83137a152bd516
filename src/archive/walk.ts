import type { BigIntStats, Dirent } from "node:fs";
import { lstat, readdir, stat } from "node:fs/promises";
import { VanbanError } from "../errors.js";
import { OWN_FOLDER } from "./archive-paths.js";
import { type BytePath, inside, nameOf } from "./file-name.js";
import { asInputFault, isMissing } from "./input-fault.js";
import type { FileStamp } from "./journal.js";

/** Why something in the folder is no document to work on. */
export type SkipReason =
  | "unchanged"
  | "not-a-document"
  | "empty"
  | "hidden"
  | "older"
  | "link"
  | "not-a-file"
  | "output-folder"
  | "vanished";

/** A file that may be a document. */
export interface FoundFile {
  /** Its path below the folder, with `/`. */
  readonly name: string;
  readonly path: BytePath;
  readonly stamp: FileStamp;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** What a walk meets, in the order of the names' bytes. */
export type Met =
  | { readonly what: "file"; readonly file: FoundFile }
  | { readonly what: "skipped"; readonly name: string; readonly reason: SkipReason }
  | { readonly what: "fault"; readonly name: string; readonly error: VanbanError };

/** How a folder is walked. */
export interface WalkOptions {
  /** The folder of results, by its {@link identity}. */
  readonly output?: string;
  /** Whether names that begin with a dot are walked too. */
  readonly hidden?: boolean;
  /** Whether links to files and folders are followed. Without it they are left out. */
  readonly followLinks?: boolean;
}

/** What tells two names of one file: device and number. */
export function identity({ dev, ino }: Pick<BigIntStats, "dev" | "ino">): string {
  return `${dev}:${ino}`;
}

/** What tells that a file is as it was. */
export function stampOf({ size, mtimeNs, ino }: BigIntStats): FileStamp {
  return { bytes: Number(size), modified: String(mtimeNs), inode: String(ino) };
}

/** Something in a folder, with its name for people. */
interface Child {
  readonly name: string;
  readonly path: BytePath;
  readonly entry: Dirent<Buffer>;
}

type Listed = Child | { readonly name: string; readonly clash: VanbanError };

const DOT = 0x2e;

/** The children of a folder in order. Two names that would be one for people are told, for one would overwrite the other. */
async function listed(folder: BytePath, prefix: string): Promise<Listed[]> {
  const entries = await readdir(folder, { withFileTypes: true, encoding: "buffer" });
  entries.sort((a, b) => Buffer.compare(a.name, b.name));
  const names = entries.map(({ name }) => nameOf(name));
  const plain = new Set(names.filter(({ isEscaped }) => !isEscaped).map(({ name }) => name));
  return entries.map((entry, index) => {
    const { name: own, isEscaped } = names[index]!;
    const name = prefix + own;
    if (!isEscaped || !plain.has(own)) return { name, path: inside(folder, entry.name), entry };
    const message = `${name} stands for a name that is no UTF-8, and another file is really called so; rename one of them.`;
    return { name, clash: new VanbanError("input-unreadable", message) };
  });
}

class Walk {
  readonly #options: WalkOptions;
  /** Folders that were entered, by identity. Only kept where links may lead to one again. */
  readonly #entered = new Set<string>();
  /** Links to folders: followed when all that is really there was met, so that a document has its real name. */
  readonly #links: Child[] = [];

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  async *all(root: BytePath): AsyncGenerator<Met> {
    yield* this.#folder({ name: "", path: root }, await stat(root, { bigint: true }));
    for (let link = this.#links.shift(); link !== undefined; link = this.#links.shift()) {
      yield* this.#guarded(link.name, this.#linked(link));
    }
  }

  /** What goes wrong with one name is told under it. */
  async *#guarded(name: string, met: AsyncGenerator<Met>): AsyncGenerator<Met> {
    try {
      yield* met;
    } catch (cause) {
      if (isMissing(cause)) yield { what: "skipped", name, reason: "vanished" };
      else yield { what: "fault", name, error: asInputFault(name, cause) };
    }
  }

  async *#folder({ name, path }: Pick<Child, "name" | "path">, stats: BigIntStats): AsyncGenerator<Met> {
    if (identity(stats) === this.#options.output) {
      yield { what: "skipped", name, reason: "output-folder" };
      return;
    }
    if (this.#options.followLinks === true) this.#entered.add(identity(stats));
    for (const child of await listed(path, name === "" ? "" : `${name}/`)) {
      if ("clash" in child) yield { what: "fault", name: child.name, error: child.clash };
      else yield* this.#guarded(child.name, this.#child(child));
    }
  }

  async *#child(child: Child): AsyncGenerator<Met> {
    const { name, path, entry } = child;
    const isOwn = entry.name.toString("latin1") === OWN_FOLDER;
    if (isOwn || (entry.name[0] === DOT && this.#options.hidden !== true)) {
      yield { what: "skipped", name, reason: isOwn ? "output-folder" : "hidden" };
      return;
    }
    const stats = await lstat(path, { bigint: true });
    if (stats.isSymbolicLink()) yield* this.#link(child);
    else if (stats.isDirectory()) yield* this.#folder(child, stats);
    else yield this.#file(child, stats);
  }

  #file({ name, path }: Child, stats: BigIntStats): Met {
    // A pipe would wait for a writer, a device never end.
    if (!stats.isFile()) return { what: "skipped", name, reason: "not-a-file" };
    const file = { name, path, stamp: stampOf(stats), modified: Number(stats.mtimeMs) };
    return { what: "file", file };
  }

  async *#link(child: Child): AsyncGenerator<Met> {
    if (this.#options.followLinks !== true) {
      yield { what: "skipped", name: child.name, reason: "link" };
      return;
    }
    const stats = await stat(child.path, { bigint: true });
    if (stats.isDirectory()) this.#links.push(child);
    else yield this.#file(child, stats);
  }

  async *#linked(child: Child): AsyncGenerator<Met> {
    const stats = await stat(child.path, { bigint: true });
    if (this.#entered.has(identity(stats))) yield { what: "skipped", name: child.name, reason: "link" };
    else yield* this.#folder(child, stats);
  }
}

/**
 * All that is in a folder and below it: files, and what is left out with its reason. Links are never followed in a circle.
 * Throws what `stat` and `readdir` throw of the folder itself; what is wrong below it is met as a fault.
 */
export function walk(root: string, options: WalkOptions = {}): AsyncGenerator<Met> {
  return new Walk(options).all(Buffer.from(root));
}

/** About how many files are in a folder and below it, links and faults aside: for telling how far the work is. */
export async function countFiles(root: string, options: WalkOptions = {}, signal?: AbortSignal): Promise<number> {
  let files = 0;
  const count = async (folder: BytePath): Promise<void> => {
    if (signal?.aborted) return;
    const entries = await readdir(folder, { withFileTypes: true, encoding: "buffer" }).catch(() => []);
    for (const entry of entries) {
      if (entry.name[0] === DOT && options.hidden !== true) continue;
      if (entry.isFile()) files++;
      else if (entry.isDirectory()) await visit(inside(folder, entry.name));
    }
  };
  const visit = async (folder: BytePath): Promise<void> => {
    const stats =
      options.output === undefined ? undefined : await lstat(folder, { bigint: true }).catch(() => undefined);
    if (stats === undefined || identity(stats) !== options.output) await count(folder);
  };
  await count(Buffer.from(root));
  return files;
}
