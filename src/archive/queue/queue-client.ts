import { type DeadChoice, type DeadDocument, deadDocuments, retryDead } from "./dead-letters.js";
import { openQueue, type QueuePlace } from "./open-queue.js";
import { type QueueStatus, queueStatus } from "./queue-counts.js";

/** Looks into a queue from any machine. */
export interface QueueClient {
  /** How the queue stands. */
  status(): Promise<QueueStatus>;
  /** The dead-letter list, oldest first. */
  dead(choice?: DeadChoice): AsyncIterable<DeadDocument>;
  /** Puts documents of the dead-letter list back into the queue, with all their tries; tells how many. */
  retry(choice?: DeadChoice): Promise<number>;
  /** Lets go of Redis; nothing may be asked afterwards. */
  close(): Promise<void>;
}

/**
 * Connects to a queue to look into it. Throws a VanbanError `part-missing`, `bad-argument`, `queue-unreachable`,
 * `queue-refused` or `aborted`; so do its methods when Redis goes away.
 */
export async function queueClient(place: QueuePlace): Promise<QueueClient> {
  const open = await openQueue(place);
  return {
    status: () => open.connection.within(queueStatus(open)),
    dead: (choice) => deadDocuments(open, choice),
    retry: (choice) => retryDead(open, choice),
    close: () => open.close(),
  };
}
