/** What ends a piece of work before it is done, each with the error that is then thrown. */
export interface Interrupts {
  readonly signals: readonly (readonly [signal: AbortSignal | undefined, fault: (reason: unknown) => Error])[];
  readonly seconds: number;
  readonly slow: () => Error;
}

/** The work, or the error of what ends it first. Nothing of it is kept by the signals, which may live long. */
export async function interruptible<Result>(
  work: Promise<Result>,
  { signals, seconds, slow }: Interrupts,
): Promise<Result> {
  const undo: (() => void)[] = [];
  const ended = new Promise<never>((_, reject) => {
    const timer = setTimeout(() => reject(slow()), seconds * 1000);
    undo.push(() => clearTimeout(timer));
    for (const [signal, fault] of signals) {
      const stop = (): void => reject(fault(signal?.reason));
      if (signal?.aborted) stop();
      signal?.addEventListener("abort", stop);
      undo.push(() => signal?.removeEventListener("abort", stop));
    }
  });
  // Work that is no longer waited for may fail in peace.
  work.catch(() => {});
  try {
    return await Promise.race([work, ended]);
  } finally {
    for (const one of undo) one();
  }
}
