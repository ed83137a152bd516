import { VanbanError } from "../../errors.js";
import { limitsOf } from "../../sources/read-options.js";
import type { JournalEntry } from "../journal.js";
import { contentOf, type FileContent, isUntouched, whyNoDocument } from "../read-input.js";
import { holds, originalOf, type Standing } from "../standing.js";
import type { FoundFile, SkipReason } from "../walk.js";
import { type WorkSettings, workKey } from "../work-settings.js";

/** What is to become of a file. */
export type Verdict =
  | { readonly what: "skip"; readonly reason: SkipReason }
  | { readonly what: "copy"; readonly of: string; readonly key: string; readonly content: FileContent }
  | { readonly what: "work"; readonly key: string; readonly content: FileContent };

const skip = (reason: SkipReason): Verdict => ({ what: "skip", reason });

/** What files are judged by. */
interface Grounds {
  readonly at: Standing;
  readonly way: string;
  readonly settings: WorkSettings;
  readonly since?: Date;
  readonly signal?: AbortSignal;
}

/** Tells which files of a folder are work, given what stands done. */
export class DocumentSource {
  readonly #grounds: Grounds;
  /** By content, in the bytes of its digest, the first name that holds it. */
  readonly #firsts = new Map<string, string>();

  constructor(grounds: Grounds) {
    this.#grounds = grounds;
  }

  /** Throws a VanbanError of the input's fault, or `aborted`. */
  async judge(file: FoundFile): Promise<Verdict> {
    const { at, way, settings, since, signal } = this.#grounds;
    const { name, stamp } = file;
    if (since !== undefined && file.modified < since.getTime()) return skip("older");
    const before = await at.journal.entry(name);
    if (before !== undefined && before.key === workKey(before.sha256, way) && isUntouched(before.stamp, stamp)) {
      if (await this.#stands(before)) return skip("unchanged");
    }
    if (stamp.bytes === 0) return skip("empty");
    this.#refuseLarge(file);
    if ((await whyNoDocument(file, settings.reading)) !== undefined) return skip("not-a-document");
    const content = await contentOf(file, signal);
    const key = workKey(content.sha256, way);
    if (before?.key === key && (await this.#stands(before))) return skip("unchanged");
    const of = (await originalOf(key, name, at)) ?? this.#firstWith(content.sha256, name);
    return of === undefined ? { what: "work", key, content } : { what: "copy", of, key, content };
  }

  async #stands(entry: JournalEntry): Promise<boolean> {
    const stands = await holds(entry, this.#grounds.at);
    if (stands && entry.state === "done") this.#firstWith(entry.sha256, entry.name);
    return stands;
  }

  /** The name that came first with a content; undefined where this one does. */
  #firstWith(sha256: string, name: string): string | undefined {
    // A third of the memory of the hexadecimal form, and a folder may have millions.
    const digest = Buffer.from(sha256, "hex").toString("latin1");
    const first = this.#firsts.get(digest);
    if (first === undefined) this.#firsts.set(digest, name);
    return first === name ? undefined : first;
  }

  #refuseLarge({ name, stamp: { bytes } }: FoundFile): void {
    const { maxBytes } = limitsOf(this.#grounds.settings.reading);
    if (bytes <= maxBytes) return;
    const message = `${name} has ${bytes} bytes and the limit is ${maxBytes}; split it, or raise the limit with --max-bytes (maxBytes).`;
    throw new VanbanError("input-too-large", message);
  }
}
