import { openWorkPool, type PoolOptions, type WorkPool } from "../work-pool.js";
import type { WorkSettings } from "../work-settings.js";

/** Pools of threads by way of working. One is kept; another's threads end when the last document of its way is done. */
export class Pools {
  readonly #options: Omit<PoolOptions, "settings">;
  readonly #pools = new Map<string, { readonly pool: Promise<WorkPool>; users: number }>();

  constructor(options: Omit<PoolOptions, "settings">) {
    this.#options = options;
  }

  /** Uses the pool of a way. Throws what `openWorkPool` does, and what `use` does. */
  async with<Result>(way: string, settings: WorkSettings, use: (pool: WorkPool) => Promise<Result>): Promise<Result> {
    const held = this.#pools.get(way) ?? { pool: openWorkPool({ ...this.#options, settings }), users: 0 };
    this.#pools.set(way, held);
    held.users++;
    try {
      await this.#closeOthers(way);
      return await use(await held.pool);
    } catch (error) {
      // One that could not be opened is tried anew.
      await held.pool.catch(() => this.#pools.delete(way));
      throw error;
    } finally {
      held.users--;
    }
  }

  async #closeOthers(way: string): Promise<void> {
    for (const [other, { pool, users }] of this.#pools) {
      if (other === way || users > 0) continue;
      this.#pools.delete(other);
      await (await pool).close();
    }
  }

  async close(): Promise<void> {
    const pools = [...this.#pools.values()];
    this.#pools.clear();
    for (const { pool } of pools) await (await pool.catch(() => undefined))?.close();
  }
}
