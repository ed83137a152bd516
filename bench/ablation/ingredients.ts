import type { Model, RestoreOptions } from "../../src/index.js";
import type { ModelVariants } from "./model-variants.js";

/** One way to restore: what is changed against the shipped settings. */
export interface Ingredient {
  readonly name: string;
  readonly model?: (variants: ModelVariants) => Model;
  readonly search?: NonNullable<RestoreOptions["search"]>;
}

/** What is taken away or limited, one thing a row; the first is everything as shipped. */
export const INGREDIENTS: readonly Ingredient[] = [
  { name: "as shipped" },
  { name: "no re-estimation", search: { rounds: 0 } },
  { name: "one round of re-estimation", search: { rounds: 1 } },
  { name: "three rounds of re-estimation", search: { rounds: 3 } },
  { name: "the document's letters count 4 times as much", search: { priorStrength: 2 } },
  { name: "the document's letters count a quarter", search: { priorStrength: 32 } },
  { name: "no phrases of the dictionaries", model: (variants) => variants.withoutPhrases() },
  { name: "no code parts of the dictionaries", model: (variants) => variants.withoutList("code-parts") },
  { name: "no case forms of the dictionaries", model: (variants) => variants.withoutList("case") },
  { name: "language model of order 3", model: (variants) => variants.ofOrder(3) },
  { name: "language model of order 2", model: (variants) => variants.ofOrder(2) },
  { name: "language model counts half", search: { languageWeight: 0.5 } },
  { name: "language model counts one and a half times", search: { languageWeight: 1.5 } },
  { name: "no scanner channels", model: (variants) => variants.withChannels((name) => !name.startsWith("scanner")) },
  {
    name: "no channels of engines",
    model: (variants) => variants.withChannels((name) => !name.startsWith("tesseract")),
  },
  { name: "16 words a token", search: { keep: 16 } },
  { name: "8 words a token", search: { keep: 8 } },
  { name: "words up to 8 nats from the best", search: { width: 8 } },
  { name: "beam of 4", search: { beam: 4 } },
  { name: "beam of 48, threshold 20 nats", search: { beam: 48, threshold: 20 } },
];
