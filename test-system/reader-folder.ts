import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { type Ended, start, VANBAN } from "./run-vanban.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const SCAN = join(ROOT, "fixtures/pdf/wrong-language-layer.pdf");
const DOCUMENT = join(ROOT, "fixtures/documents/lang-son-2023");

/** What the documents name and no program of theirs makes: files of the reader's own. */
function readersFiles(folder: string): void {
  for (const name of ["SCAN.pdf", "NEXT.pdf", "LONG.pdf"]) copyFileSync(SCAN, join(folder, name));
  copyFileSync(join(DOCUMENT, "source.txt"), join(folder, "page.txt"));
  copyFileSync(join(DOCUMENT, "truth.txt"), join(folder, "page.truth.txt"));
  symlinkSync(join(ROOT, "models/vanban.vbm"), join(folder, "my.vbm"));
  cpSync(join(ROOT, "fixtures/papers"), join(folder, "scans"), { recursive: true });
  copyFileSync(SCAN, join(folder, "scans/wrong-language-layer.pdf"));
  const sha256 = createHash("sha256").update(readFileSync(SCAN)).digest("hex");
  const corrections = {
    format: "vanban/corrections@1",
    document: { sha256, name: "SCAN.pdf" },
    engine: { vanban: "0.1.0" },
    decisions: [],
  };
  writeFileSync(join(folder, "SCAN.pdf.corrections.json"), JSON.stringify(corrections));
}

/** A folder in which somebody follows the documents: `vanban` is on the path and in `node_modules`, the bundled files lie in it. */
export class ReaderFolder {
  readonly path: string;
  #programs = 0;

  private constructor(path: string) {
    this.path = path;
  }

  /** A new one, in which scans were ingested into `archive`, and indexed. */
  static async make(): Promise<ReaderFolder> {
    const folder = new ReaderFolder(mkdtempSync(join(tmpdir(), "vanban-reader-")));
    folder.#fill();
    const { code, stderr } = await folder.shell("vanban ingest scans --out archive --quiet && vanban index archive");
    if (code !== 0) throw new Error(stderr);
    return folder;
  }

  /** Another one in the same state. */
  copy(): ReaderFolder {
    const path = mkdtempSync(join(tmpdir(), "vanban-reader-"));
    cpSync(this.path, path, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
    return new ReaderFolder(path);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  #fill(): void {
    for (const name of ["fixtures", "models", "dist"]) symlinkSync(join(ROOT, name), join(this.path, name));
    mkdirSync(join(this.path, "node_modules"));
    symlinkSync(ROOT, join(this.path, "node_modules/vanban"));
    mkdirSync(join(this.path, "bin"));
    const command = join(this.path, "bin/vanban");
    writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${VANBAN}' "$@"\n`);
    chmodSync(command, 0o755);
    readersFiles(this.path);
  }

  /** Runs a line of a shell. */
  shell(line: string): Promise<Ended> {
    const { PATH = "" } = process.env;
    const env = { ...process.env, LC_ALL: "C.UTF-8", PATH: `${join(this.path, "bin")}:${PATH}` };
    return start("bash", ["-e", "-o", "pipefail", "-c", line], { cwd: this.path, env }).ended;
  }

  /** Runs a program, which imports `vanban` as a user does; one that imports sources gets what was built of them. */
  program(code: string): Promise<Ended> {
    const built = code.replaceAll('"./src/', '"./dist/');
    const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
    const file = join(this.path, `program-${++this.#programs}.mjs`);
    writeFileSync(file, ts.transpileModule(built, { compilerOptions: options }).outputText);
    return start(process.execPath, [file], { cwd: this.path }).ended;
  }
}
