import { LineCounter } from "./line-counter.js";
import { BREAK, type TokenStore } from "./token-store.js";

/** What stays of a stretch of tokens that is rarer than asked. */
const NONE = -1;

/** All stretches of one length that stand in enough lines. A phrase is a number, the index into these arrays. */
export interface PhraseLevel {
  /** In how many lines, and in how many of the lines near to the target. */
  readonly counts: Int32Array;
  readonly nearCounts: Int32Array;
  /** The phrase of the level below without the last token, and without the first; at the first level the word's id. */
  readonly prefixes: Int32Array;
  readonly suffixes: Int32Array;
  readonly lastTokens: Int32Array;
  /** Lines of the most frequent phrase that is longer by one token on the right, and on the left. */
  readonly widestRight: Int32Array;
  readonly widestLeft: Int32Array;
  /** Its first and its last two tokens, as ids of the second level; at the first level the word's id. */
  readonly firstPairs: Int32Array;
  readonly lastPairs: Int32Array;
  /** Lines in which the last token is bound closer to what follows than to what stands before it; and so on the left. */
  readonly cutRight: Int32Array;
  readonly cutLeft: Int32Array;
}

export interface PhraseLimits {
  /** In how many lines a stretch must stand. */
  readonly minLines: number;
  readonly maxTokens: number;
}

/** Called once a level is counted: the level, its length in tokens, and at each token the phrase that begins there. */
export type LevelVisitor = (level: PhraseLevel, tokens: number, phraseAt: Int32Array) => void;

/** Counts stretches of 1, 2, ... tokens; only what is frequent at one length is looked at for the next. */
export function countPhrases(store: TokenStore, limits: PhraseLimits, visit: LevelVisitor): PhraseLevel[] {
  const phraseAt = new Int32Array(store.length + 1).fill(NONE);
  const levels: PhraseLevel[] = [];
  let bonds = new Float32Array(0);
  for (let tokens = 1; tokens <= limits.maxTokens; tokens++) {
    const below = levels.at(-1);
    const level = below ? countLonger(store, phraseAt, { tokens, ...limits }) : countSingle(store, phraseAt, limits);
    if (tokens === 2) bonds = bondsOf(level, levels[0]!);
    if (below) linkPairs(below, level, tokens);
    if (below) noteExtensions(below, level);
    if (below && tokens > 2) noteCuts(below, level, bonds);
    visit(level, tokens, phraseAt);
    levels.push(level);
  }
  return levels;
}

class LevelBuilder {
  readonly #counter = new LineCounter(1 << 20);
  readonly #prefixes: number[] = [];
  readonly #suffixes: number[] = [];
  readonly #lastTokens: number[] = [];
  #near: Int32Array | undefined;

  add(prefix: number, suffix: number, lastToken: number, place: { line: number; key: number; near: boolean }): number {
    if (!place.near) this.#near ??= this.#snapshot();
    const slot = this.#counter.add(place.key, place.line);
    if (slot === this.#prefixes.length) {
      this.#prefixes.push(prefix);
      this.#suffixes.push(suffix);
      this.#lastTokens.push(lastToken);
    }
    return slot;
  }

  /** The near lines come first, so that the counts at their end are theirs. */
  #snapshot(): Int32Array {
    return Int32Array.from({ length: this.#counter.size }, (_, slot) => this.#counter.countAt(slot));
  }

  finish(minLines: number): { level: PhraseLevel; idOfSlot: Int32Array } {
    const near = this.#near ?? this.#snapshot();
    const idOfSlot = new Int32Array(this.#counter.size).fill(NONE);
    const kept: number[] = [];
    for (let slot = 0; slot < idOfSlot.length; slot++) {
      if (this.#counter.countAt(slot) >= minLines) idOfSlot[slot] = kept.push(slot) - 1;
    }
    const level = {
      counts: Int32Array.from(kept, (slot) => this.#counter.countAt(slot)),
      nearCounts: Int32Array.from(kept, (slot) => near[slot] ?? 0),
      prefixes: Int32Array.from(kept, (slot) => this.#prefixes[slot]!),
      suffixes: Int32Array.from(kept, (slot) => this.#suffixes[slot]!),
      lastTokens: Int32Array.from(kept, (slot) => this.#lastTokens[slot]!),
      widestRight: new Int32Array(kept.length),
      widestLeft: new Int32Array(kept.length),
      firstPairs: new Int32Array(kept.length),
      lastPairs: new Int32Array(kept.length),
      cutRight: new Int32Array(kept.length),
      cutLeft: new Int32Array(kept.length),
    };
    return { level, idOfSlot };
  }
}

function countSingle(store: TokenStore, phraseAt: Int32Array, { minLines }: PhraseLimits): PhraseLevel {
  const builder = new LevelBuilder();
  for (let i = 0; i < store.length; i++) {
    const id = store.ids[i]!;
    if (id === BREAK) continue;
    phraseAt[i] = builder.add(id, id, id, { line: store.lines[i]!, key: id, near: store.isNear(i) });
  }
  return settle(builder, phraseAt, minLines);
}

function countLonger(store: TokenStore, phraseAt: Int32Array, limits: PhraseLimits & { tokens: number }): PhraseLevel {
  const builder = new LevelBuilder();
  const vocabulary = store.lowerWords.length;
  // Upwards: the phrase of the level below at i + 1 is read before it is overwritten.
  for (let i = 0; i < store.length; i++) {
    const [prefix, suffix] = [phraseAt[i]!, phraseAt[i + 1]!];
    const last = i + limits.tokens - 1;
    if (prefix === NONE || suffix === NONE || last >= store.length) {
      phraseAt[i] = NONE;
      continue;
    }
    const token = store.ids[last]!;
    const place = { line: store.lines[i]!, key: prefix * vocabulary + token, near: store.isNear(i) };
    phraseAt[i] = builder.add(prefix, suffix, token, place);
  }
  return settle(builder, phraseAt, limits.minLines);
}

function settle(builder: LevelBuilder, phraseAt: Int32Array, minLines: number): PhraseLevel {
  const { level, idOfSlot } = builder.finish(minLines);
  for (let i = 0; i < phraseAt.length; i++) if (phraseAt[i] !== NONE) phraseAt[i] = idOfSlot[phraseAt[i]!]!;
  return level;
}

/** How closely the two tokens of each pair are bound: normalised mutual information, 0 for chance, 1 for always together. */
function bondsOf(pairs: PhraseLevel, singles: PhraseLevel): Float32Array<ArrayBuffer> {
  const total = totalOf(singles);
  return Float32Array.from(pairs.counts, (count, id) => {
    const chance = (singles.counts[pairs.prefixes[id]!]! * singles.counts[pairs.suffixes[id]!]!) / total;
    return Math.log(count / chance) / -Math.log(count / total);
  });
}

/** How many tokens there are, by lines: the whole that probabilities are taken of. */
export function totalOf(singles: PhraseLevel): number {
  return singles.counts.reduce((sum, count) => sum + count, 0);
}

function linkPairs(below: PhraseLevel, level: PhraseLevel, tokens: number): void {
  for (let id = 0; id < level.counts.length; id++) {
    level.firstPairs[id] = tokens === 2 ? id : below.firstPairs[level.prefixes[id]!]!;
    level.lastPairs[id] = tokens === 2 ? id : below.lastPairs[level.suffixes[id]!]!;
  }
}

function noteExtensions(below: PhraseLevel, level: PhraseLevel): void {
  for (let id = 0; id < level.counts.length; id++) {
    const [count, prefix, suffix] = [level.counts[id]!, level.prefixes[id]!, level.suffixes[id]!];
    if (count > below.widestRight[prefix]!) below.widestRight[prefix] = count;
    if (count > below.widestLeft[suffix]!) below.widestLeft[suffix] = count;
  }
}

function noteCuts(below: PhraseLevel, level: PhraseLevel, bonds: Float32Array): void {
  for (let id = 0; id < level.counts.length; id++) {
    const [count, prefix, suffix] = [level.counts[id]!, level.prefixes[id]!, level.suffixes[id]!];
    if (bonds[level.lastPairs[id]!]! > bonds[below.lastPairs[prefix]!]!) below.cutRight[prefix]! += count;
    if (bonds[level.firstPairs[id]!]! > bonds[below.firstPairs[suffix]!]!) below.cutLeft[suffix]! += count;
  }
}
