import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Lines a run of the hold-out has; a run is trained on whole or not at all, so that neighbours never straddle. */
const RUN = 200;

/** One part of the corpus, its training lines and the lines held out, in file order. */
export interface CorpusPart {
  readonly name: "ubnd" | "legal" | "open";
  readonly train: readonly string[];
  readonly heldOut: readonly string[];
}

/** Every run of 200 lines whose SHA-256 begins with 00 is never trained on. */
export function isHeldOut(run: readonly string[]): boolean {
  return createHash("sha256").update(run.join("\n")).digest("hex").startsWith("00");
}

function linesOf(directory: string, name: string): string[] {
  const plain = join(directory, `${name}.txt`);
  const bytes = existsSync(plain)
    ? readFileSync(plain)
    : execFileSync("xz", ["-dc", `${plain}.xz`], { maxBuffer: 1 << 30 });
  const lines = bytes.toString("utf8").split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** Calls `take` with every line, its number and whether it is held out. */
function eachLine(lines: readonly string[], take: (line: string, index: number, heldOut: boolean) => void): void {
  for (let start = 0; start < lines.length; start += RUN) {
    const run = lines.slice(start, start + RUN);
    const heldOut = isHeldOut(run);
    run.forEach((line, i) => {
      take(line, start + i, heldOut);
    });
  }
}

/** Reads the three parts of the corpus; `admin_ubnd` is the head of `admin_legal` and is not counted twice. */
export function readCorpus(directory: string): CorpusPart[] {
  const part = (name: CorpusPart["name"]) => ({ name, train: [] as string[], heldOut: [] as string[] });
  const [ubnd, legal, open] = [part("ubnd"), part("legal"), part("open")];
  const ubndLines = linesOf(directory, "admin_ubnd").length;
  eachLine(linesOf(directory, "admin_legal"), (line, index, heldOut) => {
    (index < ubndLines ? ubnd : legal)[heldOut ? "heldOut" : "train"].push(line);
  });
  eachLine(linesOf(directory, "open_general"), (line, _, heldOut) => {
    open[heldOut ? "heldOut" : "train"].push(line);
  });
  return [ubnd, legal, open];
}
