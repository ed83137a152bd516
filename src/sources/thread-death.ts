import type { Worker } from "node:worker_threads";

/**
 * The end of a thread that nobody asked for. Unlike a promise that is raced again and again, it keeps nothing of the work
 * that was done while the thread lived: a race with a promise that never settles holds its result for as long.
 */
export class ThreadDeath {
  readonly #waiting = new Set<(reason: unknown) => void>();
  #reason: unknown;

  /** Listens to a thread. */
  watch(thread: Worker): void {
    thread.on("error", (error) => this.#die(error));
    thread.on("exit", (code) => this.#die(new Error(`the thread ended with code ${code}`)));
  }

  /** Waits for work of the thread; rejects with the reason where the thread dies first. */
  unless<Result>(work: Promise<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      if (this.#reason !== undefined) reject(this.#reason);
      this.#waiting.add(reject);
      const done = (): void => {
        this.#waiting.delete(reject);
      };
      work.then(resolve, reject).then(done, done);
    });
  }

  #die(reason: unknown): void {
    this.#reason ??= reason;
    for (const reject of this.#waiting) reject(this.#reason);
    this.#waiting.clear();
  }
}
