import { join } from "node:path";
import { fold } from "../../src/diacritics.js";
import { FOUND_BY, openIndex, type SearchIndex, type SearchRecord, updateIndex } from "../../src/search.js";
import { Random } from "../../training/random.js";
import { drawnPhrases, type Phrase } from "./phrases.js";
import type { ReadDocument } from "./read-documents.js";

/** Of the documents that a phrase stands in, by the truth, how many were found; and how many others were. */
export interface Counts {
  readonly stating: number;
  readonly found: number;
  readonly others: number;
}

/** What is searched, each with all that stands before it. */
export const STEPS = [
  "raw text, marks as typed",
  "raw text, marks left out",
  "restored text, marks as typed",
  "restored text, marks left out",
  "and raw text",
  "and other readings",
] as const;

const SEED = 18;
/** What stands in more documents than this is how such documents are worded, and nothing that one of them is looked for by. */
const MOST_STATING = 10;
/** More than there are documents. */
const ALL = 1000;

const plainText = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** For each step, the documents found by it. */
function foundBySteps(phrase: string, raw: SearchIndex, full: SearchIndex): readonly ReadonlySet<string>[] {
  const ask = (index: SearchIndex, ways: readonly string[]): Set<string> => {
    const { documents } = index.search(`"${phrase}"`, { limit: ALL, snippets: 0 });
    return new Set(documents.filter(({ foundBy }) => ways.includes(foundBy!)).map(({ name }) => name));
  };
  return [
    ask(raw, FOUND_BY.slice(0, 1)),
    ask(raw, FOUND_BY.slice(0, 2)),
    ...FOUND_BY.map((_, at) => ask(full, FOUND_BY.slice(0, at + 1))),
  ];
}

/** Both ways in which a phrase may be typed. */
const TYPED = {
  marked: ({ text }: Phrase): string => text,
  unmarked: ({ text }: Phrase): string => fold(text),
} as const;

export type Typed = keyof typeof TYPED;

/** A phrase that was looked for. */
export interface Asked {
  readonly phrase: Phrase;
  readonly typed: Typed;
  /** For each of {@link STEPS}. */
  readonly counts: readonly Counts[];
}

function askAll(
  documents: readonly ReadDocument[],
  phrases: readonly Phrase[],
  raw: SearchIndex,
  full: SearchIndex,
): Asked[] {
  const truths = documents.map(({ truth, record }) => ({ name: record.name, text: plainText(truth) }));
  return phrases.flatMap((phrase) => {
    const wanted = plainText(phrase.text);
    const stating = new Set(truths.filter(({ text }) => text.includes(wanted)).map(({ name }) => name));
    return (Object.keys(TYPED) as Typed[]).map((typed) => ({
      phrase,
      typed,
      counts: foundBySteps(TYPED[typed](phrase), raw, full).map((names) => {
        const found = [...names].filter((name) => stating.has(name)).length;
        return { stating: stating.size, found, others: names.size - found };
      }),
    }));
  });
}

/** Phrases of the truths that tell a document from most others. */
function tellingPhrases(documents: readonly ReadDocument[], each: number): Phrase[] {
  const truths = documents.map(({ truth }) => plainText(truth));
  const isTelling = (phrase: string): boolean => {
    const wanted = plainText(phrase);
    return truths.filter((text) => text.includes(wanted)).length <= MOST_STATING;
  };
  return documents.flatMap(({ truth }, at) => drawnPhrases(truth, each, isTelling, new Random(at, SEED)));
}

async function indexOf(records: readonly SearchRecord[], file: string): Promise<SearchIndex> {
  await updateIndex(records, { file, allowSecret: true });
  return openIndex(file);
}

/** Draws phrases from the truths, `each` of a length from every document, and looks for them in what was read. */
export async function askPhrases(documents: readonly ReadDocument[], folder: string, each: number): Promise<Asked[]> {
  const records = documents.map(({ record }) => record);
  const asRead = records.map((record) => ({ ...record, text: record.raw, others: [] }));
  const [raw, full] = [await indexOf(asRead, join(folder, "raw.db")), await indexOf(records, join(folder, "full.db"))];
  try {
    return askAll(documents, tellingPhrases(documents, each), raw, full);
  } finally {
    raw.close();
    full.close();
  }
}
