import type { VanbanError } from "../index.js";
import type { IngestEvent } from "../node.js";
import type { Host } from "./host.js";
import { IngestBar } from "./ingest-progress.js";
import { type IngestWords, ingestWordsIn, leftOut } from "./ingest-words.js";
import { errorLine, type Language } from "./messages.js";
import { pageFaults } from "./page-faults.js";
import { visible } from "./terminal-text.js";

/** What shows a run to whoever started it. */
export interface IngestView {
  show(event: IngestEvent): Promise<void>;
  /** A sentence about the whole run, with what it is called for programs. */
  say(type: string, sentence: string): Promise<void>;
  end(): void;
}

/** An event as a line of JSON; results are in the files that it names, and not in the line. */
function asLine(event: IngestEvent): object {
  if (event.type === "failed") {
    const { code, message } = event.error;
    return { type: event.type, name: event.name, code, message };
  }
  if (event.type !== "done") return event;
  const { name, entry } = event;
  const { kind, class: garble, pages, issues, secrecy, outputs } = entry;
  const files = outputs.map(({ path }) => path);
  return { type: event.type, name, kind, class: garble, pages, issues, ...(secrecy && { secrecy }), files };
}

/** `--json-progress`: one line of JSON an event, on standard error. */
class JsonView implements IngestView {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  show(event: IngestEvent): Promise<void> {
    return this.#host.stderr.write(`${JSON.stringify(asLine(event))}\n`);
  }

  say(type: string, message: string): Promise<void> {
    return this.#host.stderr.write(`${JSON.stringify({ type, message })}\n`);
  }

  end(): void {}
}

/** Sentences for people: what is wrong always, the rest unless quiet; on a terminal with a bar below them. */
class WordsView implements IngestView {
  readonly #host: Host;
  readonly #language: Language;
  readonly #words: IngestWords;
  readonly #isQuiet: boolean;
  readonly #isDry: boolean;
  readonly #bar: IngestBar | undefined;
  #removed = 0;
  #found = { documents: 0, bytes: 0 };

  constructor(host: Host, { language, isQuiet, isDry }: ViewSettings) {
    this.#host = host;
    this.#language = language;
    this.#words = ingestWordsIn(language);
    this.#isQuiet = isQuiet;
    this.#isDry = isDry;
    if (host.stderr.isTerminal && !isQuiet) this.#bar = new IngestBar(host.stderr, this.#words.bar);
  }

  async show(event: IngestEvent): Promise<void> {
    this.#bar?.add(event);
    for (const line of this.#lines(event)) await this.#say(line);
  }

  async say(_: string, sentence: string): Promise<void> {
    this.end();
    await this.#say(sentence);
  }

  end(): void {
    this.#bar?.end();
  }

  async #say(line: string): Promise<void> {
    if (this.#bar !== undefined) await this.#bar.say(`vanban: ${line}`);
    else await this.#host.stderr.write(`vanban: ${visible(line)}\n`);
  }

  #lines(event: IngestEvent): readonly string[] {
    if (event.type === "failed") return [errorLine(event.error, this.#language)];
    if (event.type === "refused") return [this.#words.refused(event)];
    if (event.type === "done") return this.#pageLines(event);
    if (event.type === "removed") this.#removed++;
    if (event.type === "found") {
      this.#found = { documents: this.#found.documents + 1, bytes: this.#found.bytes + event.bytes };
    }
    return event.type === "summary" && !this.#isQuiet ? this.#summary(event) : [];
  }

  /** Pages that could not be read; what else is odd with them is in the report. */
  #pageLines({ name, result }: Extract<IngestEvent, { type: "done" }>): readonly string[] {
    const issues = result.issues.filter(({ level }) => level === "error");
    return pageFaults({ issues: issues as never }, { name, language: this.#language, quiet: true }).lines;
  }

  #summary(event: Extract<IngestEvent, { type: "summary" }>): readonly string[] {
    if (this.#isDry) return [this.#words.planned(this.#found)];
    const removed = this.#removed === 0 ? [] : [this.#words.removed(this.#removed)];
    return [...removed, this.#words.summary(event, leftOut(event.skipped, this.#words))];
  }
}

/** How a run is shown. */
export interface ViewSettings {
  readonly language: Language;
  readonly isQuiet: boolean;
  readonly isJson: boolean;
  /** Whether nothing is written, and the plan is what there is to tell. */
  readonly isDry: boolean;
}

/** The view that was asked for. */
export function viewOf(host: Host, settings: ViewSettings): IngestView {
  return settings.isJson ? new JsonView(host) : new WordsView(host, settings);
}

/** An error that ended the run, for a program that reads lines of JSON. */
export function errorLineJson({ code, message }: VanbanError): string {
  return JSON.stringify({ type: "error", code, message });
}
