import { createHash } from "node:crypto";
import type { Redis } from "ioredis";
import { VanbanError } from "../../errors.js";
import { VERSION } from "../../version.js";
import type { WorkSettings } from "../work-settings.js";

/** What the documents of one `vanban enqueue` have in common; kept once, not with each of them. */
export interface Batch {
  /** Absolute path of the folder of documents, as the machine that enqueued knows it. */
  readonly dir: string;
  /** Absolute path of the folder of results. */
  readonly out: string;
  readonly settings: WorkSettings;
  /** See `settingsKey`: settings, model and version. */
  readonly way: string;
  readonly engine: Engine;
}

/** Who does the work. Machines with different engines would give different results under one key. */
export interface Engine {
  readonly vanban: string;
  /** SHA-256 of the model file. */
  readonly model: string;
}

/** One document in the queue. */
export interface QueuedDocument {
  /** Its path below the batch's folder, with `/`. */
  readonly name: string;
  readonly sha256: string;
  /** The bytes of its path below the folder, in base64, where they are no UTF-8 and the name only stands for them. */
  readonly path?: string;
  /** The id of its batch. */
  readonly batch: string;
}

/** What a worker of this version with this model is. */
export function engineOf(model: Uint8Array): Engine {
  return { vanban: VERSION, model: createHash("sha256").update(model).digest("hex") };
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex");
}

/** The id of a batch: the same folders, settings and engine are one batch, whenever they are enqueued. */
export function batchId({ dir, out, way }: Batch): string {
  return digest([dir, out, way]).slice(0, 32);
}

/** The id of a job: a document's content under its name, worked on in one way for one folder of results. */
export function jobId({ name, sha256, batch }: QueuedDocument): string {
  return digest([name, sha256, batch]);
}

/** The batches that a queue's jobs belong to, in a hash beside the queue. */
export class Batches {
  readonly #client: Redis;
  readonly #key: string;
  readonly #known = new Map<string, Batch>();

  constructor(client: Redis, queue: string) {
    this.#client = client;
    this.#key = `vanban:${queue}:batches`;
  }

  async put(batch: Batch): Promise<string> {
    const id = batchId(batch);
    await this.#client.hset(this.#key, id, JSON.stringify(batch));
    return id;
  }

  /** Throws a VanbanError `queue-damaged` where Redis does not know it. */
  async get(id: string): Promise<Batch> {
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const text = await this.#client.hget(this.#key, id);
    if (text === null) {
      const message = "Redis has lost what this document's batch is; run vanban enqueue again for its folder.";
      throw new VanbanError("queue-damaged", message);
    }
    const batch = JSON.parse(text) as Batch;
    this.#known.set(id, batch);
    return batch;
  }
}
