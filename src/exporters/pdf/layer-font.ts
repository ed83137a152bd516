import { type PDFContext, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { ASCENT, DESCENT, glyphlessFont, letterWidth } from "./glyphless-font.js";

/** The font's name in a file; the six letters say that it is part of a font, as it must be for one that was made (9.6.4). */
const LAYER_FONT = "VANBAN+Glyphless";
/** Codes of two bytes, and glyph 0 stands for what is missing. */
const MAX_LETTERS = 0xffff;
/** As many as a `bfchar` section may have. */
const SECTION = 100;

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, "0");

/** The letters of a layer as codes of its font: each letter gets the next number when it comes first. */
export class LayerLetters {
  readonly #codes = new Map<string, number>();

  /** The text as the hexadecimal string of `Tj`, and its width in thousandths of the font size. */
  encode(text: string): { readonly codes: string; readonly width: number } {
    let [codes, width] = ["", 0];
    for (const letter of text) {
      codes += hex(this.#codeOf(letter));
      width += letterWidth(letter);
    }
    return { codes, width };
  }

  #codeOf(letter: string): number {
    const known = this.#codes.get(letter);
    if (known !== undefined) return known;
    if (this.#codes.size >= MAX_LETTERS) return 0;
    this.#codes.set(letter, this.#codes.size + 1);
    return this.#codes.size;
  }

  get letters(): readonly string[] {
    return [...this.#codes.keys()];
  }
}

/** Which letter each code is (9.10.3), in UTF-16. */
export function toUnicode(letters: readonly string[]): string {
  const rows = letters.map((letter, i) => {
    const units = Array.from({ length: letter.length }, (_, at) => hex(letter.charCodeAt(at))).join("");
    return `<${hex(i + 1)}> <${units}>`;
  });
  const sections = Array.from({ length: Math.ceil(rows.length / SECTION) }, (_, i) => {
    const some = rows.slice(i * SECTION, (i + 1) * SECTION);
    return `${some.length} beginbfchar\n${some.join("\n")}\nendbfchar`;
  });
  return [
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def",
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange",
    ...sections,
    "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend",
  ].join("\n");
}

/** The layer's font, which all pages share and which is written when all its letters are known. */
export interface LayerFont {
  readonly ref: PDFRef;
  readonly letters: LayerLetters;
}

/** Writes the font of a layer into the file: all the letters that were encoded by now. */
export function embedLayerFont(context: PDFContext, { ref, letters: { letters } }: LayerFont): void {
  const widths = letters.map(letterWidth);
  const font = glyphlessFont(widths);
  const descriptor = context.obj({
    Type: "FontDescriptor",
    FontName: LAYER_FONT,
    // Symbolic: its codes are its own.
    Flags: 4,
    FontBBox: [0, DESCENT, 1000, ASCENT],
    ItalicAngle: 0,
    Ascent: ASCENT,
    Descent: DESCENT,
    CapHeight: ASCENT,
    StemV: 80,
    FontFile2: context.register(context.flateStream(font, { Length1: font.length })),
  });
  const descendant = context.obj({
    Type: "Font",
    Subtype: "CIDFontType2",
    BaseFont: LAYER_FONT,
    CIDSystemInfo: { Registry: PDFString.of("Adobe"), Ordering: PDFString.of("Identity"), Supplement: 0 },
    FontDescriptor: context.register(descriptor),
    DW: 500,
    W: widths.length === 0 ? [] : [1, [...widths]],
    CIDToGIDMap: "Identity",
  });
  context.assign(
    ref,
    context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: LAYER_FONT,
      Encoding: "Identity-H",
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(toUnicode(letters))),
    }),
  );
}
