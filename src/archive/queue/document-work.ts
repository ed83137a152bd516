import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { VanbanError } from "../../errors.js";
import { recordPath } from "../archive-paths.js";
import { inside } from "../file-name.js";
import { asInputFault } from "../input-fault.js";
import { type JournalEntry, viewJournal } from "../journal.js";
import { resultEntry } from "../ledger.js";
import { publish, withdraw } from "../publish.js";
import { bytesOf } from "../read-input.js";
import { hasResults } from "../standing.js";
import { type FoundFile, stampOf } from "../walk.js";
import type { DocumentResult, OutputFile } from "../work-on.js";
import { workKey } from "../work-settings.js";
import { WorkerJournal } from "../worker-journal.js";
import type { Batch, QueuedDocument } from "./batch.js";
import { foldersHere, type Mount } from "./folders-here.js";
import type { Pools } from "./pools.js";

const SUFFIXES: readonly OutputFile["suffix"][] = [".txt", ".report.json", ".pdf"];

/** What became of a document. */
export type Outcome =
  | { readonly what: "done" | "refused"; readonly result: DocumentResult }
  /** Another worker had finished it and was lost before Redis knew. */
  | { readonly what: "already-done"; readonly pages: number };

/** What one document's work needs. */
export interface DocumentTask {
  readonly document: QueuedDocument;
  readonly batch: Batch;
  /** Whether a worker may have finished it and been lost before Redis knew. */
  readonly isRepeated: boolean;
  readonly signal: AbortSignal;
  readonly onPage: (done: number, total: number) => void;
}

/** Does documents and writes down what became of them: results first, then the line of the journal that makes them count. */
export class DocumentWork {
  readonly #pools: Pools;
  readonly #mounts: readonly Mount[];
  readonly #writer: string;
  /** This worker's journal in each folder of results that it has worked for. */
  readonly #journals = new Map<string, Promise<WorkerJournal>>();

  constructor(pools: Pools, mounts: readonly Mount[], writer: string) {
    this.#pools = pools;
    this.#mounts = mounts;
    this.#writer = writer;
  }

  /** The folders of results that documents were written down in. */
  outputs(): readonly string[] {
    return [...this.#journals.keys()];
  }

  /** Throws a VanbanError: of the input, of the disk, of the engines, or `worker-unfit` or `aborted`. */
  async run({ document, batch, isRepeated, signal, onPage }: DocumentTask): Promise<Outcome> {
    const { dir, out } = await foldersHere(batch, this.#mounts);
    const { name, sha256 } = document;
    const before = isRepeated ? await standing(out, document, batch.way) : undefined;
    if (before !== undefined) return { what: "already-done", pages: before.pages ?? 0 };
    const file = await fileOf(dir, document);
    const bytes = await bytesOf(file, sha256);
    const result = await this.#pools.with(batch.way, batch.settings, (pool) =>
      pool.run({ name, bytes }, { signal, onPage }),
    );
    const outputs = await publish(out, name, result);
    const gone = SUFFIXES.filter((suffix) => result.outputs.every((output) => output.suffix !== suffix));
    await withdraw(
      out,
      gone.map((suffix) => ({ path: name + suffix })),
    );
    const isRefused = result.record === undefined;
    if (isRefused) await rm(recordPath(out, sha256), { force: true });
    const content = { sha256, stamp: file.stamp };
    const entry = resultEntry({ name, content, key: workKey(sha256, batch.way) }, result, outputs);
    await (await this.#journalOf(out)).append(entry);
    return { what: isRefused ? "refused" : "done", result };
  }

  /** Writes down that no further try is made of a document. */
  async failed(
    { name, sha256 }: QueuedDocument,
    batch: Batch,
    error: Pick<VanbanError, "code" | "message">,
  ): Promise<void> {
    const { out } = await foldersHere(batch, this.#mounts);
    const entry: JournalEntry = {
      name,
      state: "failed",
      sha256,
      key: workKey(sha256, batch.way),
      outputs: [],
      issues: 0,
      error: { code: error.code, message: error.message },
      finishedAt: new Date().toISOString(),
    };
    await (await this.#journalOf(out)).append(entry);
  }

  async close(): Promise<void> {
    for (const journal of this.#journals.values()) await (await journal.catch(() => undefined))?.close();
  }

  #journalOf(out: string): Promise<WorkerJournal> {
    const journal = this.#journals.get(out) ?? WorkerJournal.begin(out, `worker-${this.#writer}`);
    this.#journals.set(out, journal);
    // One that could not be begun is tried anew.
    journal.catch(() => this.#journals.delete(out));
    return journal;
  }
}

async function fileOf(dir: string, { name, path: bytes }: QueuedDocument): Promise<FoundFile> {
  const path =
    bytes === undefined ? Buffer.from(join(dir, name)) : inside(Buffer.from(dir), Buffer.from(bytes, "base64"));
  try {
    const stats = await stat(path, { bigint: true });
    return { name, path, stamp: stampOf(stats), modified: Number(stats.mtimeMs) };
  } catch (cause) {
    throw asInputFault(name, cause);
  }
}

/** The entry of a document that stands done with its results, as the journals of all workers tell; undefined where none does. */
async function standing(out: string, { name, sha256 }: QueuedDocument, way: string): Promise<JournalEntry | undefined> {
  const journal = await viewJournal(out);
  try {
    const entry = await journal.entry(name);
    if (entry === undefined || entry.key !== workKey(sha256, way)) return undefined;
    const stands = entry.state === "refused" || (entry.state === "done" && (await hasResults(out, entry)));
    return stands ? entry : undefined;
  } finally {
    await journal.close();
  }
}
