import type { GarbleClass, SourceDocument } from "../document/document.js";
import type { PageKind } from "../document/layout.js";

/** The language a page is in, as far as its function words tell. */
export type PageLanguage = "vi" | "en" | "fr" | "other";

/**
 * What is best done with a page. `restore`: `vanban restore` mends it; `convert-font`: the same command, by table;
 * `ocr`: nobody has read its picture yet; `ocr-again`: its picture read with a Vietnamese engine gives more than its
 * text does; `proofread`: a few words are to be looked at.
 */
export type Advice = "nothing" | "restore" | "convert-font" | "ocr" | "ocr-again" | "proofread";

/** The sign that settled a page's class; {@link PageInspection.reason} is the sentence. */
export type Sign =
  | "no-text"
  | "no-words"
  | "specks"
  | "tcvn3"
  | "vni"
  | "whole-words"
  | "doubtful-words"
  | "unsure-engine"
  | "damaged-words"
  | "no-marks"
  | "foreign-marks"
  | "lost-letters"
  | "other-language";

/** What is known of one page. Shares are 0 to 1. */
export interface PageInspection {
  /** Its place in the file, 1 for the first. */
  readonly number: number;
  /** What it is made of; absent for plain text. */
  readonly kind?: PageKind;
  /** White-space separated words of its text. */
  readonly words: number;
  /** See `GarbleClass`; `right-language` where a few words are misread. */
  readonly class: GarbleClass;
  /** Absent where there is no word. */
  readonly language?: PageLanguage;
  /** Of the printed words, the share that the text does not have right, estimated; absent where the page is not Vietnamese or has no text. */
  readonly wrongShare?: number;
  /** What the engine that read the text says of its words, on average; absent where it says nothing. */
  readonly engineConfidence?: number;
  /** Of the words, the share that shows the sign. */
  readonly signShare: number;
  readonly sign: Sign;
  /** One sentence. */
  readonly reason: string;
  readonly advice: Advice;
}

/** What is known of a document's pages. */
export interface Inspection {
  readonly source: SourceDocument;
  readonly pages: readonly PageInspection[];
  /** Name and version of this library and, where one was used, of the model. */
  readonly engine: { readonly vanban: string; readonly model?: string };
}
