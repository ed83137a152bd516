import type { RestoredDocument } from "../document/document.js";
import type { Word } from "../document/layout.js";
import { words } from "./dictionary.js";
import { distance } from "./nearest-name.js";
import { markless, plain } from "./plain.js";

/** The marks of secrecy of the law, the strictest first. */
export const SECRECIES = ["TUYỆT MẬT", "TỐI MẬT", "MẬT"] as const;

/** One of {@link SECRECIES}. */
export type Secrecy = (typeof SECRECIES)[number];

/** A mark of secrecy that was read on a page. */
export interface SecrecyMark {
  readonly level: Secrecy;
  /** Its letters and marks stand as they are printed; else it was told by letters alone, which may have been something else. */
  readonly isSure: boolean;
  /** The line of the text that it stands on, 0 for the first. */
  readonly line: number;
}

/** A mark stands under the number and the agency's name: above this line of its page, empty ones not counted. */
const REACH = 25;
/** Words further apart than so many times their height are no neighbours: a stamp and the column beside it. */
const WIDE_GAP = 1.5;
/** A mark, its label and the stamp's frame are no longer. */
const LONGEST_PIECE = 40;

const compact = (text: string): string =>
  markless(text)
    .toUpperCase()
    .replace(/[^A-Z]/gu, "");

/** Digits and strokes that engines read for letters of a stamp. */
const AS_LETTERS: Readonly<Record<string, string>> = { "0": "O", "1": "I", "|": "I", "!": "I", "4": "A", "7": "T" };
const letterFor = (sign: string): string => AS_LETTERS[sign] ?? sign;

/** By level its letters, and how many of them may be misread: of the three of MẬT none. */
const SHAPES: readonly { readonly level: Secrecy; readonly letters: string; readonly slips: number }[] = [
  { level: "TUYỆT MẬT", letters: "TUYETMAT", slips: 2 },
  { level: "TỐI MẬT", letters: "TOIMAT", slips: 1 },
  { level: "MẬT", letters: "MAT", slips: 0 },
];

/** "Độ mật: Tối mật", "TÀI LIỆU MẬT": what may stand before a mark, by its letters. */
const LABELS = words("secrecy-label").map(compact);

/** The frame of a stamp as engines read it. */
const FRAME = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** What a piece of a line says of secrecy, as it is spelled. */
function exactLevel(piece: string): Secrecy | undefined {
  const bare = plain(piece).normalize("NFC").replace(FRAME, "").replace(/ +/gu, " ");
  return SECRECIES.find((level) => bare === level || bare.replaceAll(" ", "") === level.replace(" ", ""));
}

/** A stamp is in capitals; one letter of it may have been read as a small one. */
function isInCapitals(piece: string): boolean {
  const count = (letters: RegExp): number => piece.match(letters)?.length ?? 0;
  return count(/\p{Ll}/gu) <= 1 && count(/\p{Lu}/gu) >= 2;
}

/** What a piece of a line says by its letters, however they are marked. */
function likeLevel(piece: string): Secrecy | undefined {
  const bare = piece.replace(FRAME, "");
  const spelled = bare.replace(/[01|!47]/gu, letterFor);
  if (/\d/u.test(spelled)) return undefined;
  const letters = compact(spelled);
  const shape = SHAPES.find((one) => distance(letters, one.letters, one.slips) <= one.slips);
  return shape !== undefined && isInCapitals(bare) ? shape.level : undefined;
}

/** The piece without the label before it, and whether one was there. */
function withoutLabel(piece: string): { readonly rest: string; readonly hasLabel: boolean } {
  const parts = piece.trim().split(/ ?: ?| +/u);
  for (let count = Math.min(3, parts.length - 1); count > 0; count--) {
    if (LABELS.includes(compact(parts.slice(0, count).join("")))) {
      return { rest: parts.slice(count).join(" "), hasLabel: true };
    }
  }
  return { rest: piece, hasLabel: false };
}

/** Where another column may begin or end with one space between: the motto, place and date, and the number before. */
const RIGHT_COLUMN = / (?=(?:CONG HOA|DOC LAP|Doc lap) )| (?=\p{Lu}[\p{L} -]{1,30}, {0,2}ngay )/gu;
const NUMBER = /^(?:So|SO) ?[:.]? ?[\d.…]{0,6} ?[/-] ?(?:\d{4} ?\/ ?)?\p{Lu}[\p{Lu}\d&/-]{1,20} /u;

/** The pieces of a line that stand alone: its columns, what is beside motto, date or number, and the line where its gaps are a stamp's. */
function piecesOf(line: string): string[] {
  const columns = line.split(/ {3,}|\t+/u).flatMap((column) => {
    const letters = markless(column);
    const number = NUMBER.exec(letters)?.[0].length ?? 0;
    const left = [...letters.matchAll(RIGHT_COLUMN)].map(({ index }) => column.slice(0, index));
    return [column, column.slice(number), ...left];
  });
  return [...new Set([line, ...columns])].map((piece) => piece.trim()).filter((piece) => piece !== "");
}

/** Words of a line as groups that stand apart on the page. */
function groupsOf(row: readonly Word[], text: string): string[] {
  const groups: string[] = [];
  let last: Word | undefined;
  for (const word of row) {
    const printed = text.slice(word.span.start, word.span.end);
    const gap = last === undefined ? 0 : word.box.left - last.box.right;
    const isApart = last === undefined || gap > WIDE_GAP * (word.box.bottom - word.box.top) || gap < -1;
    if (isApart) groups.push(printed);
    else groups[groups.length - 1] += ` ${printed}`;
    last = word;
  }
  const others = row.flatMap((word) => (word.others ?? []).map((other) => other.text));
  return [...groups, ...others];
}

/** A line as it was read in each way, and whether it stands where a mark belongs. */
interface ReadLine {
  readonly index: number;
  readonly pieces: readonly string[];
  readonly isAtTop: boolean;
}

function* readLines({ text, lines, source }: RestoredDocument): Generator<ReadLine> {
  const starts = new Set(
    (source.layout?.pages ?? source.pageSpans?.map((at) => ({ span: at })) ?? []).map((page) => page.span.start),
  );
  const placed = source.layout?.words ?? [];
  let next = 0;
  let met = 0;
  for (const [index, { span: at }] of source.lines.entries()) {
    if (starts.has(at.start)) met = 0;
    const raw = source.text.slice(at.start, at.end);
    if (raw.trim() === "") continue;
    while (next < placed.length && placed[next]!.span.start < at.start) next++;
    const from = next;
    while (next < placed.length && placed[next]!.span.start < at.end) next++;
    const own = lines[index]?.span;
    const restored = own === undefined ? "" : text.slice(own.start, own.end);
    const pieces = [...piecesOf(raw), ...piecesOf(restored), ...groupsOf(placed.slice(from, next), source.text)];
    yield { index, pieces, isAtTop: met++ < REACH };
  }
}

function markIn(piece: string, isAtTop: boolean): Omit<SecrecyMark, "line"> | undefined {
  const exact = exactLevel(piece);
  if (exact !== undefined) return { level: exact, isSure: true };
  if (!isAtTop) return undefined;
  const { rest, hasLabel } = withoutLabel(piece);
  const named = hasLabel ? exactLevel(rest.toUpperCase()) : undefined;
  if (named !== undefined) return { level: named, isSure: true };
  const like = likeLevel(hasLabel ? rest.toUpperCase() : piece);
  return like === undefined ? undefined : { level: like, isSure: false };
}

/**
 * The mark of secrecy of a document: the strictest that stands alone, in a line or a column, as it is printed anywhere, or
 * like it at the top of a page, for a stamp is the hardest thing on a page to read. What was read and what was restored both
 * count, so that no restoration hides a mark.
 */
export function secrecyMark(document: RestoredDocument): SecrecyMark | undefined {
  let best: SecrecyMark | undefined;
  const rank = ({ level, isSure }: Omit<SecrecyMark, "line">): number =>
    SECRECIES.indexOf(level) * 2 + (isSure ? 0 : 1);
  for (const { index, pieces, isAtTop } of readLines(document)) {
    for (const piece of pieces) {
      const mark = piece.length > LONGEST_PIECE ? undefined : markIn(piece, isAtTop);
      if (mark !== undefined && (best === undefined || rank(mark) < rank(best))) best = { ...mark, line: index };
    }
  }
  return best;
}
