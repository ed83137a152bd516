import { startsWithAgency } from "./agency.js";
import { type Charge, chargeOf, skip } from "./charge.js";
import { words } from "./dictionary.js";
import type { Draft } from "./draft.js";
import type { AssignmentFact, DateFact } from "./fact.js";
import { GOAL } from "./item.js";
import { optional } from "./optional.js";
import { offsetIn, type Paragraph, placeIn } from "./paragraph.js";
import { anyOf, pattern } from "./phrase.js";
import { oneLine } from "./plain.js";
import { type Range, sentencesOf } from "./sentence.js";

/*
 * What a charged agency has to do, and until when.
 */

/** A task is never as short as this; what is left between two deadlines then is only a joining word. */
const SHORTEST_TASK = 12;
const DEADLINE_LEAD = pattern(
  `,? ?(?:(?:hoàn thành|xong|thực hiện) )?(?:${anyOf([...words("deadline"), "trong", "vào"])})(?: \\d{1,2} ?(?:giờ|h|g)(?: ?\\d{1,2})?(?: phút)?,?)?(?: ngày| là| vào)* ?$`,
  "iu",
);
/** A sentence that says what is to be done. */
export interface Duty {
  readonly paragraph: Paragraph;
  readonly range: Range;
}

/** The sentences of an item: those of its own paragraph after the agency, and of the paragraphs under it. */
export function dutiesOf(charge: Charge, under: readonly Paragraph[]): Duty[] {
  const own = sentencesOf(charge.paragraph.plain)
    .map(({ start, end }) => ({ start: Math.max(start, charge.dutyAt), end }))
    .filter(({ start, end }) => end > start + 2)
    .map((range) => ({ paragraph: charge.paragraph, range }));
  const further = under.flatMap((paragraph) =>
    sentencesOf(paragraph.plain.slice(paragraph.body)).map(({ start, end }) => ({
      paragraph,
      range: { start: start + paragraph.body, end: end + paragraph.body },
    })),
  );
  return [...own, ...further];
}

/** The words of the duty without its deadline, its full stop and the "cần" before it. */
const taskOf = ({ paragraph, range }: Duty): string =>
  oneLine(paragraph.text.slice(range.start, range.end))
    .replace(/(?:,? đó là)?[.;:,]?\/?[.;:]?$/iu, "")
    .replace(/^[~=«*+-] {0,2}/u, "")
    .replace(/^(?:và|,|cần|phải) /iu, "");

/** A duty with a day of its own: of a sentence with several, the words between the day before and this one. */
export function datedDuties(duty: Duty, deadlines: readonly Draft<DateFact>[]): { duty: Duty; value: string }[] {
  let from = duty.range.start;
  return deadlines.map(({ at, value, end }) => {
    const day = offsetIn(duty.paragraph, at.start);
    const lead = DEADLINE_LEAD.exec(duty.paragraph.plain.slice(from, day))?.index;
    const range = { start: skip(duty.paragraph.plain, from), end: lead === undefined ? day : from + lead };
    from = offsetIn(duty.paragraph, at.end - 1) + 1;
    const isRest = range.end - range.start < SHORTEST_TASK;
    return { duty: isRest ? duty : { ...duty, range }, value: end ?? value };
  });
}

/** "Thời gian hoàn thành: trước ngày 30/6/2024": the day of the sentence before. */
const ONLY_DEADLINE =
  /^(?:[-+] )?(?:(?:thời gian|thời hạn|hạn|tiến độ)(?!\p{L})|(?:phải )?(?:hoàn thành|xong)(?: (?:trong|trước|chậm nhất|vào|việc này)))/iu;
const LONGEST_DEADLINE = 70;

const isGoal = ({ paragraph, range }: Duty): boolean => GOAL.test(paragraph.plain.slice(range.start, range.end));

function isOnlyDeadline({ paragraph, range }: Duty): boolean {
  return (
    range.end - range.start < LONGEST_DEADLINE && ONLY_DEADLINE.test(paragraph.plain.slice(range.start, range.end))
  );
}

/** The deadlines inside a sentence, in order; `deadlines` are sorted by place. */
export function deadlinesIn(duty: Duty, deadlines: readonly Draft<DateFact>[]): Draft<DateFact>[] {
  const { start, end } = placeIn(duty.paragraph, duty.range.start, duty.range.end);
  let low = 0;
  let high = deadlines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((deadlines[middle]?.at.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const inside: Draft<DateFact>[] = [];
  for (let next = deadlines[low]; next && next.at.end <= end; next = deadlines[++low]) inside.push(next);
  return inside;
}

/** A duty's own words, and the sentence that they stand in with its deadline. */
interface Stated {
  readonly own: Duty;
  readonly sentence: Duty;
}

export function draftOf(charge: Charge, { own, sentence }: Stated, deadline?: string): Draft<AssignmentFact> {
  const from = charge.paragraph === sentence.paragraph ? charge.paragraph.body : sentence.range.start;
  return {
    kind: "assignment",
    agency: charge.agency,
    task: taskOf(own),
    ...optional("deadline", deadline),
    at: placeIn(sentence.paragraph, from, sentence.range.end),
    rule: "assignment",
  };
}

/** One fact a deadline of the duties. */
export function datedOf(
  charge: Charge,
  duties: readonly Duty[],
  deadlines: readonly Draft<DateFact>[],
): Draft<AssignmentFact>[] {
  return duties.flatMap((duty, at) => {
    const before = duties[at - 1];
    const inside = isGoal(duty) ? [] : deadlinesIn(duty, deadlines);
    return datedDuties(duty, inside).map(({ duty: own, value }) =>
      draftOf(charge, { own: before && isOnlyDeadline(duty) ? before : own, sentence: duty }, value),
    );
  });
}

/** "1. Lực lượng cấp tỉnh" over "a) Công an tỉnh; ...": a heading with the bodies that it is made up of. */
const isMembers = ({ paragraph, range }: Duty): boolean =>
  startsWithAgency(paragraph.plain.slice(range.start, range.start + 80)) && chargeOf(paragraph) === undefined;

/** One fact a deadline of the item; one without a deadline where it has none. */
export function assignmentsOf(
  charge: Charge,
  under: readonly Paragraph[],
  deadlines: readonly Draft<DateFact>[],
): Draft<AssignmentFact>[] {
  const duties = dutiesOf(charge, under);
  const dated = datedOf(charge, duties, deadlines);
  const [first] = duties;
  if (first && first.paragraph !== charge.paragraph && isMembers(first)) return dated;
  return dated.length > 0 || !first ? dated : [draftOf(charge, { own: first, sentence: first })];
}
