import { VanbanError } from "../../errors.js";
import type { Engine } from "./batch.js";
import type { OpenQueue } from "./open-queue.js";

/** How a queue stands, seen from any machine. */
export interface QueueStatus {
  /** Its name. */
  readonly queue: string;
  /** Documents that no worker has yet, those that wait for another try included. */
  readonly waiting: number;
  /** Of these, documents that failed and wait for another try. */
  readonly retrying: number;
  /** Documents that are worked on. */
  readonly active: number;
  /** Documents that were done since `since`. */
  readonly done: number;
  /** On the dead-letter list. */
  readonly dead: number;
  /** Pages of the documents that are done; about, since a machine may be lost between the two counts. */
  readonly pages: number;
  /** Processes that take from the queue. */
  readonly workers: number;
  /** When the first of the documents that it counts was handed in, ISO 8601; absent for a queue that was never used. */
  readonly since?: string;
}

/** Documents that are not done: in the queue, in work, and waiting for another try. */
export async function pending({ queue }: OpenQueue): Promise<{ waiting: number; active: number; delayed: number }> {
  const counts = await queue.getJobCounts("waiting", "active", "delayed", "prioritized");
  const of = (name: string): number => counts[name] ?? 0;
  return { waiting: of("waiting") + of("prioritized"), active: of("active"), delayed: of("delayed") };
}

/** How many jobs were ever completed: BullMQ counts each in the step that completes it. */
async function completed({ queue }: OpenQueue): Promise<number> {
  return (await queue.getMetrics("completed", 0, 0)).meta.count;
}

const shown = ({ vanban, model }: Engine): string => `vanban ${vanban} with model ${model.slice(0, 12)}`;

/** Throws a VanbanError `engine-mismatch` where a queue holds work for another engine. */
export function assertEngine(open: OpenQueue, wanted: Engine, ours: Engine): void {
  if (wanted.vanban === ours.vanban && wanted.model === ours.model) return;
  const message = `Queue ${open.name} holds work for ${shown(wanted)}, and this is ${shown(ours)}: results would differ. Install the same version and model here, or name another queue with --queue.`;
  throw new VanbanError("engine-mismatch", message);
}

/** The engine that a queue's work is for; undefined where it holds none. */
export async function engineInWork(open: OpenQueue): Promise<Engine | undefined> {
  const { waiting, active, delayed } = await pending(open);
  if (waiting + active + delayed + (await open.queue.getFailedCount()) === 0) return undefined;
  const text = await open.connection.client.hget(open.countsKey, "engine");
  return text === null ? undefined : (JSON.parse(text) as Engine);
}

/**
 * Begins the counts of a queue that is empty anew, and says whose work it holds. Throws a VanbanError `engine-mismatch` where
 * it still holds work for another engine.
 */
export async function claimCounts(open: OpenQueue, engine: Engine): Promise<void> {
  const inWork = await engineInWork(open);
  if (inWork !== undefined) return assertEngine(open, inWork, engine);
  await open.connection.client.hset(open.countsKey, {
    engine: JSON.stringify(engine),
    since: new Date().toISOString(),
    pages: 0,
    doneBefore: await completed(open),
  });
}

/** How a queue stands. */
export async function queueStatus(open: OpenQueue): Promise<QueueStatus> {
  const [{ waiting, active, delayed }, dead, done, workers, counts] = await Promise.all([
    pending(open),
    open.queue.getFailedCount(),
    completed(open),
    open.queue.getWorkers(),
    open.connection.client.hgetall(open.countsKey),
  ]);
  const { since, pages, doneBefore } = counts as { since?: string; pages?: string; doneBefore?: string };
  return {
    queue: open.name,
    waiting: waiting + delayed,
    retrying: delayed,
    active,
    done: done - Number(doneBefore ?? 0),
    dead,
    pages: Number(pages ?? 0),
    workers: workers.length,
    ...(since === undefined ? {} : { since }),
  };
}
