import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Redis } from "ioredis";
import type { Requirement } from "./required-programs.js";

export const REDIS_SERVER: Requirement = {
  what: "redis-server",
  debian: "redis-server",
  command: ["redis-server", "--version"],
  shows: /^Redis server v=/mu,
};

/** A port of the loopback that nobody has. */
export async function freePort(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}

/** Writes each change to the disk before it answers. */
export const DURABLE = ["--appendonly", "yes", "--appendfsync", "always"] as const;
/** Keeps nothing over a restart. */
export const FORGETFUL = ["--appendonly", "no", "--save", ""] as const;

/** A Redis of our own on the loopback, which can be killed and started again. */
export class RedisServer {
  readonly port: number;
  readonly #folder: string;
  readonly #settings: readonly string[];
  #process: ChildProcess | undefined;

  private constructor(port: number, folder: string, settings: readonly string[]) {
    this.port = port;
    this.#folder = folder;
    this.#settings = settings;
  }

  static async start(settings: readonly string[] = DURABLE): Promise<RedisServer> {
    const folder = await mkdtemp(join(tmpdir(), "vanban-redis-"));
    const server = new RedisServer(await freePort(), folder, settings);
    await server.begin();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async begin(): Promise<void> {
    const own = ["--bind", "127.0.0.1", "--port", `${this.port}`, "--dir", this.#folder, "--logfile", ""];
    this.#process = spawn("redis-server", [...own, ...this.#settings], { stdio: "ignore" });
    for (let tries = 0; tries < 100; tries++) {
      if (await this.#answers()) return;
      await delay(50);
    }
    throw new Error("redis-server does not start");
  }

  /** What a loss of power would do. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.#process?.once("exit", resolve));
    this.#process?.kill("SIGKILL");
    await ended;
    this.#process = undefined;
  }

  async end(): Promise<void> {
    if (this.#process !== undefined) await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** Any answer is one: a password may be asked for. */
  async #answers(): Promise<boolean> {
    const client = new Redis({ port: this.port, lazyConnect: true, retryStrategy: () => null });
    let told = "";
    client.on("error", (error) => {
      told += String(error);
    });
    try {
      await client.connect();
      await client.ping();
      return true;
    } catch (error) {
      return /NOAUTH/u.test(told + String(error));
    } finally {
      client.disconnect();
    }
  }
}
