import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { VanbanError } from "../../errors.js";
import { DEFAULT_LIMITS } from "../limits.js";
import { partMissing } from "../optional-part.js";
import type { GreyImage } from "../page-reading.js";
import type { HocrReader } from "./hocr-engine.js";
import { pgmOf } from "./pgm.js";
import { recognisedTooLate, within } from "./stopped.js";

/** How the program is run. */
export interface NativeTesseractOptions {
  readonly maxSeconds?: number | undefined;
  /** The program's name or path. */
  readonly program?: string | undefined;
}

const PROGRAM = "tesseract";
const LANGUAGE = "vie";
const INSTALL = "apt-get install tesseract-ocr-vie (the Debian package; it brings the program along)";
/** What the program may say before a message grows past reading. */
const MAX_MESSAGE = 300;

const missing = (what: string, cause?: unknown): VanbanError => partMissing(what, INSTALL, cause);

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Starts the program with one thread: its own threads cost several times what they gain on a page. */
function start(program: string, options: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(program, options, { env: { ...process.env, OMP_THREAD_LIMIT: "1" } });
}

async function ended(child: ChildProcessWithoutNullStreams, input: Uint8Array = new Uint8Array()): Promise<Ended> {
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  // A program that ends before it has read its input says why by its code.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [code, out, error] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
  return { code, out, error };
}

class NativeTesseract implements HocrReader {
  readonly name: string;
  readonly #program: string;
  readonly #maxSeconds: number;
  readonly #running = new Set<ChildProcessWithoutNullStreams>();

  constructor(version: string, program: string, maxSeconds: number) {
    this.name = `tesseract ${version} ${LANGUAGE}`;
    this.#program = program;
    this.#maxSeconds = maxSeconds;
  }

  async read(image: GreyImage, signal?: AbortSignal): Promise<string> {
    const options = ["stdin", "stdout", "-l", LANGUAGE, "--dpi", String(image.resolution), "-c", "lstm_choice_mode=2"];
    const child = start(this.#program, [...options, "hocr"]);
    this.#running.add(child);
    try {
      const { code, out, error } = await within(ended(child, pgmOf(image)), {
        signal,
        maxSeconds: this.#maxSeconds,
        late: () => recognisedTooLate(this.#maxSeconds),
      });
      if (code === 0) return out;
      throw new VanbanError(
        "recognition-failed",
        `${this.#program} ended with code ${code}: ${error.trim().slice(0, MAX_MESSAGE)}`,
      );
    } finally {
      child.kill("SIGKILL");
      this.#running.delete(child);
    }
  }

  async close(): Promise<void> {
    for (const child of this.#running) child.kill("SIGKILL");
  }
}

/**
 * The system's own Tesseract, about twice as fast as the one in the package.
 * Throws a VanbanError `part-missing` that names the Debian package, where the program or its Vietnamese data is missing.
 */
export async function nativeTesseract(options: NativeTesseractOptions = {}): Promise<HocrReader> {
  const { program = PROGRAM, maxSeconds = DEFAULT_LIMITS.maxSeconds } = options;
  const { out } = await ended(start(program, ["--list-langs"])).catch((cause: unknown) =>
    Promise.reject(missing(`The program ${program}`, cause)),
  );
  if (!out.split(/\s+/u).includes(LANGUAGE)) throw missing(`The Vietnamese data of ${program}`);
  const { out: words } = await ended(start(program, ["--version"]));
  return new NativeTesseract(/\d[\d.]*/u.exec(words)?.[0] ?? "unknown", program, maxSeconds);
}
