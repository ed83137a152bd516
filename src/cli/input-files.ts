import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { STANDARD_INPUT } from "./read-inputs.js";
import { inFolder } from "./settings.js";

/** How files of documents end; others in a folder are left alone. */
const ENDINGS: ReadonlySet<string> = new Set(
  "txt pdf png jpg jpeg tif tiff webp hocr html htm xml".split(" ").map((ending) => `.${ending}`),
);

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** The documents in a folder and in those below it, by name; what is hidden is left out. */
async function documentsIn(folder: string, name: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
    const isHidden = path.split(/[\\/]/u).some((step) => step.startsWith("."));
    return entry.isFile() && !isHidden && ENDINGS.has(extname(path).toLowerCase()) ? [join(name, path)] : [];
  });
  return paths.sort();
}

/** The files that names stand for: a folder for the documents in it. A name that is not there is left for its reader to refuse. */
export async function inputFiles(
  names: readonly string[],
  folder: string,
): Promise<{ readonly files: string[]; readonly hasFolder: boolean }> {
  const files: string[] = [];
  let hasFolder = false;
  for (const name of names) {
    const path = inFolder(folder, name);
    if (name === STANDARD_INPUT || !(await isFolder(path))) {
      files.push(name);
      continue;
    }
    hasFolder = true;
    files.push(...(await documentsIn(path, name)));
  }
  return { files, hasFolder };
}
