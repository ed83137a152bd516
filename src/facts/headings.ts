import { words } from "./dictionary.js";
import type { TargetFact } from "./fact.js";
import type { Paragraph } from "./paragraph.js";
import { pattern, wordsOf } from "./phrase.js";

const AIM_HEADING = pattern(wordsOf(words("aim-heading")), "iu");
const DONE_HEADING = pattern(wordsOf(words("done-heading")), "iu");
const SECTION = /^(?:[IVXL]{1,5}[.)/-]|[A-EĐ][.-]|\d{1,2}(?:\.\d{1,2})?[.)/-]?|Phần .+)$/u;
const LONGEST_HEADING = 130;

/** What the headings above a paragraph say of it: "II. NHIỆM VỤ NĂM 2021", "KẾT QUẢ THỰC HIỆN". */
export function statusByHeading(body: readonly Paragraph[]): Map<Paragraph, TargetFact["status"]> {
  const byParagraph = new Map<Paragraph, TargetFact["status"]>();
  let current: TargetFact["status"] | undefined;
  for (const paragraph of body) {
    const { plain, marker } = paragraph;
    const isHeading = plain.length < LONGEST_HEADING && !/[.;:,]$/.test(plain);
    if (isHeading && (SECTION.test(marker) || plain === plain.toUpperCase())) {
      const aim = AIM_HEADING.exec(plain)?.index ?? -1;
      const done = DONE_HEADING.exec(plain)?.index ?? -1;
      if (aim >= 0 || done >= 0) current = done >= 0 && (aim < 0 || done < aim) ? "result" : "target";
    }
    if (current !== undefined) byParagraph.set(paragraph, current);
  }
  return byParagraph;
}
