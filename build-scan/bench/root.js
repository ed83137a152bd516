import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
/** The directory that holds package.json, from the sources as from the build. */
function root() {
    let directory = dirname(fileURLToPath(import.meta.url));
    while (!existsSync(join(directory, "package.json")))
        directory = dirname(directory);
    return directory;
}
const ROOT = root();
/** A path inside the repository, or beside it for one that begins with "..". */
export function fromRoot(path) {
    return join(ROOT, path);
}
