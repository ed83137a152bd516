import type { Redis } from "ioredis";
import { VanbanError } from "../../errors.js";
import { optionalPart } from "../../sources/optional-part.js";
import { type RedisPlace, redisPlace } from "./redis-place.js";

/** How a connection behaves while Redis is away. */
export interface RedisWatch {
  /** Milliseconds that Redis may be away before the work ends; Infinity waits for ever. */
  readonly patienceMs: number;
  readonly signal?: AbortSignal;
  /** Whether `signal` ends only the opening. */
  readonly isForOpening?: boolean;
  /** Called once when Redis is away, and once when it is back. */
  readonly onAway?: (why: string) => void;
  readonly onBack?: () => void;
}

/** Between tries: doubling from the first to the last, each shortened by chance so that workers do not all come at once. */
const FIRST_WAIT_MS = 200;
const LAST_WAIT_MS = 10_000;

/** How long to wait before the `times`th try to connect again. */
export function waitBefore(times: number, random: () => number = Math.random): number {
  const longest = Math.min(LAST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(times - 1, 20));
  return Math.round(longest * (0.5 + random() / 2));
}

/** Answers of a Redis that is there and does not let us in; waiting does not mend them. */
const REFUSALS = /^(?:WRONGPASS|NOAUTH|NOPERM|ERR (?:invalid password|AUTH|DB index|Client sent AUTH))/u;

function refused({ shown }: RedisPlace, answer: string): VanbanError {
  const message = `Redis at ${shown} does not let us in (${answer}); check user, password and database number in its address.`;
  return new VanbanError("queue-refused", message);
}

function unreachable({ shown }: RedisPlace, why: string): VanbanError {
  const message = `Redis at ${shown} cannot be reached (${why}); start it, or check the address given with --redis.`;
  return new VanbanError("queue-unreachable", message);
}

/** What the system or Redis said, without the commands around it. */
function reason(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  return code ?? message ?? "no answer";
}

/** One connection to Redis that comes back by itself. */
export class RedisConnection {
  readonly client: Redis;
  readonly place: RedisPlace;
  readonly #watch: RedisWatch;
  #why = "no answer";
  #isAway = false;
  #isClosed = false;
  #timer: NodeJS.Timeout | undefined;
  #giveUp: (error: VanbanError) => void = () => {};
  /** Rejects when Redis stayed away too long, refuses us, or the user broke off. */
  readonly #lost: Promise<never>;

  private constructor(client: Redis, place: RedisPlace, watch: RedisWatch) {
    this.client = client;
    this.place = place;
    this.#watch = watch;
    this.#lost = new Promise((_, reject) => {
      this.#giveUp = reject;
    });
    this.#lost.catch(() => {});
    client.on("error", (error) => this.#onError(error));
    client.on("close", () => this.#onAway());
    client.on("ready", () => this.#onReady());
    watch.signal?.addEventListener("abort", this.#abort, { once: true });
  }

  /**
   * Connects. Throws a VanbanError `bad-argument` for the address, `part-missing`, `queue-unreachable`, `queue-refused` or
   * `aborted`.
   */
  static async open(address: string, watch: RedisWatch): Promise<RedisConnection> {
    const place = redisPlace(address);
    const { Redis } = await optionalPart(
      "ioredis, which speaks with Redis,",
      "bullmq ioredis",
      () => import("ioredis"),
    );
    const { host, port, db, username, password, tls } = place;
    const client = new Redis({
      host,
      port,
      db,
      ...(username === undefined ? {} : { username }),
      ...(password === undefined ? {} : { password }),
      ...(tls ? { tls: {} } : {}),
      lazyConnect: true,
      // BullMQ's wish; commands wait for a Redis that comes back, and `within` says how long.
      maxRetriesPerRequest: null,
      retryStrategy: (times) => waitBefore(times),
    });
    const connection = new RedisConnection(client, place, watch);
    connection.#onAway();
    if (watch.signal?.aborted) connection.#abort();
    // The first failure is no end: the client tries again by itself.
    client.connect().catch(() => {});
    try {
      await connection.within(connection.#ready());
      if (watch.isForOpening === true) watch.signal?.removeEventListener("abort", connection.#abort);
    } catch (error) {
      await connection.close();
      throw error;
    }
    return connection;
  }

  /** The outcome of some commands, or the error of a Redis that stayed away. */
  within<Result>(work: Promise<Result>): Promise<Result> {
    return Promise.race([work, this.#lost]).catch((error: unknown) => {
      if (error instanceof VanbanError) throw error;
      if (REFUSALS.test((error as Error).message)) throw refused(this.place, (error as Error).message);
      throw error;
    });
  }

  /** Whether Redis cannot be reached at the moment. */
  get isAway(): boolean {
    return this.client.status !== "ready";
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#watch.signal?.removeEventListener("abort", this.#abort);
    clearTimeout(this.#timer);
    this.client.disconnect();
  }

  readonly #abort = (): void => {
    this.#giveUp(new VanbanError("aborted", "The work was interrupted."));
  };

  async #ready(): Promise<void> {
    if (this.client.status === "ready") return;
    await new Promise<void>((resolve) => this.client.once("ready", () => resolve()));
  }

  #onError(error: Error): void {
    this.#why = reason(error);
    if (REFUSALS.test(error.message)) this.#giveUp(refused(this.place, error.message));
    else this.#onAway();
  }

  #onAway(): void {
    if (this.#isClosed) return;
    const { patienceMs, onAway } = this.#watch;
    if (this.#timer === undefined && Number.isFinite(patienceMs)) {
      this.#timer = setTimeout(() => this.#giveUp(unreachable(this.place, this.#why)), patienceMs);
    }
    // At the start nothing is known yet; the first error tells.
    if (this.#isAway || this.#why === "no answer") return;
    this.#isAway = true;
    onAway?.(this.#why);
  }

  #onReady(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#why = "the connection was closed";
    if (this.#isAway) this.#watch.onBack?.();
    this.#isAway = false;
  }
}
