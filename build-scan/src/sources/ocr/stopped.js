import { VanbanError } from "../../errors.js";
/** The error of a reading that its caller stopped. */
export function aborted(signal) {
    return new VanbanError("aborted", "Reading was stopped before it was done.", { cause: signal.reason });
}
/**
 * Waits for work that cannot be stopped by itself. Throws a VanbanError `aborted` or what `late` gives when the signal or the
 * clock is first; the caller then ends whatever does the work.
 */
export async function within(work, { signal, maxSeconds, late }) {
    // Work that fails after its end was not waited for is nobody's fault.
    work.catch(() => { });
    if (signal?.aborted)
        throw aborted(signal);
    let tidy = () => { };
    const stopped = new Promise((_, reject) => {
        const timer = setTimeout(() => reject(late()), maxSeconds * 1000);
        const onAbort = () => reject(aborted(signal));
        signal?.addEventListener("abort", onAbort, { once: true });
        tidy = () => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", onAbort);
        };
    });
    try {
        return await Promise.race([work, stopped]);
    }
    finally {
        tidy();
    }
}
/** The error of a page that takes too long to recognise. */
export function recognisedTooLate(maxSeconds) {
    return new VanbanError("recognition-failed", `A page was not recognised within ${maxSeconds} seconds; raise the limit with --max-seconds (maxSeconds).`);
}
