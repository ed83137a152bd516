import type { Issue } from "../issue.js";
import type { Span, TextName } from "../text/span.js";
import type { Layout, Signature } from "./layout.js";

/** One line of a text. `span` leaves out the line break. */
export interface Line<Name extends TextName> {
  readonly span: Span<Name>;
}

/** One flat NFC text with LF line breaks, and its lines in order. */
export interface TextDocument<Name extends TextName> {
  readonly text: string;
  readonly lines: readonly Line<Name>[];
}

/** A text as some engine read it, at the door: NFC, LF, no BOM. */
export interface SourceDocument extends TextDocument<"source"> {
  /** The file's name, "-" for standard input, absent for a string. */
  readonly name?: string;
  readonly kind: "text" | "pdf" | "image" | "layout";
  /** SHA-256 of the bytes it was read from, hexadecimal; absent for a string. */
  readonly sha256?: string;
  readonly pages: number;
  /** The pages of a plain text with form feeds, in order, without the line breaks at their ends; absent for one page. */
  readonly pageSpans?: readonly Span<"source">[];
  /** Where pages and words stand; absent for plain text. */
  readonly layout?: Layout;
  /** Digital signatures of the file; absent where there is none. */
  readonly signatures?: readonly Signature[];
  /** Faults met while reading, in the order of the text; absent where there is none. */
  readonly issues?: readonly Issue<"source">[];
}

/** What kind of damage a text shows; decides what restoration may do. */
export type GarbleClass =
  | "clean"
  | "right-language"
  | "without-marks"
  | "wrong-language"
  | "marks-dropped"
  | "legacy-tcvn3"
  | "legacy-vni"
  | "not-vietnamese"
  | "empty";

/** Why a restored token differs from what was read, or does not; `reader`: somebody who saw the page decided it. */
export const REASONS = [
  "as-read",
  "marks",
  "misread",
  "case",
  "split",
  "join",
  "number",
  "code",
  "legacy-font",
  "dictionary",
  "reader",
] as const;

/** One of {@link REASONS}. */
export type Reason = (typeof REASONS)[number];

/** Another reading of a token. `p` is its posterior probability, 0 to 1. */
export interface Alternative {
  readonly text: string;
  readonly p: number;
}

/** One white-space separated token of the restored text. */
export interface RestoredToken {
  readonly text: string;
  /** What the OCR has at this place, line breaks inside it included. */
  readonly raw: string;
  readonly at: Span<"restored">;
  readonly sourceAt: Span<"source">;
  /** 0 to 1, calibrated: of the tokens given 0.9, nine in ten are right. */
  readonly confidence: number;
  /** Most probable first; empty where nothing else is in sight. Never holds `text` itself. */
  readonly alternatives: readonly Alternative[];
  readonly why: Reason;
}

/** What was printed, as far as it can be told; the same number of lines as the source. */
export interface RestoredDocument extends TextDocument<"restored"> {
  readonly source: SourceDocument;
  readonly class: GarbleClass;
  /** Sorted, not overlapping; every non-space character of `text` lies in one. */
  readonly tokens: readonly RestoredToken[];
  /** Name and version of this library and, where one was used, of the model. */
  readonly engine: { readonly vanban: string; readonly model?: string };
}
