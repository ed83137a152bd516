import { isSyllable } from "../syllable/structure.js";
import { hyphenatedData } from "./hyphenated-data.js";

/** Where a space belongs among the signs between two words that were read without one. */
export interface LostSpace {
  /** Signs that stay with the word before. */
  readonly kept: number;
  /** Signs after them that are specks in the place of the space. */
  readonly dropped: number;
}

/** Two words of one token, and the signs between them. */
export interface Joint {
  readonly left: string;
  readonly signs: string;
  readonly right: string;
}

/** Whether two words often follow each other. */
export type IsPhrase = (left: string, right: string) => boolean;

interface SpacingRule {
  readonly signs: RegExp;
  readonly fits: (joint: Joint, isPhrase: IsPhrase) => boolean;
  readonly space: (signs: string) => LostSpace;
}

const WORD = /^\p{L}{2,}$/u;
const SMALL = /^\p{Ll}/u;
const UNIT = /^[A-ZĐ]{2,}\d?$/u;
const CAPITAL = /^\p{Lu}/u;
const NUMBERED = /^\d{1,2}(?:\.\d{1,2}){0,3}$/u;
const SIGNING_MARK = /^(?:TM|KT|TL|TUQ|Q)$/u;

const HYPHENATED: ReadonlySet<string> = new Set(hyphenatedData);

/** Two words, the second of which begins no name of its own, that nobody prints with a hyphen between them. */
function mayBePhrase(left: string, right: string): boolean {
  const alike = SMALL.test(right) || (left === left.toUpperCase() && right === right.toUpperCase());
  return alike && isWord(left) && isWord(right) && !HYPHENATED.has(`${left}-${right}`.toLowerCase());
}

const isWord = (text: string): boolean => WORD.test(text) && isSyllable(text.toLowerCase());
const afterAll = (signs: string): LostSpace => ({ kept: signs.length, dropped: 0 });

/** How Vietnamese is typed: no space before a sign and one after it, none inside brackets. The first row that fits counts. */
const RULES: readonly SpacingRule[] = [
  // "số:12", "xã;các", "dân),huyện"
  {
    signs: /^\)?[,;:]$/u,
    fits: ({ left, signs, right }) => (isWord(left) || signs.startsWith(")")) && (isWord(right) || /^\d/u.test(right)),
    space: afterAll,
  },
  // "VT,KTN": units in the last line of a list of recipients
  { signs: /^[,;]$/u, fits: ({ left, right }) => UNIT.test(left) && UNIT.test(right), space: afterAll },
  // "12;các", "1,khoản": a figure ends, a word begins
  { signs: /^\)?[,;:]$/u, fits: ({ left, right }) => /\d$/u.test(left) && isWord(right), space: afterAll },
  // "a,điểm": a point of the law
  { signs: /^[,;]$/u, fits: ({ left, right }) => /^\p{Ll}$/u.test(left) && isWord(right), space: afterAll },
  // "KT.CHỦ TỊCH", "TM.ỦY BAN"
  { signs: /^\.$/u, fits: ({ left, right }) => SIGNING_MARK.test(left) && isWord(right), space: afterAll },
  // "2.Nguồn vốn", "1.2.Nguồn vốn"
  {
    signs: /^\.$/u,
    fits: ({ left, right }) => NUMBERED.test(left) && CAPITAL.test(right) && isWord(right),
    space: afterAll,
  },
  // "phê duyệt.Các"
  {
    signs: /^\.$/u,
    fits: ({ left, right }) => SMALL.test(left) && isWord(left) && CAPITAL.test(right) && isWord(right),
    space: afterAll,
  },
  // "xây.dựng": no sentence begins small, so the stop is a speck
  {
    signs: /^\.$/u,
    fits: ({ left, right }) => isWord(left) && isWord(right) && SMALL.test(right),
    space: () => ({ kept: 0, dropped: 1 }),
  },
  // "kế’hoạch": a speck
  {
    signs: /^['’‘`]$/u,
    fits: ({ left, right }) => isWord(left) && isWord(right),
    space: () => ({ kept: 0, dropped: 1 }),
  },
  // "quy-định": a speck, unless words are printed so ("mô-đun", "kinh tế-xã hội")
  {
    signs: /^-$/u,
    fits: ({ left, right }, isPhrase) => mayBePhrase(left, right) && isPhrase(left, right),
    space: () => ({ kept: 0, dropped: 1 }),
  },
  // "huyện(xã"
  {
    signs: /^[,;:]?\($/u,
    fits: ({ left, right }) => isWord(left) && WORD.test(right),
    space: (signs) => ({ kept: signs.length - 1, dropped: 0 }),
  },
  // "(nếu có)hoặc"
  { signs: /^\)$/u, fits: ({ right }) => isWord(right), space: afterAll },
];

/**
 * Where a space was lost between two words of one token, by the signs between them and the rules of typing; undefined where
 * they are printed so ("kinh tế-xã hội", "QT.KT").
 */
export function lostSpace({ left, signs, right }: Joint, isPhrase: IsPhrase): LostSpace | undefined {
  const joint = { left, signs, right };
  return RULES.find((rule) => rule.signs.test(signs) && rule.fits(joint, isPhrase))?.space(signs);
}
