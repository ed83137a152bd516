import type { Sink } from "./host.js";
import { visible } from "./terminal-text.js";

/** From the start of the line to its end. */
const CLEAR_LINE = "\r\u001b[K";

/** A line on standard error that says which of several files or pages is being done: on a terminal only, and gone at the end. */
export class Progress {
  readonly #sink: Sink;
  readonly #count: number;
  readonly #page: (done: number, all: number) => string;
  #shown = false;
  #file = "";
  #percent = -1;

  /**
   * @param count how many files there are; a single one is not named, and none at all keeps quiet
   * @param page how the pages of a file are told
   */
  constructor(
    sink: Sink,
    count: number,
    page: (done: number, all: number) => string = (done, all) => `${done}/${all}`,
  ) {
    this.#sink = sink;
    this.#count = count;
    this.#page = page;
  }

  /** Shows the file with this index as the one in work. */
  async show(index: number, name: string): Promise<void> {
    this.#file = this.#count < 2 ? visible(name) : `[${index + 1}/${this.#count}] ${visible(name)}`;
    this.#percent = -1;
    if (this.#count > 1) await this.#write(this.#file);
  }

  /** Shows how many pages of the file in work are done; a file of one page has none to show. */
  async page(done: number, all: number): Promise<void> {
    const percent = Math.floor((100 * done) / all);
    // A hundred lines a file are enough for the eye, and do not hold up a file of thousands of pages.
    if (all < 2 || percent === this.#percent) return;
    this.#percent = percent;
    await this.#write(`${this.#file}: ${this.#page(done, all)}`);
  }

  /** Shows a line of any words. */
  async text(words: string): Promise<void> {
    await this.#write(visible(words));
  }

  async #write(words: string): Promise<void> {
    if (this.#count === 0 || !this.#sink.isTerminal) return;
    this.#shown = true;
    await this.#sink.write(`${CLEAR_LINE}${words}`);
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
