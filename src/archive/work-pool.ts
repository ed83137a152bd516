import { MessageChannel } from "node:worker_threads";
import { VanbanError } from "../errors.js";
import { openModel } from "../model/open-model.js";
import { optionalPart } from "../sources/optional-part.js";
import type { PageMessage, ThreadStart, WorkAnswer, WorkRequest } from "./work-message.js";
import { type Document, type DocumentResult, type WorkTools, workOn } from "./work-on.js";

/** What a pool is opened with. */
export interface PoolOptions extends ThreadStart {
  /** How many documents are worked on side by side. */
  readonly threads: number;
  /** Megabytes of JavaScript values that one document may take; {@link THREAD_MEGABYTES} where absent. */
  readonly threadMegabytes?: number;
  /** The built code of the thread; the one beside this file where absent. */
  readonly thread?: URL;
}

/** What one document's work tells and what ends it. */
export type WorkWatch = Pick<WorkTools, "signal" | "onPage">;

/** Threads that work on documents. */
export interface WorkPool {
  /**
   * See `workOn`, with all that it throws; `work-died` where the thread ended in the middle of it, which is this document's
   * fault only: another thread takes its place.
   */
  run(file: Document, watch?: WorkWatch): Promise<DocumentResult>;
  /** Ends the threads, and work that is under way. */
  close(): Promise<void>;
}

/** A file of five hundred pages takes a third of it. Pictures and engines stand outside of what it limits. */
const THREAD_MEGABYTES = 2048;

/** The part of tinypool that is used. */
interface Threads {
  run(task: WorkRequest, options: { transferList: [WorkRequest["port"]]; signal: AbortSignal }): Promise<WorkAnswer>;
  on(event: "error", listener: (error: Error) => void): unknown;
  destroy(): Promise<void>;
}

/** An error that came from a thread, or that its death left. */
function faultOf({ name }: Document, error: { readonly code?: VanbanError["code"]; readonly message: string }): Error {
  if (error.code !== undefined) return new VanbanError(error.code, error.message);
  const message = `${name}: a fault of vanban itself (${error.message}); please report it with the file.`;
  return new VanbanError("work-died", message);
}

function diedOn({ name }: Document, cause: unknown): VanbanError {
  const why = cause instanceof Error ? cause.message : String(cause);
  const message = `${name}: the thread that worked on it ended (${why}); raise --thread-memory (threadMegabytes), or split the file.`;
  return new VanbanError("work-died", message, { cause });
}

const aborted = ({ name }: Document): VanbanError =>
  new VanbanError("aborted", `${name} was not finished: the work was ended before.`);

class ThreadPool implements WorkPool {
  readonly #threads: Threads;

  constructor(threads: Threads) {
    this.#threads = threads;
    // What a thread throws between two documents is no document's fault; the pool replaces it.
    threads.on("error", () => {});
  }

  async run(file: Document, { signal, onPage }: WorkWatch = {}): Promise<DocumentResult> {
    if (signal?.aborted) throw aborted(file);
    const { port1, port2 } = new MessageChannel();
    // Ending the task ends its thread: nothing else stops a decoder in the middle of a page.
    const end = new AbortController();
    const stop = (): void => end.abort();
    signal?.addEventListener("abort", stop, { once: true });
    port1.on("message", ({ done, total }: PageMessage) => onPage?.(done, total));
    try {
      const answer = await Promise.race([
        this.#threads.run({ file, port: port2 }, { transferList: [port2], signal: end.signal }),
        silence(port1, stop),
      ]);
      if ("result" in answer) return answer.result;
      throw faultOf(file, answer.error);
    } catch (cause) {
      if (signal?.aborted) throw aborted(file);
      throw cause instanceof VanbanError ? cause : diedOn(file, cause);
    } finally {
      signal?.removeEventListener("abort", stop);
      port1.close();
    }
  }

  async close(): Promise<void> {
    await this.#threads.destroy();
  }
}

/** How long the answer of a thread that has closed its end may be under way. */
const LAST_WORD_MS = 2_000;

/** Rejects where the other end of a port closed and no answer came: a thread that calls `exit` says nothing else. */
function silence(port: MessageChannel["port1"], stop: () => void): Promise<never> {
  return new Promise((_, reject) => {
    port.once("close", () => {
      const late = (): void => {
        reject(new Error("it ended without an answer"));
        stop();
      };
      setTimeout(late, LAST_WORD_MS).unref();
    });
  });
}

/** Where the sources themselves run, as in tests, there is no built thread: the caller's own does the work. */
function ownThread({ model: bytes, settings, password, workers }: PoolOptions): WorkPool {
  const model = openModel(bytes);
  const own = { ...(password === undefined ? {} : { password }), ...(workers === undefined ? {} : { workers }) };
  return { run: (file, watch = {}) => workOn(file, settings, { ...own, ...watch, model }), close: async () => {} };
}

/**
 * Opens a pool of threads that share one model. Throws a VanbanError of the model, or `part-missing` where tinypool is not
 * installed.
 */
export async function openWorkPool(options: PoolOptions): Promise<WorkPool> {
  const { threads, threadMegabytes = THREAD_MEGABYTES, thread, ...start } = options;
  // In this thread first, where its fault is an error and not the death of every thread.
  openModel(start.model);
  const builtHere = import.meta.url.endsWith(".js") ? new URL("./work-thread.js", import.meta.url) : undefined;
  const filename = thread ?? builtHere;
  if (filename === undefined) return ownThread(options);
  const { Tinypool } = await optionalPart("tinypool, which starts threads,", "tinypool", () => import("tinypool"));
  const pool = new Tinypool({
    filename: filename.href,
    minThreads: threads,
    maxThreads: threads,
    // What the process was started with may be meant for its own program, and no thread starts with `--input-type`.
    execArgv: [],
    // A thread that waits for work by blocking cannot end its own threads and timers meanwhile.
    useAtomics: false,
    resourceLimits: { maxOldGenerationSizeMb: threadMegabytes },
    workerData: start satisfies ThreadStart,
  });
  return new ThreadPool(pool as unknown as Threads);
}
