import type { RestoredDocument } from "../document/document.js";
import { type Footer, findFooter } from "./footer.js";
import { findHeader } from "./header-zone.js";
import { type PageLine, pageLines, partOf } from "./page-lines.js";
import { type Paragraph, paragraphOf } from "./paragraph.js";
import { paragraphsOf } from "./paragraphs.js";
import type { HeaderZone } from "./zone.js";

/** A document laid out for the recognisers: its zones found, its columns parted, its sentences on one line. */
export interface Reading {
  readonly document: RestoredDocument;
  readonly lines: readonly PageLine[];
  readonly header?: HeaderZone;
  readonly footer?: Footer;
  /** The paragraphs between header and footer and after the footer. */
  readonly body: readonly Paragraph[];
  /** All text but the letterhead, in reading order: subject, body, recipients, appendices. */
  readonly prose: readonly Paragraph[];
  /** The lines above the subject, each a paragraph. */
  readonly letterhead: readonly Paragraph[];
}

/** A letter's "V/v …" may share its line with place and date: the subject's words are a paragraph of their own. */
function withoutSubject(line: PageLine, { subject }: HeaderZone): PageLine {
  const part = subject.find(({ index }) => index === line.index);
  if (!part) return line;
  const start = part.from - line.from;
  const after = partOf(line, start + part.text.length);
  return after.text === "" ? partOf(line, 0, start) : after;
}

function letterheadParagraphs(header: HeaderZone): Paragraph[] {
  const lines = [...header.letterhead, ...(header.title ? [header.title] : [])];
  return lines.filter((line) => line.text !== "").map((line) => paragraphOf([withoutSubject(line, header)]));
}

function footerParagraphs(footer: Footer): Paragraph[] {
  return paragraphsOf(footer.lines.flatMap(({ left }) => (left ? [left] : [])));
}

/** Lays the document out. */
export function readingOf(document: RestoredDocument): Reading {
  const lines = pageLines(document);
  const footer = findFooter(lines);
  const header = findHeader(lines, footer?.first ?? lines.length);
  const before = paragraphsOf(lines.slice(header?.end ?? 0, footer?.first ?? lines.length));
  const after = footer ? paragraphsOf(lines.slice(footer.end)) : [];
  const subject = header && header.subject.length > 0 ? [paragraphOf(header.subject)] : [];
  return {
    document,
    lines,
    body: [...before, ...after],
    prose: [...subject, ...before, ...(footer ? footerParagraphs(footer) : []), ...after],
    letterhead: header ? letterheadParagraphs(header) : [],
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
  };
}
