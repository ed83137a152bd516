import type { FoundBy } from "./found-by.js";
import type { Query, Term } from "./query.js";
import { pairOf } from "./streams.js";
import type { Word } from "./words.js";

/**
 * The table's own language is only ever given words of letters and digits between quotation marks, so that nothing a user
 * types is taken for a part of it.
 */
function quoted(words: readonly string[], isPrefix: boolean): string {
  return `"${words.join(" ")}"${isPrefix ? " *" : ""}`;
}

function phrase({ words, isPrefix }: Term, form: "exact" | "folded"): string {
  return quoted(
    words.map((word) => word[form]),
    isPrefix,
  );
}

/**
 * Documents that may have the term through another reading; where it has several words, the documents themselves tell which of
 * them do: here each two words stand side by side somewhere, and some of them through another reading only.
 */
function throughReadings({ words, isPrefix }: Term): string {
  const last = words.length - 1;
  if (last === 0) return `{other} : ${quoted([words[0]!.folded], isPrefix)}`;
  const pairs = words.slice(1).map(({ folded: second }, at) => {
    const [first, isOfPrefix] = [words[at]!.folded, isPrefix && at + 1 === last];
    const other = `({other} : ${quoted([pairOf(first, second)], isOfPrefix)})`;
    return { other, any: `(({folded} : ${quoted([first, second], isOfPrefix)}) OR ${other})` };
  });
  return [`(${pairs.map(({ other }) => other).join(" OR ")})`, ...pairs.map(({ any }) => any)].join(" AND ");
}

/** Whether a word was typed with marks; then it is meant with them. */
function isMarked({ exact, folded }: Word): boolean {
  return exact !== folded;
}

/** The words that were typed with marks, as they were typed. */
function markedWords({ words, isPrefix }: Term): string[] {
  return words.flatMap((word, at) =>
    isMarked(word) ? [`{exact} : ${quoted([word.exact], isPrefix && at === words.length - 1)}`] : [],
  );
}

/** The documents that have a term, each way including the surer ones before it. */
const TERM = {
  exact: (term: Term) => `{exact} : ${phrase(term, "exact")}`,
  marked: (term: Term) => [TERM.folded(term), ...markedWords(term)].join(" AND "),
  folded: (term: Term): string => `{folded} : ${phrase(term, "folded")}`,
  raw: (term: Term) => `{folded raw} : ${phrase(term, "folded")}`,
  alternative: (term: Term) => `({folded raw} : ${phrase(term, "folded")}) OR (${throughReadings(term)})`,
} as const;

type Way = keyof typeof TERM;

/** A step of a search: what it is told as, and the documents that it finds. */
export interface Step {
  readonly foundBy: FoundBy;
  readonly expression: string;
  /** Whether all that the table finds is found; else the documents are to be looked into. */
  readonly isCertain: boolean;
  /** Whether BM25 orders them; it costs another search for each phrase, and says little of other readings. */
  readonly isWeighed: boolean;
}

/** Longer rows of single words are no name of a thing that would stand in the text as it was typed. */
const LONGEST_NAME = 6;

/** Single words one behind the other: documents in which they stand so are better, which the table's score is to tell. */
function asPhrase(wanted: Query["wanted"], way: Way): string[] {
  const isOfWords = wanted.every(({ words, isPrefix }) => words.length === 1 && !isPrefix);
  // A phrase without the marks that were typed would find more than its way does.
  if (!isOfWords || wanted.length < 2 || wanted.length > LONGEST_NAME || way === "marked") return [];
  const form = way === "exact" ? "exact" : "folded";
  return [
    `({${form}} : ${quoted(
      wanted.map(({ words }) => words[0]![form]),
      false,
    )})`,
  ];
}

/** The documents that have all terms in this way or a surer one. `wanted` is not empty. */
function allOf(wanted: Query["wanted"], way: Way): string {
  return wanted.map((term) => `(${TERM[way](term)})`).join(" AND ");
}

/** Whether some words were typed with marks and some without: then those that have the marks go first. */
function isMarkedInPart(wanted: Query["wanted"]): boolean {
  const words = wanted.flatMap((term) => term.words);
  return words.some(isMarked) && !words.every(isMarked);
}

/** The steps of a search, the surest first; each finds all that the ones before it find. `wanted` is not empty. */
export function stepsOf(wanted: Query["wanted"]): Step[] {
  const ways: readonly Way[] = isMarkedInPart(wanted)
    ? ["exact", "marked", "folded", "raw", "alternative"]
    : ["exact", "folded", "raw", "alternative"];
  return ways.map((way) => ({
    foundBy: way === "marked" ? "folded" : way,
    expression: [...asPhrase(wanted, way), `(${allOf(wanted, way)})`].join(" OR "),
    isCertain: way !== "alternative" || wanted.every(({ words }) => words.length === 1),
    isWeighed: way !== "alternative",
  }));
}

/** The documents that have any of the terms in their restored text, with marks where they were typed. */
export function anyOf(unwanted: Query["unwanted"]): string {
  return unwanted.map((term) => `(${TERM[term.words.some(isMarked) ? "exact" : "folded"](term)})`).join(" OR ");
}
