#!/usr/bin/env node
import { loadModel } from "../node.js";
import { run } from "./run.js";
function sinkOf(stream) {
    return {
        isTerminal: stream.isTTY === true,
        ...(stream.isTTY === true ? { columns: stream.columns } : {}),
        write: (data) => new Promise((taken) => void stream.write(data, () => taken())),
    };
}
/** A reader that has seen enough (`vanban … | head`) closes the pipe; that is the end of the work, and no error. */
function endQuietlyWithReader(stream) {
    stream.on("error", (error) => {
        if (error.code === "EPIPE")
            process.exit(0);
        throw error;
    });
}
const interruption = new AbortController();
process.once("SIGINT", () => interruption.abort());
endQuietlyWithReader(process.stdout);
endQuietlyWithReader(process.stderr);
const { LC_ALL, LC_MESSAGES, LANG, NO_COLOR, TERM } = process.env;
const host = {
    stdin: process.stdin,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    colour: process.stdout.isTTY === true && !NO_COLOR && TERM !== "dumb",
    locale: LC_ALL || LC_MESSAGES || LANG || "",
    folder: process.cwd(),
    loadModel,
    signal: interruption.signal,
};
process.exitCode = await run(process.argv.slice(2), host);
