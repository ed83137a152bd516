import type { Box } from "../../document/layout.js";
import { around } from "../reading-order/rows.js";
import type { Glyph } from "./glyphs.js";

/** Which way the letters stand on the page as it is shown: turned clockwise by so many quarters. */
export type Turn = 0 | 1 | 2 | 3;

/** A word of the page's own text. */
export interface PdfWord {
  readonly text: string;
  readonly box: Box;
  readonly turn: Turn;
  /** Height of the font on the page, in points. */
  readonly size: number;
  /** As {@link FontFacts} has it. */
  readonly font: string;
  readonly hidden: boolean;
  /** Whether a space follows in the file; words that only a gap parts may yet be one. */
  readonly spaced: boolean;
}

/** Parts of the letter height. A space is about 0.25 wide, squeezed 0.17; kerning moves by less than 0.1. */
const WORD_GAP = 0.15;
/** A mark is drawn back over its letter, and a superscript stands higher, by no more than this. */
const BACK = 0.6;
const OFF_LINE = 0.5;
/** Not the soft hyphen, which is a letter in TCVN3. */
const NOTHING_VISIBLE = /^[\s\p{Cc}\u200b-\u200f\u2060]*$/u;
const LIGATURE = /[\ufb00-\ufb06]/gu;
/** Symbol fonts without a table of their letters put the code of each letter here. */
const SYMBOL_AREA = /[\uf020-\uf0ff]/gu;

/** What stands for a letter that the file does not name: controls, the replacement sign, private signs. */
const UNKNOWN = /^(?:(?!\s)\p{Cc}|[\ufffd\ue000-\uefff])/u;
/** Above this share of such letters a text is of no use. */
const MOST_UNKNOWN = 0.3;

/** Whether these are letters that the file draws without saying which they are. */
export function areUnknown(glyphs: readonly Glyph[]): boolean {
  const visible = glyphs.filter(({ text }) => !/^\s*$/u.test(text));
  return visible.filter(({ text }) => UNKNOWN.test(text)).length > MOST_UNKNOWN * visible.length;
}

function turnOf({ start, end }: Glyph): Turn {
  const quarters = Math.round(Math.atan2(end[1] - start[1], end[0] - start[0]) / (Math.PI / 2));
  return ((quarters + 4) % 4) as Turn;
}

/** The letters as they would be typed. */
function typed(text: string): string {
  return text
    .replace(LIGATURE, (ligature) => ligature.normalize("NFKC"))
    .replace(SYMBOL_AREA, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000));
}

/** One word as its letters come. */
class GrowingWord {
  readonly turn: Turn;
  readonly #glyphs: Glyph[];

  constructor(glyph: Glyph, turn: Turn) {
    this.turn = turn;
    this.#glyphs = [glyph];
  }

  /** Whether the glyph stands where the next letter of this word would. */
  isFollowedBy(glyph: Glyph, turn: Turn): boolean {
    if (turn !== this.turn) return false;
    const last = this.#glyphs[this.#glyphs.length - 1]!;
    const [dx, dy] = [glyph.start[0] - last.end[0], glyph.start[1] - last.end[1]];
    const [ahead, aside] = turn % 2 === 0 ? [turn === 0 ? dx : -dx, dy] : [turn === 1 ? dy : -dy, dx];
    const size = Math.max(last.size, glyph.size);
    return ahead < WORD_GAP * size && ahead > -BACK * size && Math.abs(aside) < OFF_LINE * size;
  }

  add(glyph: Glyph): void {
    this.#glyphs.push(glyph);
  }

  finish(spaced: boolean): PdfWord {
    const glyphs = this.#glyphs;
    return {
      text: typed(glyphs.map(({ text }) => text).join("")),
      box: around(glyphs.map(({ box }) => box)),
      turn: this.turn,
      size: Math.max(...glyphs.map(({ size }) => size)),
      font: fontOf(glyphs),
      hidden: glyphs.filter(({ hidden }) => hidden).length * 2 > glyphs.length,
      spaced,
    };
  }
}

/** The font of most letters. */
function fontOf(glyphs: readonly Glyph[]): string {
  const counts = new Map<string, number>();
  for (const { font, text } of glyphs) counts.set(font.name, (counts.get(font.name) ?? 0) + text.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

/** Bold that is made by painting twice: the same word a second time, at nearly the same place. */
function isRepainted(word: PdfWord, seen: ReadonlyMap<string, readonly PdfWord[]>): boolean {
  const near = 0.25 * word.size;
  return (seen.get(word.text) ?? []).some(
    ({ box }) => Math.abs(box.left - word.box.left) < near && Math.abs(box.top - word.box.top) < near,
  );
}

function onlyOnce(words: readonly PdfWord[]): PdfWord[] {
  const seen = new Map<string, PdfWord[]>();
  return words.filter((word) => {
    if (isRepainted(word, seen)) return false;
    const same = seen.get(word.text);
    if (same) same.push(word);
    else seen.set(word.text, [word]);
    return true;
  });
}

/** The words of some glyphs in the order in which the file paints them, cut at spaces and at gaps. */
export function wordsOfGlyphs(glyphs: readonly Glyph[]): PdfWord[] {
  const words: PdfWord[] = [];
  let open: GrowingWord | undefined;
  const finish = (spaced: boolean): void => {
    if (open) words.push(open.finish(spaced));
    open = undefined;
  };
  for (const glyph of glyphs) {
    if (NOTHING_VISIBLE.test(glyph.text)) {
      if (glyph.text !== "") finish(true);
      continue;
    }
    // A letter without width, such as a mark, is turned as the letter before it.
    const hasWidth = glyph.start[0] !== glyph.end[0] || glyph.start[1] !== glyph.end[1];
    const turn = hasWidth ? turnOf(glyph) : (open?.turn ?? 0);
    if (open?.isFollowedBy(glyph, turn)) open.add(glyph);
    else {
      finish(false);
      open = new GrowingWord(glyph, turn);
    }
  }
  finish(false);
  return onlyOnce(words);
}
