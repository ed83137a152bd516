import { z } from "zod";

/** What one fresh process measured. Times in milliseconds, memory in bytes. */
export const timedRun: z.ZodType<TimedRun> = z.object({
  syllables: z.number(),
  accuracy: z.number(),
  openMs: z.number(),
  clockMs: z.number(),
  processorMs: z.number(),
  peakMemory: z.number(),
});

export interface TimedRun {
  readonly syllables: number;
  readonly accuracy: number;
  /** To read, check and open the model. */
  readonly openMs: number;
  /** To restore the document: by the clock, and of all threads together (the compiler and the collector have their own). */
  readonly clockMs: number;
  readonly processorMs: number;
  /** Of the process, from its start to the end of the restoration. */
  readonly peakMemory: number;
}

/** The middle one of some numbers; the higher of the two middle ones where their count is even. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
