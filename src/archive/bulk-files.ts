import { createHash, type Hash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";

/** A file of an export. */
export interface BulkFile {
  /** Within the folder of the export. */
  readonly name: string;
  /** Its size. */
  readonly bytes: number;
  /** How many documents of the engine it holds. */
  readonly documents: number;
  /** Of its content, hexadecimal. */
  readonly sha256: string;
}

/** Written at once: fewer calls, and no more of a file in memory than this and one document. */
const BLOCK_LENGTH = 1 << 20;

/** The file that is being written. */
interface Current {
  readonly name: string;
  readonly handle: FileHandle;
  readonly hash: Hash;
  bytes: number;
  documents: number;
  waiting: string;
}

/** Writes documents into numbered files of a folder, each no larger than asked for unless one document alone is. */
export class BulkFiles {
  readonly #folder: string;
  readonly #extension: string;
  readonly #limit: number;
  readonly #done: BulkFile[] = [];
  #current: Current | undefined;

  constructor(folder: string, { extension, limit }: { readonly extension: string; readonly limit: number }) {
    this.#folder = folder;
    this.#extension = extension;
    this.#limit = limit;
  }

  /** Adds the lines of one document, which stay together in a file. */
  async add(lines: string): Promise<void> {
    const bytes = Buffer.byteLength(lines);
    if (this.#current !== undefined && this.#current.bytes + bytes > this.#limit) await this.#end();
    const current = this.#current ?? (await this.#begin());
    current.bytes += bytes;
    current.documents++;
    current.waiting += lines;
    if (current.waiting.length >= BLOCK_LENGTH) await write(current);
  }

  /** Ends the last file and tells of all. */
  async finish(): Promise<readonly BulkFile[]> {
    await this.#end();
    return this.#done;
  }

  /** Lets go of the file in work, which stays as it is. */
  async drop(): Promise<void> {
    await this.#current?.handle.close();
    this.#current = undefined;
  }

  async #begin(): Promise<Current> {
    const name = `bulk-${String(this.#done.length + 1).padStart(5, "0")}.${this.#extension}`;
    const handle = await open(join(this.#folder, name), "wx");
    this.#current = { name, handle, hash: createHash("sha256"), bytes: 0, documents: 0, waiting: "" };
    return this.#current;
  }

  async #end(): Promise<void> {
    if (this.#current === undefined) return;
    const { name, handle, hash } = this.#current;
    await write(this.#current);
    await handle.datasync();
    await handle.close();
    const { bytes, documents } = this.#current;
    this.#done.push({ name, bytes, documents, sha256: hash.digest("hex") });
    this.#current = undefined;
  }
}

async function write(current: Current): Promise<void> {
  const block = Buffer.from(current.waiting);
  current.waiting = "";
  current.hash.update(block);
  await current.handle.writeFile(block);
}
