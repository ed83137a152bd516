import type { FoundBy } from "./found-by.js";
import type { Query, Term } from "./query.js";
import { LONGEST_NEAR, reachOf } from "./streams.js";

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

/** Each word by itself, the last with the star. */
function singles({ words, isPrefix }: Term): string[] {
  return words.map(({ folded }, at) => quoted([folded], isPrefix && at === words.length - 1));
}

/** Documents that may have the term through another reading; {@link isThroughReadings} says which of them do. */
function throughReadings(term: Term): string {
  const words = singles(term);
  if (words.length === 1) return `{other} : ${words[0]}`;
  if (words.length <= LONGEST_NEAR) return `{other} : NEAR(${words.join(" ")}, ${reachOf(words.length)})`;
  return words.map((word) => `({folded other} : ${word})`).join(" AND ");
}

/** The documents that have a term, each way including the surer ones before it. */
const TERM: Readonly<Record<FoundBy, (term: Term) => string>> = {
  exact: (term) => `{exact} : ${phrase(term, "exact")}`,
  folded: (term) => `{folded} : ${phrase(term, "folded")}`,
  raw: (term) => `{folded raw} : ${phrase(term, "folded")}`,
  alternative: (term) => `({folded raw} : ${phrase(term, "folded")}) OR (${throughReadings(term)})`,
};

/** The documents that have all terms in this way or a surer one. `wanted` is not empty. */
export function allOf(wanted: Query["wanted"], by: FoundBy): string {
  return wanted.map((term) => `(${TERM[by](term)})`).join(" AND ");
}

/** Whether what was typed has marks; then it is meant with them. */
function hasMarks({ words }: Term): boolean {
  return words.some(({ exact, folded }) => exact !== folded);
}

/** The documents that have any of the terms in their restored text, with marks where they were typed. */
export function anyOf(unwanted: Query["unwanted"]): string {
  return unwanted.map((term) => `(${TERM[hasMarks(term) ? "exact" : "folded"](term)})`).join(" OR ");
}
