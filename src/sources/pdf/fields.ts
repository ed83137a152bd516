import type { Box } from "../../document/layout.js";
import type { Glyph } from "./glyphs.js";
import { linesOfWords } from "./lines.js";
import type { PdfJsPage } from "./session.js";
import { wordsOfGlyphs } from "./words.js";

/** A field of a page that holds a digital signature. */
export interface SignatureField {
  readonly name: string;
  readonly page: number;
  readonly box: Box;
  readonly shownText: string;
}

/** The fields of a page whose pictures hold text. */
export interface PageFields {
  readonly signatures: readonly Omit<SignatureField, "page">[];
  /** What was filled in to a form: it stands on the page as print does. */
  readonly filled: readonly Glyph[];
}

/** What pdf.js says of an annotation. */
interface Annotation {
  readonly id: string;
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldName?: string;
  readonly rect: number[];
}

/** Text of a signature's picture: its lines, one under the other. */
function shownText(glyphs: readonly Glyph[], page: { width: number; height: number }): string {
  return linesOfWords(wordsOfGlyphs(glyphs), page)
    .map((line) => line.map(({ text }) => text).join(" "))
    .filter((line) => line !== "")
    .join("\n");
}

/**
 * The fields of a page: for signatures, whose pictures are no part of the text, and those of a form that was filled in.
 * Notes, links and all else that is laid over a page are left out.
 *
 * @param appearances what the annotations paint, by their ids
 */
export async function fieldsOf(
  page: PdfJsPage,
  appearances: ReadonlyMap<string, readonly Glyph[]>,
): Promise<PageFields> {
  const viewport = page.getViewport({ scale: 1 });
  const widgets = ((await page.getAnnotations()) as Annotation[]).filter(({ subtype }) => subtype === "Widget");
  const signatures = widgets
    .filter(({ fieldType }) => fieldType === "Sig")
    .map(({ fieldName = "", id, rect }) => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = viewport.convertToViewportRectangle(rect);
      const box = { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) };
      return { name: fieldName, box, shownText: shownText(appearances.get(id) ?? [], viewport) };
    });
  const filled = widgets.filter(({ fieldType }) => fieldType !== "Sig").flatMap(({ id }) => appearances.get(id) ?? []);
  return { signatures, filled };
}
