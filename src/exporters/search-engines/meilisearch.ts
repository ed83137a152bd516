import { MEGABYTE, type SearchEngine } from "./engine.js";
import { FIELDS, type Field } from "./fields.js";
import type { FlatDocument } from "./flat-document.js";

/**
 * Meilisearch keeps values to filter by as keys of LMDB, which are short.
 * https://www.meilisearch.com/docs/learn/resources/known_limitations#length-of-individual-filterableattributes-values
 */
const LONGEST_FILTER_BYTES = 468;

const isFilter = ({ kind }: Field): boolean => ["keyword", "name", "day", "seconds", "integer", "long"].includes(kind);

/** The beginning of a text that fits, cut between letters. */
function cutToBytes(text: string, limit: number): string {
  if (text.length * 3 <= limit) return text;
  let bytes = 0;
  let end = 0;
  for (const char of text) {
    bytes += Buffer.byteLength(char);
    if (bytes > limit) return text.slice(0, end);
    end += char.length;
  }
  return text;
}

function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cut);
  return typeof value === "string" ? cutToBytes(value, LONGEST_FILTER_BYTES) : value;
}

const FILTERS: ReadonlySet<string> = new Set(FIELDS.filter(isFilter).map(({ name }) => name));

function withShortFilters(document: FlatDocument): object {
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => [name, FILTERS.has(name) ? cut(value) : value]),
  );
}

/** Fields with words to search in, the likeliest first: Meilisearch ranks by their order. */
function searchable(): string[] {
  const words = FIELDS.filter(({ weight }) => weight !== undefined);
  const names = FIELDS.filter(({ kind }) => kind === "name");
  return [...words, ...names].map(({ name }) => name);
}

/** Meilisearch 1.10 and later: the body of `PATCH /indexes/INDEX/settings`, and bodies of `POST /indexes/INDEX/documents?primaryKey=id`. */
export const MEILISEARCH: SearchEngine = {
  extension: "ndjson",
  // Words beyond the 65,535th position of a field are not indexed, without a word of warning.
  documents: { characters: 5_000_000, positions: 65_535, facts: Infinity },
  fileBytes: 50 * MEGABYTE,
  // `--http-payload-size-limit`.
  maxFileBytes: 100_000_000,
  settings: () => ({
    file: "settings.json",
    value: {
      searchableAttributes: searchable(),
      filterableAttributes: [...FILTERS],
      sortableAttributes: FIELDS.filter(({ sorted }) => sorted === true).map(({ name }) => name),
      // Of the parts of a long document the best one is shown.
      distinctAttribute: "document",
      localizedAttributes: [{ attributePatterns: ["subject*", "text*"], locales: ["vie"] }],
      // A code with another figure is another document.
      typoTolerance: { disableOnAttributes: ["code"] },
    },
  }),
  lines: (document) => `${JSON.stringify(withShortFilters(document))}\n`,
};
