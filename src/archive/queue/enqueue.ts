import { mkdir, stat } from "node:fs/promises";
import { VanbanError } from "../../errors.js";
import { modelBytes } from "../../files.js";
import { archivePaths } from "../archive-paths.js";
import { folderOf, outputOf, settingsOf } from "../ingest.js";
import type { IngestOptions } from "../ingest-options.js";
import { asInputFault } from "../input-fault.js";
import { type JournalEntry, viewJournal } from "../journal.js";
import { type FoundFile, identity, type Met, walk } from "../walk.js";
import { settingsKey } from "../work-settings.js";
import { WorkerJournal, writerName } from "../worker-journal.js";
import { asOutputError } from "../write-beside.js";
import { type Batch, engineOf, jobId, type QueuedDocument } from "./batch.js";
import { DocumentSource, type Verdict } from "./document-source.js";
import type { EnqueueEvent, EnqueueSummary } from "./enqueue-event.js";
import { jobOptions, type RetrySettings } from "./job-options.js";
import { type OpenQueue, openQueue, type QueuePlace } from "./open-queue.js";
import { claimCounts } from "./queue-counts.js";

/** How a folder is handed in. The first group says how documents are worked on, as for `ingest`. */
export interface EnqueueOptions
  extends Pick<
      IngestOptions,
      "out" | "tone" | "dictionary" | "pdf" | "refuseSecret" | "model" | "since" | "hidden" | "followLinks"
    >,
    QueuePlace,
    RetrySettings {
  /** How the files are read. A password is the workers' own, and never goes to Redis. */
  readonly reading?: Omit<NonNullable<IngestOptions["reading"]>, "password" | "workers">;
  /** Called for every file. */
  readonly onEvent?: (event: EnqueueEvent) => void;
}

/** So many documents go to Redis at once. */
const DOCUMENTS_AT_ONCE = 500;

/** Gathers documents and hands them in together. */
class Basket {
  readonly #open: OpenQueue;
  readonly #options: EnqueueOptions;
  readonly #tell: (event: EnqueueEvent) => void;
  readonly #batch: string;
  readonly #root: string;
  #waiting: { readonly document: QueuedDocument; readonly bytes: number }[] = [];

  constructor(
    open: OpenQueue,
    batch: { readonly id: string; readonly root: string },
    options: EnqueueOptions,
    tell: (event: EnqueueEvent) => void,
  ) {
    this.#open = open;
    this.#batch = batch.id;
    this.#root = batch.root;
    this.#options = options;
    this.#tell = tell;
  }

  async add(file: FoundFile, sha256: string): Promise<void> {
    const { name } = file;
    const path = file.path.subarray(Buffer.byteLength(this.#root) + 1);
    const document = {
      name,
      sha256,
      batch: this.#batch,
      ...(!path.equals(Buffer.from(name)) && { path: path.toString("base64") }),
    };
    this.#waiting.push({ document, bytes: file.stamp.bytes });
    if (this.#waiting.length >= DOCUMENTS_AT_ONCE) await this.flush();
  }

  /** Jobs that are there already stay as they are: BullMQ adds no second one with their id. */
  async flush(): Promise<void> {
    const { queue, connection } = this.#open;
    const files = this.#waiting;
    this.#waiting = [];
    if (files.length === 0) return;
    const ids = files.map(({ document }) => jobId(document));
    const look = connection.client.pipeline();
    for (const id of ids) look.exists(queue.toKey(id));
    const found = await connection.within(look.exec());
    const options = jobOptions(this.#options);
    const jobs = files.map(({ document }, at) => ({
      name: "document",
      data: document,
      opts: { ...options, jobId: ids[at]! },
    }));
    await connection.within(queue.addBulk(jobs));
    for (const [at, { document, bytes }] of files.entries()) {
      const isThere = found?.[at]?.[1] === 1;
      this.#tell(isThere ? { type: "waiting", name: document.name } : { type: "enqueued", name: document.name, bytes });
    }
  }
}

/** Hands in the files of one folder. */
class Intake {
  readonly #source: DocumentSource;
  readonly #basket: Basket;
  readonly #journal: WorkerJournal;
  readonly #tell: (event: EnqueueEvent) => void;

  constructor(parts: {
    source: DocumentSource;
    basket: Basket;
    journal: WorkerJournal;
    tell: (event: EnqueueEvent) => void;
  }) {
    this.#source = parts.source;
    this.#basket = parts.basket;
    this.#journal = parts.journal;
    this.#tell = parts.tell;
  }

  async meet(met: Met): Promise<void> {
    if (met.what === "skipped") this.#tell({ type: "skipped", name: met.name, reason: met.reason });
    else if (met.what === "fault") this.#tell({ type: "failed", name: met.name, error: met.error });
    else await this.#consider(met.file);
  }

  async #consider(file: FoundFile): Promise<void> {
    let verdict: Verdict;
    try {
      verdict = await this.#source.judge(file);
    } catch (cause) {
      const error = asInputFault(file.name, cause);
      if (error.code === "aborted") throw error;
      this.#tell({ type: "failed", name: file.name, error });
      return;
    }
    if (verdict.what === "work") await this.#basket.add(file, verdict.content.sha256);
    else if (verdict.what === "skip") this.#tell({ type: "skipped", name: file.name, reason: verdict.reason });
    else await this.#copy(file, verdict);
  }

  async #copy({ name }: FoundFile, { of, key, content }: Extract<Verdict, { what: "copy" }>): Promise<void> {
    const entry: JournalEntry = {
      name,
      state: "duplicate",
      ...content,
      key,
      of,
      outputs: [],
      issues: 0,
      finishedAt: new Date().toISOString(),
    };
    await this.#journal.append(entry);
    this.#tell({ type: "duplicate", name, of });
  }
}

/** Counts what is told. */
function counting(onEvent: EnqueueOptions["onEvent"]): {
  readonly tell: (event: EnqueueEvent) => void;
  readonly counts: () => Omit<EnqueueSummary, "dead">;
} {
  const counts = { enqueued: 0, waiting: 0, duplicates: 0, failed: 0 };
  const skipped: Record<string, number> = {};
  const tell = (event: EnqueueEvent): void => {
    if (event.type === "skipped") skipped[event.reason] = (skipped[event.reason] ?? 0) + 1;
    else counts[event.type === "duplicate" ? "duplicates" : event.type]++;
    onEvent?.(event);
  };
  return { tell, counts: () => ({ ...counts, skipped }) };
}

async function madeOutput(out: string): Promise<void> {
  const { journals } = archivePaths(out);
  await mkdir(journals, { recursive: true }).catch((cause) => {
    throw asOutputError(journals, cause);
  });
}

async function batchOf(dir: string, options: EnqueueOptions): Promise<Batch> {
  const root = await folderOf(dir);
  const out = await outputOf(root, options.out);
  const model = await modelBytes(options.model);
  const settings = settingsOf(options);
  return { dir: root, out, settings, way: settingsKey(settings, model), engine: engineOf(model) };
}

async function walkInto(intake: Intake, { dir, out }: Batch, options: EnqueueOptions): Promise<void> {
  const { hidden = false, followLinks = false, signal } = options;
  const output = identity(await stat(out, { bigint: true }));
  for await (const met of walk(dir, { output, hidden, followLinks })) {
    if (signal?.aborted) {
      throw new VanbanError("aborted", "Handing in was interrupted; the same command again hands in the rest.");
    }
    await intake.meet(met);
  }
}

/**
 * Hands every document of a folder that is not done yet to the queue, for the workers of any machine that sees both folders.
 * Handing in twice changes nothing: what is done, waiting or on the dead-letter list stays so. Throws what `openQueue` does,
 * and a VanbanError `bad-argument`, `input-missing`, `input-unreadable`, `engine-mismatch`, `output-unwritable`, `disk-full`
 * or one of the model.
 */
export async function enqueue(dir: string, options: EnqueueOptions): Promise<EnqueueSummary> {
  const batch = await batchOf(dir, options);
  await madeOutput(batch.out);
  const open = await openQueue(options);
  const { tell, counts } = counting(options.onEvent);
  try {
    await open.connection.within(claimCounts(open, batch.engine));
    const id = await open.connection.within(open.batches.put(batch));
    const journal = await viewJournal(batch.out);
    const own = await WorkerJournal.begin(batch.out, `enqueue-${writerName()}`);
    try {
      const { since, signal } = options;
      const at = { root: batch.dir, out: batch.out, journal };
      const source = new DocumentSource({ ...batch, at, ...(since && { since }), ...(signal && { signal }) });
      const basket = new Basket(open, { id, root: batch.dir }, options, tell);
      await walkInto(new Intake({ source, basket, journal: own, tell }), batch, options);
      await basket.flush();
    } finally {
      await journal.close();
      await own.close();
    }
    return { ...counts(), dead: await open.connection.within(open.queue.getFailedCount()) };
  } finally {
    await open.close();
  }
}
