import type { Alternative, Reason } from "../document/document.js";
import type { Fact } from "../facts/fact.js";
import { type Band, bandOf } from "./bands.js";
import { type TokenValue, tokenValues } from "./token-values.js";
import { coredToken } from "./word-core.js";

/** A token of the restored text, as the queue sees it. */
export interface QueueToken {
  readonly text: string;
  readonly raw: string;
  readonly at: { readonly start: number; readonly end: number };
  readonly confidence: number;
  readonly alternatives: readonly Alternative[];
  readonly why: Reason;
}

/** What the queue is made of: a restored document and its facts. */
export interface QueueInput {
  readonly text: string;
  readonly tokens: readonly QueueToken[];
  readonly facts: readonly Fact[];
}

/** One thing to decide: a token, and all others that were misread and restored the same way. */
export interface QueueItem {
  /** Indexes of tokens in the order of the text; the first is shown. Never empty. */
  readonly places: readonly number[];
  readonly value: TokenValue;
  readonly band: Band;
  /** 0 to 1: how likely the least sure of the tokens is wrong. */
  readonly doubt: number;
}

/** More letters than this are no word, and nobody decides on them. */
const MOST_LETTERS = 200;

const isReadable = ({ text, raw }: QueueToken): boolean => text.length <= MOST_LETTERS && raw.length <= MOST_LETTERS;

/** The same misreading: what was read and what it was made into, without the signs around them. */
function misreadingOf({ raw, text }: QueueToken): string {
  return `${coredToken(raw).core}\n${coredToken(text).core}`;
}

interface Draft {
  readonly places: number[];
  value: TokenValue;
  doubt: number;
}

const RANK: Readonly<Record<TokenValue, number>> = { header: 0, figure: 1, word: 2 };

const moreValuable = (a: TokenValue, b: TokenValue): TokenValue => (RANK[a] <= RANK[b] ? a : b);

/** What needs no look: sure, and with nothing against it. */
export function isSettled({ band }: Pick<QueueItem, "band">): boolean {
  return band === "sure";
}

/** What needs a look comes first; of that, header fields and figures; then what is less sure. */
function byValue(a: QueueItem, b: QueueItem): number {
  const settled = Number(isSettled(a)) - Number(isSettled(b));
  if (settled !== 0) return settled;
  if (!isSettled(a) && a.value !== b.value && (a.value === "word" || b.value === "word")) {
    return Number(a.value === "word") - Number(b.value === "word");
  }
  return b.doubt - a.doubt || a.places[0]! - b.places[0]!;
}

/**
 * All words of a document in the order in which looking at them is worth most; the same misreading is one item. Items that
 * need no look (see {@link isSettled}) stand at the end.
 */
export function reviewQueue({ text, tokens, facts }: QueueInput): QueueItem[] {
  const values = tokenValues(text, tokens, facts);
  const drafts = new Map<string, Draft>();
  for (const [index, token] of tokens.entries()) {
    if (!isReadable(token)) continue;
    const key = misreadingOf(token);
    const doubt = 1 - token.confidence;
    const value = values[index]!;
    const known = drafts.get(key);
    if (known === undefined) {
      drafts.set(key, { places: [index], value, doubt });
      continue;
    }
    known.places.push(index);
    known.value = moreValuable(known.value, value);
    known.doubt = Math.max(known.doubt, doubt);
  }
  const items = [...drafts.values()].map((draft): QueueItem => ({ ...draft, band: bandOf(1 - draft.doubt) }));
  return items.sort(byValue);
}
