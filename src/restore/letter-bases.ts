import { LETTERS, letterIndex } from "../model/channel.js";
import { stripMarks } from "../syllable/fold.js";

/** Base letters, without marks or case: what the skeleton trie branches on. */
export const BASES = 26;
const CODE_A = 97;

/** Base of each letter of {@link LETTERS}, 0 to 25; -1 for digits. */
export const BASE_OF: Int8Array = Int8Array.from(LETTERS, (letter) => {
  const code = stripMarks(letter).toLowerCase().charCodeAt(0) - CODE_A;
  return code >= 0 && code < BASES ? code : -1;
});

/** Upper-case letter index of each lower-case one; itself where there is none. */
export const UPPER_OF: Uint8Array = Uint8Array.from(LETTERS, (letter, i) => {
  const upper = letterIndex(letter.toUpperCase());
  return upper < 0 ? i : upper;
});
