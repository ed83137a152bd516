/** What can be wrong with a call. The strings are stable: programs may switch on them. */
export type ErrorCode =
  | "bad-argument"
  | "input-missing"
  | "input-unreadable"
  | "input-changed"
  | "input-binary"
  | "input-too-large"
  | "input-damaged"
  | "input-encrypted"
  | "part-missing"
  | "recognition-failed"
  | "work-died"
  | "output-exists"
  | "output-unwritable"
  | "disk-full"
  | "archive-busy"
  | "dictionary-unreadable"
  | "scanner-unreadable"
  | "gold-mismatch"
  | "corrections-damaged"
  | "corrections-too-old"
  | "corrections-too-new"
  | "corrections-mismatch"
  | "model-missing"
  | "model-not-a-model"
  | "model-too-old"
  | "model-too-new"
  | "model-truncated"
  | "model-checksum"
  | "host-big-endian"
  | "index-missing"
  | "index-damaged"
  | "index-other-version"
  | "index-busy"
  | "queue-unreachable"
  | "queue-refused"
  | "queue-damaged"
  | "engine-mismatch"
  | "worker-unfit"
  | "aborted";

/** A fault of the call, thrown. A fault of the page is an {@link Issue}, returned. */
export class VanbanError extends Error {
  override readonly name = "VanbanError";
  /** What is wrong, for programs; `message` is for people. */
  readonly code: ErrorCode;

  /**
   * A fault that a program can tell by its code, and a person by its sentence.
   *
   * @param code what is wrong
   * @param message one sentence that names the thing at fault, the place, and the next step
   * @param options `cause`: what went wrong below
   */
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
