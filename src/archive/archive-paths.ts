import { join } from "node:path";

/** Where the parts of an ingested folder stand; `docs/formats.md` describes them. */
export interface ArchivePaths {
  readonly out: string;
  /** The archive's own folder: all that is no result. */
  readonly own: string;
  readonly journal: string;
  /** The journals of workers, one each: no two machines ever write to one file. */
  readonly journals: string;
  readonly records: string;
  /** Files that are being written, on the same disk as the results: what a killed run leaves lies here only. */
  readonly parts: string;
  readonly lock: string;
  readonly catalogue: string;
  readonly tt02: string;
}

/** The folder of an archive that is its own; a document is never taken from it. */
export const OWN_FOLDER = ".vanban";

/** The paths of the archive in the folder `out`. */
export function archivePaths(out: string): ArchivePaths {
  const own = join(out, OWN_FOLDER);
  return {
    out,
    own,
    journal: join(own, "journal.jsonl"),
    journals: join(own, "journals"),
    records: join(own, "records"),
    parts: join(own, "parts"),
    lock: join(own, "lock"),
    catalogue: join(out, "catalogue.csv"),
    tt02: join(out, "tt02.csv"),
  };
}

/** The file of the search record of a content. */
export function recordPath(out: string, sha256: string): string {
  return join(archivePaths(out).records, `${sha256}.json`);
}
