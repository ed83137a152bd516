import { lstat } from "node:fs/promises";
import { join } from "node:path";
import { type ErrorCode, VanbanError } from "../errors.js";
import { limitsOf } from "../sources/read-options.js";
import { writeCatalogue } from "./catalogue.js";
import type { IngestEvent } from "./ingest-event.js";
import { type IngestOptions, jobsOf } from "./ingest-options.js";
import { isMissing } from "./input-fault.js";
import { Ledger, type Task } from "./ledger.js";
import { bytesOf, contentOf, isUntouched, whyNoDocument } from "./read-input.js";
import { holds, originalOf, type Standing, whyAgain } from "./standing.js";
import { Tally } from "./tally.js";
import { countFiles, type FoundFile, type Met, type SkipReason, stampOf, type WalkOptions, walk } from "./walk.js";
import type { WorkPool } from "./work-pool.js";
import { workKey } from "./work-settings.js";

/** What a run stands on. */
export interface RunGrounds {
  readonly at: Standing;
  /** See `settingsKey`. */
  readonly way: string;
  /** The folder of results, by its identity, where there is one. */
  readonly output: string | undefined;
  readonly openPool: () => Promise<WorkPool>;
  readonly tell: (event: IngestEvent) => void;
  /** Settles when there is room for more to tell. */
  readonly room: () => Promise<void>;
}

/** Faults that no other document would escape. */
const ENDS_THE_RUN: ReadonlySet<ErrorCode> = new Set<ErrorCode>(["disk-full", "aborted"]);

/** A fault that is none of the library's is its own bug. */
function asFault(name: string, cause: unknown): VanbanError {
  if (cause instanceof VanbanError) return cause;
  const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  const message = `${name}: a fault of vanban itself (${what}); please report it with the file.`;
  return new VanbanError("work-died", message, { cause });
}

/** One pass over a folder. */
export class IngestRun {
  readonly #grounds: RunGrounds;
  readonly #options: IngestOptions;
  readonly #ledger: Ledger;
  readonly #tally = new Tally();
  readonly #stop = new AbortController();
  readonly #running = new Set<Promise<void>>();
  /** Documents by content that is being worked on: the first does the work, the others are its copies. */
  readonly #groups = new Map<string, Task[]>();
  readonly #seen = new Set<string>();
  /** What ended the run before its end. */
  #fatal: VanbanError | undefined;
  #pool: Promise<WorkPool> | undefined;

  constructor(grounds: RunGrounds, options: IngestOptions) {
    this.#grounds = grounds;
    this.#options = options;
    this.#ledger = new Ledger(grounds.at);
    const { signal } = options;
    const abort = (): void => this.#stop.abort();
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true, signal: this.#stop.signal });
  }

  /** Ends the run early; what is under way is dropped. */
  stop(): void {
    this.#stop.abort();
  }

  /** Does all. Throws a VanbanError `disk-full`, `aborted`, `part-missing`, or `input-unreadable` of the folder itself. */
  async all(): Promise<void> {
    const { root } = this.#grounds.at;
    try {
      this.#tell({ type: "counted", files: await countFiles(root, this.#walking(), this.#stop.signal) });
      await this.#walk();
      await Promise.all(this.#running);
      if (this.#ledger.hasReplaced) await this.#doLeftCopies();
      this.#orderly();
      await this.#end();
    } finally {
      this.stop();
      await Promise.all(this.#running);
      await (await this.#pool?.catch(() => undefined))?.close();
    }
  }

  #tell(event: IngestEvent): void {
    this.#tally.add(event);
    this.#grounds.tell(event);
  }

  #walking(): WalkOptions {
    const { hidden, followLinks } = this.#options;
    const { output } = this.#grounds;
    return {
      ...(output === undefined ? {} : { output }),
      ...(hidden === undefined ? {} : { hidden }),
      ...(followLinks === undefined ? {} : { followLinks }),
    };
  }

  /** Throws what ended the run, where something did that is no document's fault. */
  #orderly(): void {
    if (this.#fatal !== undefined) throw this.#fatal;
    if (this.#options.signal?.aborted) {
      throw new VanbanError("aborted", "The work was broken off; the same command again goes on from here.");
    }
  }

  async #walk(): Promise<void> {
    for await (const met of walk(this.#grounds.at.root, this.#walking())) {
      if (this.#stop.signal.aborted) return;
      await this.#grounds.room();
      await this.#meet(met);
    }
  }

  async #meet(met: Met): Promise<void> {
    if (met.what === "skipped") return this.#skip(met.name, met.reason);
    if (met.what === "fault") return this.#fail(met.name, met.error);
    this.#seen.add(met.file.name);
    await this.#consider(met.file);
  }

  async #consider(file: FoundFile): Promise<void> {
    try {
      const task = await this.#taskOf(file);
      if (task === undefined) return;
      if (this.#options.dryRun === true) return await this.#plan(task);
      while (this.#running.size >= jobsOf(this.#options)) await Promise.race(this.#running);
      if (!this.#stop.signal.aborted) this.#start(task);
    } catch (cause) {
      await this.#failFile(file, cause);
    }
  }

  #skip(name: string, reason: SkipReason, detail?: string): undefined {
    this.#tell({ type: "skipped", name, reason, ...(detail === undefined ? {} : { detail }) });
    return undefined;
  }

  /** What is to be done with a file; undefined where nothing is, which is told. */
  async #taskOf(file: FoundFile): Promise<Task | undefined> {
    const { at, way } = this.#grounds;
    const { since, rehash, reading = {} } = this.#options;
    const { name, stamp } = file;
    if (since !== undefined && file.modified < since.getTime()) return this.#skip(name, "older");
    const before = await at.journal.entry(name);
    const isKnown = before !== undefined && before.key === workKey(before.sha256, way);
    if (rehash !== true && isKnown && isUntouched(before.stamp, stamp) && (await holds(before, at))) {
      return this.#skip(name, "unchanged");
    }
    if (stamp.bytes === 0) return this.#skip(name, "empty");
    this.#refuseLarge(file);
    const detail = await whyNoDocument(file, reading);
    if (detail !== undefined) return this.#skip(name, "not-a-document", detail);
    const content = await contentOf(file, this.#stop.signal);
    const key = workKey(content.sha256, way);
    if (before?.key === key && (await holds(before, at))) {
      if (this.#options.dryRun !== true) await this.#ledger.untouched(before, content);
      return this.#skip(name, "unchanged");
    }
    return { file, content, key, why: whyAgain(before, { sha256: content.sha256, key }) };
  }

  #refuseLarge({ name, stamp: { bytes } }: FoundFile): void {
    const { maxBytes } = limitsOf(this.#options.reading ?? {});
    if (bytes <= maxBytes) return;
    const message = `${name} has ${bytes} bytes and the limit is ${maxBytes}; split it, or raise the limit with --max-bytes (maxBytes).`;
    throw new VanbanError("input-too-large", message);
  }

  /** Tells what would be done with a document. */
  async #plan(task: Task): Promise<void> {
    const { name, stamp } = task.file;
    const first = this.#groups.get(task.key)?.[0];
    const of = first?.file.name ?? (await originalOf(task.key, name, this.#grounds.at));
    if (of !== undefined) return this.#tell({ type: "duplicate", name, of });
    this.#groups.set(task.key, [task]);
    this.#tell({ type: "found", name, bytes: stamp.bytes, why: task.why });
  }

  #start(task: Task): void {
    const group = this.#groups.get(task.key);
    if (group !== undefined) {
      group.push(task);
      return;
    }
    const fresh = [task];
    this.#groups.set(task.key, fresh);
    const work = this.#workOnGroup(fresh).finally(() => this.#running.delete(work));
    this.#running.add(work);
  }

  /** One after the other, so that all but the first find its results. The group may grow meanwhile. */
  async #workOnGroup(group: readonly Task[]): Promise<void> {
    for (let at = 0; at < group.length; at++) await this.#workOn(group[at]!);
    this.#groups.delete(group[0]!.key);
  }

  async #workOn(task: Task): Promise<void> {
    const { file, content, key } = task;
    const { name, stamp } = file;
    if (this.#stop.signal.aborted) return;
    try {
      const of = await originalOf(key, name, this.#grounds.at);
      if (of !== undefined) {
        await this.#ledger.duplicate(task, of);
        return this.#tell({ type: "duplicate", name, of });
      }
      this.#tell({ type: "found", name, bytes: stamp.bytes, why: task.why });
      const bytes = await bytesOf(file, content.sha256);
      const pool = await this.#openedPool();
      this.#tell({ type: "started", name });
      const onPage = (done: number, total: number): void => this.#tell({ type: "page", name, done, total });
      const result = await pool.run({ name, bytes }, { signal: this.#stop.signal, onPage });
      const entry = await this.#ledger.finished(task, result);
      if (entry.state === "refused") this.#tell({ type: "refused", name, secrecy: entry.secrecy ?? "" });
      else this.#tell({ type: "done", name, entry, result });
    } catch (cause) {
      await this.#failFile(file, cause, task);
    }
  }

  /** Threads are started when the first document needs one. What is wrong with them is wrong with all. */
  async #openedPool(): Promise<WorkPool> {
    this.#pool ??= this.#grounds.openPool();
    return this.#pool.catch((cause) => {
      this.#endWith(asFault("The threads", cause));
      throw new VanbanError("aborted", "No thread could be started.", { cause });
    });
  }

  #endWith(error: VanbanError): void {
    this.#fatal ??= error;
    this.stop();
  }

  async #failFile({ name }: FoundFile, cause: unknown, task?: Task): Promise<void> {
    if (isMissing(cause)) {
      this.#skip(name, "vanished");
      return;
    }
    const error = asFault(name, cause);
    if (ENDS_THE_RUN.has(error.code)) {
      if (error.code !== "aborted") this.#endWith(error);
      return;
    }
    await this.#fail(name, error, task);
  }

  /** Tells a fault and writes it down. A folder's is told only, for no document bears its name. */
  async #fail(name: string, error: VanbanError, task?: Task): Promise<void> {
    try {
      if (this.#options.dryRun !== true && this.#seen.has(name)) await this.#ledger.failed(name, error, task);
    } catch (cause) {
      this.#endWith(asFault(name, cause));
    }
    this.#tell({ type: "failed", name, error });
    if (this.#options.failFast === true) this.stop();
  }

  /** Copies whose original became something else after they were looked at. */
  async #doLeftCopies(): Promise<void> {
    const { at } = this.#grounds;
    for (const name of at.journal.names()) {
      if (this.#stop.signal.aborted) return;
      if (at.journal.brief(name)?.state !== "duplicate" || !this.#seen.has(name)) continue;
      const entry = await at.journal.entry(name);
      if (entry === undefined || (await holds(entry, at))) continue;
      const path = Buffer.from(join(at.root, name));
      const stats = await lstat(path, { bigint: true }).catch(() => undefined);
      if (stats === undefined) continue;
      await this.#consider({ name, path, stamp: stampOf(stats), modified: Number(stats.mtimeMs) });
    }
    await Promise.all(this.#running);
  }

  /** Documents of earlier runs whose files are gone. */
  async #removed(): Promise<Set<string>> {
    const { at } = this.#grounds;
    const removed = new Set<string>();
    // A run that ended early has not seen them all, and each is looked for by its name.
    for (const name of at.journal.names()) {
      if (this.#seen.has(name)) continue;
      const isGone = await lstat(join(at.root, name)).then(() => false, isMissing);
      if (!isGone) continue;
      removed.add(name);
      this.#tell({ type: "removed", name });
    }
    return removed;
  }

  async #end(): Promise<void> {
    const { at } = this.#grounds;
    const removed = await this.#removed();
    if (this.#options.dryRun !== true) await writeCatalogue(at.out, at.journal, removed);
    this.#tell({ type: "summary", ...this.#tally.summary() });
  }
}
