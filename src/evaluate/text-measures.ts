import { type Alignment, align, UNREADABLE } from "./align.js";
import { isReadable, numberTokens, scoredLines, scoredText, strictTokens, syllableTokens } from "./scored-tokens.js";

/** What became of the tokens that the raw text had right and wrong. Rates are 0 to 1. */
export interface HarmMeasure {
  /** Accuracy of the raw text. */
  readonly rawAccuracy: number;
  /** Tokens that the raw text has right. */
  readonly rightBefore: number;
  /** Those of them that are wrong now. */
  readonly harmed: number;
  /** The share of them. */
  readonly harmRate: number;
  /** Tokens that the raw text has wrong. */
  readonly wrongBefore: number;
  /** Those of them that are right now. */
  readonly fixed: number;
}

/** Errors among so many items; `accuracy` is 1 − errors / count and can be below 0. */
export interface CountMeasure {
  /** Tokens of the gold that can be read. */
  readonly count: number;
  /** Tokens to put in, to take out or to change. */
  readonly errors: number;
  /** 1 at most. */
  readonly accuracy: number;
}

/** The measure of one way to cut tokens. */
export interface TokenMeasure extends CountMeasure {
  /** Present where the raw text was given. */
  readonly harm?: HarmMeasure;
}

/** How near a text is to its gold transcription. */
export interface TextMeasures {
  /** White-space separated tokens as they stand. */
  readonly strict: TokenMeasure;
  /** Case and outer signs left out. */
  readonly syllable: TokenMeasure;
  /** Character errors by line over the characters of the gold, 0 for none; absent where the line counts differ. */
  readonly characterErrorRate?: number;
  /** Runs of digits with the points, commas and strokes inside them. */
  readonly numbers: CountMeasure;
}

/** The three texts: the gold one, in which `□` stands for a token no one can read, the result, and what the OCR read. */
export interface ScoredTexts {
  readonly gold: string;
  readonly output: string;
  readonly raw?: string;
}

function countMeasure(count: number, errors: number): CountMeasure {
  return { count, errors, accuracy: 1 - errors / Math.max(1, count) };
}

interface Aligned extends Alignment {
  readonly tokens: readonly string[];
}

function isRight(gold: readonly string[], { pairs, tokens }: Aligned, index: number): boolean {
  return tokens[pairs[index]!] === gold[index];
}

function harmMeasure(gold: readonly string[], before: Aligned, after: Aligned): Omit<HarmMeasure, "rawAccuracy"> {
  let [rightBefore, harmed, wrongBefore, fixed] = [0, 0, 0, 0];
  for (const [index, token] of gold.entries()) {
    if (token === UNREADABLE) continue;
    const right = isRight(gold, after, index);
    if (isRight(gold, before, index)) {
      rightBefore++;
      if (!right) harmed++;
    } else {
      wrongBefore++;
      if (right) fixed++;
    }
  }
  return { rightBefore, harmed, harmRate: harmed / Math.max(1, rightBefore), wrongBefore, fixed };
}

function tokenMeasure({ gold, output, raw }: ScoredTexts, tokensOf: (text: string) => string[]): TokenMeasure {
  const goldTokens = tokensOf(gold);
  const aligned = (text: string): Aligned => {
    const tokens = tokensOf(text);
    return { ...align(goldTokens, tokens), tokens };
  };
  const count = goldTokens.filter((token) => token !== UNREADABLE).length;
  const after = aligned(output);
  const measure = countMeasure(count, after.distance);
  if (raw === undefined) return measure;
  const before = aligned(raw);
  const { accuracy: rawAccuracy } = countMeasure(count, before.distance);
  return { ...measure, harm: { rawAccuracy, ...harmMeasure(goldTokens, before, after) } };
}

function characterErrorRate(gold: readonly string[], output: readonly string[]): number {
  let [errors, characters] = [0, 0];
  for (const [index, line] of gold.entries()) {
    if (!isReadable(line)) continue;
    const letters = [...line];
    errors += align(letters, [...(output[index] ?? "")]).distance;
    characters += letters.length;
  }
  return errors / Math.max(1, characters);
}

function numberMeasure(gold: readonly string[], output: readonly string[]): CountMeasure {
  const readable = (lines: readonly string[]): readonly string[] =>
    gold.length === output.length ? lines.filter((_, index) => isReadable(gold[index]!)) : lines;
  const goldNumbers = numberTokens(readable(gold));
  return countMeasure(goldNumbers.length, align(goldNumbers, numberTokens(readable(output))).distance);
}

/** Scores a text against its gold transcription. Tone style, quotation marks and dashes do not count. */
export function measureText(texts: ScoredTexts): TextMeasures {
  const gold = scoredText(texts.gold);
  const output = scoredText(texts.output);
  const scored: ScoredTexts = { gold, output, ...(texts.raw === undefined ? {} : { raw: scoredText(texts.raw) }) };
  const [goldLines, outputLines] = [scoredLines(gold), scoredLines(output)];
  return {
    strict: tokenMeasure(scored, strictTokens),
    syllable: tokenMeasure(scored, syllableTokens),
    ...(goldLines.length === outputLines.length
      ? { characterErrorRate: characterErrorRate(goldLines, outputLines) }
      : {}),
    numbers: numberMeasure(goldLines, outputLines),
  };
}
