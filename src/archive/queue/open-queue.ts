import type { Queue } from "bullmq";
import { VanbanError } from "../../errors.js";
import { optionalPart } from "../../sources/optional-part.js";
import { Batches, type QueuedDocument } from "./batch.js";
import { checkedName } from "./queue-names.js";
import { RedisConnection } from "./redis-connection.js";
import { assertFit } from "./redis-fitness.js";

/** Which queue, where. */
export interface QueuePlace {
  /** `redis://[user[:password]@]host[:port][/db]` */
  readonly redis: string;
  /** "vanban" where absent. */
  readonly queue?: string;
  /** Seconds that Redis may be away; {@link PATIENCE_SECONDS} where absent. */
  readonly patience?: number;
  /** Ends what is done with the queue, with a VanbanError `aborted`. */
  readonly signal?: AbortSignal;
  /** Whether `signal` ends only the opening, and not what is done with the queue afterwards. */
  readonly isForOpening?: boolean;
  /** Called when Redis cannot be reached. */
  readonly onAway?: (why: string) => void;
  /** Called when it answers again. */
  readonly onBack?: () => void;
}

/** How long a command waits for a Redis that is away. Workers wait for ever. */
export const PATIENCE_SECONDS = 15;

/** A queue and what stands beside it in Redis. */
export interface OpenQueue {
  readonly name: string;
  readonly connection: RedisConnection;
  readonly queue: Queue<QueuedDocument>;
  readonly batches: Batches;
  /** Counts that are of one run of batches: since when, how many pages. */
  readonly countsKey: string;
  close(): Promise<void>;
}

/** BullMQ. Throws a VanbanError `part-missing`. */
export function loadBullmq(): Promise<typeof import("bullmq")> {
  return optionalPart("bullmq, which spreads work over machines,", "bullmq ioredis", () => import("bullmq"));
}

/**
 * Opens a queue. Throws a VanbanError `part-missing`, `bad-argument` for the address or the name, `queue-unreachable`,
 * `queue-refused` or `aborted`.
 */
export async function openQueue(place: QueuePlace): Promise<OpenQueue> {
  const { redis, queue: given, patience = PATIENCE_SECONDS, ...watch } = place;
  const name = checkedName(given);
  if (!(patience >= 0)) throw new VanbanError("bad-argument", `${patience} is no number of seconds.`);
  const { Queue } = await loadBullmq();
  const connection = await RedisConnection.open(redis, { ...watch, patienceMs: patience * 1000 });
  try {
    assertFit(await connection.within(connection.client.info()), connection.place.shown);
  } catch (error) {
    await connection.close();
    throw error;
  }
  const queue = new Queue<QueuedDocument>(name, { connection: connection.client });
  // Told by the connection itself.
  queue.on("error", () => {});
  return {
    name,
    connection,
    queue,
    batches: new Batches(connection.client, name),
    countsKey: `vanban:${name}:counts`,
    close: async () => {
      await connection.close();
      await queue.close().catch(() => undefined);
    },
  };
}
