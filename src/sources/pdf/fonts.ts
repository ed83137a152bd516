import type { FontFacts } from "./glyphs.js";
import { legacyFontOf } from "./legacy-text.js";
import type { PdfJsPage } from "./session.js";

/** A font's box is what its maker wrote; outside of these it is not meant for Latin letters. */
const ASCENT = { least: 0.5, most: 1.1, usual: 0.89 } as const;
const DESCENT = { least: -0.4, most: -0.05, usual: -0.21 } as const;

interface PdfJsFont {
  readonly name?: string;
  readonly ascent?: number;
  readonly descent?: number;
  readonly fontMatrix?: readonly number[];
}

function within(
  value: number | undefined,
  { least, most, usual }: { least: number; most: number; usual: number },
): number {
  return value !== undefined && value >= least && value <= most ? value : usual;
}

function factsOf({ name = "", ascent, descent, fontMatrix }: PdfJsFont): FontFacts {
  return {
    name,
    ascent: within(ascent, ASCENT),
    descent: within(descent, DESCENT),
    unit: fontMatrix?.[0] ?? 0.001,
    isLegacy: legacyFontOf(name) !== undefined,
  };
}

/** The fonts that the page sets, as pdf.js sends them beside the operators. */
export async function fontsOf(page: PdfJsPage, names: ReadonlySet<string>): Promise<Map<string, FontFacts>> {
  const fonts = new Map<string, FontFacts>();
  for (const name of names) {
    const font = await new Promise<PdfJsFont>((resolve) => {
      // Answers at once for a font that is there, else when it comes.
      page.commonObjs.get(name, (data: unknown) => resolve((data ?? {}) as PdfJsFont));
    });
    fonts.set(name, factsOf(font));
  }
  return fonts;
}
