import type { Issue } from "../issue.js";
import type { Span, TextName } from "../text/span.js";
import type { Layout, Signature } from "./layout.js";

/** One line of a text. `span` leaves out the line break. */
export interface Line<Name extends TextName> {
  readonly span: Span<Name>;
}

/** One flat NFC text with LF line breaks, and its lines in order. */
export interface TextDocument<Name extends TextName> {
  /** NFC, lines parted by LF. */
  readonly text: string;
  /** At least one; an empty text has one empty line. */
  readonly lines: readonly Line<Name>[];
}

/** A text as some engine read it, at the door: NFC, LF, no BOM. */
export interface SourceDocument extends TextDocument<"source"> {
  /** The file's name, "-" for standard input, absent for a string. */
  readonly name?: string;
  /** What it was read from; `layout`: hOCR, ALTO or PAGE XML. */
  readonly kind: "text" | "pdf" | "image" | "layout";
  /** SHA-256 of the bytes it was read from, hexadecimal; absent for a string. */
  readonly sha256?: string;
  /** How many pages the file has, those included that were not asked for; 1 for a text without form feeds. */
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
  /** One token, or several with spaces between. */
  readonly text: string;
  /** 0 to 1. */
  readonly p: number;
}

/** One white-space separated token of the restored text. */
export interface RestoredToken {
  /** What was printed; no white space in it. */
  readonly text: string;
  /** What the OCR has at this place, line breaks inside it included. */
  readonly raw: string;
  /** Its place in the restored text. */
  readonly at: Span<"restored">;
  /** The place of `raw` in the source. */
  readonly sourceAt: Span<"source">;
  /** 0 to 1, calibrated: of the tokens given 0.9, nine in ten are right. */
  readonly confidence: number;
  /** Most probable first; empty where nothing else is in sight. Never holds `text` itself. */
  readonly alternatives: readonly Alternative[];
  /** Why it is not, or is, what was read. */
  readonly why: Reason;
}

/** What was printed, as far as it can be told; the same number of lines as the source. */
export interface RestoredDocument extends TextDocument<"restored"> {
  /** What it was made from, untouched. */
  readonly source: SourceDocument;
  /** Of the whole text; lines of another kind in it are treated as what they are. */
  readonly class: GarbleClass;
  /** Sorted, not overlapping; every non-space character of `text` lies in one. */
  readonly tokens: readonly RestoredToken[];
  /** Name and version of this library and, where one was used, of the model. */
  readonly engine: { readonly vanban: string; readonly model?: string };
}
