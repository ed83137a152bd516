import type { Job } from "bullmq";
import type { QueuedDocument } from "./batch.js";
import type { OpenQueue } from "./open-queue.js";

/** A document that no further try was made of. */
export interface DeadDocument {
  /** Of its job in the queue. */
  readonly id: string;
  /** Its path below the folder that was handed in, with `/`. */
  readonly name: string;
  /** Of its content, hexadecimal. */
  readonly sha256: string;
  /** The stable code of what was wrong: see `ErrorCode`; "stalled" where its workers died again and again. */
  readonly code: string;
  /** One sentence for people. */
  readonly message: string;
  /** How many tries were made. */
  readonly attempts: number;
  /** ISO 8601. */
  readonly failedAt: string;
}

/** So many are fetched at a time. */
const AT_ONCE = 500;

const REASON = /^([a-z]+(?:-[a-z]+)+): (.*)$/su;

/** A fault as it stands with a job. */
export function reasonText({ code, message }: { readonly code: string; readonly message: string }): string {
  return `${code}: ${message}`;
}

function deadDocument(job: Job<QueuedDocument>): DeadDocument {
  const { id = "", data, failedReason = "", attemptsMade, finishedOn = 0 } = job;
  const [, code = "stalled", message = failedReason] = REASON.exec(failedReason) ?? [];
  const { name, sha256 } = data;
  return { id, name, sha256, code, message, attempts: attemptsMade, failedAt: new Date(finishedOn).toISOString() };
}

/** Which documents of the dead-letter list; all where nothing is given. */
export interface DeadChoice {
  /** Documents of these names. */
  readonly names?: readonly string[];
  /** Documents with this code. */
  readonly code?: string;
}

function isChosen({ name, code }: DeadDocument, choice: DeadChoice): boolean {
  if (choice.code !== undefined && choice.code !== code) return false;
  return choice.names === undefined || choice.names.length === 0 || choice.names.includes(name);
}

async function* jobs({ queue, connection }: OpenQueue, choice: DeadChoice): AsyncGenerator<[Job, DeadDocument]> {
  for (let start = 0; ; start += AT_ONCE) {
    const found = (await connection.within(queue.getJobs("failed", start, start + AT_ONCE - 1, true))) as Job[];
    for (const job of found) {
      const dead = deadDocument(job);
      if (isChosen(dead, choice)) yield [job, dead];
    }
    if (found.length < AT_ONCE) return;
  }
}

/** The dead-letter list, oldest first. */
export async function* deadDocuments(open: OpenQueue, choice: DeadChoice = {}): AsyncGenerator<DeadDocument> {
  for await (const [, dead] of jobs(open, choice)) yield dead;
}

/** Puts documents of the dead-letter list back into the queue, with all their tries, and tells how many. */
export async function retryDead(open: OpenQueue, choice: DeadChoice = {}): Promise<number> {
  // Gathered first: the list moves up while it is taken from.
  const chosen: Job[] = [];
  for await (const [job] of jobs(open, choice)) chosen.push(job);
  const options = { resetAttemptsMade: true, resetAttemptsStarted: true };
  for (const job of chosen) await open.connection.within(job.retry("failed", options));
  return chosen.length;
}
