import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { VanbanError } from "../../errors.js";
import { DEFAULT_LIMITS } from "../limits.js";
import { optionalPart } from "../optional-part.js";
import { ThreadDeath } from "../thread-death.js";
import { pgmOf } from "./pgm.js";
import { recognisedTooLate, within } from "./stopped.js";
/**
 * A thread's memory does not shrink, and what it adapts to on some pages it keeps for others: after this many readings
 * (a dozen pages with their zones) a fresh one starts, in a third of a second.
 */
const READINGS_A_THREAD = 50;
const INSTALL = "tesseract.js @tesseract.js-data/vie";
const LSTM_ONLY = 1;
async function loadParts() {
    return optionalPart("The recognition of pictures (Tesseract with its Vietnamese data)", INSTALL, async () => {
        const { default: tesseract } = await import("tesseract.js");
        const require = createRequire(import.meta.url);
        const { version } = require("tesseract.js/package.json");
        // The thread loads its core by itself, and would end the process were it not there.
        createRequire(require.resolve("tesseract.js")).resolve("tesseract.js-core/package.json");
        const langPath = join(dirname(require.resolve("@tesseract.js-data/vie/package.json")), "4.0.0_best_int");
        return { createWorker: tesseract.createWorker, langPath, version };
    });
}
function failed(cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    return new VanbanError("recognition-failed", `A page could not be recognised (${why}); try again, or scan it anew.`, {
        cause,
    });
}
/**
 * Starts a thread by a function of the package, and watches it from its first moment: the package does not, so that a thread
 * that cannot start would end the process.
 */
async function started(start) {
    const death = new ThreadDeath();
    const watch = (thread) => {
        death.watch(thread);
        // What the engine prints of lines that it cannot read is no output of ours.
        for (const output of [thread.stdout, thread.stderr])
            output.unpipe().resume();
    };
    // Emitted in the tick after the thread is made, which the package does before it gives its promise.
    process.once("worker", watch);
    const starting = start();
    setImmediate(() => process.off("worker", watch));
    return { worker: await death.unless(starting), death };
}
/** The same bytes, not a copy. */
const asBuffer = ({ buffer, byteOffset, length }) => Buffer.from(buffer, byteOffset, length);
class TesseractJs {
    name;
    #parts;
    #maxSeconds;
    #readingsAThread;
    #thread;
    #readings = 0;
    constructor(parts, options) {
        this.name = `tesseract.js ${parts.version} vie`;
        this.#parts = parts;
        this.#maxSeconds = options.maxSeconds ?? DEFAULT_LIMITS.maxSeconds;
        this.#readingsAThread = options.readingsAThread ?? READINGS_A_THREAD;
    }
    async read(image, signal) {
        const bounds = { signal, maxSeconds: this.#maxSeconds, late: () => recognisedTooLate(this.#maxSeconds) };
        try {
            const hocr = await within(this.#readIn(await within(this.#started(), bounds), image), bounds);
            this.#readings++;
            if (this.#readings >= this.#readingsAThread)
                await this.close();
            return hocr;
        }
        catch (cause) {
            // Whatever went wrong, the thread may hang or be half done: the next page gets a fresh one.
            await this.close();
            throw cause instanceof VanbanError ? cause : failed(cause);
        }
    }
    async close() {
        const thread = this.#thread;
        this.#thread = undefined;
        this.#readings = 0;
        // A thread that is still starting ends as soon as it can be; nobody waits for it.
        void thread?.then(({ worker }) => worker.terminate()).catch(() => { });
    }
    async #readIn({ worker, death }, image) {
        const reading = async () => {
            await worker.setParameters({ user_defined_dpi: String(image.resolution) });
            const { data } = await worker.recognize(asBuffer(pgmOf(image)), {}, { text: false, hocr: true });
            return data.hocr ?? "";
        };
        return death.unless(reading());
    }
    #started() {
        this.#thread ??= this.#start();
        return this.#thread;
    }
    async #start() {
        const { createWorker, langPath } = this.#parts;
        const thread = await started(() => createWorker("vie", LSTM_ONLY, {
            langPath,
            gzip: true,
            cacheMethod: "none",
            // Without one, the package throws where nobody can catch.
            errorHandler: () => { },
        }));
        // Alternatives of each character, told in the hOCR only.
        await thread.worker.setParameters({ lstm_choice_mode: "2" });
        return thread;
    }
}
/**
 * Tesseract in WebAssembly with the Vietnamese data of its package, in a thread of its own; it reads no network and keeps
 * no cache. Throws a VanbanError `part-missing`.
 */
export async function tesseractJs(options = {}) {
    return new TesseractJs(await loadParts(), options);
}
