import type { GarbleClass, RestoredDocument } from "../document/document.js";
import { classifyLine } from "../restore/classify.js";
import type { WordDoubt } from "../restore/unlikely-words.js";
import { fromLegacy } from "../syllable/legacy-fonts.js";
import { lookOf, type WordLook, wordsOf } from "./word-look.js";

/** The share of wrong words among those of each look, by class: least squares over the development pages (`bench/inspect/fit-looks.ts`). */
const LOOK_SHARES: Readonly<Partial<Record<GarbleClass, Readonly<Record<WordLook, number>>>>> = {
  "wrong-language": { marked: 0, latin: 0.48, bare: 0.84, broken: 0.82, other: 1, figure: 0.32 },
  "marks-dropped": { marked: 0, latin: 0.12, bare: 0.61, broken: 1, other: 0.91, figure: 0.46 },
  "without-marks": { marked: 0, latin: 0, bare: 0.81, broken: 1, other: 0, figure: 0 },
};

/** A line that is whole, or of another language, has nothing wrong in a page that is garbled. */
const WHOLE: readonly GarbleClass[] = ["clean", "not-vietnamese"];

/** The share by the looks of the words alone: quick, and needs no model. */
function byLooks(text: string, found: GarbleClass): number {
  const shares = LOOK_SHARES[found];
  if (shares === undefined) return 0;
  let [wrong, all] = [0, 0];
  for (const line of text.split("\n")) {
    const words = wordsOf(line);
    all += words.length;
    if (WHOLE.includes(classifyLine(line, found))) continue;
    wrong += words.reduce((sum, word) => sum + shares[lookOf(word)], 0);
  }
  return wrong / Math.max(1, all);
}

const OUTER_SIGNS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const bareWord = (token: string): string => token.toLowerCase().replace(OUTER_SIGNS, "");

/** The share by what restoration changed, and by how sure it is of what it left. */
function byRestoring({ tokens }: RestoredDocument): number {
  const words = tokens.filter(({ raw, text: restored }) => bareWord(raw + restored) !== "");
  const wrong = words.reduce(
    (sum, { raw, text: restored, confidence }) =>
      // A word that is changed was wrong, whether or not it is right now.
      sum + (bareWord(raw) === bareWord(restored) ? 1 - confidence : 1),
    0,
  );
  return wrong / Math.max(1, words.length);
}

/** The share that the font's table changes. Its letters may look like signs, so tokens are taken whole. */
function byTable(text: string, font: "tcvn3" | "vni"): number {
  const tokens = text.match(/\S+/gu) ?? [];
  return tokens.filter((token) => fromLegacy(token, font) !== token).length / Math.max(1, tokens.length);
}

/** Of a Vietnamese engine's text: a doubtful word stands for so many wrong ones, and for fewer where the engine's own doubts are known too. */
const WRONG_A_DOUBT = 1.6;
const WRONG_A_DOUBT_BESIDE = 1.3;
const WRONG_AN_UNSURE = 0.22;
/** The same where there is no model to doubt by. */
const WRONG_AN_UNSURE_ALONE = 0.97;
/** A word that cannot be is rare in it; so many others that can be are wrong. */
const WRONG_A_DAMAGED = 15;
/** From so many nats on a word is doubtful here. */
const DOUBT_NATS = 4;
/** Below this confidence an engine is unsure. */
const UNSURE_CONFIDENCE = 0.75;

/** What is known of a page whose wrong words are to be estimated. */
export interface EstimatedPage {
  readonly text: string;
  readonly words: readonly string[];
  readonly class: GarbleClass;
  readonly damaged: number;
  readonly confidences: readonly number[];
  /** Absent where no model was given. */
  readonly doubts?: readonly WordDoubt[];
  /** The page restored; absent where no model was given or there is nothing to restore. */
  readonly restored?: RestoredDocument;
}

function ofRightLanguage({ words, damaged, confidences, doubts }: EstimatedPage): number {
  const unsure =
    confidences.length === 0
      ? undefined
      : confidences.filter((confidence) => confidence < UNSURE_CONFIDENCE).length / confidences.length;
  if (doubts === undefined) {
    return Math.max((unsure ?? 0) * WRONG_AN_UNSURE_ALONE, Math.min(0.5, damaged * WRONG_A_DAMAGED));
  }
  const doubtful = doubts.filter(({ nats }) => nats > DOUBT_NATS).length / Math.max(1, words.length);
  return unsure === undefined ? doubtful * WRONG_A_DOUBT : doubtful * WRONG_A_DOUBT_BESIDE + unsure * WRONG_AN_UNSURE;
}

/**
 * Estimates which share of the printed words the text does not have right. Undefined where it says nothing: no text, or not
 * Vietnamese.
 */
export function wrongShare(page: EstimatedPage): number | undefined {
  switch (page.class) {
    case "empty":
    case "not-vietnamese":
      return undefined;
    case "clean":
      return 0;
    case "right-language":
      return Math.min(1, ofRightLanguage(page));
    case "legacy-tcvn3":
      return byTable(page.text, "tcvn3");
    case "legacy-vni":
      return byTable(page.text, "vni");
    default:
      return page.restored === undefined ? byLooks(page.text, page.class) : byRestoring(page.restored);
  }
}
