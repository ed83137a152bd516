import type { Declare } from "./declare.js";

/** One command of `vanban`. What it needs is loaded when it is asked for: the program starts ten times as fast so. */
export interface CommandRow {
  readonly name: string;
  readonly description: string;
  readonly load: () => Promise<Declare>;
}

/** In the order of the help. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: "restore",
    description: "print what was printed: garbled OCR text restored, on the lines of the source",
    load: async () => (await import("./restore.js")).restoreCommand,
  },
  {
    name: "extract",
    description: "say what the document decides: header, dates, references, targets, money, signatories",
    load: async () => (await import("./extract.js")).extractCommand,
  },
  {
    name: "inspect",
    description: "say of every page: is there text, is it garbled and how, how much is wrong, why, and what to do",
    load: async () => (await import("./inspect.js")).inspectCommand,
  },
  {
    name: "review",
    description: "make a page on which what was restored is checked and corrected, in a browser and without a network",
    load: async () => (await import("./review.js")).reviewCommand,
  },
  {
    name: "apply",
    description: "put what a reader decided on the review page into the text, the facts and the pages",
    load: async () => (await import("./apply.js")).applyCommand,
  },
  {
    name: "learn",
    description: "learn from what readers decided: how this archive's scanner reads, and its names and words",
    load: async () => (await import("./learn.js")).learnCommand,
  },
  {
    name: "ingest",
    description: "restore, extract and correct every document of a folder; what is done already is left alone",
    load: async () => (await import("./ingest.js")).ingestCommand,
  },
  {
    name: "index",
    description: "make the index of an archive that ingest made, or bring it up to date",
    load: async () => (await import("./index-archive.js")).indexCommand,
  },
  {
    name: "search",
    description: "find documents of an archive that was indexed, by words and facts",
    load: async () => (await import("./search.js")).searchCommand,
  },
  {
    name: "export",
    description: "an ingested folder as bulk files for a search engine, with its mapping or settings",
    load: async () => (await import("./export.js")).exportCommand,
  },
  {
    name: "enqueue",
    description: "hand every document of a folder that is not done yet to the workers of a queue",
    load: async () => (await import("./enqueue.js")).enqueueCommand,
  },
  {
    name: "worker",
    description: "do the documents of a queue, beside the workers of other machines, until it is stopped",
    load: async () => (await import("./worker.js")).workerCommand,
  },
  {
    name: "queue",
    description: "look into a queue: how it stands, what failed, and try that again",
    load: async () => (await import("./queue.js")).queueCommand,
  },
  {
    name: "eval",
    description: "measure a text against its gold transcription, or facts (.json) against gold facts",
    load: async () => (await import("./eval.js")).evalCommand,
  },
];
