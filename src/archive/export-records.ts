import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { VanbanError } from "../errors.js";
import { ENGINES, type ExportTarget } from "../exporters/search-engines/engines.js";
import { flatDocuments } from "../exporters/search-engines/flat-document.js";
import { VERSION } from "../version.js";
import { type BulkFile, BulkFiles } from "./bulk-files.js";
import { beginExport, finishExport } from "./export-folder.js";
import { type KeptRecord, keptRecords } from "./kept-records.js";
import { asOutputError } from "./write-beside.js";

/** How an archive is exported. */
export interface ExportOptions {
  /** What the files are for. */
  readonly to: ExportTarget;
  /** The folder of the bulk files; empty or not there yet. */
  readonly out: string;
  /** What the index or collection is to be called; "vanban" where absent. */
  readonly index?: string;
  /** At most so large a bulk file, in bytes; the engine's own measure where absent. */
  readonly fileBytes?: number;
  /** Whether documents with a mark of secrecy are exported too. */
  readonly secret?: boolean;
  /** Whether an export that stands in the folder is replaced. */
  readonly force?: boolean;
  /** Ends the export with a VanbanError `aborted`; nothing of it is left then. */
  readonly signal?: AbortSignal;
  /** Called after each record that was written. */
  readonly onRecord?: (done: number) => void;
}

/** What `export.json` says of an export. */
export interface ExportSummary {
  readonly format: "vanban/export@1";
  /** The version of this library. */
  readonly vanban: string;
  /** What the files are for. */
  readonly to: ExportTarget;
  /** What the index or collection is called. */
  readonly index: string;
  /** The file of the mapping or settings. */
  readonly settings: string;
  /** Contents of files; a long one is several documents. */
  readonly records: number;
  /** What the engine will count: at least as many as `records`. */
  readonly documents: number;
  /** Documents with a mark of secrecy that were left out. */
  readonly secretLeftOut: number;
  /** In their order. */
  readonly files: readonly BulkFile[];
}

/** Names that all engines take: small letters, digits, hyphens and underscores, a letter first. */
const INDEX = /^[a-z][a-z0-9_-]{0,199}$/u;

function checked({ to, index = "vanban", fileBytes }: ExportOptions): { index: string; limit: number } {
  const { maxFileBytes = Infinity, fileBytes: standard } = ENGINES[to];
  const limit = fileBytes ?? standard;
  if (!INDEX.test(index)) {
    const message = `"${index}" is no name of an index; use small letters, digits, - and _, and a letter first.`;
    throw new VanbanError("bad-argument", message);
  }
  if (!(limit >= 1) || limit > maxFileBytes) {
    throw new VanbanError(
      "bad-argument",
      `Bulk files of ${limit} bytes are none that ${to} takes; give 1 to ${maxFileBytes} bytes with --file-bytes.`,
    );
  }
  return { index, limit };
}

/** What the system said of the disk, as an error of the library; anything else as it is. */
function diskError(out: string, cause: unknown): unknown {
  return typeof cause === "object" && cause !== null && "syscall" in cause ? asOutputError(out, cause) : cause;
}

interface Counts {
  records: number;
  secretLeftOut: number;
}

async function writeAll(
  records: AsyncIterable<KeptRecord>,
  files: BulkFiles,
  { to, secret = false, signal, onRecord }: ExportOptions,
): Promise<Counts> {
  const engine = ENGINES[to];
  const counts: Counts = { records: 0, secretLeftOut: 0 };
  for await (const { record, names } of records) {
    if (signal?.aborted) throw new VanbanError("aborted", "The export was interrupted; nothing of it is left.");
    if (record.secrecy !== undefined && !secret) {
      counts.secretLeftOut++;
      continue;
    }
    for (const document of flatDocuments(record, names, engine.documents)) await files.add(engine.lines(document));
    counts.records++;
    onRecord?.(counts.records);
  }
  return counts;
}

/**
 * Writes records as bulk files for a search engine, with its mapping or settings and `export.json`, which tells of them all.
 * One record is in memory at a time. The files take their places when all are whole; `export.json` comes last. Throws a
 * VanbanError `bad-argument`, `output-exists`, `output-unwritable`, `disk-full` or `aborted`, and leaves no file then.
 */
export async function exportRecords(
  records: AsyncIterable<KeptRecord>,
  options: ExportOptions,
): Promise<ExportSummary> {
  const { to, out, force = false } = options;
  const { index, limit } = checked(options);
  const engine = ENGINES[to];
  const staging = await beginExport(out, force).catch((cause) => {
    throw diskError(out, cause);
  });
  const bulk = new BulkFiles(staging, { extension: engine.extension, limit });
  try {
    const settings = engine.settings(index);
    await writeFile(join(staging, settings.file), `${JSON.stringify(settings.value, null, 2)}\n`);
    const counts = await writeAll(records, bulk, options);
    const files = await bulk.finish();
    const summary: ExportSummary = {
      format: "vanban/export@1",
      vanban: VERSION,
      to,
      index,
      settings: settings.file,
      records: counts.records,
      documents: files.reduce((sum, { documents }) => sum + documents, 0),
      secretLeftOut: counts.secretLeftOut,
      files,
    };
    await finishExport(out, staging, summary);
    return summary;
  } catch (cause) {
    throw diskError(out, cause);
  } finally {
    await bulk.drop();
    await rm(staging, { recursive: true, force: true });
  }
}

/**
 * Exports the archive that was ingested into a folder; see {@link exportRecords} and, for what can be wrong with the
 * archive, `keptRecords`.
 */
export function exportArchive(archive: string, options: ExportOptions): Promise<ExportSummary> {
  // Secret ones are read too, so that they can be counted; they are left out above unless asked for.
  return exportRecords(keptRecords(archive, { secret: true }), options);
}
