import type { FoundDocument, SearchResult } from "./search-index.js";

/** The name and version of the format; a change that breaks readers gets a new number. */
export const FOUND_FORMAT = "vanban/found@1";

/** What a search gave, as `vanban search --json` prints it; scores rounded to four digits. */
export interface FoundJson extends SearchResult {
  readonly format: typeof FOUND_FORMAT;
  /** The words that were asked for, as they were given. */
  readonly query: string;
}

const DIGITS = 10_000;

function documentJson(document: FoundDocument): FoundDocument {
  const { id, name, names, type, code, issuedOn, issuer, subject, secrecy, foundBy, score, snippets } = document;
  return {
    id,
    name,
    names,
    ...(type === undefined ? {} : { type }),
    ...(code === undefined ? {} : { code }),
    ...(issuedOn === undefined ? {} : { issuedOn }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(subject === undefined ? {} : { subject }),
    ...(secrecy === undefined ? {} : { secrecy }),
    ...(foundBy === undefined ? {} : { foundBy }),
    ...(score === undefined ? {} : { score: Math.round(score * DIGITS) / DIGITS }),
    snippets,
  };
}

/** The result as plain values for `JSON.stringify`; keys always in the same order. */
export function foundJson(query: string, { total, isComplete, documents }: SearchResult): FoundJson {
  return { format: FOUND_FORMAT, query, total, isComplete, documents: documents.map(documentJson) };
}
