const SENTENCE_END = /[.!?…]+["”)]?(?= +[\p{Lu}“"(+-]|$)/gu;
/** "TT. Tỉnh ủy", "TP. Hà Nội", "Q. Chủ tịch": the full stop of an abbreviation ends nothing. */
const ABBREVIATED = /(?:^|[ (])(?:\p{Lu}{1,4}|\p{Lu}\p{Ll}|\d{1,2})$/u;

/** Where a sentence stands in its text: `[start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a `plain` text. */
export function sentencesOf(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    if (match[0] === "." && ABBREVIATED.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    const end = match.index + match[0].length;
    ranges.push({ start, end });
    start = end + (/^ +/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
  }
  if (start < text.length) ranges.push({ start, end: text.length });
  return ranges;
}

const CLAUSE_BREAK = /[;:()]|[.,](?!\d)|“|”/gu;

/** The end of the last clause break before `at`, not before `from`: where the clause that holds `at` begins. */
export function clauseStart(text: string, from: number, at: number): number {
  let start = from;
  for (const match of text.slice(from, at).matchAll(CLAUSE_BREAK)) start = from + match.index + 1;
  return start + (/^ */.exec(text.slice(start, at))?.[0].length ?? 0);
}

/** The start of the first clause break at or after `at`, at most `limit`. */
export function clauseEnd(text: string, at: number, limit: number): number {
  CLAUSE_BREAK.lastIndex = at;
  const found = CLAUSE_BREAK.exec(text.slice(0, limit));
  return found ? found.index : limit;
}
