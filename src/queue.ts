/**
 * The work of many machines, through a Redis. Needs Node and the packages bullmq and ioredis, which are installed beside vanban.
 *
 * @module vanban/queue
 */

export type { DeadChoice, DeadDocument } from "./archive/queue/dead-letters.js";
export { type EnqueueOptions, enqueue } from "./archive/queue/enqueue.js";
export type { EnqueueEvent, EnqueueSummary } from "./archive/queue/enqueue-event.js";
export type { Mount } from "./archive/queue/folders-here.js";
export { DEFAULT_ATTEMPTS, FIRST_RETRY_SECONDS, type RetrySettings } from "./archive/queue/job-options.js";
export { PATIENCE_SECONDS, type QueuePlace } from "./archive/queue/open-queue.js";
export { type QueueClient, queueClient } from "./archive/queue/queue-client.js";
export type { QueueStatus } from "./archive/queue/queue-counts.js";
export { DEFAULT_QUEUE } from "./archive/queue/queue-names.js";
export { GRACE_SECONDS, LOCK_SECONDS, MOST_STALLS, type WorkerOptions, work } from "./archive/queue/worker.js";
export type { WorkerEvent } from "./archive/queue/worker-event.js";
