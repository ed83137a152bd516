import type { Model } from "../../src/model/open-model.js";
import type { CorpusPart } from "../corpus.js";
import { FONTS } from "../pages/fonts.js";
import { ATTRIBUTION, KEPT_OF_TEXTS } from "./attribution.js";
import { heldOutFigures } from "./held-out.js";
import { sha256 } from "./programs.js";
import { HELD_OUT_HEAVY_PAGES, HELD_OUT_PAGES, PAGE_SETS, RIGHT_LANGUAGE_SET } from "./settings.js";

/** A trained model and what its card is reckoned from. */
export interface TrainedModel {
  readonly bytes: Uint8Array;
  readonly model: Model;
  /** Number of n-grams of each order, the first order first. */
  readonly ngrams: readonly number[];
  readonly parts: readonly CorpusPart[];
}

/** The card of a model: what it was made from, its figures, and whose texts it rests on. */
export function modelCard({ bytes, model, ngrams, parts }: TrainedModel): Record<string, unknown> {
  return {
    ...model.info,
    file: { bytes: bytes.byteLength, sha256: sha256([bytes]) },
    words: model.language.words.length,
    ngrams: Object.fromEntries(ngrams.map((count, index) => [index + 1, count])),
    heldOut: parts.map((part) => heldOutFigures(part, model.language)),
    channels: model.channels.tables.map(({ name }) => name),
    phrasePairs: model.phrasePairs.length / 2,
    engines: {
      trained: [...PAGE_SETS, RIGHT_LANGUAGE_SET].map(({ engine }) => engine),
      leftOut: [HELD_OUT_PAGES, HELD_OUT_HEAVY_PAGES].flatMap(({ engines }) => engines.filter(isLeftOut)),
    },
    fonts: { trained: familiesOf("train"), leftOut: familiesOf("held-out") },
    guarantee: KEPT_OF_TEXTS,
    attribution: ATTRIBUTION,
  };
}

function isLeftOut(engine: string): boolean {
  return PAGE_SETS.every((set) => set.engine !== engine);
}

function familiesOf(set: (typeof FONTS)[number]["set"]): string[] {
  return FONTS.filter((font) => font.set === set).map(({ family }) => family);
}
