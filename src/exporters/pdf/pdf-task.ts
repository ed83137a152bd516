import type { RestoredDocument } from "../../document/document.js";
import type { HeaderFact } from "../../facts/fact.js";
import type { Issue } from "../../issue.js";

/** What the header of a document gives the file's properties. */
export type PdfHeader = Pick<HeaderFact, "type" | "code" | "subject" | "issuer">;

/** How to make a corrected PDF. */
export interface PdfOptions {
  /** Title and author of the file; see {@link PdfHeader}. */
  readonly header?: PdfHeader | undefined;
  /** The time of this change as the file tells it; it tells none where this is absent. */
  readonly modified?: Date | undefined;
}

/** A PDF with the words corrected, and what came of it. */
export interface CorrectedPdf {
  /** The whole file. */
  readonly bytes: Uint8Array;
  /** The numbers of the pages that were given a new text layer; all others are as they were. */
  readonly pages: readonly number[];
  /** Fields of digital signatures that the original has and this file has not. */
  readonly removedSignatures: number;
  /** Whether the file says that it is PDF/A-2b: where it does not, an issue tells why. */
  readonly claimsPdfA: boolean;
  /** What could not be done, page by page. */
  readonly issues: readonly Issue<"source">[];
}

/** All that a maker of PDFs is given. */
export interface PdfTask extends PdfOptions {
  readonly original: Uint8Array;
  readonly document: RestoredDocument;
  /** What the original is called in an error. */
  readonly name: string;
  /** Of the original, hexadecimal. */
  readonly sha256: string;
}
