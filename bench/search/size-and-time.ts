import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { openIndex, type SearchRecord, updateIndex } from "../../src/search.js";
import { readCorpus } from "../../training/corpus.js";
import { Random } from "../../training/random.js";
import type { Section } from "../section.js";
import { madeRecord, type Paragraphs, paragraphsOf } from "./made-archive.js";
import { milliseconds, QUESTIONS, quantile, timesOf } from "./timed-queries.js";

/** Questions of each kind. */
const EACH = 100;
const SEED = 19;
/** Documents that are added to the finished index. */
const ADDED = 100;
/** Documents that are looked through again, at most. */
const CHECKED = 10_000;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** Documents one by one, none of which is kept; counts the processor time that making them took. */
export class MadeArchive {
  readonly #paragraphs: Paragraphs;
  letters = 0;
  making = 0;

  constructor(corpus: string) {
    this.#paragraphs = paragraphsOf(readCorpus(corpus).flatMap(({ train }) => train));
  }

  *records(from: number, to: number): Generator<SearchRecord> {
    for (let number = from; number < to; number++) {
      const start = process.cpuUsage();
      const record = this.record(number);
      this.letters += record.text.length;
      this.making += milliseconds(process.cpuUsage(start));
      yield record;
    }
  }

  record(number: number): SearchRecord {
    return madeRecord(this.#paragraphs, number);
  }
}

interface Built {
  readonly build: number;
  readonly add: number;
  /** Of {@link CHECKED} documents that stand in the index as they are. */
  readonly check: number;
  readonly bytes: number;
  readonly letters: number;
}

/** The processor time of an update, without that of making its documents. */
async function timed(archive: MadeArchive, update: () => Promise<unknown>): Promise<number> {
  const [start, making] = [process.cpuUsage(), archive.making];
  await update();
  return milliseconds(process.cpuUsage(start)) - (archive.making - making);
}

async function built(archive: MadeArchive, file: string, count: number): Promise<Built> {
  rmSync(file, { force: true });
  const build = await timed(archive, () => updateIndex(archive.records(0, count), { file }));
  const [bytes, letters] = [statSync(file).size, archive.letters];
  const more = archive.records(count, count + ADDED);
  const add = await timed(archive, () => updateIndex(more, { file, keepOthers: true }));
  const same = archive.records(0, Math.min(count, CHECKED));
  const check = await timed(archive, () => updateIndex(same, { file, keepOthers: true }));
  return { build, add, check, bytes, letters };
}

function sizeSection({ build, add, check, bytes, letters }: Built, count: number): Section {
  const memory = process.resourceUsage().maxRSS * 1024;
  return {
    name: "size",
    title: `An index of ${count} made documents of two pages (${(letters / 1e6).toFixed(0)} million letters)`,
    head: ["", ""],
    rows: [
      ["size", megabytes(bytes)],
      ["a document", `${(bytes / count / 1000).toFixed(1)} KB`],
      ["made in, without making the documents", seconds(build)],
      ["documents a second", `${Math.round(count / (build / 1000))}`],
      [`${ADDED} more documents added in`, seconds(add)],
      [`${Math.min(count, CHECKED)} unchanged ones looked through in`, seconds(check)],
      ["peak memory of the whole process, the corpus in it", megabytes(memory)],
    ],
    notes: [
      "One thread; times are of the processor. The index holds texts to show, and words as printed, folded and as read.",
    ],
    figures: { documents: count, letters, bytes, buildMs: build, addMs: add, checkMs: check, memory },
  };
}

const ms = (value: number): string => value.toFixed(1);

/** The file of the index in its folder. */
const fileIn = (folder: string): string => join(folder, "made.db");

/** Builds an index of so many documents. */
export async function indexSize(archive: MadeArchive, folder: string, count: number): Promise<Section> {
  return sizeSection(await built(archive, fileIn(folder), count), count);
}

/** Asks the index of so many documents that stands in the folder. */
export async function questionTimes(archive: MadeArchive, folder: string, count: number): Promise<Section> {
  const index = await openIndex(fileIn(folder));
  const random = new Random(SEED);
  const kinds = Object.entries(QUESTIONS).map(([kind, make]) => {
    const questions = Array.from({ length: EACH }, () => make(archive.record(random.whole(0, count - 1)), random));
    return timesOf(kind, questions, index);
  });
  index.close();
  const all = kinds.flatMap((times) => times.all);
  const [median, p95] = [quantile(all, 0.5), quantile(all, 0.95)];
  const rows = kinds.map((kind) => [kind.kind, ms(kind.median), ms(kind.p95), ms(kind.slowest), `${kind.found}`]);
  return {
    name: "time",
    title: `Processor milliseconds a question, with the ten best documents and their snippets (${EACH} questions of a kind)`,
    head: ["kind", "median", "95 %", "slowest", "documents found"],
    rows: [...rows, ["all", ms(median), ms(p95), ms(Math.max(...all)), ""]],
    notes: [],
    figures: { kinds: kinds.map(({ all: _, ...times }) => times), median, p95 },
  };
}
