import { type ErrorCode, VanbanError } from "../../errors.js";
import { limitsOf, nameOf, type ReadOptions } from "../read-options.js";

/** How many bytes at the end of a file hold its last mark. */
const TAIL = 2048;
const END_MARK = "%%EOF";

/** The bytes as letters, one each; those beyond ASCII are of no account. */
const asciiOf = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes);

/** Whether the file ends before its end, as after a copy that broke off. */
export function isCutOff(bytes: Uint8Array): boolean {
  return !asciiOf(bytes.subarray(-TAIL)).includes(END_MARK);
}

/** The dictionary that leads to all pages, where it is not packed. */
const CATALOG = /(\d{1,10}) (\d{1,5}) obj\s{0,4}<<[^<>]{0,400}\/Type\s{0,4}\/Catalog\b/u;

/** The file with an end that leads to its pages, where one broke off before its end but still has them. */
export function withEnd(bytes: Uint8Array): Uint8Array | undefined {
  if (!isCutOff(bytes)) return undefined;
  const [, number, generation] = CATALOG.exec(asciiOf(bytes)) ?? [];
  if (number === undefined) return undefined;
  const end = new TextEncoder().encode(`\nendobj\ntrailer\n<< /Root ${number} ${generation} R >>\n`);
  const mended = new Uint8Array(bytes.length + end.length);
  mended.set(bytes);
  mended.set(end, bytes.length);
  return mended;
}

/** The name that pdf.js gives an exception of its own. */
const nameOfCause = (cause: unknown): string => (cause instanceof Error ? cause.name : "");

/** What pdf.js says of a file that it cannot open, as an error of ours. */
export function openFault(cause: unknown, bytes: Uint8Array, options: ReadOptions): VanbanError {
  if (cause instanceof VanbanError) return cause;
  const name = nameOf(options);
  if (nameOfCause(cause) === "PasswordException") {
    const wrong = options.password === undefined ? "" : " and the password does not open it";
    const sentence = `${name} is encrypted${wrong}; give its password with --password-file (password).`;
    return new VanbanError("input-encrypted", sentence, { cause });
  }
  const fault = isCutOff(bytes) ? "is cut off: the end of the PDF file is missing" : "is damaged and cannot be opened";
  return new VanbanError("input-damaged", `${name} ${fault}; copy or scan it again.`, { cause });
}

/** The error of a file in which there is nothing. */
export function noPages(options: ReadOptions): VanbanError {
  return new VanbanError("input-damaged", `${nameOf(options)} has no pages; copy or scan it again.`);
}

/** The error of a file that takes too long to open. */
export function slowFile(options: ReadOptions): VanbanError {
  const { maxSeconds } = limitsOf(options);
  return new VanbanError(
    "input-too-large",
    `${nameOf(options)} takes more than ${maxSeconds} seconds to open; raise the limit with --max-seconds (maxSeconds).`,
  );
}

type PageFault = "damaged" | "slow" | "heavy" | "aborted";

const PAGE_FAULTS: Readonly<Record<PageFault, readonly [ErrorCode, (options: ReadOptions) => string]>> = {
  damaged: ["input-damaged", () => "is damaged and cannot be read; copy or scan it again"],
  slow: [
    "input-too-large",
    (options) =>
      `takes more than ${limitsOf(options).maxSeconds} seconds; raise the limit with --max-seconds (maxSeconds)`,
  ],
  heavy: ["input-too-large", () => "needs more memory than a page of a document does; print it anew and read that"],
  aborted: ["aborted", () => "was not read: reading was stopped"],
};

/** The error of one page. */
export function pageFault(
  fault: PageFault,
  options: ReadOptions & { readonly number: number },
  cause?: unknown,
): VanbanError {
  const [code, sentence] = PAGE_FAULTS[fault];
  return new VanbanError(code, `${nameOf(options)}, page ${options.number} ${sentence(options)}.`, { cause });
}
