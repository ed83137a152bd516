import { align } from "../../src/evaluate/align.js";
import { scoredText, strictTokens } from "../../src/evaluate/scored-tokens.js";
import type { Correction, Corrections, RestoredDocument } from "../../src/index.js";
import { CORRECTIONS_FORMAT, correctionPlace } from "../../src/review/corrections.js";
import { VERSION } from "../../src/version.js";

const WHEN = "2026-01-01T00:00:00.000Z";

/**
 * What a reader who makes no mistakes decides on the first `share` of a document's tokens: the token of the gold text that
 * stands there. Tokens that were put together or torn apart are passed over.
 */
export function simulatedReader(
  document: RestoredDocument,
  gold: string,
  { share, sha256 }: { readonly share: number; readonly sha256: string },
): Corrections {
  const { tokens } = document;
  const printed = strictTokens(scoredText(gold));
  const { pairs } = align(
    printed,
    tokens.map(({ text }) => scoredText(text)),
  );
  const last = Math.ceil(tokens.length * share);
  const decisions: Correction[] = [];
  pairs.forEach((token, index) => {
    if (token < 0 || token >= last) return;
    const [suggested, decided] = [tokens[token]!.text, printed[index]!];
    const kind = scoredText(suggested) === decided ? "accept" : "edit";
    decisions.push({ place: correctionPlace(tokens, token), suggested, decided, kind, when: WHEN });
  });
  return { format: CORRECTIONS_FORMAT, document: { sha256 }, engine: { vanban: VERSION }, decisions };
}
