import cliProgress from "cli-progress";
import type { IngestEvent } from "../node.js";
import type { Sink } from "./host.js";
import { visible } from "./terminal-text.js";

/** How far a run is, as it is told. */
export class IngestCount {
  readonly #begun = Date.now();
  files = 0;
  handled = 0;
  /** Documents that were worked on. */
  worked = 0;
  documents = 0;
  pages = 0;
  errors = 0;
  /** Pages that were told of documents under way. */
  readonly #pagesOf = new Map<string, number>();

  add(event: IngestEvent): void {
    if (event.type === "counted") this.files = event.files;
    if (event.type === "page") this.#pagesRead(event.name, event.done);
    if (event.type === "done") {
      this.documents++;
      // A text tells of no page on the way.
      this.#pagesRead(event.name, event.entry.pages ?? 0);
    }
    if (event.type === "done" || event.type === "failed" || event.type === "refused") this.#pagesOf.delete(event.name);
    if (event.type === "failed") this.errors++;
    if (event.type === "done" || event.type === "failed" || event.type === "refused") this.worked++;
    if (["done", "failed", "refused", "duplicate", "skipped"].includes(event.type)) this.handled++;
    // Folders that are left out are told too, and were not counted before.
    this.files = Math.max(this.files, this.handled);
  }

  #pagesRead(name: string, pages: number): void {
    this.pages += pages - (this.#pagesOf.get(name) ?? 0);
    this.#pagesOf.set(name, pages);
  }

  get seconds(): number {
    return (Date.now() - this.#begun) / 1000;
  }

  /** Seconds that the rest will take at the rate so far; undefined before anything is done. */
  get secondsLeft(): number | undefined {
    return this.worked === 0 ? undefined : (this.seconds / this.handled) * (this.files - this.handled);
  }
}

const two = (value: number): string => String(value).padStart(2, "0");

/** 3725 seconds as "1:02:05". */
export function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return `${hours === 0 ? minutes : `${hours}:${two(minutes)}`}:${two(whole % 60)}`;
}

const CLEAR_LINE = "\r\u001b[K";

/** What cli-progress draws with: one line that is drawn over, and nothing that moves the cursor elsewhere. */
function terminalOf(sink: Sink): object {
  const nothing = (): void => {};
  return {
    cursorSave: nothing,
    cursorRestore: nothing,
    cursor: nothing,
    lineWrapping: nothing,
    cursorTo: () => void sink.write("\r"),
    clearLine: () => void sink.write(CLEAR_LINE),
    clearRight: () => void sink.write("\u001b[K"),
    newline: nothing,
    write: (text: string) => void sink.write([...text].slice(0, (sink.columns ?? 80) - 1).join("")),
    isTTY: () => true,
    getWidth: () => sink.columns ?? 80,
  };
}

/** Cells of the bar itself; the words beside it need the rest of the line. */
const BAR_CELLS = 16;

/** A line at the bottom of a terminal that shows how far a run is, and is gone at the end. */
export class IngestBar {
  readonly #sink: Sink;
  readonly #bar: cliProgress.SingleBar;
  readonly #count = new IngestCount();

  /** @param format the line, see `IngestWords` */
  constructor(sink: Sink, format: string) {
    this.#sink = sink;
    const options = {
      format,
      barsize: BAR_CELLS,
      barCompleteChar: "█",
      barIncompleteChar: "░",
      fps: 5,
      clearOnComplete: true,
      // Not among the published types, but it is what the library draws with.
      terminal: terminalOf(sink),
    };
    this.#bar = new cliProgress.SingleBar(options);
    this.#bar.start(0, 0, this.#payload());
  }

  add(event: IngestEvent): void {
    this.#count.add(event);
    this.#bar.setTotal(this.#count.files);
    this.#bar.update(this.#count.handled, this.#payload());
  }

  /** A line of its own above the bar. */
  async say(line: string): Promise<void> {
    await this.#sink.write(`${CLEAR_LINE}${visible(line)}\n`);
  }

  end(): void {
    this.#bar.stop();
  }

  #payload(): object {
    const { documents, pages, errors, seconds, secondsLeft } = this.#count;
    const rate = seconds === 0 ? "0" : (pages / seconds).toFixed(1);
    return { documents, pages, errors, rate, left: secondsLeft === undefined ? "–" : clock(secondsLeft) };
  }
}
