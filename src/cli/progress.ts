import type { Sink } from "./host.js";
import { visible } from "./terminal-text.js";

/** From the start of the line to its end. */
const CLEAR_LINE = "\r\u001b[K";

/** A line on standard error that says which of several files is being done: on a terminal only, and gone at the end. */
export class Progress {
  readonly #sink: Sink;
  readonly #count: number;
  #shown = false;

  /** @param count how many files there are; nothing is shown for less than two. */
  constructor(sink: Sink, count: number) {
    this.#sink = sink;
    this.#count = count;
  }

  /** Shows the file with this index as the one in work. */
  async show(index: number, name: string): Promise<void> {
    if (this.#count < 2 || !this.#sink.isTerminal) return;
    this.#shown = true;
    await this.#sink.write(`${CLEAR_LINE}[${index + 1}/${this.#count}] ${visible(name)}`);
  }

  async clear(): Promise<void> {
    if (this.#shown) await this.#sink.write(CLEAR_LINE);
    this.#shown = false;
  }

  /** Writes a message on a line of its own. */
  async say(message: string): Promise<void> {
    await this.clear();
    await this.#sink.write(`${visible(message)}\n`);
  }
}
