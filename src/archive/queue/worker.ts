import { setTimeout as delay } from "node:timers/promises";
import type { Job, Worker } from "bullmq";
import { VanbanError } from "../../errors.js";
import { modelBytes } from "../../files.js";
import { writeCatalogue } from "../catalogue.js";
import { type IngestOptions, jobsOf } from "../ingest-options.js";
import { viewJournal } from "../journal.js";
import type { PoolOptions } from "../work-pool.js";
import { writerName } from "../worker-journal.js";
import { type Batch, type Engine, engineOf, type QueuedDocument } from "./batch.js";
import { reasonText } from "./dead-letters.js";
import { DocumentWork, type Outcome } from "./document-work.js";
import type { Mount } from "./folders-here.js";
import { ENDS_THE_WORKER, NOT_RETRIED } from "./job-options.js";
import { loadBullmq, type OpenQueue, openQueue, type QueuePlace } from "./open-queue.js";
import { Pools } from "./pools.js";
import { assertEngine, engineInWork, pending } from "./queue-counts.js";
import type { WorkerEvent } from "./worker-event.js";

/** A worker that is lost is known by a lock that it no longer renews; so long may that take. */
export const LOCK_SECONDS = 30;

/** How long a worker that is to stop may go on with the documents in hand. */
export const GRACE_SECONDS = 60;

/** So often a document is begun again after its worker was lost; then it is taken for the cause, and goes to the dead-letter list. */
export const MOST_STALLS = 3;

/** How a worker works. How documents are read and restored comes with each of them. */
export interface WorkerOptions
  extends Omit<QueuePlace, "onAway" | "onBack" | "patience">,
    Pick<IngestOptions, "model" | "jobs" | "threadMegabytes" | "thread"> {
  /** Opens encrypted files. */
  readonly password?: string;
  /** Pages of one document recognised side by side, 1 or 2. */
  readonly workers?: number;
  /** Where folders of the machine that enqueued are on this one. */
  readonly mounts?: readonly Mount[];
  /** {@link LOCK_SECONDS} where absent; the same on all machines. */
  readonly lockSeconds?: number;
  /** {@link GRACE_SECONDS} where absent. */
  readonly graceSeconds?: number;
  /** {@link MOST_STALLS} where absent. */
  readonly mostStalls?: number;
  /** Whether to end when nothing is left to do, instead of waiting for more. */
  readonly untilEmpty?: boolean;
  /** Seconds that Redis may be away; for ever where absent. */
  readonly patience?: number;
  /** Called for all that happens. */
  readonly onEvent?: (event: WorkerEvent) => void;
}

/** What is left to do is looked at so often by a worker that has nothing to do. */
const IDLE_CHECK_MS = 1_000;

/** How long giving back the documents in hand may take. */
const LAST_WORD_MS = 5_000;

/** A fault that is none of the library's is its own bug. */
function asFault(name: string, cause: unknown): VanbanError {
  if (cause instanceof VanbanError) return cause;
  const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return new VanbanError("work-died", `${name}: a fault of vanban itself (${what}); please report it with the file.`);
}

/** What a worker stands on. */
interface Grounds {
  readonly open: OpenQueue;
  readonly bullmq: typeof import("bullmq");
  readonly work: DocumentWork;
  readonly engine: Engine;
}

/** One process that takes documents from the queue. */
class QueueWorker {
  readonly #grounds: Grounds;
  readonly #options: WorkerOptions;
  readonly #worker: Worker<QueuedDocument, number>;
  /** Ends the documents in hand. */
  readonly #giveUp = new AbortController();
  #end: () => void = () => {};
  readonly #ended = new Promise<void>((resolve) => {
    this.#end = resolve;
  });
  /** Lines of the journal that are being written. */
  readonly #writing = new Set<Promise<void>>();
  /** What ended the worker before it was told to stop. */
  #fatal: VanbanError | undefined;
  #isStopping = false;
  #idleTimer: NodeJS.Timeout | undefined;
  #hasNews = true;

  constructor(grounds: Grounds, options: WorkerOptions) {
    this.#grounds = grounds;
    this.#options = options;
    const { open, bullmq } = grounds;
    const lock = (options.lockSeconds ?? LOCK_SECONDS) * 1000;
    this.#worker = new bullmq.Worker<QueuedDocument, number>(open.name, (job, token) => this.#process(job, token), {
      connection: open.connection.client,
      name: writerName(),
      concurrency: jobsOf(options),
      lockDuration: lock,
      stalledInterval: lock,
      maxStalledCount: options.mostStalls ?? MOST_STALLS,
      // One point of data is enough for the count that comes with it.
      metrics: { maxDataPoints: 1 },
      autorun: false,
      // How soon a Redis that is back is asked again.
      runRetryDelay: 1_000,
    });
    this.#worker.on("error", (error) => this.#onError(error));
    this.#worker.on("stalled", (id) => this.#tell({ type: "recovered", id }));
    this.#worker.on("failed", (job, error) => this.#keep(this.#onFailed(job, error)));
    this.#worker.on("completed", (_, pages) => this.#keep(this.#onCompleted(pages)));
    this.#worker.on("drained", () => this.#lookWhetherIdle());
  }

  /** Works until it is stopped. Throws what ended it. */
  async run(): Promise<void> {
    const { signal } = this.#options;
    const stop = (): void => void this.stop();
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
    this.#grounds.open.connection.within(this.#ended).catch((error) => this.#endWith(asFault("The queue", error)));
    const running = this.#worker.run().catch((error) => this.#endWith(asFault("The queue", error)));
    this.#lookWhetherIdle();
    await this.#ended;
    signal?.removeEventListener("abort", stop);
    // A loop that waits for a Redis that is away ends with the connection.
    if (!this.#grounds.open.connection.isAway) {
      await Promise.race([running, delay(LAST_WORD_MS, undefined, { ref: false })]);
    }
    if (this.#fatal !== undefined) throw this.#fatal;
  }

  /** Takes no more documents, finishes those in hand within the time of grace, and gives the others back. */
  async stop(): Promise<void> {
    if (this.#isStopping) return;
    this.#isStopping = true;
    clearTimeout(this.#idleTimer);
    const graceMs = (this.#options.graceSeconds ?? GRACE_SECONDS) * 1000;
    const grace = setTimeout(() => this.#giveUp.abort(), graceMs);
    const last = new AbortController();
    // A Redis that is away takes nothing back; the lock runs out, and the document is recovered then.
    const patience = delay(graceMs + LAST_WORD_MS, undefined, { signal: last.signal }).catch(() => undefined);
    await Promise.race([this.#worker.close(), patience]);
    last.abort();
    clearTimeout(grace);
    await Promise.all(this.#writing);
    this.#end();
  }

  #keep(writing: Promise<void>): void {
    this.#writing.add(writing);
    void writing.finally(() => this.#writing.delete(writing));
  }

  #tell(event: WorkerEvent): void {
    this.#options.onEvent?.(event);
  }

  #endWith(error: VanbanError): void {
    this.#fatal ??= error;
    // Other documents in hand would meet the same.
    this.#giveUp.abort();
    void this.stop();
  }

  async #process(job: Job<QueuedDocument, number>, token: string | undefined): Promise<number> {
    const { name } = job.data;
    const begun = performance.now();
    try {
      this.#hasNews = true;
      const attempt = job.attemptsMade + 1;
      this.#tell({ type: "started", name, attempt });
      const outcome = await this.#work(job);
      return this.#told(name, outcome, (performance.now() - begun) / 1000);
    } catch (cause) {
      const error = asFault(name, cause);
      if (this.#giveUp.signal.aborted || ENDS_THE_WORKER.has(error.code)) await this.#giveBack(job, token, error);
      const { UnrecoverableError } = this.#grounds.bullmq;
      throw NOT_RETRIED.has(error.code)
        ? new UnrecoverableError(reasonText(error))
        : new Error(reasonText(error), { cause: error });
    }
  }

  async #work(job: Job<QueuedDocument, number>): Promise<Outcome> {
    const { open, work, engine } = this.#grounds;
    const batch = await open.batches.get(job.data.batch);
    assertEngine(open, batch.engine, engine);
    const onPage = (done: number, total: number): void =>
      this.#tell({ type: "page", name: job.data.name, done, total });
    const isRepeated = job.attemptsStarted > 1 || job.stalledCounter > 0;
    return work.run({ document: job.data, batch, isRepeated, signal: this.#giveUp.signal, onPage });
  }

  /** Tells of a document that is done; the pages that it has. */
  #told(name: string, outcome: Outcome, seconds: number): number {
    if (outcome.what === "already-done") {
      this.#tell({ type: "already-done", name });
      return outcome.pages;
    }
    const { pages, secrecy = "" } = outcome.result;
    if (outcome.what === "refused") this.#tell({ type: "refused", name, secrecy });
    else this.#tell({ type: "done", name, pages, seconds });
    return pages;
  }

  /** Puts a document back as it came, without counting the try. Always throws. */
  async #giveBack(job: Job<QueuedDocument>, token: string | undefined, error: VanbanError): Promise<never> {
    if (ENDS_THE_WORKER.has(error.code)) this.#endWith(error);
    await job.moveToWait(token);
    this.#tell({ type: "given-back", name: job.data.name });
    throw new this.#grounds.bullmq.WaitingError();
  }

  async #onCompleted(pages: number): Promise<void> {
    const { client } = this.#grounds.open.connection;
    // Pages are for the eye: losing some is no fault.
    await client.hincrby(this.#grounds.open.countsKey, "pages", pages).catch(() => undefined);
  }

  /** A try failed: another follows, or the document goes to the dead-letter list and into the journal. */
  async #onFailed(job: Job<QueuedDocument> | undefined, failure: Error): Promise<void> {
    if (job === undefined) return;
    const { name } = job.data;
    const error = failure.cause instanceof VanbanError ? failure.cause : faultOf(failure, name);
    if (job.finishedOn === undefined) {
      this.#tell({ type: "retried", name, error, attempt: job.attemptsMade });
      return;
    }
    this.#tell({ type: "failed", name, error });
    try {
      const batch: Batch = await this.#grounds.open.batches.get(job.data.batch);
      await this.#grounds.work.failed(job.data, batch, error);
    } catch (cause) {
      this.#onError(cause);
    }
  }

  /** What is wrong with the connection, it tells itself; a full disk is told with each document. */
  #onError(_: unknown): void {}

  /** A worker that finds nothing looks a moment later whether nothing is left, and makes the catalogues then. */
  #lookWhetherIdle(): void {
    if (this.#isStopping || this.#idleTimer !== undefined) return;
    this.#idleTimer = setTimeout(() => {
      this.#idleTimer = undefined;
      // What went wrong may be Redis in the middle of its going away: the look is had again.
      this.#whenIdle().catch(() => this.#lookWhetherIdle());
    }, IDLE_CHECK_MS);
  }

  async #whenIdle(): Promise<void> {
    const { waiting, active, delayed } = await pending(this.#grounds.open);
    if (this.#isStopping) return;
    if (waiting + active + delayed > 0) {
      this.#lookWhetherIdle();
      return;
    }
    if (this.#hasNews) {
      this.#hasNews = false;
      for (const out of this.#grounds.work.outputs()) await makeCatalogue(out);
      this.#tell({ type: "idle" });
    }
    if (this.#options.untilEmpty === true) await this.stop();
  }
}

/** A failure that BullMQ tells of: a document whose workers were lost too often. */
function faultOf({ message }: Error, name: string): VanbanError {
  const [, code, text] = /^([a-z]+(?:-[a-z]+)+): (.*)$/su.exec(message) ?? [];
  if (code !== undefined && text !== undefined) return new VanbanError(code as VanbanError["code"], text);
  const sentence = `${name}: its workers were lost again and again while they worked on it; look whether it takes too much memory.`;
  return new VanbanError("work-died", sentence);
}

async function makeCatalogue(out: string): Promise<void> {
  const journal = await viewJournal(out);
  try {
    await writeCatalogue(out, journal, new Set());
  } finally {
    await journal.close();
  }
}

/** Numbers that only some values make sense for. Throws a VanbanError `bad-argument`. */
function checkNumbers({
  lockSeconds = LOCK_SECONDS,
  graceSeconds = GRACE_SECONDS,
  mostStalls = MOST_STALLS,
}: WorkerOptions): void {
  const isSound = lockSeconds >= 1 && graceSeconds >= 0 && Number.isSafeInteger(mostStalls) && mostStalls >= 0;
  if (isSound) return;
  const message = `A lock of ${lockSeconds} s, a grace of ${graceSeconds} s and ${mostStalls} stalls do not go; give at least 1, 0 and 0.`;
  throw new VanbanError("bad-argument", message);
}

function poolOptions(options: WorkerOptions, model: PoolOptions["model"]): Omit<PoolOptions, "settings"> {
  const { threadMegabytes, thread, password, workers } = options;
  return {
    model,
    threads: jobsOf(options),
    ...(threadMegabytes === undefined ? {} : { threadMegabytes }),
    ...(thread === undefined ? {} : { thread }),
    ...(password === undefined ? {} : { password }),
    ...(workers === undefined ? {} : { workers }),
  };
}

/**
 * Takes documents from the queue and does them until `signal` stops it, or with `untilEmpty` until nothing is left. Of a
 * document each machine writes the same bytes in the same places, so one that was done twice is done once. Redis may go away
 * and come back. Throws what `openQueue` does, and a VanbanError `engine-mismatch`, `worker-unfit`, `part-missing` or one of
 * the model, when the documents in hand are back in the queue.
 */
export async function work(options: WorkerOptions): Promise<void> {
  checkNumbers(options);
  const { model: path, mounts = [], patience = Number.POSITIVE_INFINITY, onEvent } = options;
  const model = await modelBytes(path);
  const bullmq = await loadBullmq();
  const { redis, queue, signal } = options;
  const open = await openQueue({
    redis,
    ...(queue === undefined ? {} : { queue }),
    patience,
    ...(signal && { signal }),
    // Once it is open, a worker that is to stop still has to say what became of its documents.
    isForOpening: true,
    onAway: (why) => onEvent?.({ type: "redis-away", why }),
    onBack: () => onEvent?.({ type: "redis-back" }),
  });
  const pools = new Pools(poolOptions(options, model));
  const documents = new DocumentWork(pools, mounts, writerName());
  const engine = engineOf(model);
  try {
    const inWork = await open.connection.within(engineInWork(open));
    if (inWork !== undefined) assertEngine(open, inWork, engine);
    await new QueueWorker({ open, bullmq, work: documents, engine }, options).run();
  } finally {
    await pools.close();
    await documents.close();
    await open.close();
  }
}
