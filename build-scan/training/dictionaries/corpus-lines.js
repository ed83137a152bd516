import { execFileSync, spawn } from "node:child_process";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isHeldOut } from "../corpus.js";
/** Lines in a run of the hold-out; it must be the run of `isHeldOut`. */
const RUN = 200;
function open(plain) {
    if (existsSync(plain))
        return { stream: createReadStream(plain) };
    const child = spawn("xz", ["-dc", `${plain}.xz`], { stdio: ["ignore", "pipe", "inherit"] });
    return { stream: child.stdout, child };
}
/** A file that ends early must not pass for a short one. */
async function finished({ child }, plain) {
    if (!child)
        return;
    const code = child.exitCode ?? (await new Promise((resolve) => child.once("close", resolve)));
    if (code !== 0)
        throw new Error(`xz ended with ${code} on ${plain}.xz`);
}
async function* eachLine(plain) {
    const input = open(plain);
    yield* createInterface({ input: input.stream, crlfDelay: Number.POSITIVE_INFINITY });
    await finished(input, plain);
}
async function* eachRun(plain) {
    let run = [];
    for await (const line of eachLine(plain)) {
        run.push(line);
        if (run.length < RUN)
            continue;
        yield run;
        run = [];
    }
    if (run.length > 0)
        yield run;
}
async function countLines(plain) {
    let lines = 0;
    for await (const _ of eachLine(plain))
        lines++;
    return lines;
}
/** Calls `take` with every line of `admin_legal` (of which `admin_ubnd` is the head) outside the hold-out. */
export async function readAdminLines(directory, take) {
    const nearLines = await countLines(join(directory, "admin_ubnd.txt"));
    let index = 0;
    for await (const run of eachRun(join(directory, "admin_legal.txt"))) {
        const counted = !isHeldOut(run);
        for (const text of run) {
            if (counted)
                take({ text, near: index < nearLines });
            index++;
        }
    }
}
/** The rows of one of the corpus's lists, without its line of column names. */
export function readCorpusList(directory, name) {
    const plain = join(directory, "lists", name);
    const bytes = existsSync(plain)
        ? readFileSync(plain)
        : execFileSync("xz", ["-dc", `${plain}.xz`], { maxBuffer: 1 << 28 });
    return rowsOf(bytes.toString("utf8")).slice(1);
}
/** The rows of a tab-separated text without its comments. */
export function rowsOf(text) {
    return text
        .normalize("NFC")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) => line.split("\t"));
}
