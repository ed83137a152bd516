import { type Report, reportJson, VanbanError } from "../index.js";
import type { Result } from "./each-file.js";
import { type Language, messagesIn } from "./messages.js";
import { type Restored, type RestoreFormat, restoredAs } from "./restore-formats.js";
import type { Settings } from "./settings.js";

/** What `vanban apply` can write. */
export const APPLY_FORMATS: readonly ["text", "report", "json", "hocr", "alto", "pdf"] = [
  "text",
  "report",
  "json",
  "hocr",
  "alto",
  "pdf",
];

/** One of {@link APPLY_FORMATS}. */
export type ApplyFormat = (typeof APPLY_FORMATS)[number];

/** What `vanban apply` is told. */
export interface ApplySettings extends Settings {
  readonly document?: string;
  readonly format?: ApplyFormat;
}

/** A document as its reader left it, with the bytes that it was read from. */
export interface Applied {
  readonly report: Report;
  readonly original: Uint8Array;
  /** Name and SHA-256 of the document, which the report tells. */
  readonly name: string;
  readonly sha256: string;
}

/** Formats that need to know where on the page a word stands. */
const PLACED: readonly RestoreFormat[] = ["hocr", "alto"];

/** The formats that a document can be written in. A PDF is made of what has pages to show. */
function fitting({ report: { document } }: Applied): readonly ApplyFormat[] {
  const { layout, kind } = document.source;
  const placed = layout === undefined ? [] : PLACED;
  const pdf: ApplyFormat[] = layout === undefined || kind === "layout" ? [] : ["pdf"];
  return ["text", "report", ...placed, ...pdf];
}

/** The formats that were asked for: one, or with `--out` and none named all that fit. Throws a VanbanError `bad-argument`. */
export function applyFormat(settings: ApplySettings, files: number, language: Language): ApplyFormat | "all" {
  const messages = messagesIn(language);
  const fault = (message: string): VanbanError => new VanbanError("bad-argument", message);
  const named = settings.format ?? (settings.json === true ? "report" : undefined);
  if (settings.json === true && named !== "report") throw fault(messages.twoFormats(named!));
  if (settings.document !== undefined && files > 1) throw fault(messages.oneDocument("--document"));
  if (settings.out !== undefined) return named ?? "all";
  const joins = named === undefined || named === "text" || named === "report" || named === "json";
  if (!joins && files > 1) throw fault(messages.oneFile(named));
  return named ?? "text";
}

async function appliedAs(format: ApplyFormat, applied: Applied, settings: Settings): Promise<Result> {
  const { report, original, name, sha256 } = applied;
  if (format === "report") {
    return { suffix: ".report.json", data: JSON.stringify(reportJson(report, { name, sha256 })) };
  }
  const restored: Restored = { document: report.document, original, facts: report.facts };
  return restoredAs(format, restored, settings);
}

/** A corrected document in one format or in all that fit. */
export async function appliedResults(
  format: ApplyFormat | "all",
  applied: Applied,
  settings: Settings,
): Promise<readonly Result[]> {
  const formats = format === "all" ? fitting(applied) : [format];
  return Promise.all(formats.map((one) => appliedAs(one, applied, settings)));
}
