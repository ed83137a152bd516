import { z } from "zod";
/** What one fresh process measured. Times in milliseconds, memory in bytes. */
export const timedRun = z.object({
    syllables: z.number(),
    accuracy: z.number(),
    openMs: z.number(),
    clockMs: z.number(),
    processorMs: z.number(),
    peakMemory: z.number(),
});
/** The middle one of some numbers; the higher of the two middle ones where their count is even. */
export function median(values) {
    return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
