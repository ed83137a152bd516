import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "./programs.js";

/** Modules of this project, relative to its root and without ending; one that ends in "/" is all files of a folder. */
export interface Modules {
  readonly paths: readonly string[];
  /** Names of files in those folders that do not count. */
  readonly except?: readonly string[];
}

/** A digest of a program without its comments and blanks: what another program made is not taken for its own. */
export function programDigest({ paths, except = [] }: Modules): string {
  const here = fileURLToPath(import.meta.url);
  const [root, ending] = [join(here, "..", "..", ".."), extname(here)];
  const inFolder = (folder: string) => {
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(ending));
    return names.filter((name) => !except.includes(name.slice(0, -ending.length))).map((name) => folder + name);
  };
  const files = paths.flatMap((path) => (path.endsWith("/") ? inFolder(path).sort() : [path + ending]));
  return sha256(files.map((file) => withoutComments(readFileSync(join(root, file), "utf8"))));
}

function withoutComments(program: string): string {
  const lines = program.split("\n").map((line) => line.trim());
  const kept = lines.filter((line) => !/^(?:\/\/|\/\*|\*)/u.test(line));
  return kept.join("").replace(/\s+/gu, "");
}
