import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import { VanbanError } from "../errors.js";
import { type DecodeOptions, decodeBytes } from "../sources/decode-bytes.js";
import { fileKind } from "../sources/file-kind.js";
import { asInputFault } from "./input-fault.js";
import type { FileStamp } from "./journal.js";
import { type FoundFile, stampOf } from "./walk.js";

/** As many bytes tell what a file is. */
const HEAD = 64 * 1024;
const BLOCK = 1024 * 1024;
const PDF_MARK = "%PDF-";

/** What is known of a file once its bytes were read. */
export interface FileContent {
  readonly sha256: string;
  readonly stamp: FileStamp;
}

function changed(name: string): VanbanError {
  const message = `${name} was changed while it was read; run the same command again when it is at rest.`;
  return new VanbanError("input-changed", message);
}

async function withFile<Result>(file: FoundFile, use: (handle: FileHandle) => Promise<Result>): Promise<Result> {
  try {
    const handle = await open(file.path, "r");
    try {
      return await use(handle);
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw asInputFault(file.name, cause);
  }
}

/** Why a file is no document, by its first bytes: undefined where it may be one. */
function notADocument(head: Uint8Array, name: string, options: DecodeOptions): string | undefined {
  // The end of a PDF that begins with something else is not in its head.
  if (Buffer.from(head).subarray(0, 1024).includes(PDF_MARK) || fileKind(head) !== "text") return undefined;
  try {
    decodeBytes(head, { ...options, name });
    return undefined;
  } catch (error) {
    if (error instanceof VanbanError && error.code === "input-binary") return error.message;
    throw error;
  }
}

/**
 * Why a file is no document, told by its content; undefined where it may be one. Throws a VanbanError `input-missing` or
 * `input-unreadable`.
 */
export function whyNoDocument(file: FoundFile, options: DecodeOptions = {}): Promise<string | undefined> {
  return withFile(file, async (handle) => {
    const head = Buffer.alloc(Math.min(HEAD, file.stamp.bytes));
    const { bytesRead } = await handle.read(head, 0, head.length, 0);
    return notADocument(head.subarray(0, bytesRead), file.name, options);
  });
}

const isSame = (a: FileStamp, b: FileStamp): boolean =>
  a.bytes === b.bytes && a.modified === b.modified && a.inode === b.inode;

/** Runs `read` on a file that is the same before and after. Throws a VanbanError `input-changed` where it is not. */
async function atRest<Result>(
  file: FoundFile,
  handle: FileHandle,
  read: () => Promise<Result>,
): Promise<{ readonly value: Result; readonly stamp: FileStamp }> {
  const before = stampOf(await handle.stat({ bigint: true }));
  const value = await read();
  const after = stampOf(await handle.stat({ bigint: true }));
  if (!isSame(before, after)) throw changed(file.name);
  return { value, stamp: after };
}

/** The digest of a file, read block by block. Throws a VanbanError `input-missing`, `input-unreadable` or `input-changed`. */
export function contentOf(file: FoundFile, signal?: AbortSignal): Promise<FileContent> {
  return withFile(file, async (handle) => {
    const { value, stamp } = await atRest(file, handle, async () => {
      const hash = createHash("sha256");
      const block = Buffer.alloc(Math.min(BLOCK, Math.max(1, file.stamp.bytes)));
      for (let at = 0; ; ) {
        if (signal?.aborted) throw new VanbanError("aborted", `${file.name} was not read: the work was ended before.`);
        const { bytesRead } = await handle.read(block, 0, block.length, at);
        if (bytesRead === 0) return hash.digest("hex");
        hash.update(block.subarray(0, bytesRead));
        at += bytesRead;
      }
    });
    return { sha256: value, stamp };
  });
}

/** Whether two stamps tell of one state of a file. */
export function isUntouched(before: FileStamp | undefined, now: FileStamp): boolean {
  return before !== undefined && isSame(before, now);
}

/**
 * The bytes of a file whose digest is known. Throws a VanbanError `input-changed` where they are others by now, and what
 * {@link contentOf} throws.
 */
export function bytesOf(file: FoundFile, sha256: string): Promise<Uint8Array> {
  return withFile(file, async (handle) => {
    const { value: bytes } = await atRest(file, handle, () => handle.readFile());
    if (createHash("sha256").update(bytes).digest("hex") !== sha256) throw changed(file.name);
    return bytes;
  });
}
