import type { Decoded } from "./decode.js";
import type { Paragraph } from "./segment.js";

/** A paragraph and what the decoder made of it. */
export interface DecodedParagraph {
  readonly paragraph: Paragraph;
  readonly decoded: Decoded;
}
