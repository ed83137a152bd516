import { Worker } from "node:worker_threads";
import { ThreadDeath } from "../thread-death.js";
import type { Matrix } from "./matrix.js";
import type { Picture } from "./page-kind.js";
import { roomForPictures } from "./pictures.js";

/** The pictures of a file's pages with their size in pixels. One page is asked for at a time. */
export interface PictureFinder {
  /**
   * Undefined where PDFium is not installed, or cannot open the file or the page.
   *
   * @param matrix from the file's coordinates to those of the page as it is shown
   */
  picturesOf(number: number, matrix: Matrix): Promise<readonly Picture[] | undefined>;
  close(): Promise<void>;
}

/** What the thread starts with. */
export interface PictureThreadData {
  readonly length: number;
  readonly password: string;
  /** Through it the file comes part by part, so that there is no third copy of it. */
  readonly window: SharedArrayBuffer;
}

/** A part of the file that stands in the window, or a page to look at. Each is answered by one message. */
export type PictureRequest =
  | { readonly at: number; readonly length: number }
  | { readonly number: number; readonly matrix: Matrix };

const WINDOW_BYTES = 1 << 20;
/** A page takes a fraction; PDFium's own memory is not counted. */
const THREAD_MEGABYTES = 256;

/**
 * PDFium in a thread of its own, which can be ended whatever it is doing, and whose memory is then free: in the caller's
 * thread the package keeps it for good, as it leaves functions behind that hold on to it.
 */
class PictureThread implements PictureFinder {
  readonly #worker: Worker;
  readonly #death = new ThreadDeath();
  readonly #opened: Promise<unknown>;

  constructor(bytes: Uint8Array, password: string) {
    const window = new SharedArrayBuffer(Math.min(WINDOW_BYTES, bytes.length));
    const data: PictureThreadData = { length: bytes.length, password, window };
    this.#worker = new Worker(new URL("./picture-thread.js", import.meta.url), {
      workerData: data,
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
    });
    this.#death.watch(this.#worker);
    this.#opened = this.#handOver(bytes, new Uint8Array(window));
    // Told when a page is asked for.
    this.#opened.catch(() => {});
  }

  async picturesOf(number: number, matrix: Matrix): Promise<readonly Picture[] | undefined> {
    try {
      await this.#opened;
      return (await this.#ask({ number, matrix })) as readonly Picture[] | undefined;
    } catch {
      return undefined;
    }
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #handOver(bytes: Uint8Array, window: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; at += window.length) {
      const part = bytes.subarray(at, at + window.length);
      window.set(part);
      await this.#ask({ at, length: part.length });
    }
  }

  #ask(request: PictureRequest): Promise<unknown> {
    const answer = new Promise<unknown>((resolve) => this.#worker.once("message", resolve));
    this.#worker.postMessage(request);
    return this.#death.unless(answer);
  }
}

/** PDFium in the caller's thread. */
function picturesHere(bytes: Uint8Array, password: string): PictureFinder {
  const file = roomForPictures(bytes.length).then((room) => {
    room.write(0, bytes);
    room.open(password);
    return room;
  });
  return {
    picturesOf: (number, matrix) =>
      file.then(
        (pictures) => pictures.picturesOf(number, matrix),
        () => undefined,
      ),
    close: async () => {},
  };
}

/** Opens a file, which must not be empty, for its pictures. A thread runs built code; see `startDrawer`. */
export function findPictures(bytes: Uint8Array, password = ""): PictureFinder {
  return import.meta.url.endsWith(".js") ? new PictureThread(bytes, password) : picturesHere(bytes, password);
}
