import { createHash } from "node:crypto";
import type { DictionaryEntry } from "../document/dictionary.js";
import type { ScannerReading } from "../document/scanner.js";
import type { ReadOptions } from "../sources/read-options.js";
import type { ToneStyle } from "../syllable/tone.js";
import { VERSION } from "../version.js";

/** What is to be done with every document of an archive; plain values, so that they cross threads and machines. */
export interface WorkSettings {
  /** How the files are read. */
  readonly reading: Omit<ReadOptions, "name" | "password" | "isBadLayer" | "signal" | "onPage" | "workers">;
  /** Where restored words bear their tone mark; see `RestoreOptions`. */
  readonly tone?: ToneStyle;
  /** Terms preferred beside the model's own. */
  readonly dictionary?: readonly DictionaryEntry[];
  /** How the scanner of the archive reads, as `learnScanner` and `scannerReadings` give it. */
  readonly scanner?: readonly ScannerReading[];
  /** Whether a corrected PDF is made of PDF files and pictures. */
  readonly pdf: boolean;
  /** Whether a document that bears a mark of secrecy is left undone: its text is written nowhere. */
  readonly refuseSecret?: boolean;
}

/** Values in the order of their keys, so that settings that say the same are the same text. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, inOrder(one)]));
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

/** What tells one way of working from another: settings, model and this library's version, as a SHA-256. */
export function settingsKey(settings: WorkSettings, model: Uint8Array): string {
  return sha256(JSON.stringify([VERSION, sha256(model), inOrder(settings)]));
}

/**
 * The name of a piece of work, as a SHA-256: the same bytes worked on in the same way give the same results, so what stands
 * finished under a key is never done again.
 */
export function workKey(contentSha256: string, way: string): string {
  return sha256(`${contentSha256} ${way}`);
}
