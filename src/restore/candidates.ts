import { LETTERS, MAX_PIECE } from "../model/channel.js";
import { stripMarks } from "../syllable/fold.js";
import { type Candidate, type SearchLimits, SHAPE, type Shape } from "./candidate.js";
import { CoreCosts, FAR, MAX_CORE } from "./core-costs.js";
import type { DocumentChannel } from "./document-channel.js";
import { FoundWords } from "./found-words.js";
import { BASE_OF, UPPER_OF } from "./letter-bases.js";
import type { Lexicon } from "./lexicon.js";
import { type Band, SpellingCosts } from "./spelling-costs.js";
import { Tails } from "./tails.js";
import type { Trie } from "./trie.js";
import { type RankedTrie, TrieWalk } from "./trie-walk.js";

const L = LETTERS.length;

/** A reading may cost this much, and this much more a character, before it is absurd; nats. */
export const MOST_COST = { base: 11, perCharacter: 2.5 } as const;
// Frequent words get this share of their unigram cost as a head start in the ranking, which comes before the context.
const FREQUENCY_SHARE = 0.6;
// A capital read for a small letter, or the reverse, is only worth trying where the letter's reading costs less than this.
const OTHER_CASE_COST = 6;

/**
 * Finds the words that a core may be: first the skeleton trie, most promising branch first, knowing what all that is still
 * to come costs at least; then the marks of what survives. The core at hand lives in fields and typed arrays that are made
 * once: this is the hot path (`bench/speed`).
 */
export class CandidateSearch {
  readonly #channel: DocumentChannel;
  readonly #lexicon: Lexicon;
  readonly #costs: CoreCosts;
  /** What a word pays in the ranking for being rare. */
  readonly #rarity: Float32Array;
  readonly #spellings: SpellingCosts;
  readonly #found: FoundWords;
  readonly #words: TrieWalk;
  readonly #abbreviations: TrieWalk;

  #core = "";
  #shapes: readonly Shape[] = [];
  #allowFixed = false;

  constructor(channel: DocumentChannel, lexicon: Lexicon, unigram: Float32Array) {
    this.#channel = channel;
    this.#lexicon = lexicon;
    this.#costs = new CoreCosts(channel, lexicon);
    const { ofWord, words, abbreviations } = rarityOf(lexicon, unigram);
    this.#rarity = ofWord;
    this.#spellings = new SpellingCosts(channel, lexicon, this.#costs);
    this.#found = new FoundWords(lexicon.forms.length);
    this.#words = new TrieWalk(words, ofWord, this.#costs, this.#found);
    this.#abbreviations = new TrieWalk(abbreviations, ofWord, this.#costs, this.#found);
  }

  /** Candidates of one core, cheapest first; empty for a core of more than {@link MAX_CORE} characters. */
  search(core: string, limits: SearchLimits): Candidate[] {
    const n = core.length;
    if (n === 0 || n > MAX_CORE) return [];
    this.#core = core;
    const { base, perCharacter } = limits.most ?? MOST_COST;
    this.#found.begin(limits, base + perCharacter * n);
    this.#costs.load(core);
    this.#spellings.begin();
    this.#chooseShapes(core);
    this.#offerForeign(core);
    this.#offerShortForms(core);
    this.#words.run((word, band) => {
      for (const shape of this.#shapes) this.#offer(word, shape, band);
    });
    if (this.#allowFixed) this.#abbreviations.run((word, band) => this.#offer(word, SHAPE.fixed, band));
    return this.#found.candidates();
  }

  /**
   * The same words at what they cost now, cheapest first: for a channel that has changed a little since they were found.
   * @param most words that cost more are left out.
   */
  rescore(core: string, found: readonly Candidate[], most: number = FAR): Candidate[] {
    if (found.length === 0) return [];
    this.#costs.load(core);
    this.#spellings.begin();
    this.#spellings.limit = most;
    // Room for all of them, and no limit.
    this.#found.begin({ keep: 2 * found.length, width: 4 * FAR }, 2 * FAR);
    for (const { word, shape } of found) {
      const cost = this.#spellings.of(word, shape);
      if (cost <= most) this.#found.add(word, shape, { cost, rarity: this.#rarity[word]! });
    }
    return this.#found.candidates();
  }

  #chooseShapes(core: string): void {
    let upper = 0;
    let lower = 0;
    for (const char of core) {
      if (char !== char.toLowerCase()) upper++;
      else if (char !== char.toUpperCase()) lower++;
    }
    this.#allowFixed = upper > 0;
    const shapes: Shape[] = [];
    if (upper >= 2 && upper >= lower) shapes.push(SHAPE.upper);
    if (upper < 2 || lower > 0) {
      if (this.#firstMayBe(true)) shapes.push(SHAPE.title);
      if (this.#firstMayBe(false)) shapes.push(SHAPE.lower);
      if (shapes.length === 0) shapes.push(SHAPE.lower);
    }
    this.#shapes = shapes;
  }

  /** Whether some letter of the case can be read as the core's first character at a bearable cost. */
  #firstMayBe(upper: boolean): boolean {
    const first = this.#core[0]!;
    const isUpper = first !== first.toLowerCase();
    const isLower = first !== first.toUpperCase();
    if (upper ? isUpper : isLower) return true;
    const piece = this.#costs.piece[MAX_PIECE]!;
    if (piece < 0) return !upper;
    const { rows } = this.#channel;
    const limit = OTHER_CASE_COST - (isUpper || isLower ? 2 : 0);
    for (let x = 0; x < L; x++) {
      if (BASE_OF[x]! < 0 || (UPPER_OF[x] === x) !== upper) continue;
      if (rows[piece * L + x]! < limit) return true;
    }
    return false;
  }

  #offerForeign(core: string): void {
    const word = this.#lexicon.foreign.get(core.toLowerCase());
    if (word === undefined) return;
    for (const shape of this.#shapes) this.#offer(word, shape);
  }

  #offerShortForms(core: string): void {
    for (const word of this.#lexicon.shortForms.get(stripMarks(core)) ?? []) this.#offer(word, SHAPE.fixed);
  }

  #offer(word: number, shape: Shape, band?: Band): void {
    const rarity = this.#rarity[word]!;
    this.#spellings.limit = this.#found.limit - rarity;
    const cost = this.#spellings.of(word, shape, band);
    if (cost <= this.#spellings.limit) this.#found.add(word, shape, { cost, rarity });
  }
}

/** What words pay in the ranking for being rare, and the tries with the least of it below each node. */
interface Rarity {
  readonly ofWord: Float32Array;
  readonly words: RankedTrie;
  readonly abbreviations: RankedTrie;
}

const rarities = new WeakMap<Lexicon, WeakMap<Float32Array, Rarity>>();

/** Worked out once: a document has several searches. */
function rarityOf(lexicon: Lexicon, unigram: Float32Array): Rarity {
  const known = rarities.get(lexicon) ?? new WeakMap<Float32Array, Rarity>();
  rarities.set(lexicon, known);
  let rarity = known.get(unigram);
  if (rarity === undefined) {
    const ofWord = Float32Array.from(lexicon.forms, (_, word) => FREQUENCY_SHARE * (unigram[word] ?? unigram[0]!));
    const ranked = (trie: Trie): RankedTrie => ({ trie, tails: new Tails(trie), rarity: trie.leastBelow(ofWord) });
    rarity = { ofWord, words: ranked(lexicon.words), abbreviations: ranked(lexicon.abbreviations) };
    known.set(unigram, rarity);
  }
  return rarity;
}
