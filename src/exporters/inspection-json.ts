import type { SourceDocument } from "../document/document.js";
import type { Inspection, PageInspection } from "../inspect/inspection.js";

/** The name and version of the format; a change that breaks readers gets a new number. */
export const INSPECTION_FORMAT = "vanban/inspect@1";

/** An inspection as `vanban inspect --json` prints it; shares rounded to four digits. */
export interface InspectionJson {
  readonly format: typeof INSPECTION_FORMAT;
  /** As in `SourceDocument`: `pages` is the number of pages, from 1. */
  readonly source: {
    readonly name?: string;
    readonly kind: SourceDocument["kind"];
    readonly sha256?: string;
    readonly pages: number;
  };
  readonly engine: Inspection["engine"];
  readonly pages: readonly PageInspection[];
}

const DIGITS = 10_000;

function rounded(share: number): number {
  return Math.round(share * DIGITS) / DIGITS;
}

function pageJson(page: PageInspection): PageInspection {
  const { number, kind, words, language, wrongShare, engineConfidence, sign, reason, advice } = page;
  return {
    number,
    ...(kind === undefined ? {} : { kind }),
    words,
    class: page.class,
    ...(language === undefined ? {} : { language }),
    ...(wrongShare === undefined ? {} : { wrongShare: rounded(wrongShare) }),
    ...(engineConfidence === undefined ? {} : { engineConfidence: rounded(engineConfidence) }),
    sign,
    signShare: rounded(page.signShare),
    reason,
    advice,
  };
}

/** The inspection as plain values for `JSON.stringify`; keys always in the same order. */
export function inspectionJson({ source, pages, engine }: Inspection): InspectionJson {
  const { name, kind, sha256 } = source;
  return {
    format: INSPECTION_FORMAT,
    source: {
      ...(name === undefined ? {} : { name }),
      kind,
      ...(sha256 === undefined ? {} : { sha256 }),
      pages: source.pages,
    },
    engine: { ...engine },
    pages: pages.map(pageJson),
  };
}
