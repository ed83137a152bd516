import type { GarbleClass } from "../document/document.js";
import { correctedPdf } from "../exporters/pdf/corrected-pdf.js";
import { reportJson } from "../exporters/report-json.js";
import { type SearchRecord, searchRecord } from "../exporters/search-record.js";
import { readBytes } from "../files.js";
import type { Issue } from "../issue.js";
import type { Model } from "../model/open-model.js";
import { readDocument } from "../pipeline.js";
import type { Report } from "../report.js";
import { type CatalogueRow, catalogueRow } from "./catalogue-row.js";
import type { WorkSettings } from "./work-settings.js";

/** A file that one document's work gives. `suffix` comes after the document's name. */
export interface OutputFile {
  readonly suffix: ".txt" | ".report.json" | ".pdf";
  /** Text is UTF-8. */
  readonly data: string | Uint8Array;
}

/** All that comes of one document. */
export interface DocumentResult {
  /** Of the bytes of the file, hexadecimal. */
  readonly sha256: string;
  readonly kind: Report["document"]["source"]["kind"];
  readonly class: GarbleClass;
  /** How many pages it has. */
  readonly pages: number;
  /** The mark of secrecy that was read; absent where none was. */
  readonly secrecy?: string;
  /** Empty where the document is secret and such are refused. */
  readonly outputs: readonly OutputFile[];
  /** For the catalogue; absent where the document was refused. */
  readonly catalogue?: CatalogueRow;
  /** For the index; absent where the document was refused. */
  readonly record?: SearchRecord;
  /** Faults of pages and of the corrected PDF, and what the facts' checks found. */
  readonly issues: readonly Issue<"source" | "restored">[];
}

/** What the work needs beside its settings. */
export interface WorkTools {
  /** As `loadModel` or `openModel` opened it. */
  readonly model: Model;
  /** Opens encrypted files; no part of the settings, which are kept and sent. */
  readonly password?: string;
  /** How many pages are recognised side by side, 1 or 2; 1 where absent. */
  readonly workers?: number;
  /** Ends the reading with a VanbanError `aborted`. */
  readonly signal?: AbortSignal;
  /** Called after each page that was read, with how many are done of those that will be read. */
  readonly onPage?: (done: number, total: number) => void;
}

/** The name of a document and the bytes of its file. */
export interface Document {
  /** Its path below the archive's folder, with `/`. */
  readonly name: string;
  /** All that the file holds. */
  readonly bytes: Uint8Array;
}

async function pdfOf(report: Report, { bytes }: Document): Promise<Awaited<ReturnType<typeof correctedPdf>>> {
  const header = report.facts.find((fact) => fact.kind === "header");
  return correctedPdf(bytes, report.document, { header });
}

/**
 * Reads, restores and understands one document, and makes the files that an archive keeps of it. Writes nothing; the same
 * bytes, settings and model give the same result on every machine. Throws what `readBytes` and `correctedPdf` throw.
 */
export async function workOn(file: Document, settings: WorkSettings, tools: WorkTools): Promise<DocumentResult> {
  const { model, ...watch } = tools;
  const { tone, dictionary, scanner, reading } = settings;
  const source = await readBytes(file.bytes, { ...reading, ...watch, name: file.name });
  const report = readDocument(source, {
    model,
    ...(tone && { tone }),
    ...(dictionary && { dictionary }),
    ...(scanner && { scanner }),
  });
  const sha256 = source.sha256!;
  const record = searchRecord(report, { name: file.name, sha256 });
  const { secrecy } = record;
  const told = {
    sha256,
    kind: source.kind,
    class: report.document.class,
    pages: source.pages,
    ...(secrecy === undefined ? {} : { secrecy }),
  };
  const faults = source.issues ?? [];
  // What the checks found would tell figures of a text that is to stand nowhere.
  if (secrecy !== undefined && settings.refuseSecret === true) return { ...told, outputs: [], issues: faults };
  const hasPages = source.layout !== undefined && source.kind !== "layout";
  const pdf = settings.pdf && hasPages ? await pdfOf(report, file) : undefined;
  return {
    ...told,
    outputs: [
      { suffix: ".txt", data: `${report.document.text.replace(/\n*$/u, "")}\n` },
      { suffix: ".report.json", data: `${JSON.stringify(reportJson(report, { name: file.name, sha256 }))}\n` },
      ...(pdf === undefined ? [] : [{ suffix: ".pdf" as const, data: pdf.bytes }]),
    ],
    catalogue: catalogueRow(report),
    record,
    issues: [...faults, ...report.issues, ...(pdf?.issues ?? [])],
  };
}
