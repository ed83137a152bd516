import { createHash } from "node:crypto";
import { extract, type Fact } from "../../../src/index.js";
import type { SearchRecord } from "../../../src/search.js";

/** A record of a text that was read right; other parts as they are given. */
export function madeRecord(
  name: string,
  text: string,
  given: Partial<SearchRecord> & { readonly names?: readonly string[] } = {},
): SearchRecord & { readonly names?: readonly string[] } {
  return {
    format: "vanban/search@1",
    id: createHash("sha256").update(name).digest("hex"),
    name,
    text,
    raw: text,
    others: [],
    pages: [{ number: 1, start: 0 }],
    facts: [],
    ...given,
  };
}

/** Other readings of the first place of a text where these words stand. */
export function otherwise(text: string, words: string, ...forms: string[]): SearchRecord["others"][number] {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`${words} does not stand in the text`);
  return { at: { start, end: start + words.length }, forms };
}

/** What a clean text states. */
export function factsOf(text: string): readonly Fact[] {
  return extract(text).facts;
}
