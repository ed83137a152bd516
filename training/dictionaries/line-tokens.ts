import { toOldStyle } from "../../src/syllable/tone.js";

/** What stands in a line: a document's code, a word of letters, a comma or dash inside a phrase, or anything else. */
type TokenKind = "code" | "word" | "joint" | "break";

export interface LineToken {
  readonly kind: TokenKind;
  readonly text: string;
  /** False for the first word of the line, of a sentence, of a bracket or of a quotation, which print a capital anyway. */
  readonly midSentence: boolean;
}

const CODE = String.raw`\d+\p{Ll}?(?:\/\d{2,4})?[\/-]\p{Lu}[\p{L}\d&]*(?:[-\/][\p{L}\d&]+)*`;
const WORD = String.raw`\p{L}+(?:&\p{L}+)*`;
const TOKEN = new RegExp(String.raw`(${CODE})|(${WORD})|([,–-])|(\d+)|([^\s\p{L}\d])`, "gu");

/** What a slash or a number divides goes on as the same sentence; all other marks may begin one. */
const SAME_SENTENCE = new Set(["/", "%", "+", "&", "'"]);

/** The tokens of one line, in order. Words come in the old tone style; letters that touch a digit are no word. */
export function tokenize(line: string): LineToken[] {
  const tokens: LineToken[] = [];
  let begun = false;
  for (const match of line.matchAll(TOKEN)) {
    const [text, code, word, joint, number] = match;
    const midSentence = begun;
    if (code !== undefined) tokens.push({ kind: "code", text, midSentence });
    else if (word !== undefined) tokens.push(wordToken(word, line, match.index, midSentence));
    else if (joint !== undefined) tokens.push({ kind: "joint", text: joint === "," ? "," : "-", midSentence });
    else tokens.push({ kind: "break", text, midSentence });
    if (word !== undefined || code !== undefined) begun = true;
    else if (joint === undefined && number === undefined && !SAME_SENTENCE.has(text)) begun = false;
  }
  return tokens;
}

const DIGIT = /\d/u;

function wordToken(word: string, line: string, index: number, midSentence: boolean): LineToken {
  const touchesDigit = DIGIT.test(line[index - 1] ?? "") || DIGIT.test(line[index + word.length] ?? "");
  return touchesDigit
    ? { kind: "break", text: word, midSentence }
    : { kind: "word", text: toOldStyle(word), midSentence };
}

const OTHER = 0;
const UPPER_CASE = 1;
const LOWER_CASE = 2;
/** The case of each code unit up to the end of the Vietnamese letters; a table, because every letter of the corpus is asked for. */
const CASE_OF: Uint8Array = Uint8Array.from({ length: 0x1f00 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  if (letter !== letter.toLowerCase()) return UPPER_CASE;
  return letter === letter.toUpperCase() ? OTHER : LOWER_CASE;
});

/** Whether a line is set in capitals for the most part, so that its case says nothing. */
export function isShouted(line: string): boolean {
  let balance = 0;
  for (let i = 0; i < line.length; i++) {
    const kind = CASE_OF[line.charCodeAt(i)];
    if (kind === UPPER_CASE) balance++;
    else if (kind === LOWER_CASE) balance--;
  }
  return balance > 0;
}
