import type { BuiltDocument } from "./document-builder.js";

/** A generated document with its labels, under a name of its own. */
export interface LabelledDocument extends BuiltDocument {
  readonly name: string;
  readonly kind: string;
  readonly seed: number;
}
