import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TrainingError } from "./training-error.js";
/** Lines a run of the hold-out has; a run is trained on whole or not at all, so that neighbours never straddle. */
export const RUN = 200;
const FILES = ["admin_ubnd", "admin_legal", "open_general"];
/** Every run of 200 lines whose SHA-256 begins with 00 is never trained on. */
export function isHeldOut(run) {
    return createHash("sha256").update(run.join("\n")).digest("hex").startsWith("00");
}
/** Reads the files of the corpus, `NAME.txt` or else `NAME.txt.xz`. @throws TrainingError where one is missing */
export function readCorpusFiles(directory) {
    return FILES.map((name) => readCorpusFile(directory, name));
}
/** Reads one file of the corpus. @throws TrainingError where it is missing */
export function readCorpusFile(directory, name) {
    const bytes = bytesOf(join(directory, `${name}.txt`));
    const lines = bytes.toString("utf8").split("\n");
    if (lines.at(-1) === "")
        lines.pop();
    return { name, lines, sha256: createHash("sha256").update(bytes).digest("hex") };
}
function bytesOf(plain) {
    if (existsSync(plain))
        return readFileSync(plain);
    const packed = `${plain}.xz`;
    if (!existsSync(packed))
        throw new TrainingError(`The corpus file ${packed} is missing; pass its folder as --corpus DIR.`);
    try {
        return execFileSync("xz", ["-dc", packed], { maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "ignore"] });
    }
    catch (cause) {
        throw new TrainingError(`xz cannot unpack ${packed}; install the Debian package xz-utils or copy the file anew.`, {
            cause,
        });
    }
}
/** Calls `take` with every line, its number and whether it is held out. */
function eachLine(lines, take) {
    for (let start = 0; start < lines.length; start += RUN) {
        const run = lines.slice(start, start + RUN);
        const heldOut = isHeldOut(run);
        run.forEach((line, i) => {
            take(line, start + i, heldOut);
        });
    }
}
/** The three parts of the corpus; `admin_ubnd` is the head of `admin_legal` and is not counted twice. */
export function splitCorpus(files) {
    const linesOf = (name) => files.find((file) => file.name === name)?.lines ?? [];
    const part = (name) => ({ name, train: [], heldOut: [] });
    const [ubnd, legal, open] = [part("ubnd"), part("legal"), part("open")];
    const ubndLines = linesOf("admin_ubnd").length;
    eachLine(linesOf("admin_legal"), (line, index, heldOut) => {
        (index < ubndLines ? ubnd : legal)[heldOut ? "heldOut" : "train"].push(line);
    });
    eachLine(linesOf("open_general"), (line, _, heldOut) => {
        open[heldOut ? "heldOut" : "train"].push(line);
    });
    return [ubnd, legal, open];
}
/** Reads the three parts of the corpus. */
export function readCorpus(directory) {
    return splitCorpus(readCorpusFiles(directory));
}
