import { fileBytes, type ReadOptions, readBytes } from "../files.js";
import type { SourceDocument } from "../index.js";
import type { Host } from "./host.js";
import { inFolder } from "./settings.js";

/** The name that stands for standard input. */
export const STANDARD_INPUT = "-";

/** Reads at most one byte more than the limit, which is enough to refuse what is too large. */
async function allOf(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    length += piece.length;
    if (length > limit) break;
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** An input as it is read, and its bytes as they are. */
export interface Input {
  /** As the user gave it. */
  readonly name: string;
  readonly source: SourceDocument;
  readonly bytes: Uint8Array;
}

/**
 * Reads one input: a file, or standard input for `-`. The document bears the name that the user gave. Throws a VanbanError
 * of the input's fault.
 */
export async function readInput(name: string, options: ReadOptions & { readonly host: Host }): Promise<Input> {
  const { host, ...given } = options;
  const reading = { ...given, name };
  const bytes =
    name === STANDARD_INPUT
      ? await allOf(host.stdin, reading.maxBytes ?? Number.POSITIVE_INFINITY)
      : await fileBytes(inFolder(host.folder, name), reading);
  return { name, source: await readBytes(bytes, reading), bytes };
}
