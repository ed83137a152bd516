import { buildLayoutSource, type PlacedPage } from "../../document/build-layout.js";
import type { SourceDocument } from "../../document/document.js";
import { VanbanError } from "../../errors.js";
import type { Issue } from "../../issue.js";
import { chosenPages, parsePages } from "../page-choice.js";
import { limitsOf, nameOf, type ReadOptions } from "../read-options.js";
import { isCutOff } from "./faults.js";
import type { SignatureField } from "./fields.js";
import { openPdf, type PdfFile, type PdfPage } from "./open-pdf.js";
import { readSignatures } from "./signatures.js";

/** What is wrong with a page, before it is known where in the text it stands. */
interface PageIssue {
  readonly page: number;
  readonly level: Issue["level"];
  readonly code: string;
  readonly message: string;
}

const UNREAD: Omit<PlacedPage, "number"> = {
  kind: "blank",
  width: 0,
  height: 0,
  unit: "point",
  rotation: 0,
  readBy: "layer",
  lines: [],
};

function placed({ number, kind, width, height, rotation, resolution, lines }: PdfPage): PlacedPage {
  return {
    number,
    kind,
    width,
    height,
    unit: "point",
    rotation,
    ...(resolution === undefined ? {} : { resolution }),
    readBy: "layer",
    lines,
  };
}

function issueOf({ number, kind, lines, lettersUnknown }: PdfPage): PageIssue[] {
  if (lettersUnknown) {
    const message = `page ${number} draws letters without saying which they are; let it be recognised with --ocr auto`;
    return [{ page: number, level: "warning", code: "letters-unknown", message }];
  }
  if (kind !== "image-only" || lines.length > 0) return [];
  const message = `page ${number} is a picture without text; let it be recognised with --ocr auto`;
  return [{ page: number, level: "warning", code: "page-without-text", message }];
}

/** A page that cannot be read stays in the document, empty, and its fault is told. */
function unread(number: number, fault: VanbanError, name: string): { page: PlacedPage; issue: PageIssue } {
  // An issue lies in its document and needs no name.
  const message = fault.message.replace(`${name}, `, "").replace(/\.$/u, "");
  return { page: { ...UNREAD, number }, issue: { page: number, level: "error", code: "page-unreadable", message } };
}

interface Reading {
  readonly pages: PlacedPage[];
  readonly issues: PageIssue[];
  readonly fields: SignatureField[];
}

async function readPages(file: PdfFile, numbers: readonly number[], options: ReadOptions): Promise<Reading> {
  const reading: Reading = { pages: [], issues: [], fields: [] };
  for (const [done, number] of numbers.entries()) {
    try {
      const page = await file.readPage(number);
      reading.pages.push(placed(page));
      reading.issues.push(...issueOf(page));
      reading.fields.push(...page.signatureFields);
    } catch (fault) {
      if (!(fault instanceof VanbanError) || fault.code === "aborted") throw fault;
      const { page, issue } = unread(number, fault, nameOf(options));
      reading.pages.push(page);
      reading.issues.push(issue);
    }
    options.onPage?.(done + 1, numbers.length);
  }
  return reading;
}

/** The issues with their places: the spans of their pages. */
function placedIssues(source: SourceDocument, issues: readonly PageIssue[]): Issue<"source">[] {
  const pages = new Map(source.layout?.pages.map((page) => [page.number, page.span]));
  return issues.map(({ page, ...issue }) => ({ ...issue, at: pages.get(page) ?? { start: 0, end: 0 } }));
}

/**
 * Reads the text that a PDF file holds, with the place of each word. Pages that are pictures come back empty, with an
 * issue; a page that cannot be read likewise, and the others go on. What a digital signature says is no part of the text.
 * Throws a VanbanError `part-missing`, `input-encrypted`, `input-damaged`, `input-too-large`, `bad-argument` or `aborted`.
 */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<SourceDocument> {
  const choice = parsePages(options.pages);
  const file = await openPdf(bytes, options);
  try {
    const { maxPages } = limitsOf(options);
    const numbers = chosenPages(file.pages, { pages: choice, maxPages, name: nameOf(options) });
    const { pages, issues, fields } = await readPages(file, numbers, options);
    if (isCutOff(bytes)) {
      const message = "the end of the PDF file is missing, and pages may be; copy or scan it again";
      issues.unshift({ page: 0, level: "warning", code: "file-cut-off", message });
    }
    const signatures = file.isSigned || fields.length > 0 ? await readSignatures(bytes, fields, options.password) : [];
    const source = buildLayoutSource(pages, { kind: "pdf", pages: file.pages, signatures });
    return issues.length === 0 ? source : { ...source, issues: placedIssues(source, issues) };
  } finally {
    await file.close();
  }
}
