import { setTimeout as delay } from "node:timers/promises";
import type { Command } from "commander";
import { VanbanError } from "../index.js";
import { type DeadChoice, type DeadDocument, type QueueClient, type QueueStatus, queueClient } from "../queue.js";
import type { Run } from "./declare.js";
import { EXIT, type ExitCode } from "./exit-codes.js";
import type { Host } from "./host.js";
import { clock } from "./ingest-progress.js";
import { type Language, languageOf } from "./messages.js";
import { type QueueWords, queueWordsIn } from "./messages-queue.js";
import { addQueue, type QueueSettings, queuePlace } from "./queue-settings.js";
import { addSpeech } from "./settings.js";
import { visible } from "./terminal-text.js";

interface ClientSettings extends QueueSettings {
  readonly lang?: Language;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly watch?: boolean;
  readonly code?: string;
  readonly all?: boolean;
}

/** Runs on a queue that is open, and closes it. */
async function withClient<Result>(
  settings: ClientSettings,
  host: Host,
  use: (client: QueueClient, words: QueueWords) => Promise<Result>,
): Promise<Result> {
  const words = queueWordsIn(settings.lang ?? languageOf(host.locale));
  const client = await queueClient({ ...queuePlace(settings), signal: host.signal });
  try {
    return await use(client, words);
  } finally {
    await client.close();
  }
}

const WATCH_MS = 1_000;

/** The rate since the watch began, and what the rest will take at it; nothing before anything was done. */
function rateOf(first: QueueStatus, now: QueueStatus, seconds: number, words: QueueWords): string {
  const done = now.done - first.done;
  if (done <= 0) return "";
  const left = ((now.waiting + now.active) * seconds) / done;
  return words.rate((now.pages - first.pages) / seconds, clock(left));
}

const isOver = ({ waiting, active }: QueueStatus): boolean => waiting + active === 0;

/** Tells how the queue stands whenever that changes, until nothing is left to do or the user has seen enough. */
async function watch(client: QueueClient, words: QueueWords, { json }: ClientSettings, host: Host): Promise<void> {
  const first = await client.status();
  const begun = performance.now();
  const { isTerminal } = host.stdout;
  let before = "";
  for (let now = first; ; now = await client.status()) {
    const rate = rateOf(first, now, (performance.now() - begun) / 1000, words);
    const line = json === true ? JSON.stringify(now) : visible(words.status(now) + (isTerminal ? rate : ""));
    if (isTerminal && json !== true) await host.stdout.write(`\r\u001b[K${line}`);
    else if (line !== before) await host.stdout.write(`${line}\n`);
    before = line;
    if (isOver(now) || host.signal.aborted) break;
    await delay(WATCH_MS, undefined, { signal: host.signal }).catch(() => undefined);
    if (host.signal.aborted) break;
  }
  if (isTerminal && json !== true) await host.stdout.write("\n");
}

/** `vanban queue status` */
function runStatus(settings: ClientSettings, host: Host): Promise<ExitCode> {
  return withClient(settings, host, async (client, words) => {
    if (settings.watch === true) {
      await watch(client, words, settings, host);
      return host.signal.aborted ? EXIT.interrupted : EXIT.done;
    }
    const status = await client.status();
    await host.stdout.write(`${settings.json === true ? JSON.stringify(status) : visible(words.status(status))}\n`);
    return EXIT.done;
  });
}

const choiceOf = (names: readonly string[], { code }: ClientSettings): DeadChoice => ({
  names,
  ...(code === undefined ? {} : { code }),
});

/** A table without a heading: name, code, tries, time and sentence. */
function deadLine({ name, code, attempts, failedAt, message }: DeadDocument): string {
  return [visible(name), code, attempts, failedAt, visible(message)].join("\t");
}

/** `vanban queue dead` */
function runDead(names: readonly string[], settings: ClientSettings, host: Host): Promise<ExitCode> {
  return withClient(settings, host, async (client, words) => {
    let count = 0;
    for await (const document of client.dead(choiceOf(names, settings))) {
      count++;
      const line = settings.json === true ? JSON.stringify(document) : deadLine(document);
      await host.stdout.write(`${line}\n`);
    }
    if (count === 0 && settings.quiet !== true) await host.stderr.write(`vanban: ${words.noDead}\n`);
    return EXIT.done;
  });
}

/** `vanban queue retry` */
function runRetry(names: readonly string[], settings: ClientSettings, host: Host): Promise<ExitCode> {
  const { code, all, lang } = settings;
  if (names.length === 0 && code === undefined && all !== true) {
    const message = queueWordsIn(lang ?? languageOf(host.locale)).whichDead;
    return Promise.reject(new VanbanError("bad-argument", message));
  }
  return withClient(settings, host, async (client, words) => {
    const count = await client.retry(choiceOf(names, settings));
    if (settings.json === true) await host.stdout.write(`${JSON.stringify({ retried: count })}\n`);
    if (settings.quiet !== true) await host.stderr.write(`vanban: ${words.again(count)}\n`);
    return EXIT.done;
  });
}

/** Declares the commands. */
export function queueCommand(command: Command, run: Run, host: Host): void {
  const add = (name: string): Command =>
    addQueue(addSpeech(command.command(name))).option("--json", "as JSON on standard output");
  add("status")
    .description("how many documents are done, in work, waiting and dead, seen from any machine")
    .option("--watch", "tell again whenever it changes, until nothing is left to do")
    .action((settings: ClientSettings) => run(runStatus(settings, host)));
  add("dead")
    .description("the dead-letter list: name, code, tries, time and sentence of each document that was given up")
    .argument("[names...]", "only these documents")
    .option("--code <code>", "only those with this fault")
    .action((names: string[], settings: ClientSettings) => run(runDead(names, settings, host)));
  add("retry")
    .description("put documents of the dead-letter list back into the queue")
    .argument("[names...]", "these documents")
    .option("--code <code>", "those with this fault")
    .option("--all", "all of them")
    .action((names: string[], settings: ClientSettings) => run(runRetry(names, settings, host)));
}
