import { readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { fromRoot } from "../bench/root.js";

const MOST_BYTES = 60_000;

/** The files of a folder of the repository that end so, no larger than a fuzzed input should be. */
export function filesOf(folder: string, ending: RegExp): Uint8Array[] {
  return readdirSync(fromRoot(folder))
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => readFileSync(fromRoot(`${folder}/${name}`)))
    .filter(({ length }) => length <= MOST_BYTES);
}

export function unpacked(files: readonly Uint8Array[]): Uint8Array[] {
  return files.map((file) => gunzipSync(file));
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
