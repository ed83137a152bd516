import { unionOf } from "../../document/box.js";
import type { PlacedWord } from "../../document/build-layout.js";
import type { CharacterChoices } from "../../document/layout.js";
import { decomposeLetter, isMarked, isVowel } from "../../syllable/letters.js";
import { byPlace } from "./by-place.js";
import { confidenceOf, isWordLike, withReading } from "./reading.js";

/** Figures as they stand, with the signs beside them. */
const FIGURE = /^[(]?\d[\d.,/-]*[.,;:)]*$/u;
/** A share of the page's figures that both readers have alike, below which the layer's are not believed. */
const LIKE = 0.7;
/** A character that the engine holds so possible is no stranger in the place of the one that it chose. */
const POSSIBLE = 0.3;
/** Letters that engines read for digits, and that stand beside digits in no figure or label; `1b` and `2đ` do. */
const LIKE_DIGITS = /^[OoIlJ|[\]]$/u;
/** Signs that figures are printed with. */
const OF_FIGURES = /^[.,;:/()%+*"'’–—-]$/u;
const DIGIT = /\d/u;

const textOf = (words: readonly PlacedWord[]): string => words.map(({ text }) => text).join("");

/** The words of a place as one. */
function joined(words: readonly PlacedWord[]): PlacedWord {
  const others = words.flatMap((word) => word.others ?? []);
  return {
    text: textOf(words),
    box: unionOf(words.map(({ box }) => box))!,
    confidence: confidenceOf(words),
    characters: words.flatMap(({ characters = [] }) => characters),
    ...(others.length === 0 ? {} : { others }),
  };
}

/** Whether no figure and no label has this character, so that it was surely misread; `shares`: beside digits that both have. */
function isImpossible(char: string, shares: boolean): boolean {
  if (DIGIT.test(char) || OF_FIGURES.test(char)) return false;
  if (decomposeLetter(char) === undefined && !LIKE_DIGITS.test(char)) return true;
  return shares && (LIKE_DIGITS.test(char) || (isMarked(char) && isVowel(char)));
}

/** Whether the engine holds a figure possible that another reader has in the place of its own reading. */
function holdsPossible({ text, characters = [], others = [] }: PlacedWord, figure: string): boolean {
  // "8ö" beside "Đở" is the word "Sở".
  if (others.some((other) => isWordLike(other.text))) return false;
  const [own, other] = [[...text], [...figure]];
  if (own.length !== other.length) return false;
  const shares = own.some((char, i) => DIGIT.test(char) && char === other[i]);
  return other.every((char, i) => {
    if (char === own[i]) return true;
    if (!DIGIT.test(char)) return false;
    if (isImpossible(own[i]!, shares)) return true;
    const isSign = OF_FIGURES.test(own[i]!);
    return (isSign || DIGIT.test(own[i]!)) && isOffered(characters[i], char);
  });
}

function isOffered(choices: CharacterChoices | undefined, char: string): boolean {
  return choices?.some(({ text, p }) => text === char && p >= POSSIBLE) ?? false;
}

/** Whether the layer has most of the figures of the page as the engine has them. */
function isBelieved(pairs: readonly (readonly [string, string])[]): boolean {
  const figures = pairs.filter(([own, other]) => FIGURE.test(own) && FIGURE.test(other));
  return figures.filter(([own, other]) => own === other).length >= LIKE * figures.length;
}

/**
 * The words of an engine where figures that the layer has otherwise are the layer's, if the engine's own characters allow them:
 * it offers the digit itself, or has what no figure is printed with ("1ó", "J2"): two readers' evidence against one's first guess. What the engine read is noted as `ocr`. Everything
 * else stays.
 */
export function settledFigures(read: readonly PlacedWord[], layer: readonly PlacedWord[]): PlacedWord[] {
  const places = byPlace(read, layer)
    .filter(({ first, second }) => first.length > 0 && second.length > 0)
    .map(({ first, second }) => ({ first, own: first.map((i) => read[i]!), other: second.map((i) => layer[i]!) }));
  if (!isBelieved(places.map(({ own, other }) => [textOf(own), textOf(other)] as const))) return [...read];
  const settled: (PlacedWord | undefined)[] = [...read];
  for (const { first, own, other } of places) {
    const [figure, ...more] = other;
    const whole = joined(own);
    if (figure === undefined || more.length > 0 || figure.text === whole.text || !FIGURE.test(figure.text)) continue;
    if (!holdsPossible(whole, figure.text)) continue;
    const { characters: _, ...placed } = whole;
    const noted = withReading([{ ...placed, text: figure.text }], [whole], "ocr")[0]!;
    for (const i of first) settled[i] = undefined;
    settled[first[0]!] = noted;
  }
  return settled.filter((word) => word !== undefined);
}
