#!/usr/bin/env node
import type { Host, Sink } from "./host.js";
import { run } from "./run.js";

function sinkOf(stream: NodeJS.WriteStream): Sink {
  return {
    isTerminal: stream.isTTY === true,
    ...(stream.isTTY === true ? { columns: stream.columns } : {}),
    write: (data) => new Promise((taken) => void stream.write(data, () => taken())),
  };
}

/** A reader that has seen enough (`vanban … | head`) closes the pipe; that is the end of the work, and no error. */
function endQuietlyWithReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
}

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => interruption.abort(signal));
endQuietlyWithReader(process.stdout);
endQuietlyWithReader(process.stderr);

const { LC_ALL, LC_MESSAGES, LANG, NO_COLOR, TERM } = process.env;
const host: Host = {
  stdin: process.stdin,
  stdout: sinkOf(process.stdout),
  stderr: sinkOf(process.stderr),
  colour: process.stdout.isTTY === true && !NO_COLOR && TERM !== "dumb",
  locale: LC_ALL || LC_MESSAGES || LANG || "",
  folder: process.cwd(),
  loadModel: async (path) => (await import("../files.js")).loadModel(path),
  signal: interruption.signal,
};
process.exitCode = await run(process.argv.slice(2), host);
