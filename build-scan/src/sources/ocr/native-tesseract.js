import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { VanbanError } from "../../errors.js";
import { DEFAULT_LIMITS } from "../limits.js";
import { partMissing } from "../optional-part.js";
import { pgmOf } from "./pgm.js";
import { recognisedTooLate, within } from "./stopped.js";
const PROGRAM = "tesseract";
const LANGUAGE = "vie";
const INSTALL = "apt-get install tesseract-ocr-vie (the Debian package; it brings the program along)";
/** What the program may say before a message grows past reading. */
const MAX_MESSAGE = 300;
const missing = (what, cause) => partMissing(what, INSTALL, cause);
/** Starts the program with one thread: its own threads cost several times what they gain on a page. */
function start(program, options) {
    return spawn(program, options, { env: { ...process.env, OMP_THREAD_LIMIT: "1" } });
}
async function ended(child, input = new Uint8Array()) {
    const closed = new Promise((resolve, reject) => {
        child.on("error", reject);
        child.on("close", resolve);
    });
    // A program that ends before it has read its input says why by its code.
    child.stdin.on("error", () => { });
    child.stdin.end(input);
    const [code, out, error] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
    return { code, out, error };
}
class NativeTesseract {
    name;
    #program;
    #maxSeconds;
    #running = new Set();
    constructor(version, program, maxSeconds) {
        this.name = `tesseract ${version} ${LANGUAGE}`;
        this.#program = program;
        this.#maxSeconds = maxSeconds;
    }
    async read(image, signal) {
        const options = ["stdin", "stdout", "-l", LANGUAGE, "--dpi", String(image.resolution), "-c", "lstm_choice_mode=2"];
        const child = start(this.#program, [...options, "hocr"]);
        this.#running.add(child);
        try {
            const { code, out, error } = await within(ended(child, pgmOf(image)), {
                signal,
                maxSeconds: this.#maxSeconds,
                late: () => recognisedTooLate(this.#maxSeconds),
            });
            if (code === 0)
                return out;
            throw new VanbanError("recognition-failed", `${this.#program} ended with code ${code}: ${error.trim().slice(0, MAX_MESSAGE)}`);
        }
        finally {
            child.kill("SIGKILL");
            this.#running.delete(child);
        }
    }
    async close() {
        for (const child of this.#running)
            child.kill("SIGKILL");
    }
}
/**
 * The system's own Tesseract, about twice as fast as the one in the package.
 * Throws a VanbanError `part-missing` that names the Debian package, where the program or its Vietnamese data is missing.
 */
export async function nativeTesseract(options = {}) {
    const { program = PROGRAM, maxSeconds = DEFAULT_LIMITS.maxSeconds } = options;
    const { out } = await ended(start(program, ["--list-langs"])).catch((cause) => Promise.reject(missing(`The program ${program}`, cause)));
    if (!out.split(/\s+/u).includes(LANGUAGE))
        throw missing(`The Vietnamese data of ${program}`);
    const { out: words } = await ended(start(program, ["--version"]));
    return new NativeTesseract(/\d[\d.]*/u.exec(words)?.[0] ?? "unknown", program, maxSeconds);
}
