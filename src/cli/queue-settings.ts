import { type Command, Option } from "commander";
import { DEFAULT_QUEUE, PATIENCE_SECONDS, type QueuePlace } from "../queue.js";
import { parseCount } from "./reading-settings.js";

/** Which queue, for all commands that know one. */
export interface QueueSettings {
  readonly redis: string;
  readonly queue?: string;
  readonly wait?: number;
}

/** Adds `--redis`, `--queue` and, with a number of seconds, `--wait`. */
export function addQueue(command: Command, wait: string = `${PATIENCE_SECONDS}`): Command {
  return command
    .addOption(
      new Option(
        "--redis <url>",
        "redis://[:PASSWORD@]HOST[:PORT][/NUMBER]; better in VANBAN_REDIS where it holds a password",
      )
        .env("VANBAN_REDIS")
        .default("redis://127.0.0.1:6379"),
    )
    .option("--queue <name>", `which queue (default: ${DEFAULT_QUEUE})`)
    .addOption(
      new Option("--wait <seconds>", `how long to wait for a Redis that is away (default: ${wait})`).argParser(
        parseCount,
      ),
    );
}

/** The queue that the options name. */
export function queuePlace({ redis, queue, wait }: QueueSettings): QueuePlace {
  return { redis, ...(queue === undefined ? {} : { queue }), ...(wait === undefined ? {} : { patience: wait }) };
}
