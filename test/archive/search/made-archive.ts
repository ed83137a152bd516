import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { IndexInput } from "../../../src/search.js";

/** Writes the archive that an ingest of these documents would have left in `out`, without its results. */
export function makeArchive(out: string, records: readonly IndexInput[]): void {
  const own = join(out, ".vanban");
  rmSync(own, { recursive: true, force: true });
  mkdirSync(join(own, "records"), { recursive: true });
  const lines = records.flatMap(({ names, ...record }) => {
    writeFileSync(join(own, "records", `${record.id}.json`), JSON.stringify(record));
    const { id: sha256, secrecy } = record;
    const entry = { sha256, key: `${sha256}-key`, outputs: [], issues: 0, secrecy, finishedAt: "2026-01-31T00:00:00Z" };
    return [record.name, ...(names ?? [])].map((name, at) =>
      JSON.stringify({ name, state: at === 0 ? "done" : "duplicate", ...entry }),
    );
  });
  writeFileSync(join(own, "journal.jsonl"), `${lines.join("\n")}\n`);
}
