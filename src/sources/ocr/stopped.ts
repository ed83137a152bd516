import { VanbanError } from "../../errors.js";

/** The error of a reading that its caller stopped. */
export function aborted(signal: AbortSignal): VanbanError {
  return new VanbanError("aborted", "Reading was stopped before it was done.", { cause: signal.reason });
}

/** What may end a piece of work before it is done. */
export interface Bounds {
  readonly signal?: AbortSignal | undefined;
  readonly maxSeconds: number;
  /** The error where the clock is first. */
  readonly late: () => VanbanError;
}

/**
 * Waits for work that cannot be stopped by itself. Throws a VanbanError `aborted` or what `late` gives when the signal or the
 * clock is first; the caller then ends whatever does the work.
 */
export async function within<Result>(work: Promise<Result>, { signal, maxSeconds, late }: Bounds): Promise<Result> {
  // Work that fails after its end was not waited for is nobody's fault.
  work.catch(() => {});
  if (signal?.aborted) throw aborted(signal);
  let tidy = (): void => {};
  const stopped = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(late()), maxSeconds * 1000);
    const onAbort = (): void => reject(aborted(signal!));
    signal?.addEventListener("abort", onAbort, { once: true });
    tidy = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    tidy();
  }
}

/** The error of a page that takes too long to recognise. */
export function recognisedTooLate(maxSeconds: number): VanbanError {
  return new VanbanError(
    "recognition-failed",
    `A page was not recognised within ${maxSeconds} seconds; raise the limit with --max-seconds (maxSeconds).`,
  );
}
