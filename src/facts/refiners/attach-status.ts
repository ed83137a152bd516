import { words } from "../dictionary.js";
import type { Draft, Search } from "../draft.js";
import type { TargetFact } from "../fact.js";
import { statusByHeading } from "../headings.js";
import { offsetIn, type Paragraph } from "../paragraph.js";
import { lastMatch, pattern, wordsOf } from "../phrase.js";
import { sentenceAt } from "../sentence.js";
import { paragraphAt, refineKind } from "./by-paragraph.js";

const TARGET = pattern(wordsOf(words("target-cue")));
const RESULT = pattern(wordsOf(words("result-cue")));
/** How far back a word that says so may stand. */
const REACH = 600;
const reports = new Set(words("result-type"));

/** The words of the sentence before the figure. */
function before(target: Draft<TargetFact>, paragraph: Paragraph): string {
  const figure = offsetIn(paragraph, (target.core ?? target.at).start);
  const sentence = sentenceAt(paragraph, figure)?.start ?? 0;
  return paragraph.plain.slice(Math.max(sentence, figure - REACH), figure);
}

/**
 * In a report the nearest word decides. A plan's "đã" mostly says which things are meant ("xã đã đạt chuẩn"), so a word
 * of aiming anywhere before the figure outweighs it there.
 */
function statusOf(text: string, usual: TargetFact["status"]): TargetFact["status"] {
  const aim = lastMatch(text, TARGET)?.index ?? -1;
  const done = lastMatch(text, RESULT)?.index ?? -1;
  if (aim < 0 && done < 0) return usual;
  if (usual === "target") return aim >= 0 ? "target" : "result";
  return aim > done ? "target" : "result";
}

/** Says of each figure whether it is set or reported: by the words before it, else by the heading or the kind of document. */
export function attachStatus({ reading, found }: Search): Draft[] {
  const type = found.find((draft) => draft.kind === "header")?.type?.code ?? "";
  const usual = reports.has(type) ? "result" : "target";
  const headings = statusByHeading(reading.body);
  return refineKind(found, "target", (target) => {
    const paragraph = paragraphAt(reading.body, (target.core ?? target.at).start);
    if (!paragraph) return { ...target, status: usual };
    return { ...target, status: statusOf(before(target, paragraph), headings.get(paragraph) ?? usual) };
  });
}
