/** The work, or the error of what ends it first. Nothing of it is kept by the signals, which may live long. */
export async function interruptible(work, { signals, seconds, slow }) {
    const undo = [];
    const ended = new Promise((_, reject) => {
        const timer = setTimeout(() => reject(slow()), seconds * 1000);
        undo.push(() => clearTimeout(timer));
        for (const [signal, fault] of signals) {
            const stop = () => reject(fault(signal?.reason));
            if (signal?.aborted)
                stop();
            signal?.addEventListener("abort", stop);
            undo.push(() => signal?.removeEventListener("abort", stop));
        }
    });
    // Work that is no longer waited for may fail in peace.
    work.catch(() => { });
    try {
        return await Promise.race([work, ended]);
    }
    finally {
        for (const one of undo)
            one();
    }
}
