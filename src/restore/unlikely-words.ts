import { type LanguageModel, ORDER } from "../model/language-model.js";
import { classWordOf, lmWordOf, START_ID, UNKNOWN_ID } from "../model/lm-words.js";
import { stripMarks } from "../syllable/fold.js";
import { toOldStyle } from "../syllable/tone.js";

/** A word of the text and by how many nats the likeliest word with the same letters and other marks fits its place better; 0 where none does. */
export interface WordDoubt {
  readonly word: string;
  readonly nats: number;
}

/** A word that fits its place by so many nats worse than another with the same letters is doubtful. */
export const DOUBTFUL_NATS = 6;

const TOKEN = /\S+/gu;
const OUTER_SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

const SMALL = /^\p{Ll}/u;
/** One word of the thousands that share what the model gives to all unknown ones together. */
const UNKNOWN_SURCHARGE = 7;

/** Ids of the words that look alike without their marks, by that look. */
type Lookalikes = ReadonlyMap<string, readonly number[]>;

const kept = new WeakMap<LanguageModel, Lookalikes>();

function lookalikesOf(model: LanguageModel): Lookalikes {
  const known = kept.get(model);
  if (known !== undefined) return known;
  const made = new Map<string, number[]>();
  for (const [id, word] of model.words.entries()) {
    if (word.startsWith("<")) continue;
    const bare = stripMarks(word);
    const ids = made.get(bare);
    if (ids === undefined) made.set(bare, [id]);
    else ids.push(id);
  }
  kept.set(model, made);
  return made;
}

/** Nats for the words that a choice at `at` bears on, with `id` there. */
function costAround(model: LanguageModel, ids: readonly number[], at: number, id: number): number {
  const from = Math.max(0, at - ORDER + 1);
  const window = ids.slice(from, at + ORDER);
  window[at - from] = id;
  let sum = 0;
  for (let i = at - from; i < window.length; i++) {
    sum += model.score(window.slice(Math.max(0, i - ORDER + 1), i), window[i]!);
  }
  return sum;
}

/** Weighs every word of a text against the words that differ from it in marks only, each with its neighbours as they stand. */
export function doubtsOf(text: string, model: LanguageModel): WordDoubt[] {
  const lookalikes = lookalikesOf(model);
  const words = (text.match(TOKEN) ?? [])
    .map((token) => toOldStyle(token.replace(OUTER_SIGNS, "")))
    .filter((word) => word !== "");
  const ids = [START_ID, ...words.map((word) => model.ids.get(classWordOf(word) ?? lmWordOf(word)) ?? UNKNOWN_ID)];
  return words.map((word, i) => {
    const at = i + 1;
    const others = lookalikes.get(stripMarks(word.toLowerCase())) ?? [];
    if (classWordOf(word) !== undefined || others.length === 0) return { word, nats: 0 };
    const best = Math.min(...others.map((id) => costAround(model, ids, at, id)));
    const unknown = ids[at] === UNKNOWN_ID && SMALL.test(word) ? UNKNOWN_SURCHARGE : 0;
    return { word, nats: Math.max(0, costAround(model, ids, at, ids[at]!) + unknown - best) };
  });
}
