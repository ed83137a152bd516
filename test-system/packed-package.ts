import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT: string = join(dirname(fileURLToPath(import.meta.url)), "..");

/** A file of the tarball. */
interface PackedFile {
  readonly path: string;
  readonly size: number;
}

/** What `npm pack` makes, unpacked where an application would have it. */
export interface PackedPackage {
  /** The application's folder; `vanban` is in its `node_modules`, beside what it depends on. */
  readonly application: string;
  readonly files: readonly PackedFile[];
  readonly unpackedSize: number;
  /** What `exports` of package.json names, as it is imported: `vanban`, `vanban/node`; those with a `*` are left out. */
  readonly entries: readonly string[];
}

/** Runs a program to its end. @throws Error with all it said where it fails. */
export function runProgram(program: string, args: readonly string[], folder: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? ""}\n${stdout}\n${stderr}`);
  return stdout;
}

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Packs and unpacks. What the package depends on is that of the repository. */
export function packedPackage(): PackedPackage {
  const application = mkdtempSync(join(tmpdir(), "vanban-packed-"));
  const told = runProgram("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", application], ROOT);
  const [packed] = JSON.parse(told) as { filename: string; files: PackedFile[]; unpackedSize: number }[];
  runProgram("tar", ["xzf", packed!.filename], application);
  const modules = join(application, "node_modules");
  mkdirSync(modules);
  for (const name of readdirSync(join(ROOT, "node_modules"))) {
    if (name !== "vanban") symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  }
  symlinkSync(join(application, "package"), join(modules, "vanban"));
  const { exports } = JSON.parse(readFileSync(join(application, "package", "package.json"), "utf8")) as Manifest;
  const entries = Object.keys(exports).filter((path) => !path.includes("*"));
  return {
    application,
    files: packed!.files,
    unpackedSize: packed!.unpackedSize,
    entries: entries.map((path) => path.replace(/^\./u, "vanban")),
  };
}
