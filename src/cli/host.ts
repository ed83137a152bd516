import type { Model } from "../index.js";

/** Where a command's words go. `write` settles once the words are taken, so that a slow reader slows the writer down. */
export interface Sink {
  readonly isTerminal: boolean;
  /** How wide the terminal is; absent where it is none. */
  readonly columns?: number;
  write(data: string | Uint8Array): Promise<void>;
}

/** What a command may touch of the world around it; the tests give their own. */
export interface Host {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Whether the results may be coloured: on a terminal that can, unless NO_COLOR (no-color.org) is set. */
  readonly colour: boolean;
  /** The environment's `LC_ALL`, `LC_MESSAGES` or `LANG`, whichever counts. */
  readonly locale: string;
  /** The folder that relative names start from. */
  readonly folder: string;
  /** Loads a model file; the shipped one without a path. Throws a VanbanError of the model. */
  readonly loadModel: (path?: string) => Promise<Model>;
  /** Aborted when the user interrupts, or the system asks to end; the reason is the signal's name. */
  readonly signal: AbortSignal;
}
