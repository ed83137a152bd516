import { buildSource } from "../document/build.js";
import type { GarbleClass, SourceDocument } from "../document/document.js";
import type { Model } from "../model/open-model.js";
import { restoreSource } from "../restore/restore.js";
import { measureShares } from "../restore/text-shares.js";
import { DOUBTFUL_NATS, doubtsOf, type WordDoubt } from "../restore/unlikely-words.js";
import { VERSION } from "../version.js";
import { adviceFor } from "./advice.js";
import type { Inspection, PageInspection, PageLanguage } from "./inspection.js";
import { withLostLetters } from "./lost-letters.js";
import { type PageSigns, pageClass } from "./page-class.js";
import { foreignLanguage } from "./page-language.js";
import { reasonOf } from "./reasons.js";
import { type SourcePage, sourcePages } from "./source-pages.js";
import { wordsOf } from "./word-look.js";
import { wrongShare } from "./wrong-words.js";

/** How pages are inspected. */
export interface InspectOptions {
  /** With a model, words that are spelt right and stand wrong are seen, and wrong words are counted by restoring the page. */
  readonly model?: Model;
}

/** An engine that gives a word less than this was not sure of it. */
const UNSURE_CONFIDENCE = 0.6;

function doubtfulIn(doubts: readonly WordDoubt[]): PageSigns["doubtful"] {
  const words = doubts.filter(({ nats }) => nats > DOUBTFUL_NATS).map(({ word }) => word.toLowerCase());
  return { count: words.length, different: new Set(words).size };
}

function languageOf(found: GarbleClass, words: readonly string[]): PageLanguage | undefined {
  if (found === "empty") return undefined;
  return found === "not-vietnamese" ? foreignLanguage(words) : "vi";
}

/** Classes that restoration works on, letter by letter. */
const RESTORED: readonly GarbleClass[] = ["wrong-language", "marks-dropped", "without-marks"];

function inspectPage(from: SourcePage, model: Model | undefined): PageInspection {
  const { number, text, page, confidences } = from;
  const words = wordsOf(text);
  const doubts = model && doubtsOf(text, model.language);
  const byLooks = pageClass(signsOf(from, words, doubts));
  const restored = model && RESTORED.includes(byLooks.class) ? restoreSource(buildSource(text), { model }) : undefined;
  const judged = restored === undefined ? byLooks : withLostLetters(byLooks, restored);
  const { class: found, sign, signShare } = judged;
  const { damaged } = measureShares(text);
  const wrong = wrongShare({
    ...{ text, words, class: found, damaged, confidences },
    ...(doubts === undefined ? {} : { doubts }),
    ...(restored === undefined ? {} : { restored }),
  });
  const language = languageOf(found, words);
  const known = {
    ...(page === undefined ? {} : { kind: page.kind }),
    words: words.length,
    class: found,
    ...(language === undefined ? {} : { language }),
    ...(wrong === undefined ? {} : { wrongShare: wrong }),
    sign,
  };
  return {
    number,
    ...known,
    ...(confidences.length === 0 ? {} : { engineConfidence: mean(confidences) }),
    signShare,
    reason: reasonOf(sign, signShare),
    advice: adviceFor(known),
  };
}

function signsOf(
  { text, page, confidences }: SourcePage,
  words: readonly string[],
  doubts: readonly WordDoubt[] = [],
): PageSigns {
  return {
    text,
    words,
    ...(page === undefined ? {} : { kind: page.kind }),
    doubtful: doubtfulIn(doubts),
    unsure: { count: confidences.filter((one) => one < UNSURE_CONFIDENCE).length, of: confidences.length },
    ...(confidences.length === 0 ? {} : { confidence: mean(confidences) }),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Says of every page whether it has text, what kind of text, how bad it is, why, and what to do. */
export function inspectSource(source: SourceDocument, { model }: InspectOptions = {}): Inspection {
  return {
    source,
    pages: sourcePages(source).map((page) => inspectPage(page, model)),
    engine: {
      vanban: VERSION,
      ...(model === undefined ? {} : { model: `${model.info.name} ${model.info.version}` }),
    },
  };
}
