import { fold } from "../syllable/fold.js";

/** What was read says of letters: they were capitals, small, or either. */
export type CaseReading = "upper" | "lower" | "open";

/**
 * What the first letter was read as. "lookalike": the right letter, but one whose capital and small form differ in size
 * only; "lost-mark": the capital of a vowel with marks that the engine has no letter for, as in `dE` for "để";
 * "other": another letter; "nothing": a figure, a sign, or a stroke that may be part of anything. Only "plain" settles
 * the case.
 */
type FirstLetter = "plain" | "lookalike" | "lost-mark" | "other" | "nothing";

export interface CaseEvidence {
  readonly first: FirstLetter;
  /** The first character was a capital; false for what is no letter. */
  readonly capital: boolean;
  /** Of the letters after the first; "open" where there are none. */
  readonly rest: CaseReading;
}

const LOOKALIKES = "cosvxzwupk";
const VOWELS = "aeiouy";
const STROKES = "iIl1|!";

const FLAG = { lower: 1, upper: 2, lookalike: 4, vowel: 8, marked: 16 } as const;
const CASED = FLAG.lower | FLAG.upper;

interface Letter {
  /** Lower case without marks of any language. */
  readonly base: string;
  readonly flags: number;
}

const letters = new Map<string, Letter>();

function letterOf(char: string): Letter {
  const known = letters.get(char);
  if (known !== undefined) return known;
  const letter = inspect(char);
  letters.set(char, letter);
  return letter;
}

function inspect(char: string): Letter {
  const small = char.toLowerCase();
  const base = fold(char);
  let flags = 0;
  if (char !== small) flags |= FLAG.upper;
  else if (char !== char.toUpperCase()) flags |= FLAG.lower;
  if (LOOKALIKES.includes(base)) flags |= FLAG.lookalike;
  if (VOWELS.includes(base)) flags |= FLAG.vowel;
  if (small !== base) flags |= FLAG.marked;
  return { base, flags };
}

/** Whether capital and small form of the character are told apart by their size only. */
export function isLookalike(char: string): boolean {
  return (letterOf(char).flags & FLAG.lookalike) !== 0;
}

export function isCapital(char: string): boolean {
  return (letterOf(char).flags & FLAG.upper) !== 0;
}

export function isLetter(char: string): boolean {
  return (letterOf(char).flags & CASED) !== 0;
}

/** What the characters that were read say of the case of a word's letters. */
export function readCase(raw: string, form: string): CaseEvidence {
  const read = raw[0] ?? "";
  return { first: readFirst(read, form[0] ?? ""), capital: isCapital(read), rest: readRest(raw, form) };
}

function readFirst(read: string, meant: string): FirstLetter {
  const { base, flags } = letterOf(read);
  const target = letterOf(meant);
  if (!(flags & CASED) || (STROKES.includes(read) && read !== target.base)) return "nothing";
  if (base !== target.base) return "other";
  if (flags & FLAG.lookalike) return "lookalike";
  const lost = isCapitalVowel(flags) && target.flags & FLAG.marked && read.toLowerCase() !== meant.toLowerCase();
  return lost ? "lost-mark" : "plain";
}

function isCapitalVowel(flags: number): boolean {
  return (flags & FLAG.upper) !== 0 && (flags & FLAG.vowel) !== 0;
}

/** Inside a word sizes can be compared, so look-alikes count where nothing better was read; one doubtful capital doesn't. */
function readRest(raw: string, form: string): CaseReading {
  let upper = 0;
  let lower = 0;
  let weakUpper = 0;
  let weakLower = 0;
  for (let i = 1; i < raw.length; i++) {
    const { base, flags } = letterOf(raw[i]!);
    const weak = flags & FLAG.lookalike || (isCapitalVowel(flags) && lostMark(raw[i]!, base, form));
    if (flags & FLAG.upper) weak ? weakUpper++ : upper++;
    else if (flags & FLAG.lower) weak ? weakLower++ : lower++;
  }
  // One small letter among capitals may be the misread one.
  if (lower === 1 && upper + weakUpper > 0 && isCapital(raw[0]!)) return "open";
  if (upper + lower > 0) {
    const shouted = lower === 0 ? upper + weakUpper > 1 || isCapital(raw[0]!) : upper > 1 && upper > lower;
    return shouted ? "upper" : "lower";
  }
  if (weakLower > 0) return "lower";
  return weakUpper > 1 ? "upper" : "open";
}

/** Whether the capital may stand for a small letter of the word with marks that the engine has no letter for. */
function lostMark(read: string, base: string, form: string): boolean {
  const small = read.toLowerCase();
  let lost = false;
  for (let i = 1; i < form.length; i++) {
    const char = form[i]!.toLowerCase();
    if (char === small) return false;
    const letter = letterOf(char);
    if (letter.base === base && letter.flags & FLAG.marked) lost = true;
  }
  return lost;
}
