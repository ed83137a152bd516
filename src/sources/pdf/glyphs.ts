import type { Box } from "../../document/layout.js";
import { asMatrix, IDENTITY, type Matrix, place, times } from "./matrix.js";

/** What the interpreter needs of a font of the file. */
export interface FontFacts {
  /** "TimesNewRomanPSMT", ".VnTime"; the file's prefix of a subset is gone. */
  readonly name: string;
  /** Above and below the base line, as parts of the font size. */
  readonly ascent: number;
  readonly descent: number;
  /** What a width is multiplied with to be a part of the font size. */
  readonly unit: number;
  /** Whether its letters are not Unicode; see `legacyFontOf`. */
  readonly isLegacy: boolean;
}

/** Letters of one place of a page, in page coordinates with y downwards. */
export interface Glyph {
  readonly text: string;
  readonly font: FontFacts;
  /** Height of the font on the page. */
  readonly size: number;
  /** On the base line: where it begins, and where the next would begin but for spacing. */
  readonly start: readonly [x: number, y: number];
  readonly end: readonly [x: number, y: number];
  readonly box: Box;
  /** Painted so that nothing is seen: text render mode 3, or wholly transparent. */
  readonly hidden: boolean;
}

/** What the operators of a page paint. */
export interface PageInk {
  readonly glyphs: readonly Glyph[];
  /** Where a picture stands, or should stand. */
  readonly pictures: readonly Box[];
  /** How many lines and areas are painted. */
  readonly paths: number;
  /** Text of the annotations' own appearances, by the annotation's id. */
  readonly annotations: ReadonlyMap<string, readonly Glyph[]>;
}

/** The operators of a page as pdf.js lists them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Names of the operators that matter here, with the numbers that pdf.js has for them. */
export type OperatorNumbers = Readonly<Record<string, number>>;

interface State {
  matrix: Matrix;
  font: FontFacts | undefined;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  rise: number;
  leading: number;
  mode: number;
  alpha: number;
  /** A `cm` after which nothing was painted yet: a picture may have been left out there. */
  isFresh: boolean;
}

/** Mode 3 paints nothing, mode 7 only clips. */
const INVISIBLE_MODES: ReadonlySet<number> = new Set([3, 7]);
/** The unit square of a picture smaller than this, in points, holds no text. */
const SMALLEST_PICTURE = 8;
/** Saved states deeper than this are a fault of the file. */
const DEEPEST = 5000;

const numberOf = (value: unknown): number => (typeof value === "number" && Number.isFinite(value) ? value : 0);

const START: State = {
  matrix: IDENTITY,
  font: undefined,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  rise: 0,
  leading: 0,
  mode: 0,
  alpha: 1,
  isFresh: false,
};

/** The box of a rectangle after a transformation. */
export function boxUnder(matrix: Matrix, left: number, bottom: number, right: number, top: number): Box {
  const corners = [
    place(matrix, left, bottom),
    place(matrix, right, bottom),
    place(matrix, left, top),
    place(matrix, right, top),
  ];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** Walks through the operators of one page and keeps what they paint. */
export class InkReader {
  readonly #glyphs: Glyph[] = [];
  readonly #pictures: Box[] = [];
  readonly #annotations = new Map<string, Glyph[]>();
  #paths = 0;
  #into: Glyph[] = this.#glyphs;
  readonly #page: Matrix;
  readonly #fonts: ReadonlyMap<string, FontFacts>;
  #state: State;
  #stack: State[] = [];
  #text: Matrix = IDENTITY;
  #line: readonly [number, number] = [0, 0];
  #pen: readonly [number, number] = [0, 0];

  /** @param page from the file's coordinates to those of the page as it is shown */
  constructor(page: Matrix, fonts: ReadonlyMap<string, FontFacts>) {
    this.#page = page;
    this.#fonts = fonts;
    this.#state = { ...START, matrix: page };
  }

  read({ fnArray, argsArray }: Operators, numbers: OperatorNumbers): PageInk {
    const handlers = new Map(Object.entries(this.#handlers).map(([name, handle]) => [numbers[name], handle]));
    for (const [at, operator] of fnArray.entries()) {
      const args = argsArray[at];
      handlers.get(operator)?.(Array.isArray(args) ? args : []);
    }
    this.#leave();
    return {
      glyphs: this.#glyphs,
      pictures: this.#pictures,
      paths: this.#paths,
      annotations: this.#annotations,
    };
  }

  readonly #handlers: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save: () => this.#save(),
    restore: () => this.#restore(),
    transform: (args) => this.#transform(args),
    paintFormXObjectBegin: ([matrix]) => {
      this.#save();
      this.#concatenate(asMatrix(matrix) ?? IDENTITY);
    },
    paintFormXObjectEnd: () => this.#restore(),
    beginGroup: () => this.#save(),
    endGroup: () => this.#restore(),
    beginAnnotation: ([id, , transform, matrix]) => this.#beginAnnotation(String(id), transform, matrix),
    endAnnotation: () => this.#endAnnotation(),
    setGState: ([states]) => this.#setGraphicsState(Array.isArray(states) ? states : []),
    beginText: () => {
      this.#text = IDENTITY;
      this.#moveTo(0, 0);
    },
    setTextMatrix: (args) => {
      this.#text = asMatrix(args[0]) ?? asMatrix(args) ?? IDENTITY;
      this.#moveTo(0, 0);
    },
    moveText: ([x, y]) => this.#moveBy(numberOf(x), numberOf(y)),
    setLeadingMoveText: ([x, y]) => {
      this.#state.leading = numberOf(y);
      this.#moveBy(numberOf(x), numberOf(y));
    },
    nextLine: () => this.#moveBy(0, this.#state.leading),
    setLeading: ([leading]) => {
      this.#state.leading = -numberOf(leading);
    },
    setFont: ([name, size]) => this.#setFont(name, size),
    setCharSpacing: ([spacing]) => {
      this.#state.charSpacing = numberOf(spacing);
    },
    setWordSpacing: ([spacing]) => {
      this.#state.wordSpacing = numberOf(spacing);
    },
    setHScale: ([scale]) => {
      this.#state.scale = numberOf(scale) / 100;
    },
    setTextRise: ([rise]) => {
      this.#state.rise = numberOf(rise);
    },
    setTextRenderingMode: ([mode]) => {
      this.#state.mode = numberOf(mode);
    },
    showText: ([items]) => this.#show(Array.isArray(items) ? items : []),
    constructPath: () => this.#painted(true),
    shadingFill: () => this.#painted(true),
    paintImageXObject: () => this.#picture(),
    paintImageMaskXObject: () => this.#picture(),
    paintInlineImageXObject: () => this.#picture(),
    paintSolidColorImageMask: () => this.#painted(true),
  };

  #save(): void {
    this.#leave();
    if (this.#stack.length < DEEPEST) this.#stack.push({ ...this.#state });
  }

  #restore(): void {
    this.#leave();
    const before = this.#stack.pop();
    if (before) this.#state = before;
  }

  #concatenate(matrix: Matrix): void {
    this.#state.matrix = times(this.#state.matrix, matrix);
  }

  #transform(args: readonly unknown[]): void {
    this.#leave();
    const matrix = asMatrix(args);
    if (!matrix) return;
    this.#concatenate(matrix);
    this.#state.isFresh = true;
  }

  /** Leaves the transformation that holds now: where nothing was painted under it, a picture was left out. */
  #leave(): void {
    if (this.#state.isFresh) this.#picture();
  }

  #picture(): void {
    this.#state.isFresh = false;
    const box = boxUnder(this.#state.matrix, 0, 0, 1, 1);
    const isLarge = Math.min(box.right - box.left, box.bottom - box.top) >= SMALLEST_PICTURE;
    if (isLarge && this.#into === this.#glyphs) this.#pictures.push(box);
  }

  #painted(isPath = false): void {
    this.#state.isFresh = false;
    if (isPath && this.#into === this.#glyphs) this.#paths++;
  }

  #beginAnnotation(id: string, transform: unknown, matrix: unknown): void {
    this.#leave();
    this.#stack.push(this.#state);
    this.#state = { ...START, matrix: this.#page };
    for (const one of [transform, matrix]) this.#concatenate(asMatrix(one) ?? IDENTITY);
    this.#into = [];
    this.#annotations.set(id, this.#into);
  }

  #endAnnotation(): void {
    this.#state.isFresh = false;
    this.#into = this.#glyphs;
    this.#state = this.#stack.pop() ?? { ...START, matrix: this.#page };
  }

  #setGraphicsState(states: readonly unknown[]): void {
    for (const state of states) {
      const [key, value] = Array.isArray(state) ? (state as readonly unknown[]) : [];
      if (key === "ca") this.#state.alpha = typeof value === "number" ? value : 1;
      if (key === "Font" && Array.isArray(value)) this.#setFont(value[0], value[1]);
    }
  }

  #setFont(name: unknown, size: unknown): void {
    this.#state.font = this.#fonts.get(String(name));
    this.#state.size = numberOf(size);
  }

  #moveTo(x: number, y: number): void {
    this.#line = [x, y];
    this.#pen = [x, y];
  }

  #moveBy(x: number, y: number): void {
    this.#moveTo(this.#line[0] + x, this.#line[1] + y);
  }

  /** Places the glyphs of one string, by the rules of ISO 32000-1, 9.4.4. */
  #show(items: readonly unknown[]): void {
    const { font, size, scale, charSpacing, wordSpacing } = this.#state;
    this.#painted();
    if (!font) return;
    for (const item of items) {
      if (typeof item === "number") this.#advance((-item / 1000) * size * scale);
      else if (isShown(item)) {
        const width = item.width * font.unit * size * scale;
        this.#place(letterOf(item, font), width, font);
        this.#advance(width + (charSpacing + (item.isSpace ? wordSpacing : 0)) * scale);
      }
    }
  }

  #advance(by: number): void {
    this.#pen = [this.#pen[0] + by, this.#pen[1]];
  }

  #place(text: string, width: number, font: FontFacts): void {
    const { matrix, size, rise, mode, alpha } = this.#state;
    const [x, y] = [this.#pen[0], this.#pen[1] + rise];
    const whole = times(matrix, this.#text);
    const [low, high] = [y + font.descent * size, y + font.ascent * size];
    const box = boxUnder(whole, Math.min(x, x + width), low, Math.max(x, x + width), high);
    this.#into.push({
      text,
      font,
      size: Math.abs(size) * Math.hypot(whole[2], whole[3]),
      start: place(whole, x, y),
      end: place(whole, x + width, y),
      box,
      hidden: INVISIBLE_MODES.has(mode) || alpha === 0,
    });
  }
}

/** The standard encodings have a hyphen at the code at which TCVN3 has the letter ư. */
const SOFT_HYPHEN = 0xad;

function letterOf({ unicode, originalCharCode }: Shown, { isLegacy }: FontFacts): string {
  return isLegacy && originalCharCode === SOFT_HYPHEN ? String.fromCharCode(SOFT_HYPHEN) : unicode;
}

interface Shown {
  readonly unicode: string;
  readonly originalCharCode?: number;
  readonly width: number;
  readonly isSpace: boolean;
}

function isShown(item: unknown): item is Shown {
  const glyph = item as Partial<Shown> | null;
  return typeof glyph === "object" && typeof glyph?.unicode === "string" && typeof glyph.width === "number";
}
