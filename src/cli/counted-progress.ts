import type { Sink } from "./host.js";
import { Progress } from "./progress.js";

/** How progress is told. */
export interface ProgressSettings {
  readonly quiet?: boolean;
  readonly jsonProgress?: boolean;
}

/** As often as an eye or a program needs it. */
const INTERVAL_MS = 500;

/** Progress that is one value, on standard error: a line on a terminal, or with `--json-progress` an object a line anywhere. */
export class CountedProgress<Value extends object> {
  readonly #sink: Sink;
  readonly #line: Progress;
  readonly #json: boolean;
  readonly #words: (value: Value) => string;
  #told = Number.NEGATIVE_INFINITY;

  constructor(sink: Sink, { quiet = false, jsonProgress = false }: ProgressSettings, words: (value: Value) => string) {
    this.#sink = sink;
    this.#json = jsonProgress;
    this.#words = words;
    this.#line = new Progress(sink, quiet || jsonProgress ? 0 : 2, () => "");
  }

  /** Tells of the value, unless it told of one a moment ago. */
  async show(value: Value, now: number = performance.now()): Promise<void> {
    if (now - this.#told < INTERVAL_MS) return;
    this.#told = now;
    if (this.#json) await this.#sink.write(`${JSON.stringify(value)}\n`);
    else await this.#line.text(this.#words(value));
  }

  /** Writes a message on a line of its own. */
  async say(message: string): Promise<void> {
    await this.#line.say(message);
  }

  async clear(): Promise<void> {
    await this.#line.clear();
  }
}
