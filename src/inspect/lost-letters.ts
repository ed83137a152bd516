import type { RestoredDocument } from "../document/document.js";
import type { PageClass } from "./page-class.js";

/** Words that restoration gave letters: 0.12 at most after OCR in a wrong language, 0.18 and more where an engine drops letters. */
const LOST_SHARE = 0.145;

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Of the words of a restored page, the share that has more letters than was read. */
function lostLetters({ tokens }: RestoredDocument): number {
  const words = tokens.filter(({ text }) => lettersIn(text) > 0);
  return words.filter(({ text, raw }) => lettersIn(text) > lettersIn(raw)).length / Math.max(1, words.length);
}

/** What was judged by the looks of the words, once it is known how many letters they have lost. */
export function withLostLetters(judged: PageClass, restored: RestoredDocument): PageClass {
  if (judged.sign !== "foreign-marks" && judged.sign !== "lost-letters") return judged;
  const share = lostLetters(restored);
  return share >= LOST_SHARE
    ? { ...judged, class: "marks-dropped", sign: "lost-letters", signShare: share }
    : { ...judged, class: "wrong-language", sign: "foreign-marks", signShare: judged.skeleton };
}
