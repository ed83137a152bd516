import type { Span } from "../text/span.js";

/**
 * A rectangle on a page as it is shown: in the page's unit, from the top left corner, y downwards, `left <= right` and
 * `top <= bottom`.
 */
export interface Box {
  /** From the left edge, 0 or more inside the page. */
  readonly left: number;
  /** From the upper edge, downwards. */
  readonly top: number;
  /** From the left edge too. */
  readonly right: number;
  /** From the upper edge too. */
  readonly bottom: number;
}

/**
 * What a page is made of. `born-digital`: visible text; `image-with-text`: a picture of the page under an invisible text
 * layer, which some engine read; `image-only`: a picture and no text; `mixed`: visible text beside a picture that may hold
 * more; `blank`: neither.
 */
export type PageKind = "born-digital" | "image-with-text" | "image-only" | "mixed" | "blank";

/** One page of a document that has a layout. */
export interface Page {
  /** Its place in the file, 1 for the first; pages that were not asked for leave gaps. */
  readonly number: number;
  /** Its part of the document's text: whole lines, empty where the page has no text. */
  readonly span: Span<"source">;
  readonly kind: PageKind;
  /** Size as shown, after rotation, in `unit`. */
  readonly width: number;
  /** As `width`, in `unit`. */
  readonly height: number;
  /** A point is 1/72 inch. */
  readonly unit: "point" | "pixel";
  /** How far the file turns the page clockwise to show it; boxes are given after that turn. */
  readonly rotation: 0 | 90 | 180 | 270;
  /** Resolution of the page's picture, dots an inch, where it is known. */
  readonly resolution?: number;
  /** Who read the text: the file's own layer, an engine run now, or both together. */
  readonly readBy: "layer" | "ocr" | "fusion";
}

/** What an engine holds possible for one character, most probable first; `p` is 0 to 1. */
export type CharacterChoices = readonly { readonly text: string; readonly p: number }[];

/** What another reader has in the place of a word. */
export interface OtherReading {
  /** One word, or several with spaces where the readers part words differently. */
  readonly text: string;
  /** The old text layer, the engine over the whole page, or the engine over a part of it. */
  readonly reader: "layer" | "ocr" | "zone";
  /** 0 to 1, as the reader gives it. */
  readonly confidence?: number;
}

/** One word of the text and where it stands on its page. */
export interface Word {
  /** Its place in the text of the document. */
  readonly span: Span<"source">;
  /** The number of its page; see {@link Page.number}. */
  readonly page: number;
  readonly box: Box;
  /** What the reader says of itself, 0 to 1; engines differ in what they mean by it. */
  readonly confidence?: number;
  /** One entry a character of the word, where the engine tells. */
  readonly characters?: readonly CharacterChoices[];
  /** What others read in this place. */
  readonly others?: readonly OtherReading[];
}

/** Pages in the order of the file; words in the order of the text, not overlapping, each within its page's span. */
export interface Layout {
  /** One for each page that was asked for. */
  readonly pages: readonly Page[];
  /** Of all its pages. */
  readonly words: readonly Word[];
}

/** A digital signature in the file. What it says is no part of the printed text. */
export interface Signature {
  /** Who signed, by the certificate or the signature's own words. */
  readonly signer?: string;
  /** When, as the file says it: ISO 8601. Nobody vouches for it. */
  readonly signedAt?: string;
  /** Why, as the signer gave it. */
  readonly reason?: string;
  /** Where, as the signer gave it. */
  readonly place?: string;
  /** The text that its picture on the page shows. */
  readonly shownText?: string;
  /** The number of the page that shows it, 1 for the first; absent where none does. */
  readonly page?: number;
  /** Where that page shows it. */
  readonly box?: Box;
}
