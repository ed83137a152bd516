import type { JobsOptions } from "bullmq";
import type { ErrorCode } from "../../errors.js";

/** Tries of a document before it goes to the dead-letter list. */
export const DEFAULT_ATTEMPTS = 5;

/** Before the second try; doubled before each further one, and shortened by chance to between half and all of it. */
export const FIRST_RETRY_SECONDS = 5;

/** How the jobs of a batch are kept and tried again. */
export interface RetrySettings {
  /** {@link DEFAULT_ATTEMPTS} where absent. */
  readonly attempts?: number;
  /** {@link FIRST_RETRY_SECONDS} where absent. */
  readonly retrySeconds?: number;
}

/** BullMQ's options of a job. A finished one leaves Redis at once: the journal knows it, and memory stays free. */
export function jobOptions({
  attempts = DEFAULT_ATTEMPTS,
  retrySeconds = FIRST_RETRY_SECONDS,
}: RetrySettings): JobsOptions {
  return {
    attempts,
    backoff: { type: "exponential", delay: retrySeconds * 1000, jitter: 0.5 },
    removeOnComplete: true,
    removeOnFail: false,
    // The sentence says it; traces of ours would only fill memory.
    stackTraceLimit: 0,
  };
}

/** Faults of the document itself: another try would find the same. */
export const NOT_RETRIED: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "input-binary",
  "input-too-large",
  "input-damaged",
  "input-encrypted",
  "input-changed",
  "bad-argument",
  "queue-damaged",
]);

/** Faults of this machine: the document goes back as it came, and the worker ends with the sentence. */
export const ENDS_THE_WORKER: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  "part-missing",
  "engine-mismatch",
  "worker-unfit",
  "model-missing",
  "model-not-a-model",
  "model-too-old",
  "model-too-new",
  "model-truncated",
  "model-checksum",
  "host-big-endian",
]);
