import type { ErrorCode } from "../index.js";

/** What the command's exit status says; the README has the same table. */
export const EXIT = {
  done: 0,
  badArguments: 1,
  noInput: 2,
  badModel: 3,
  someFailed: 4,
  interrupted: 130,
} as const;

/** One of the values of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Whose fault an error is. */
export type Fault = "arguments" | "input" | "page" | "output" | "model" | "interruption";

/** The fault behind each error code of the library. */
export const FAULT_OF: Readonly<Record<ErrorCode, Fault>> = {
  "bad-argument": "arguments",
  "archive-busy": "arguments",
  "dictionary-unreadable": "arguments",
  "scanner-unreadable": "arguments",
  "gold-mismatch": "arguments",
  "corrections-damaged": "arguments",
  "corrections-too-old": "arguments",
  "corrections-too-new": "arguments",
  "corrections-mismatch": "input",
  "input-missing": "input",
  "input-unreadable": "input",
  "input-changed": "input",
  "input-binary": "input",
  "input-too-large": "input",
  "input-damaged": "input",
  "input-encrypted": "input",
  "recognition-failed": "input",
  "work-died": "input",
  "part-missing": "arguments",
  "output-exists": "output",
  "output-unwritable": "output",
  "disk-full": "output",
  "model-missing": "model",
  "model-not-a-model": "model",
  "model-too-old": "model",
  "model-too-new": "model",
  "model-truncated": "model",
  "model-checksum": "model",
  "host-big-endian": "model",
  "index-missing": "input",
  "index-damaged": "input",
  "index-other-version": "input",
  "index-busy": "arguments",
  "queue-unreachable": "arguments",
  "queue-refused": "arguments",
  "queue-damaged": "input",
  "engine-mismatch": "model",
  "worker-unfit": "arguments",
  aborted: "interruption",
};

/** The status where the whole command ends with this fault, outside the work on any one file. */
export const EXIT_OF_FAULT: Readonly<Record<Fault, ExitCode>> = {
  arguments: EXIT.badArguments,
  input: EXIT.noInput,
  page: EXIT.someFailed,
  output: EXIT.someFailed,
  model: EXIT.badModel,
  interruption: EXIT.interrupted,
};
