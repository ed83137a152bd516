import type { ReviewData, ReviewLanguage } from "../../src/review/page-data.js";

/** What the page asks of its worker: the model once, then one document after the other. */
export type Request =
  | { readonly kind: "model"; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string; readonly language: ReviewLanguage }
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array; readonly language: ReviewLanguage };

/** What the worker answers. */
export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "restored"; readonly data: ReviewData }
  | { readonly kind: "failed"; readonly message: string };
