import { Worker } from "node:worker_threads";
import { VanbanError } from "../../errors.js";
import { DEFAULT_LIMITS } from "../limits.js";
import { within } from "../ocr/stopped.js";
import { ThreadDeath } from "../thread-death.js";
import { drawerOf } from "./drawer.js";
/** A page and a large file together take a fraction; a file that wants more is no document. */
const THREAD_MEGABYTES = 1024;
/** How PDFium and V8 say that there is no more. */
const MEMORY_IS_OUT = /^Aborted|out of memory|memory limit/iu;
class DrawingThread {
    #worker;
    #death = new ThreadDeath();
    constructor(bytes, options) {
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
    answer(request) {
        const answer = new Promise((resolve) => this.#worker.once("message", resolve));
        this.#worker.postMessage(request);
        return this.#death.unless(answer);
    }
    async end() {
        await this.#worker.terminate();
    }
}
/** A thread runs built code; where the sources themselves run, as in tests, pages are drawn in the caller's thread. */
function startDrawer(bytes, options) {
    if (import.meta.url.endsWith(".js"))
        return new DrawingThread(bytes, options);
    return { answer: drawerOf(bytes, options), end: async () => { } };
}
class Renderer {
    #start;
    #options;
    #drawer;
    #last = Promise.resolve();
    constructor(bytes, options) {
        const { name, password, maxPixels } = options;
        this.#start = () => startDrawer(bytes, { name, password, ...(maxPixels === undefined ? {} : { maxPixels }) });
        this.#options = options;
    }
    render(number, resolution) {
        const image = this.#last.then(() => this.#draw({ number, resolution }));
        const done = () => { };
        this.#last = image.then(done, done);
        return image;
    }
    async close() {
        const drawer = this.#drawer;
        this.#drawer = undefined;
        await drawer?.end();
    }
    async #draw(request) {
        const { signal, maxSeconds = DEFAULT_LIMITS.maxSeconds } = this.#options;
        const late = () => this.#tooSlow(request.number, maxSeconds);
        this.#drawer ??= this.#start();
        try {
            const answer = await within(this.#drawer.answer(request), { signal, maxSeconds, late });
            if ("image" in answer)
                return answer.image;
            if (answer.code !== undefined)
                throw new VanbanError(answer.code, answer.message);
            throw new Error(answer.message);
        }
        catch (error) {
            // The thread may be at work still, or in disorder: the next page gets a fresh one.
            await this.close();
            throw error instanceof VanbanError ? error : this.#broken(request.number, error);
        }
    }
    #pageName(number) {
        return `${this.#options.name ?? "The PDF"}, page ${number},`;
    }
    #tooSlow(number, maxSeconds) {
        return new VanbanError("input-too-large", `${this.#pageName(number)} was not drawn within ${maxSeconds} seconds; raise the limit with --max-seconds (maxSeconds).`);
    }
    #tooHeavy(number, cause) {
        const sentence = `${this.#pageName(number)} needs more memory than a page of a document does; print it anew and read that.`;
        return new VanbanError("input-too-large", sentence, { cause });
    }
    #broken(number, cause) {
        if (cause instanceof Error && MEMORY_IS_OUT.test(cause.message))
            return this.#tooHeavy(number, cause);
        return new VanbanError("input-damaged", `${this.#pageName(number)} is damaged and cannot be drawn.`, { cause });
    }
}
/**
 * Opens a PDF for drawing, in a thread that is ended when a page takes too long. The bytes stay the caller's. The file is
 * opened when the first page is asked for.
 */
export function openRenderer(bytes, options = {}) {
    return new Renderer(bytes, options);
}
