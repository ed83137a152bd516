import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Worker as ThreadOfNode } from "node:worker_threads";
import type { Worker } from "tesseract.js";
import { VanbanError } from "../../errors.js";
import { DEFAULT_LIMITS } from "../limits.js";
import { optionalPart } from "../optional-part.js";
import type { GreyImage } from "../page-reading.js";
import { ThreadDeath } from "../thread-death.js";
import type { HocrReader } from "./hocr-engine.js";
import { pgmOf } from "./pgm.js";
import { recognisedTooLate, within } from "./stopped.js";

/** How the engine works. */
export interface TesseractJsOptions {
  /** Seconds for one page or zone. */
  readonly maxSeconds?: number | undefined;
  /** Pictures and zones after which the thread is renewed. */
  readonly readingsAThread?: number | undefined;
}

/**
 * A thread's memory does not shrink, and what it adapts to on some pages it keeps for others: after this many readings
 * (a dozen pages with their zones) a fresh one starts, in a third of a second.
 */
const READINGS_A_THREAD = 50;
const INSTALL = "tesseract.js @tesseract.js-data/vie";
const LSTM_ONLY = 1;

/** A thread that reads. */
interface Thread {
  readonly worker: Worker;
  readonly death: ThreadDeath;
}

interface Parts {
  readonly createWorker: typeof import("tesseract.js")["createWorker"];
  /** The folder of the language's data: given always, since without it the engine would fetch the data. */
  readonly langPath: string;
  readonly version: string;
}

async function loadParts(): Promise<Parts> {
  return optionalPart("The recognition of pictures (Tesseract with its Vietnamese data)", INSTALL, async () => {
    const { default: tesseract } = await import("tesseract.js");
    const require = createRequire(import.meta.url);
    const { version } = require("tesseract.js/package.json") as { version: string };
    // The thread loads its core by itself, and would end the process were it not there.
    createRequire(require.resolve("tesseract.js")).resolve("tesseract.js-core/package.json");
    const langPath = join(dirname(require.resolve("@tesseract.js-data/vie/package.json")), "4.0.0_best_int");
    return { createWorker: tesseract.createWorker, langPath, version };
  });
}

function failed(cause: unknown): VanbanError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new VanbanError("recognition-failed", `A page could not be recognised (${why}); try again, or scan it anew.`, {
    cause,
  });
}

/**
 * Starts a thread by a function of the package, and watches it from its first moment: the package does not, so that a thread
 * that cannot start would end the process.
 */
async function started(start: () => Promise<Worker>): Promise<Thread> {
  const death = new ThreadDeath();
  const watch = (thread: ThreadOfNode): void => {
    death.watch(thread);
    // What the engine prints of lines that it cannot read is no output of ours.
    for (const output of [thread.stdout, thread.stderr]) output.unpipe().resume();
  };
  // Emitted in the tick after the thread is made, which the package does before it gives its promise.
  process.once("worker", watch);
  const starting = start();
  setImmediate(() => process.off("worker", watch));
  return { worker: await death.unless(starting), death };
}

/** The same bytes, not a copy. */
const asBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, length);

class TesseractJs implements HocrReader {
  readonly name: string;
  readonly #parts: Parts;
  readonly #maxSeconds: number;
  readonly #readingsAThread: number;
  #thread: Promise<Thread> | undefined;
  #readings = 0;

  constructor(parts: Parts, options: TesseractJsOptions) {
    this.name = `tesseract.js ${parts.version} vie`;
    this.#parts = parts;
    this.#maxSeconds = options.maxSeconds ?? DEFAULT_LIMITS.maxSeconds;
    this.#readingsAThread = options.readingsAThread ?? READINGS_A_THREAD;
  }

  async read(image: GreyImage, signal?: AbortSignal): Promise<string> {
    const bounds = { signal, maxSeconds: this.#maxSeconds, late: () => recognisedTooLate(this.#maxSeconds) };
    try {
      const hocr = await within(this.#readIn(await within(this.#started(), bounds), image), bounds);
      this.#readings++;
      if (this.#readings >= this.#readingsAThread) await this.close();
      return hocr;
    } catch (cause) {
      // Whatever went wrong, the thread may hang or be half done: the next page gets a fresh one.
      await this.close();
      throw cause instanceof VanbanError ? cause : failed(cause);
    }
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    this.#thread = undefined;
    this.#readings = 0;
    // A thread that is still starting ends as soon as it can be; nobody waits for it.
    void thread?.then(({ worker }) => worker.terminate()).catch(() => {});
  }

  async #readIn({ worker, death }: Thread, image: GreyImage): Promise<string> {
    const reading = async (): Promise<string> => {
      await worker.setParameters({ user_defined_dpi: String(image.resolution) });
      const { data } = await worker.recognize(asBuffer(pgmOf(image)), {}, { text: false, hocr: true });
      return data.hocr ?? "";
    };
    return death.unless(reading());
  }

  #started(): Promise<Thread> {
    this.#thread ??= this.#start();
    return this.#thread;
  }

  async #start(): Promise<Thread> {
    const { createWorker, langPath } = this.#parts;
    const thread = await started(() =>
      createWorker("vie", LSTM_ONLY, {
        langPath,
        gzip: true,
        cacheMethod: "none",
        // Without one, the package throws where nobody can catch.
        errorHandler: () => {},
      }),
    );
    // Alternatives of each character, told in the hOCR only.
    await thread.worker.setParameters({ lstm_choice_mode: "2" });
    return thread;
  }
}

/**
 * Tesseract in WebAssembly with the Vietnamese data of its package, in a thread of its own; it reads no network and keeps
 * no cache. Throws a VanbanError `part-missing`.
 */
export async function tesseractJs(options: TesseractJsOptions = {}): Promise<HocrReader> {
  return new TesseractJs(await loadParts(), options);
}
