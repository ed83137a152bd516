import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { archivePaths, recordPath } from "./archive-paths.js";
import type { KeptOutput } from "./journal.js";
import type { DocumentResult, OutputFile } from "./work-on.js";
import { writeBeside } from "./write-beside.js";

function keptOutput(name: string, { suffix, data }: OutputFile): KeptOutput {
  return {
    path: name + suffix,
    bytes: Buffer.byteLength(data),
    sha256: createHash("sha256").update(data).digest("hex"),
  };
}

/**
 * Puts the results of one document in their places below `out`: its search record and its files, each written beside and
 * renamed. The same result twice gives the same bytes in the same places, so work that was cut off is simply done again; a
 * document stands finished when its line of the journal does, which is the caller's to write afterwards. The suffix is
 * always added to the name, so that no two documents share a file. Throws a VanbanError `disk-full` or `output-unwritable`.
 */
export async function publish(out: string, name: string, result: DocumentResult): Promise<readonly KeptOutput[]> {
  const { parts } = archivePaths(out);
  if (result.record !== undefined) {
    await writeBeside(recordPath(out, result.sha256), `${JSON.stringify(result.record)}\n`, parts);
  }
  for (const { suffix, data } of result.outputs) await writeBeside(join(out, name + suffix), data, parts);
  return result.outputs.map((output) => keptOutput(name, output));
}

/** Takes away files that stand for a document no longer. A file that is gone already is as it should be. */
export async function withdraw(out: string, outputs: readonly Pick<KeptOutput, "path">[]): Promise<void> {
  for (const { path } of outputs) await rm(join(out, path), { force: true });
}
