import { Transform, type TransformCallback } from "node:stream";
import { VanbanError } from "../errors.js";
import { type DocumentPoolOptions, openDocumentPool } from "./document-pool.js";
import { jobsOf } from "./ingest-options.js";
import type { Document, DocumentResult } from "./work-on.js";
import type { WorkPool } from "./work-pool.js";

/** How the documents of a stream are worked on. */
export interface DocumentStreamOptions extends DocumentPoolOptions {
  /** Ends the stream and the work that is under way. */
  readonly signal?: AbortSignal;
}

/** What became of one document of a stream. */
export type DocumentOutcome =
  | { readonly name: string; readonly result: DocumentResult }
  | { readonly name: string; readonly error: VanbanError };

/**
 * A stream that takes a {@link Document} and gives a {@link DocumentOutcome} for each, in the same order, with so many under
 * way as `jobs` says. A document that fails does not end the stream; a missing part, a model that is none and the signal do.
 */
export class DocumentStream extends Transform {
  readonly #options: DocumentPoolOptions;
  readonly #jobs: number;
  readonly #stop = new AbortController();
  /** Results still to come, in the order of the documents. */
  readonly #coming: Promise<DocumentOutcome>[] = [];
  #pool: Promise<WorkPool> | undefined;

  /** Opens its threads with the first document. Throws a VanbanError `bad-argument` for `jobs` that cannot be. */
  constructor(options: DocumentStreamOptions = {}) {
    const { signal } = options;
    super({ objectMode: true, ...(signal === undefined ? {} : { signal }) });
    this.#options = options;
    this.#jobs = jobsOf(options);
  }

  /** @internal */
  override _transform(document: Document, _: BufferEncoding, done: TransformCallback): void {
    this.#take(document).then(() => done(), done);
  }

  /** @internal */
  override _flush(done: TransformCallback): void {
    this.#give(0)
      .then(() => this.#close())
      .then(() => done(), done);
  }

  /** @internal */
  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#stop.abort();
    this.#close().then(
      () => done(error),
      () => done(error),
    );
  }

  async #take(document: Document): Promise<void> {
    this.#pool ??= openDocumentPool(this.#options);
    const pool = await this.#pool;
    const coming = this.#workOn(pool, document);
    // Its fault is met when its turn comes.
    coming.catch(() => undefined);
    this.#coming.push(coming);
    await this.#give(this.#jobs - 1);
  }

  async #workOn(pool: WorkPool, document: Document): Promise<DocumentOutcome> {
    const { name } = document;
    try {
      return { name, result: await pool.run(document, { signal: this.#stop.signal }) };
    } catch (error) {
      if (error instanceof VanbanError && error.code !== "aborted") return { name, error };
      throw error;
    }
  }

  /** Gives results until no more than `left` are still to come. */
  async #give(left: number): Promise<void> {
    while (this.#coming.length > left) this.push(await this.#coming.shift());
  }

  async #close(): Promise<void> {
    await (await this.#pool?.catch(() => undefined))?.close();
  }
}
