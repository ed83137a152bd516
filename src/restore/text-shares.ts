import { LONGEST_WORD } from "./syllable-runs.js";
import { legacyEvidence, tellingWords, type WordEvidence, wordEvidence, wordsOfOne } from "./word-evidence.js";

/**
 * Shares, 0 to 1, that tell the kinds of text apart: of the telling words, and for the fonts of the white-space separated tokens
 * with a letter or sign.
 */
export interface TextShares {
  /** How many telling words there are; not a share. */
  readonly words: number;
  /** Words with a letter that only Vietnamese has, spelt as a syllable. */
  readonly vietnamese: number;
  /** Words that look like a syllable once every mark is taken off. */
  readonly skeleton: number;
  /** Words longer than any syllable, and not several run together. */
  readonly long: number;
  /** Function words of other languages. */
  readonly foreign: number;
  /** Words with letters that are not ASCII. */
  readonly accented: number;
  /** Words that no printed Vietnamese text has. */
  readonly damaged: number;
  /** Words without a vowel. */
  readonly vowelless: number;
  /** Lone consonants among them, which are no telling words. */
  readonly emptied: number;
  /** Tokens that are syllables in the font TCVN3 only. */
  readonly tcvn3: number;
  /** Tokens that are syllables in the font VNI only. */
  readonly vni: number;
  /** Tokens with a sign that is a letter in TCVN3 only. */
  readonly sign: number;
}

type Count = Record<keyof WordEvidence, number>;

/** How many words there are, those that are run together each by itself, and what they say. */
function countWords(words: readonly string[]): { total: number; count: Count } {
  const count: Count = {
    vietnamese: 0,
    skeleton: 0,
    long: 0,
    foreign: 0,
    accented: 0,
    damaged: 0,
    vowelless: 0,
    emptied: 0,
  };
  let total = words.length;
  for (const word of words) {
    if (word.length <= LONGEST_WORD) {
      add(count, wordEvidence(word));
      continue;
    }
    const { words: parts, runTogether } = wordsOfOne(word);
    for (const part of parts) add(count, wordEvidence(part));
    total += parts.length - 1;
    // No text is printed so.
    if (runTogether) count.damaged++;
  }
  return { total, count };
}

function add(count: Count, evidence: WordEvidence): void {
  count.vietnamese += Number(evidence.vietnamese);
  count.skeleton += Number(evidence.skeleton);
  count.long += Number(evidence.long);
  count.foreign += Number(evidence.foreign);
  count.accented += Number(evidence.accented);
  count.damaged += Number(evidence.damaged);
  count.vowelless += Number(evidence.vowelless);
  count.emptied += Number(evidence.emptied);
}

/** A consonant alone that is no item of a list: what is left of a short word. */
const LONE_CONSONANT = /(?<![\p{L}\p{N}.,])[bcdghklmnpqrstvxđ](?![\p{L}\p{N}).])/gu;

const HAS_LETTER = /[^\0-\x7f]|[a-z]/iu;

function fontShares(text: string): Pick<TextShares, "tcvn3" | "vni" | "sign"> {
  const count = { tcvn3: 0, vni: 0, sign: 0 };
  const tokens = text.match(/\S+/gu)?.filter((token) => HAS_LETTER.test(token)) ?? [];
  for (const token of tokens) {
    const evidence = legacyEvidence(token);
    count.tcvn3 += Number(evidence.tcvn3);
    count.vni += Number(evidence.vni);
    count.sign += Number(evidence.sign);
  }
  const all = Math.max(1, tokens.length);
  return { tcvn3: count.tcvn3 / all, vni: count.vni / all, sign: count.sign / all };
}

/** Takes the shares of a text or a line. */
export function measureShares(text: string): TextShares {
  const { total, count } = countWords(tellingWords(text));
  const of = (name: keyof Count): number => count[name] / Math.max(1, total);
  return {
    words: total,
    vietnamese: of("vietnamese"),
    skeleton: of("skeleton"),
    long: of("long"),
    foreign: of("foreign"),
    accented: of("accented"),
    damaged: of("damaged"),
    vowelless: of("vowelless"),
    emptied: of("emptied") + (text.match(LONE_CONSONANT)?.length ?? 0) / Math.max(1, total),
    ...fontShares(text),
  };
}

/**
 * How far a text looks like Vietnamese whose marks may be wrong or gone: 1 at most. Pages in English, French, German,
 * Dutch and Italian score below 0, whole Vietnamese above 0.85, and Vietnamese with two marked letters in five dropped 0.6.
 */
export function likeness({ skeleton, long, foreign }: Pick<TextShares, "skeleton" | "long" | "foreign">): number {
  return skeleton - 2 * (long + foreign);
}
