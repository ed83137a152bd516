import { fold } from "../../src/diacritics.js";
import type { SearchIndex, SearchOptions, SearchRecord } from "../../src/search.js";
import type { Random } from "../../training/random.js";

/** A question to an index. */
export interface Question {
  readonly words: string;
  readonly options?: SearchOptions;
}

/** How long questions of one kind took. */
export interface KindTimes {
  readonly kind: string;
  readonly questions: number;
  /** Milliseconds of processor time: what else runs on the machine does not count. */
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
  /** Documents found in the ways that were tried, of the question in the middle. */
  readonly found: number;
}

/** Words in a row of a text, none of them the only word of a line. */
function wordsIn(text: string, count: number, random: Random): string {
  const words = text.split(/\s+/u).filter((word) => /^\p{L}+$/u.test(word));
  const at = random.whole(0, Math.max(0, words.length - count));
  return words.slice(at, at + count).join(" ");
}

const quoted = (words: string): string => `"${words}"`;

/** A phrase of three words through another reading of the word in its middle. */
function throughReading({ text, others }: SearchRecord, random: Random): string {
  const { at, forms } = random.pick(others);
  const before = /(\p{L}+)\s+$/u.exec(text.slice(0, at.start))?.[1] ?? "";
  const behind = /^\s+(\p{L}+)/u.exec(text.slice(at.end))?.[1] ?? "";
  return [before, random.pick(forms), behind].join(" ").trim();
}

type Kinds = Readonly<Record<string, (record: SearchRecord, random: Random) => Question>>;

/** The kinds of questions, each made from a document of the archive. */
export const QUESTIONS: Kinds = {
  "a word": ({ text }, random) => ({ words: wordsIn(text, 1, random) }),
  "three words anywhere": ({ text }, random) => ({ words: [1, 2, 3].map(() => wordsIn(text, 1, random)).join(" ") }),
  "a phrase of two words": ({ text }, random) => ({ words: quoted(wordsIn(text, 2, random)) }),
  "a phrase of four words": ({ text }, random) => ({ words: quoted(wordsIn(text, 4, random)) }),
  "the same without marks": ({ text }, random) => ({ words: quoted(fold(wordsIn(text, 4, random))) }),
  "a phrase as the engine read it": ({ raw }, random) => ({ words: quoted(wordsIn(raw, 3, random)) }),
  "a phrase through another reading": (record, random) => ({ words: quoted(throughReading(record, random)) }),
  "four words that stand nowhere so": ({ text }, random) => ({
    words: quoted([1, 2, 3, 4].map(() => wordsIn(text, 1, random)).join(" ")),
  }),
  "a document's code": ({ facts }) => ({
    words: facts.flatMap((fact) => (fact.kind === "header" ? [fact.code] : []))[0] ?? "",
  }),
  "a word, of one type and year": ({ text }, random) => ({
    words: wordsIn(text, 1, random),
    options: { type: "NQ", from: "2015", to: "2015" },
  }),
  "agency, year and sum alone": (_, random) => ({
    words: "",
    options: { agency: "Lạng Sơn", from: `${random.whole(1999, 2026)}`, minAmount: 4_000_000_000 },
  }),
};

/** Processor time in all. */
export function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** Asks the questions one by one and times each, as a user would wait for it: with snippets of ten documents. */
export function timesOf(
  kind: string,
  questions: readonly Question[],
  index: SearchIndex,
): KindTimes & { readonly all: readonly number[] } {
  const found: number[] = [];
  const all = questions.map(({ words, options }) => {
    const start = process.cpuUsage();
    found.push(index.search(words, options).total);
    return milliseconds(process.cpuUsage(start));
  });
  return {
    kind,
    questions: all.length,
    median: quantile(all, 0.5),
    p95: quantile(all, 0.95),
    slowest: Math.max(...all),
    found: quantile(found, 0.5),
    all,
  };
}
