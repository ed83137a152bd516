import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sha256 } from "./programs.js";
/** A digest of a program without its comments and blanks: what another program made is not taken for its own. */
export function programDigest({ paths, except = [] }) {
    const here = fileURLToPath(import.meta.url);
    const [root, ending] = [join(here, "..", "..", ".."), extname(here)];
    const inFolder = (folder) => {
        const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(ending));
        return names.filter((name) => !except.includes(name.slice(0, -ending.length))).map((name) => folder + name);
    };
    const files = paths.flatMap((path) => (path.endsWith("/") ? inFolder(path).sort() : [path + ending]));
    return sha256(files.map((file) => withoutComments(readFileSync(join(root, file), "utf8"))));
}
function withoutComments(program) {
    const lines = program.split("\n").map((line) => line.trim());
    const kept = lines.filter((line) => !/^(?:\/\/|\/\*|\*)/u.test(line));
    return kept.join("").replace(/\s+/gu, "");
}
