import { buildLayoutSource, type PlacedPage, type PlacedWord } from "../../src/document/build-layout.js";
import type { RestoredDocument, RestoredToken } from "../../src/document/document.js";
import { extract } from "../../src/pipeline.js";
import type { Report } from "../../src/report.js";
import { type Span, span } from "../../src/text/span.js";

const LINES = [
  ["UY", "BAN", "NHAN", "DAN", "TINH", "LAO", "CAI"],
  ["Giao", "von", "dau", "tu", "cho", "huyen", "mien", "nui", "nam", "2024"],
  ["theo", "quy", "dinh", "cua", "phap", "luat,", "gom", "12", "ty", "dong"],
  ["hoi", "dong", "nhan", "dan", "tinh", "hop", "ban", "ve", "ke", "hoach"],
] as const;

const RESTORED: Readonly<Record<string, string>> = {
  UY: "ỦY", NHAN: "NHÂN", DAN: "DÂN", TINH: "TỈNH", LAO: "LÀO", von: "vốn", dau: "đầu", tu: "tư", huyen: "huyện",
  mien: "miền", nui: "núi", nam: "năm", dinh: "định", cua: "của", phap: "pháp", "luat,": "luật,", gom: "gồm", ty: "tỷ",
  dong: "đồng", hoi: "hội", nhan: "nhân", dan: "dân", tinh: "tỉnh", hop: "họp", ban: "bàn", ve: "về", ke: "kế",
  hoach: "hoạch",
}; // biome-ignore format: pairs

/** Page size in points and lines a page of a made document. */
export const MADE = { width: 595, height: 842, linesAPage: 44 } as const;

/** Confidences in turn: most sure, some to check, some doubtful. */
const CONFIDENCES = [0.99, 0.998, 0.99, 0.999, 0.9, 0.99, 0.97, 0.6, 0.99, 0.99, 0.98] as const;

function pageOf(number: number): PlacedPage {
  const lines = Array.from({ length: MADE.linesAPage }, (_, row): PlacedWord[] =>
    LINES[row % LINES.length]!.map((text, column) => ({
      text,
      box: { left: 50 + column * 48, right: 92 + column * 48, top: 50 + row * 17, bottom: 62 + row * 17 },
    })),
  );
  return { number, kind: "image-with-text", unit: "point", rotation: 0, readBy: "layer", width: MADE.width, height: MADE.height, lines }; // biome-ignore format: one row
}

/** A restored document from tokens alone: what was read, what it became, and how sure that is. */
export function madeDocument(
  source: RestoredDocument["source"],
  tokenOf: (raw: string, index: number) => Pick<RestoredToken, "text" | "confidence" | "alternatives">,
): RestoredDocument {
  const tokens: RestoredToken[] = [];
  const lines: { span: Span<"restored"> }[] = [];
  let text = "";
  for (const [row, line] of source.lines.entries()) {
    if (row > 0) text += "\n";
    const start = text.length;
    let last = line.span.start;
    for (const { 0: raw, index } of source.text.slice(line.span.start, line.span.end).matchAll(/\S+/gu)) {
      const made = tokenOf(raw, tokens.length);
      text += source.text.slice(last, line.span.start + index);
      const at = span<"restored">(text.length, text.length + made.text.length);
      last = line.span.start + index + raw.length;
      text += made.text;
      tokens.push({
        ...made,
        raw,
        at,
        sourceAt: span(last - raw.length, last),
        why: made.text === raw ? "as-read" : "marks",
      });
    }
    lines.push({ span: span(start, text.length) });
  }
  return { text, lines, source, class: "without-marks", tokens, engine: { vanban: "0.0.0-test" } };
}

/** A document of so many pages with a layout, in which the same words recur. */
export function madeReport(
  pages: number,
  settings: { readonly restored?: Readonly<Record<string, string>> } = {},
): Report {
  const source = buildLayoutSource(
    Array.from({ length: pages }, (_, index) => pageOf(index + 1)),
    { kind: "pdf", pages, name: "made.pdf", sha256: "ab".repeat(32) },
  );
  return extract(
    madeDocument(source, (raw, index) => {
      const text = settings.restored?.[raw] ?? RESTORED[raw] ?? raw;
      const confidence = CONFIDENCES[(index * 7) % CONFIDENCES.length]!;
      const alternatives = raw === "hoi" ? [{ text: "hỏi", p: 0.2 }, { text: "hơi", p: 0.1 }] : []; // biome-ignore format: one row
      return { text, confidence, alternatives };
    }),
  );
}
