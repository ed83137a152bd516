import { dateOf } from "../calendar.js";
import type { Draft, Search } from "../draft.js";
import type { DateFact } from "../fact.js";
import { placeIn } from "../paragraph.js";
import { pattern } from "../phrase.js";
import { sentenceAt } from "../sentence.js";
import { Taken } from "../taken.js";

/** "ngày 05/3", "ngày 15 tháng 3": a day whose year stands elsewhere. */
const BARE_DAY = pattern(
  "(?<![\\p{L}\\p{N}])ngày {1,3}(\\d{1,2})(?: ?/ ?| {1,2}tháng {1,2})(\\d{1,2})(?![\\d/]| ?[-/.] ?\\d|[.,]\\d| {0,2}(?:năm|-))",
);

/** `dates` are sorted by place. The year of the day printed in full after it in the sentence, else that of the document. */
function yearFor(
  dates: readonly Draft<DateFact>[],
  range: { start: number; end: number },
  own: string | undefined,
): string | undefined {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.at.start ?? 0) < range.start) low = middle + 1;
    else high = middle;
  }
  let after = dates[low];
  while (after && after.precision !== "day" && after.at.end <= range.end) after = dates[++low];
  if (after && after.at.end > range.end) after = undefined;
  return (after?.value ?? own)?.slice(0, 4);
}

/** Finds days printed without their year and gives them the one that the sentence or the letterhead states; implied. */
export function fillYear({ reading, found }: Search): Draft[] {
  const dates = found.filter((draft): draft is Draft<DateFact> => draft.kind === "date");
  dates.sort((a, b) => a.at.start - b.at.start);
  const taken = new Taken(dates.map(({ at }) => at));
  const issued = dates.find(({ role }) => role === "issued")?.value;
  const added: Draft<DateFact>[] = [];
  for (const paragraph of reading.body) {
    if (!paragraph.hasDigit) continue;
    for (const match of paragraph.plain.matchAll(BARE_DAY)) {
      const at = placeIn(paragraph, match.index, match.index + match[0].length);
      const sentence = sentenceAt(paragraph, match.index);
      const last = sentence ? placeIn(paragraph, sentence.start, sentence.end).end : at.end;
      const year = yearFor(dates, { start: at.end, end: last }, issued);
      const date = year === undefined ? undefined : dateOf(Number(year), Number(match[2]), Number(match[1]));
      if (!date?.exists || taken.meets(at)) continue;
      added.push({
        kind: "date",
        value: date.value,
        precision: "day",
        role: "event",
        at,
        given: "implied",
        rule: "day-without-year",
      });
    }
  }
  return [...found, ...added];
}
