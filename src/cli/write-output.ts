import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { VanbanError } from "../errors.js";
import { STANDARD_INPUT } from "./read-inputs.js";

/** Where results go and what must not be touched. */
export interface OutputPlan {
  /** The folder of `--out`. */
  readonly out: string;
  /** The folder that input names are relative to. */
  readonly folder: string;
  readonly force: boolean;
  readonly inputs: readonly string[];
}

/** The input's name as a path below the output folder: what leads out of the folder is cut away. */
function namePart(name: string, folder: string): string {
  if (name === STANDARD_INPUT) return "stdin";
  const inside = relative(folder, resolve(folder, name));
  const steps = inside.split(sep).filter((step) => step !== ".." && step !== "");
  return isAbsolute(inside) ? steps.slice(1).join(sep) : steps.join(sep);
}

/** The result's name: that of the input with a suffix; `a.txt` with `.txt` stays `a.txt`. */
export function outputPath(name: string, suffix: string, plan: OutputPlan): string {
  const part = namePart(name, plan.folder);
  return join(plan.out, part.endsWith(suffix) ? part : part + suffix);
}

/** What tells two names of one file: device and number. Undefined where there is no file. */
async function identity(path: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(path);
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

async function refuseToOverwrite(path: string, plan: OutputPlan): Promise<void> {
  const there = await identity(path);
  if (there === undefined) return;
  const inputs = plan.inputs.filter((name) => name !== STANDARD_INPUT);
  for (const input of inputs) {
    if ((await identity(resolve(plan.folder, input))) === there) {
      throw new VanbanError(
        "output-exists",
        `${path} is an input and is never overwritten; give another folder with --out.`,
      );
    }
  }
  if (!plan.force) {
    throw new VanbanError(
      "output-exists",
      `${path} exists; add --force to replace it, or give another folder with --out.`,
    );
  }
}

/** Writes beside the name, then renames, so that nobody ever sees half a result. Throws a VanbanError `output-unwritable`. */
export async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, data, { flag: "wx" });
    await rename(beside, path);
  } catch (cause) {
    // Where the folder itself is at fault there is nothing to take away, and the first error is the one to tell.
    await rm(beside, { force: true }).catch(() => undefined);
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new VanbanError(
      "output-unwritable",
      `${path} cannot be written (${why}); check the folder and the space on the disk.`,
      { cause },
    );
  }
}

/**
 * Writes the results of one input under the output folder; none of them where one must not be written. Throws a VanbanError
 * `output-exists` or `output-unwritable`.
 */
export async function writeOutputs(
  files: readonly { readonly path: string; readonly data: string | Uint8Array }[],
  plan: OutputPlan,
): Promise<void> {
  for (const { path } of files) await refuseToOverwrite(path, plan);
  for (const { path, data } of files) await writeWhole(path, data);
}
