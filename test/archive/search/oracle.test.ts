import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { openIndex, type SearchIndex, type SearchRecord, updateIndex } from "../../../src/search.js";
import { madeRecord } from "./made-record.js";

/** Few words, alike without marks, so that everything meets everything. */
const WORDS = ["hòa", "hoà", "hoa", "Bình", "binh", "đường", "duong", "46", "046", "Sơn", "sớn"];
const DOCUMENTS = 60;

const word = fc.constantFrom(...WORDS);
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(" "));
const lines = fc.array(line, { minLength: 1, maxLength: 3 });

/** A text, what was read of it line by line, and other readings of some of its words. */
const record = fc
  .record({
    text: lines,
    raw: lines,
    others: fc.array(fc.tuple(fc.nat(30), fc.array(line, { minLength: 1, maxLength: 2 }))),
  })
  .map(({ text, raw, others }): Pick<SearchRecord, "text" | "raw" | "others"> => {
    const joined = text.join("\n");
    const words = [...joined.matchAll(/\S+/gu)];
    const places = new Map(others.map(([at, forms]) => [at % words.length, forms]));
    return {
      text: joined,
      raw: text.map((_, at) => raw[at] ?? "").join("\n"),
      others: [...places]
        .sort(([a], [b]) => a - b)
        .map(([at, forms]) => ({
          at: { start: words[at]!.index, end: words[at]!.index + words[at]![0].length },
          forms,
        })),
    };
  });

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/đ/gu, "d")
    .replace(/\b0+(?=\d)/gu, "");
/** Marks count; where the tone stands in `oa` does not. */
const marked = (text: string): string => text.toLowerCase().replace(/oà/gu, "òa");
const within = (text: string, phrase: string): boolean => ` ${text.replace(/\s+/gu, " ")} `.includes(` ${phrase} `);

/** All texts that come of choosing a reading at each place. */
function readingsOf({ text, others }: Pick<SearchRecord, "text" | "others">): string[] {
  let texts = [""];
  let from = 0;
  for (const { at, forms } of others) {
    const between = text.slice(from, at.start);
    texts = texts.flatMap((start) => [text.slice(at.start, at.end), ...forms].map((form) => start + between + form));
    from = at.end;
  }
  return texts.map((start) => start + text.slice(from));
}

type Read = Pick<SearchRecord, "text" | "raw" | "others">;

/** All that a document may say, plain; made once, as there may be thousands. */
const READINGS = new Map<Read, readonly string[]>();
function plainReadings(document: Read): readonly string[] {
  const known = READINGS.get(document) ?? readingsOf(document).map(plain);
  READINGS.set(document, known);
  return known;
}

const WAYS: readonly [string, (document: Read, phrase: string) => boolean][] = [
  ["exact", ({ text }, phrase) => within(marked(text), marked(phrase))],
  ["folded", ({ text }, phrase) => within(plain(text), plain(phrase))],
  ["raw", ({ raw }, phrase) => within(plain(raw), plain(phrase))],
  ["alternative", (document, phrase) => plainReadings(document).some((text) => within(text, plain(phrase)))],
];

/** How a document has all phrases, by looking through all that it may say. */
function wayOf(document: Read, phrases: readonly string[]): number {
  return Math.max(
    ...phrases.map((phrase) => {
      const way = WAYS.findIndex(([, has]) => has(document, phrase));
      return way < 0 ? WAYS.length : way;
    }),
  );
}

const documents = fc.sample(record, { numRuns: DOCUMENTS, seed: 7 });
let folder: string;
let index: SearchIndex;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "vanban-oracle-"));
  const file = join(folder, "index.db");
  await updateIndex(
    documents.map((given, at) => madeRecord(`${at}`, given.text, given)),
    { file },
  );
  index = await openIndex(file);
});
afterAll(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

const phrases = fc.array(line, { minLength: 1, maxLength: 3 });

test("finds in each way what a search through all texts finds", () => {
  const ways = new Set<string>();
  fc.assert(
    fc.property(phrases, (asked) => {
      const found = index.search(asked.map((phrase) => `"${phrase}"`).join(" "), { limit: DOCUMENTS, snippets: 0 });
      const wanted = documents.flatMap((document, at) => {
        const way = WAYS[wayOf(document, asked)];
        return way === undefined ? [] : [`${at} ${way[0]}`];
      });
      for (const { foundBy } of found.documents) ways.add(foundBy!);
      expect(found.documents.map(({ name, foundBy }) => `${name} ${foundBy}`).sort()).toEqual(wanted.sort());
      expect(found.total).toBe(wanted.length);
    }),
    { seed: 11, numRuns: 200 },
  );
  expect([...ways].sort()).toEqual(["alternative", "exact", "folded", "raw"]);
});

test("leaves out what is not wanted", () => {
  const hasMarks = (text: string): boolean => plain(text) !== marked(text);
  fc.assert(
    fc.property(line, line, (asked, not) => {
      const found = index.search(`"${asked}" -"${not}"`, { limit: DOCUMENTS, snippets: 0 });
      const [way] = hasMarks(not) ? [WAYS[0]!] : [WAYS[1]!];
      const wanted = documents.flatMap((document, at) =>
        wayOf(document, [asked]) < WAYS.length && !way[1](document, not) ? [`${at}`] : [],
      );
      expect(found.documents.map(({ name }) => name).sort()).toEqual(wanted.sort());
    }),
    { seed: 13, numRuns: 200 },
  );
});

test("marks stand on what was found", () => {
  fc.assert(
    fc.property(line, (phrase) => {
      for (const { name, foundBy, snippets } of index.search(`"${phrase}"`, { limit: DOCUMENTS }).documents) {
        const { text } = documents[Number(name)]!;
        expect(snippets.length).toBeGreaterThan(0);
        for (const snippet of snippets) {
          expect(text.slice(snippet.at.start, snippet.at.end).replace(/\s+/gu, " ").trim()).toBe(snippet.text);
          const shown = snippet.marks.map(({ start, end }) => plain(snippet.text.slice(start, end)));
          if (foundBy !== "raw" && foundBy !== "alternative") expect(within(shown.join(" "), plain(phrase))).toBe(true);
        }
      }
    }),
    { seed: 17, numRuns: 200 },
  );
});
