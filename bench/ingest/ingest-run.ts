import { z } from "zod";

/** What one run over a folder came to. */
export interface IngestRun {
  readonly done: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly pages: number;
  /** From before the model is opened to the end of the catalogue. */
  readonly seconds: number;
  /** Of the process with all its threads, its start included. */
  readonly processorSeconds: number;
  /** Bytes, of the process with all its threads. */
  readonly peakMemory: number;
}

export const ingestRun: z.ZodType<IngestRun> = z.object({
  done: z.number(),
  unchanged: z.number(),
  failed: z.number(),
  pages: z.number(),
  seconds: z.number(),
  processorSeconds: z.number(),
  peakMemory: z.number(),
});
