import type { Command } from "commander";
import type { ExitCode } from "./exit-codes.js";
import type { Host } from "./host.js";

/** Takes the work of a command, whose status becomes that of the program. */
export type Run = (status: Promise<ExitCode>) => Promise<void>;

/** Gives a command its arguments, its options and its work. */
export type Declare = (command: Command, run: Run, host: Host) => void;
