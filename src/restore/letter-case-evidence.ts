import { stripMarks } from "../syllable/fold.js";

/** What was read says of letters: they were capitals, small, or either. */
export type CaseReading = "upper" | "lower" | "open";

export interface CaseEvidence {
  readonly first: CaseReading;
  /** Of the letters after the first; "open" where there are none. */
  readonly rest: CaseReading;
  /** Nothing of the first letter's shape was read: a figure, a sign, or a stroke that may be i, l or I. */
  readonly blind: boolean;
}

// Capital and small form differ in size only, or (i, l) are one stroke.
const LOOKALIKES = "cosvxzwupkil";
const VOWELS = "aeiouy";
const STROKES = "iIlL1|!";

const Mark = { lower: 1, upper: 2, lookalike: 4, vowel: 8, marked: 16 } as const;

const letters = new Map<string, { readonly base: string; readonly flags: number }>();

function letterOf(char: string): { readonly base: string; readonly flags: number } {
  const known = letters.get(char);
  if (known !== undefined) return known;
  const letter = inspect(char);
  letters.set(char, letter);
  return letter;
}

function inspect(char: string): { readonly base: string; readonly flags: number } {
  const plain = stripMarks(char);
  const base = plain.toLowerCase();
  let flags = 0;
  if (char !== char.toLowerCase()) flags |= Mark.upper;
  else if (char !== char.toUpperCase()) flags |= Mark.lower;
  if (LOOKALIKES.includes(base)) flags |= Mark.lookalike;
  if (VOWELS.includes(base)) flags |= Mark.vowel;
  if (plain !== char) flags |= Mark.marked;
  return { base, flags };
}

/** Whether capital and small form of the character are told apart by their size only. */
export function isLookalike(char: string): boolean {
  return (letterOf(char).flags & Mark.lookalike) !== 0;
}

export function isCapital(char: string): boolean {
  return (letterOf(char).flags & Mark.upper) !== 0;
}

export function isLetter(char: string): boolean {
  return (letterOf(char).flags & (Mark.upper | Mark.lower)) !== 0;
}

/** What the characters that were read say of the case of a word's letters. */
export function readCase(raw: string, form: string): CaseEvidence {
  const { first, blind } = readFirst(raw[0] ?? "", form[0] ?? "");
  return { first, rest: readRest(raw, form, first), blind };
}

function readFirst(read: string, meant: string): { first: CaseReading; blind: boolean } {
  const { base, flags } = letterOf(read);
  const target = letterOf(meant);
  const stroke = STROKES.includes(read) && "il".includes(target.base);
  if (!(flags & (Mark.upper | Mark.lower)) || stroke) return { first: "open", blind: true };
  if (base !== target.base || flags & Mark.lookalike || isLostMark(flags, target.flags)) {
    return { first: "open", blind: false };
  }
  return { first: flags & Mark.upper ? "upper" : "lower", blind: false };
}

/** Engines that have no letter for a vowel with marks print its capital: `cAu` for "cầu". */
function isLostMark(read: number, meant: number): boolean {
  return (read & (Mark.upper | Mark.vowel | Mark.marked)) === (Mark.upper | Mark.vowel) && (meant & Mark.marked) !== 0;
}

function readRest(raw: string, form: string, first: CaseReading): CaseReading {
  let upper = 0;
  let lower = 0;
  for (let i = 1; i < raw.length; i++) {
    const { base, flags } = letterOf(raw[i]!);
    if (flags & Mark.lookalike) continue;
    if (flags & Mark.lower) lower++;
    else if (flags & Mark.upper && !(isLostMark(flags, Mark.marked) && hasMarked(form, base))) upper++;
  }
  if (upper === 0 && lower === 0) return "open";
  if (lower === 0) return upper === 1 && first === "lower" ? "lower" : "upper";
  return upper >= 2 && upper > lower ? "upper" : "lower";
}

function hasMarked(form: string, base: string): boolean {
  for (let i = 1; i < form.length; i++) {
    const letter = letterOf(form[i]!);
    if (letter.base === base && letter.flags & Mark.marked) return true;
  }
  return false;
}
