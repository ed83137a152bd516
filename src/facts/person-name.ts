import { startsWithAgency } from "./agency.js";
import { surnames } from "./dictionary.js";
import { markless, oneLine, plain } from "./plain.js";
import { withoutEnd } from "./trim.js";

/** A misread mark of the family name is forgiven in names of three syllables and more. */
const byLetters = new Set(Array.from(surnames, markless));
const SYLLABLE = /^\p{Lu}\p{Ll}*$/u;
const RANK = /^(?:(?:GS|PGS|TS|ThS|BS|KS|CN|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng)\.? ?)+/u;

/** Whether the text is a person's full name and nothing else: a known family name and one to four more syllables. */
export function isPersonName(text: string): boolean {
  const syllables = personName(text).split(" ");
  if (syllables.length < 2 || syllables.length > 5) return false;
  const [surname = ""] = syllables;
  const known = surnames.has(surname) || (syllables.length >= 3 && byLetters.has(markless(surname)));
  if (!known) return false;
  return syllables.every((syllable) => SYLLABLE.test(syllable));
}

const NAME_WORD = /^\p{Lu}(?:['’]\p{L})?[\p{Ll}'’]*(?:-\p{Lu}\p{Ll}*)?$/u;
/** Specks at the words of a name: "Lý Thành: Để", "Phan ‘Tam Phát". */
const SPECKS = /(?<=\p{L})[:;.,‘’'"]{1,2}(?= |$)|(?<= |^)[‘’'"“”]{1,2}(?=\p{L})/gu;
/** A sign read for a letter inside a word: "Nguy@n". */
const SIGN_INSIDE = /(?<=\p{L})[@&](?=\p{Ll})/gu;

/**
 * Whether the text looks like a name although its family name is not a known one: names of the minorities, misread ones.
 * To be asked only where a name must stand.
 */
export function looksLikeName(text: string): boolean {
  const words = likelyName(text).split(" ");
  if (words.length < 2 || words.length > 5) return false;
  const odd = words.filter((word) => !NAME_WORD.test(word.replace(SIGN_INSIDE, "e")));
  if (odd.length > 0 && !isRemnant(words, odd)) return false;
  return words.filter((word) => /^\p{Lu}.*\p{Ll}/u.test(word)).length >= 2 && !startsWithAgency(text);
}

/** Whether a family name stands first and one word behind it lost its capital or all but a letter: "Nguyễn c Tuấn". */
function isRemnant([first = "", ...others]: readonly string[], odd: readonly string[]): boolean {
  const [word = ""] = odd;
  return odd.length === 1 && byLetters.has(markless(first)) && others.length > 1 && /^\p{Ll}{1,6}$/u.test(word);
}

/** The name in a text that looks like one: without specks, each word with its capital. */
export function likelyName(text: string): string {
  const words = withoutEnd(personName(text).replace(SPECKS, ""), ".,;:").split(" ");
  const named = words.slice(1).some((word) => /^\p{Lu}\p{Ll}/u.test(word));
  if (!named || words.length < 3) return words.join(" ");
  return words.map((word, at) => (at === 0 ? withCapital(word) : withoutCapitals(word))).join(" ");
}

/** A family name whose capital was read as a small letter. */
function withCapital(word: string): string {
  const capital = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return byLetters.has(markless(capital)) ? capital : word;
}

/** "HA" among words in small letters. */
const withoutCapitals = (word: string): string =>
  /^\p{Lu}{2,6}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;

/** Dust beside a name that stands alone: "_ . Lê Văn An :"; a list's dash is none. */
const DUST_AROUND = /^[^\p{L}\d(•*+~=«»¬-]{1,6} |(?: [^\p{L}\d)]{1,4}){1,3}$/gu;

/** The name without academic and army titles and dust, on one line. */
export function personName(text: string): string {
  return oneLine(plain(text)).replace(DUST_AROUND, "").replace(RANK, "");
}
