import { existsSync } from "node:fs";
import { join } from "node:path";
import { readCorpus } from "../training/corpus.js";
const RUN = 200;
/** The runs of a corpus that nothing was trained on; undefined where the directory holds no corpus. */
export function heldOutRuns(directory) {
    const there = ["", ".xz"].some((ending) => existsSync(join(directory, `admin_legal.txt${ending}`)));
    if (!there)
        return undefined;
    const parts = readCorpus(directory);
    const lines = (names) => parts.filter(({ name }) => names.includes(name)).flatMap(({ heldOut }) => [...heldOut]);
    return { legal: runsOf(lines(["ubnd", "legal"])), open: runsOf(lines(["open"])) };
}
/** Whole runs were held out, so every 200 lines are one; only a file's last run may be shorter. */
export function runsOf(lines) {
    return Array.from({ length: Math.ceil(lines.length / RUN) }, (_, run) => lines.slice(run * RUN, (run + 1) * RUN).join("\n"));
}
