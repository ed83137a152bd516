import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { type DictionaryEntry, parseDictionary } from "../document/dictionary.js";
import type { SourceDocument } from "../document/document.js";
import { type ErrorCode, VanbanError } from "../errors.js";
import { type DecodeOptions, decodeBytes } from "./decode-bytes.js";
import { bytesSource } from "./plain-text.js";

/** Inputs above this are refused unless a larger `maxBytes` is given: a book of ten thousand pages is about 30 MB of text. */
export const DEFAULT_MAX_BYTES: number = 64 * 1024 * 1024;

/** How to read an input. `name` replaces the path in errors and in the document. */
export interface ReadOptions extends DecodeOptions {
  readonly maxBytes?: number;
}

const FAULTS: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  ENOENT: ["input-missing", "does not exist; check the name"],
  ENOTDIR: ["input-missing", "does not exist; check the name"],
  EACCES: ["input-unreadable", "may not be read; check its permissions"],
  EPERM: ["input-unreadable", "may not be read; check its permissions"],
  EISDIR: ["input-unreadable", "is a folder; name the files in it"],
};

function systemCode(cause: unknown): string {
  return typeof cause === "object" && cause !== null && "code" in cause ? String(cause.code) : "an unknown error";
}

function asInputError(name: string, cause: unknown): VanbanError {
  if (cause instanceof VanbanError) return cause;
  const code = systemCode(cause);
  const [kind, sentence] = FAULTS[code] ?? ["input-unreadable" as const, `cannot be read (${code}); check the disk`];
  return new VanbanError(kind, `${name} ${sentence}.`, { cause });
}

function tooLarge(name: string, bytes: number, maxBytes: number): VanbanError {
  return new VanbanError(
    "input-too-large",
    `${name} has ${bytes} bytes and the limit is ${maxBytes}; split it, or raise the limit with --max-bytes (maxBytes).`,
  );
}

async function bytesOf(path: string, { name = path, maxBytes = DEFAULT_MAX_BYTES }: ReadOptions): Promise<Uint8Array> {
  try {
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      if (size > maxBytes) throw tooLarge(name, size, maxBytes);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw asInputError(name, cause);
  }
}

/** A source document from bytes already in memory, as from standard input. Throws a VanbanError `input-binary` or `input-too-large`. */
export function readBytes(bytes: Uint8Array, options: ReadOptions = {}): SourceDocument {
  const { name = "The input", maxBytes = DEFAULT_MAX_BYTES } = options;
  if (bytes.length > maxBytes) throw tooLarge(name, bytes.length, maxBytes);
  return bytesSource(bytes, { ...options, sha256: createHash("sha256").update(bytes).digest("hex") });
}

/** Reads a text file. Throws a VanbanError `input-missing`, `input-unreadable`, `input-binary` or `input-too-large`. */
export async function readFile(path: string, options: ReadOptions = {}): Promise<SourceDocument> {
  return readBytes(await bytesOf(path, options), { name: path, ...options });
}

/** Reads a user's dictionary: one term a line, or term, tab and weight. Throws a VanbanError `dictionary-unreadable`. */
export async function readDictionary(path: string): Promise<DictionaryEntry[]> {
  try {
    return parseDictionary(decodeBytes(await bytesOf(path, {}), { name: path }).text, path);
  } catch (cause) {
    if (!(cause instanceof VanbanError)) throw cause;
    throw new VanbanError("dictionary-unreadable", cause.message, { cause });
  }
}
