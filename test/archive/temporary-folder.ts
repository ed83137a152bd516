import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder of a test's own, by its real path. */
export class TemporaryFolder {
  readonly path: string = realpathSync(mkdtempSync(join(tmpdir(), "vanban-archive-")));

  /** Writes a file, and the folders above it. */
  write(name: string, data: string | Uint8Array): void {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), "utf8");
  }

  /** All files below a folder of it, in order. */
  files(name = ""): string[] {
    const all = readdirSync(join(this.path, name), { recursive: true, withFileTypes: true });
    const prefix = join(this.path, name).length + 1;
    return all
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(prefix))
      .sort();
  }

  remove(name = ""): void {
    rmSync(join(this.path, name), { recursive: true, force: true });
  }
}

/** All values in order. */
export async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const list: Value[] = [];
  for await (const value of values) list.push(value);
  return list;
}
