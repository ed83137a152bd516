/**
 * The end of a thread that nobody asked for. Unlike a promise that is raced again and again, it keeps nothing of the work
 * that was done while the thread lived: a race with a promise that never settles holds its result for as long.
 */
export class ThreadDeath {
    #waiting = new Set();
    #reason;
    /** Listens to a thread. */
    watch(thread) {
        thread.on("error", (error) => this.#die(error));
        thread.on("exit", (code) => this.#die(new Error(`the thread ended with code ${code}`)));
    }
    /** Waits for work of the thread; rejects with the reason where the thread dies first. */
    unless(work) {
        return new Promise((resolve, reject) => {
            if (this.#reason !== undefined)
                reject(this.#reason);
            this.#waiting.add(reject);
            const done = () => {
                this.#waiting.delete(reject);
            };
            work.then(resolve, reject).then(done, done);
        });
    }
    #die(reason) {
        this.#reason ??= reason;
        for (const reject of this.#waiting)
            reject(this.#reason);
        this.#waiting.clear();
    }
}
