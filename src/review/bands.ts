/** How far a word is to be trusted, from its calibrated confidence. */
export type Band = "sure" | "check" | "doubtful";

/** From here on a word counts as sure. */
export const SURE_FROM = 0.95;
/** Below this a word is doubtful: the same words that `--mark` shows. */
const DOUBTFUL_BELOW = 0.8;

/** The band of a confidence, 0 to 1. */
export function bandOf(confidence: number): Band {
  if (confidence < DOUBTFUL_BELOW) return "doubtful";
  return confidence < SURE_FROM ? "check" : "sure";
}
