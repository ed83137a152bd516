import type { SourceDocument } from "../document/document.js";
import type { Model } from "../model/open-model.js";
import { measureShares } from "../restore/text-shares.js";
import { VERSION } from "../version.js";
import { adviceFor } from "./advice.js";
import type { Inspection, PageInspection, PageLanguage } from "./inspection.js";
import { pageClass } from "./page-class.js";
import { foreignLanguage } from "./page-language.js";
import { reasonOf } from "./reasons.js";
import { type SourcePage, sourcePages } from "./source-pages.js";
import { doubtsOf } from "./unlikely-words.js";
import { wordsOf } from "./word-look.js";
import { wrongShare } from "./wrong-words.js";

export interface InspectOptions {
  /** With a model, words that are spelt right and stand wrong are seen, and wrong words are counted by restoring the page. */
  readonly model?: Model;
}

/** A word that fits its place by so many nats worse than another with the same letters counts for the class. */
const DOUBTFUL_NATS = 6;
/** An engine that gives a word less than this was not sure of it. */
const UNSURE_CONFIDENCE = 0.6;

function languageOf(found: PageInspection["class"], words: readonly string[]): PageLanguage | undefined {
  if (found === "empty") return undefined;
  return found === "not-vietnamese" ? foreignLanguage(words) : "vi";
}

function inspectPage({ number, text, page, confidences }: SourcePage, model: Model | undefined): PageInspection {
  const words = wordsOf(text);
  const doubts = model && doubtsOf(text, model.language);
  const kind = page?.kind;
  const confidence = confidences.length === 0 ? {} : { confidence: mean(confidences) };
  const judged = pageClass({
    ...confidence,
    text,
    words,
    ...(kind === undefined ? {} : { kind }),
    doubtful: doubts?.filter(({ nats }) => nats > DOUBTFUL_NATS).length ?? 0,
    unsure: { count: confidences.filter((one) => one < UNSURE_CONFIDENCE).length, of: confidences.length },
  });
  const { damaged } = measureShares(text);
  const wrong = wrongShare(
    { text, words, class: judged.class, damaged, confidences, ...(doubts === undefined ? {} : { doubts }) },
    model,
  );
  const language = languageOf(judged.class, words);
  const known = {
    ...(kind === undefined ? {} : { kind }),
    ...(language === undefined ? {} : { language }),
    ...(wrong === undefined ? {} : { wrongShare: wrong }),
  };
  return {
    number,
    words: words.length,
    ...judged,
    ...known,
    ...(confidences.length === 0 ? {} : { engineConfidence: mean(confidences) }),
    reason: reasonOf(judged.sign, judged.signShare),
    advice: adviceFor({ words: words.length, class: judged.class, sign: judged.sign, ...known }),
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
