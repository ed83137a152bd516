import { Worker } from "node:worker_threads";
import { VanbanError } from "../../errors.js";
import { DEFAULT_LIMITS, type ReadLimits } from "../limits.js";
import { within } from "../ocr/stopped.js";
import type { GreyImage } from "../page-reading.js";
import { ThreadDeath } from "../thread-death.js";
import { drawerOf, type RenderAnswer, type RenderRequest } from "./drawer.js";
import type { RenderOptions } from "./render-page.js";

/** How to open a PDF for drawing, and what ends it. */
export interface RendererOptions extends RenderOptions, Partial<Pick<ReadLimits, "maxSeconds">> {
  readonly signal?: AbortSignal | undefined;
}

/** Draws pages of one PDF file; one page at a time, further calls wait. */
export interface PageRenderer {
  /**
   * The page as it is shown, in grey, without its annotations.
   *
   * @param number 1 for the first page
   * @param resolution dots an inch of the page's own picture, where it is known
   * Throws a VanbanError `part-missing`, `input-encrypted`, `input-damaged`, `input-too-large` (also for more than
   * `maxSeconds`) or `aborted`; other pages can still be drawn.
   */
  render(number: number, resolution?: number): Promise<GreyImage>;
  close(): Promise<void>;
}

/** What answers: a thread, or this one. */
interface Drawer {
  answer(request: RenderRequest): Promise<RenderAnswer>;
  end(): Promise<void>;
}

/** A page and a large file together take a fraction; a file that wants more is no document. */
const THREAD_MEGABYTES = 1024;

/** How PDFium and V8 say that there is no more. */
const MEMORY_IS_OUT = /^Aborted|out of memory|memory limit/iu;

class DrawingThread implements Drawer {
  readonly #worker: Worker;
  readonly #death = new ThreadDeath();

  constructor(bytes: Uint8Array, options: RenderOptions) {
    this.#worker = new Worker(new URL("./render-thread.js", import.meta.url), {
      workerData: { bytes, options },
      // What the process was started with may be meant for its own program, and no thread starts with `--input-type`.
      execArgv: [],
      // What PDFium prints of a file's faults is no output of ours.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
    });
    this.#death.watch(this.#worker);
  }

  answer(request: RenderRequest): Promise<RenderAnswer> {
    const answer = new Promise<RenderAnswer>((resolve) => this.#worker.once("message", resolve));
    this.#worker.postMessage(request);
    return this.#death.unless(answer);
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** A thread runs built code; where the sources themselves run, as in tests, pages are drawn in the caller's thread. */
function startDrawer(bytes: Uint8Array, options: RenderOptions): Drawer {
  if (import.meta.url.endsWith(".js")) return new DrawingThread(bytes, options);
  return { answer: drawerOf(bytes, options), end: async () => {} };
}

class Renderer implements PageRenderer {
  readonly #start: () => Drawer;
  readonly #options: RendererOptions;
  #drawer: Drawer | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(bytes: Uint8Array, options: RendererOptions) {
    const { name, password, maxPixels } = options;
    this.#start = () => startDrawer(bytes, { name, password, ...(maxPixels === undefined ? {} : { maxPixels }) });
    this.#options = options;
  }

  render(number: number, resolution?: number): Promise<GreyImage> {
    const image = this.#last.then(() => this.#draw({ number, resolution }));
    const done = (): void => {};
    this.#last = image.then(done, done);
    return image;
  }

  async close(): Promise<void> {
    const drawer = this.#drawer;
    this.#drawer = undefined;
    await drawer?.end();
  }

  async #draw(request: RenderRequest): Promise<GreyImage> {
    const { signal, maxSeconds = DEFAULT_LIMITS.maxSeconds } = this.#options;
    const late = (): VanbanError => this.#tooSlow(request.number, maxSeconds);
    this.#drawer ??= this.#start();
    try {
      const answer = await within(this.#drawer.answer(request), { signal, maxSeconds, late });
      if ("image" in answer) return answer.image;
      if (answer.code !== undefined) throw new VanbanError(answer.code, answer.message);
      throw new Error(answer.message);
    } catch (error) {
      // The thread may be at work still, or in disorder: the next page gets a fresh one.
      await this.close();
      throw error instanceof VanbanError ? error : this.#broken(request.number, error);
    }
  }

  #pageName(number: number): string {
    return `${this.#options.name ?? "The PDF"}, page ${number},`;
  }

  #tooSlow(number: number, maxSeconds: number): VanbanError {
    return new VanbanError(
      "input-too-large",
      `${this.#pageName(number)} was not drawn within ${maxSeconds} seconds; raise the limit with --max-seconds (maxSeconds).`,
    );
  }

  #tooHeavy(number: number, cause: Error): VanbanError {
    const sentence = `${this.#pageName(number)} needs more memory than a page of a document does; print it anew and read that.`;
    return new VanbanError("input-too-large", sentence, { cause });
  }

  #broken(number: number, cause: unknown): VanbanError {
    if (cause instanceof Error && MEMORY_IS_OUT.test(cause.message)) return this.#tooHeavy(number, cause);
    return new VanbanError("input-damaged", `${this.#pageName(number)} is damaged and cannot be drawn.`, { cause });
  }
}

/**
 * Opens a PDF for drawing, in a thread that is ended when a page takes too long. The bytes stay the caller's. The file is
 * opened when the first page is asked for.
 */
export function openRenderer(bytes: Uint8Array, options: RendererOptions = {}): PageRenderer {
  return new Renderer(bytes, options);
}
