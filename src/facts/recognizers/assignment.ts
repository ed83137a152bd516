import { startsWithAgency } from "../agency.js";
import { phrases, words } from "../dictionary.js";
import type { Draft, Recognizer, Search } from "../draft.js";
import type { AssignmentFact, DateFact } from "../fact.js";
import { optional } from "../optional.js";
import { offsetIn, type Paragraph, placeIn } from "../paragraph.js";
import { anyOf, END, pattern, START } from "../phrase.js";
import { oneLine } from "../plain.js";
import { type Range, sentencesOf } from "../sentence.js";

/** "1.", "2)", "Điều 3.": the marks of items that a duty can stand under; a heading's roman number cannot. */
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|\(?\d{1,2}\)|Điều \d{1,3}[.:]?|[a-zđ]\))$/u;
const SECTION = /^(?:[IVXL]{1,5}[.)]|[A-EĐ]\.|(?:Chương|Phần|Mục) .+)$/u;
/** A task is never as short as this; what is left between two deadlines then is only a joining word. */
const SHORTEST_TASK = 12;
const DEADLINE_LEAD = pattern(
  `,? ?(?:(?:hoàn thành|xong|thực hiện) )?(?:${anyOf(words("deadline"))})(?: \\d{1,2} ?(?:giờ|h|g)(?: ?\\d{1,2})?(?: phút)?,?)?(?: ngày| là| vào)* ?$`,
  "iu",
);
/** Small letters only: "Ban Quản lý" is a name. A strong one is never part of an agency's name or description. */
const DUTY = pattern(`${START}(?:${anyOf(words("duty"))})${END}`, "gu");
const STRONG_DUTY = pattern(
  `${START}(?:${anyOf(phrases("duty").flatMap(({ phrase, value }) => (value === "strong" ? [phrase] : [])))})${END}`,
  "gu",
);
/** "Sở phụ trách, phối hợp ...": an agency is never longer than this before its duty. */
const LONGEST_AGENCY = 230;
const CHARGED = /^(?:(?:đề nghị|giao|yêu cầu|chỉ đạo|phân công)(?: cho)? )(?!\p{Lu}\p{Ll}+ thực hiện)/iu;
const RELATIVE =
  /(?<!\p{L})(?:được|trực tiếp|tham gia|có|để|đã|và|phụ trách|cùng|công tác|việc|chương trình|dự án) $/iu;
const GENERAL = /^(?:các (?:nội dung|mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|hoạt động|tiêu chí))(?!\p{L})/iu;

/** An agency and where the words of its duty begin: in the same paragraph, or in the ones after a heading. */
interface Charge {
  readonly agency: string;
  readonly paragraph: Paragraph;
  readonly dutyAt: number;
}

/** Where the first of the words stands that is not said of the agency itself: "phụ trách, phối hợp" is. */
function firstOf(finder: RegExp, text: string, from: number, limit: number): number {
  for (const match of text.slice(from, limit).matchAll(finder)) {
    const before = text.slice(from, from + match.index);
    if (match.index > 0 && !RELATIVE.test(before)) return from + match.index;
  }
  return -1;
}

const cleanAgency = (text: string): string =>
  oneLine(text)
    .replace(CHARGED, "")
    .replace(/[,:;. ]+$/, "");

/** Where the agency's name ends and where its duty begins; the rows of the ways to print an item, surest first. */
function partition({ plain: text, body }: Paragraph): { readonly end: number; readonly duty: number } | undefined {
  const from = body + (CHARGED.exec(text.slice(body, body + 40))?.[0].length ?? 0);
  const limit = Math.min(text.length, body + LONGEST_AGENCY);
  const colon = text.slice(from, limit).search(/:(?= |$)/);
  const strong = firstOf(STRONG_DUTY, text, from, limit);
  if (colon >= 0 && (strong < 0 || from + colon < strong))
    return { end: from + colon, duty: skip(text, from + colon + 1) };
  if (strong >= 0) return { end: strong, duty: strong };
  if (isHeading(text.slice(body))) return { end: text.length, duty: text.length };
  const weak = firstOf(DUTY, text, from, limit);
  return weak < 0 ? undefined : { end: weak, duty: weak };
}

/** The agency that a numbered paragraph charges; undefined where it charges none. */
function chargeOf(paragraph: Paragraph): Charge | undefined {
  const { plain: text, body } = paragraph;
  if (!startsWithAgency(text.slice(body, body + 80)) || GENERAL.test(text.slice(body, body + 40))) return undefined;
  const parts = partition(paragraph);
  return parts && { agency: cleanAgency(paragraph.text.slice(body, parts.end)), paragraph, dutyAt: parts.duty };
}

/** A heading is short and ends nothing. */
const isHeading = (text: string): boolean => text.length < 150 && !/[.;]$/.test(text);
const skip = (text: string, at: number): number => at + (/^[ -]*/.exec(text.slice(at, at + 6))?.[0].length ?? 0);

interface Duty {
  readonly paragraph: Paragraph;
  readonly range: Range;
}

/** The sentences of an item: those of its own paragraph after the agency, and of the paragraphs under it. */
function dutiesOf(charge: Charge, under: readonly Paragraph[]): Duty[] {
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
    .replace(/^(?:và|,|cần|phải) /iu, "");

/** A duty with a day of its own: of a sentence with several, the words between the day before and this one. */
function datedDuties(duty: Duty, deadlines: readonly Draft<DateFact>[]): { duty: Duty; value: string }[] {
  let from = duty.range.start;
  return deadlines.map(({ at, value }) => {
    const day = offsetIn(duty.paragraph, at.start);
    const lead = DEADLINE_LEAD.exec(duty.paragraph.plain.slice(from, day))?.index;
    const range = { start: skip(duty.paragraph.plain, from), end: lead === undefined ? day : from + lead };
    from = offsetIn(duty.paragraph, at.end - 1) + 1;
    const isRest = range.end - range.start < SHORTEST_TASK;
    return { duty: isRest ? duty : { ...duty, range }, value };
  });
}

/** The deadlines inside a sentence, in order; `deadlines` are sorted by place. */
function deadlinesIn(duty: Duty, deadlines: readonly Draft<DateFact>[]): Draft<DateFact>[] {
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

function draftOf(charge: Charge, { own, sentence }: Stated, deadline?: string): Draft<AssignmentFact> {
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

/** One fact a deadline of the item; one without a deadline where it has none. */
function assignmentsOf(
  charge: Charge,
  under: readonly Paragraph[],
  deadlines: readonly Draft<DateFact>[],
): Draft<AssignmentFact>[] {
  const duties = dutiesOf(charge, under);
  const dated = duties.flatMap((duty) =>
    datedDuties(duty, deadlinesIn(duty, deadlines)).map(({ duty: own, value }) =>
      draftOf(charge, { own, sentence: duty }, value),
    ),
  );
  const [first] = duties;
  return dated.length > 0 || !first ? dated : [draftOf(charge, { own: first, sentence: first })];
}

/** Where the item ends: at the next numbered paragraph or the next section. */
function endOfItem(body: readonly Paragraph[], index: number): number {
  const own = body[index]?.marker ?? "";
  const lettered = /^[a-zđ]\)$/u.test(own);
  for (let next = index + 1; next < body.length; next++) {
    const marker = body[next]?.marker ?? "";
    if (SECTION.test(marker) || (NUMBERED.test(marker) && (lettered || !/^[a-zđ]\)$/u.test(marker)))) return next;
  }
  return body.length;
}

/** Who has to do what until when: numbered items headed by an agency, or with one as their subject. */
export const assignment: Recognizer = {
  name: "assignment",
  find: ({ reading, found }: Search) => {
    const { body } = reading;
    const deadlines = found.filter(
      (draft): draft is Draft<DateFact> => draft.kind === "date" && draft.role === "deadline",
    );
    deadlines.sort((a, b) => a.at.start - b.at.start);
    const drafts: Draft<AssignmentFact>[] = [];
    for (let index = 0; index < body.length; index++) {
      const paragraph = body[index];
      if (!paragraph || !NUMBERED.test(paragraph.marker)) continue;
      const charge = chargeOf(paragraph);
      if (!charge) continue;
      const end = endOfItem(body, index);
      drafts.push(...assignmentsOf(charge, body.slice(index + 1, end), deadlines));
    }
    return drafts;
  },
};
