import { signingMarks, titles } from "./dictionary.js";
import { type PageLine, partOf } from "./page-lines.js";
import { isPersonName, looksLikeName } from "./person-name.js";
import { anyOf, END, pattern, START } from "./phrase.js";
import { markless, plain } from "./plain.js";

/** "TM.", "K/T", "TL . ": a signing mark before capitals. Case matters: small letters are no mark. */
export const SIGNING_MARK: string = `${START}(${anyOf(signingMarks.keys())})(?:(?<=\\.) {0,2}| {1,2})(?=\\p{Lu}{2})`;
/** A position in capitals, as signatures print it; for text without marks. */
export const TITLE_IN_CAPITALS: string = `${START}(?:P\\. ?)?${anyOf(titles.map((title) => markless(title.toUpperCase())))}${END}`;

const SIGNATURE_START = pattern(`${SIGNING_MARK}|${TITLE_IN_CAPITALS}`, "u");
const GAP = / {4,}|\t+/;
const SIGNED =
  /^(?:\(?(?:đã k[ýí]|k[ýí] tên|k[ýí],? ghi rõ họ tên)[^()]{0,24}\)?|[({[](?:\p{L}{1,2})? ?k[ýíỳỷyi][)}\]])$/iu;
/** A name behind a gap, whatever stands before it. */
const NAME_BEHIND_GAP = /(?<= {2})(\p{Lu}[\p{L}@&]*(?: \p{L}+){1,4})[^\p{L}\d]{0,3}$/u;
/** "(Đã ký)" after the end of a list item, as engines read it: "{Đã ký)", "(là ký) j". */
const SIGNED_AFTER_ITEM = /[;.:,)] {1,4}([({[]?(?:đã|dã|da|là|a) k[ýíỳỷyi][)}\]]?)[^\p{L}]{0,3}(?:\p{L}{1,2})?$/iu;
const CAPITALS = /\p{Lu}{2}/u;
const BULLET = /^[-–—•*+~=«»¬]/u;
/** A name after the end of a list item: "- Lưu: VT.  Nguyễn Văn An". */
const NAME_AFTER_ITEM =
  /[;.:)}\]](?:s? {1,4}|[^\p{L}\d(-]{2,6}| {1,2}- )((?:(?:Đại|Thượng|Trung|Thiếu) (?:tá|tướng|úy) )?\p{Lu}[\p{L}@&]*(?: [‘’'"]?\p{Lu}[\p{L}@&]*| \p{Ll}{1,2}(?= \p{Lu})){1,4})[^\p{L}\d]{0,5}$/u;
/** After the semicolon of an item so many words with capitals are a name, whatever the family name was read as. */
const WHOLE_NAME = /^\p{Lu}[\p{L}@&]{1,6}(?: [‘’'"]?\p{Lu}?\p{L}{1,6}){2,3}$/u;
/** Dust that was read as a dash, before a name alone. */
const DASHED_NAME = /^[-–—•*+~=«»¬ ]{1,3}(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,3})(?: [^\p{L}\d]{1,3})?$/u;

/** The last item of a list: what follows its full stop can only be the signature. */
const LAST_ITEM = /^[-–—•*+~=«»¬]{1,2} ?L[ưu]u(?!\p{L})/iu;
/** What may stand left of a signature: the list's head or item, the end of an item, or a gap. */
const LEFT_COLUMN = /^(?:[-*+•~=«»¬]|n[ơo]i nh[ậâa]n)|[;.,:] {0,4}$| {2}$/iu;

/** What a seal leaves before the words of a signature: a few signs, a figure, a letter. A numbered heading is none. */
const DUST_BEFORE = /^(?:\d{1,2}|\p{L}|[^\p{L}\d(]{1,4}) ?$/u;

/** One line of a footer, parted into the list of recipients and the signature. */
export interface ColumnLine {
  readonly left?: PageLine;
  readonly right?: PageLine;
}

function splitAt(line: PageLine, at: number): ColumnLine {
  const left = partOf(line, 0, at);
  const right = partOf(line, at);
  return { ...(left.text === "" ? {} : { left }), ...(right.text === "" ? {} : { right }) };
}

/** Letters without marks; a word that is in capitals for the half of it is in capitals: "Bí THƯ". */
export function capitalsMended(text: string): string {
  return markless(text).replace(/\p{L}{2,}/gu, (word) =>
    (word.match(/\p{Lu}/gu)?.length ?? 0) * 2 >= word.length ? word.toUpperCase() : word,
  );
}

/** The text with the capitals that a misread letter broke: "Bí THƯ" is "BÍ THƯ". */
export function inCapitals(text: string): string {
  return Array.from(capitalsMended(text))
    .map((letter, at) => (/\p{Lu}/u.test(letter) ? (text[at] ?? "").toUpperCase() : (text[at] ?? "")))
    .join("");
}

/** Two who sign side by side: "THƯ KÝ        CHỦ TỌA". */
function secondColumn(line: PageLine): number {
  const gap = GAP.exec(line.text);
  return gap && gap.index > 0 && CAPITALS.test(line.text.slice(gap.index)) ? gap.index : -1;
}

/** Whether the line says only that it is signed. */
export const isSigned = (line: PageLine): boolean => SIGNED.test(plain(line.text));

/** Where the signature's column begins on the line, or -1. */
function signatureColumn(line: PageLine): number {
  const text = plain(line.text);
  const start = CAPITALS.test(text) ? SIGNATURE_START.exec(capitalsMended(line.text)) : null;
  const second = start?.index === 0 ? secondColumn(line) : -1;
  if (second > 0) return second;
  if (start && (start.index === 0 || LEFT_COLUMN.test(text.slice(0, start.index)))) return start.index;
  if (start && DUST_BEFORE.test(text.slice(0, start.index))) return start.index;
  if (SIGNED.test(text) || isPersonName(text)) return 0;
  const named = NAME_BEHIND_GAP.exec(text);
  if (named && isPersonName(named[1] ?? "")) return named.index;
  const gap = GAP.exec(line.text);
  if (gap && gap.index > 0 && !BULLET.test(text.slice(gap.index).trim())) return gap.index;
  return BULLET.test(text) ? columnAfterItem(text) : -1;
}

/** Where a name or "(Đã ký)" stands after the end of a list's item, or -1. */
function columnAfterItem(text: string): number {
  const alone = DASHED_NAME.exec(text)?.[1];
  if (alone && isPersonName(alone)) return text.indexOf(alone);
  const signed = SIGNED_AFTER_ITEM.exec(text);
  if (signed?.[1]) return signed.index + signed[0].indexOf(signed[1]);
  const named = NAME_AFTER_ITEM.exec(text);
  const name = named?.[1];
  const isAfterLast = LAST_ITEM.test(text) || (named?.[0].startsWith(";") && WHOLE_NAME.test(name ?? ""));
  const isName = name && (isPersonName(name) || (isAfterLast && looksLikeName(name)));
  return isName ? named.index + named[0].indexOf(name) : -1;
}

/** Parts a line of a footer: the signature beside "Nơi nhận" is read into the same line by most engines. */
export function splitColumns(line: PageLine): ColumnLine {
  const column = signatureColumn(line);
  return column < 0 ? { left: line } : splitAt(line, column);
}

/** Whether the line begins with a signing mark or a position in capitals. */
export function beginsSignature(line: PageLine): boolean {
  if (!CAPITALS.test(line.text)) return false;
  return SIGNATURE_START.exec(capitalsMended(line.text))?.index === 0;
}
