import { startsWithAgency } from "../agency.js";
import { phrases, words } from "../dictionary.js";
import type { Draft, Recognizer, Search } from "../draft.js";
import type { AssignmentFact, DateFact } from "../fact.js";
import { optional } from "../optional.js";
import { offsetIn, type Paragraph, placeIn } from "../paragraph.js";
import { anyOf, END, pattern, START, wordsOf } from "../phrase.js";
import { oneLine } from "../plain.js";
import { type Range, sentencesOf } from "../sentence.js";
import { withoutEnd } from "../trim.js";

/** "1.", "2)", "Điều 3.": the marks of items that a duty can stand under; a heading's roman number cannot. */
const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)/-]?|\(?\d{1,2}\)|Điều \d{1,3}[.:]?|[a-zđ][)./-])$/u;
const LETTERED = /^[a-zđ][)./-]$/u;
const DASHED = /^[-+*•~«]$/u;
const SECTION = /^(?:[IVXL]{1,5}[.)/-]|[A-EĐ]\.|(?:Chương|Phần|Mục) .+)$/u;
/** A task is never as short as this; what is left between two deadlines then is only a joining word. */
const SHORTEST_TASK = 12;
const DEADLINE_LEAD = pattern(
  `,? ?(?:(?:hoàn thành|xong|thực hiện) )?(?:${anyOf([...words("deadline"), "trong", "vào"])})(?: \\d{1,2} ?(?:giờ|h|g)(?: ?\\d{1,2})?(?: phút)?,?)?(?: ngày| là| vào)* ?$`,
  "iu",
);
const dutiesOfForce = (...forces: readonly string[]): RegExp =>
  pattern(
    `${START}(?:${anyOf(phrases("duty").flatMap(({ phrase, value }) => (forces.includes(value) ? [phrase] : [])))})${END}`,
    "gu",
  );
/** Small letters only: "Ban Quản lý" is a name. A strong one is never part of an agency's name or description. */
const STRONG_DUTY = dutiesOfForce("strong");
const DUTY = dutiesOfForce("strong", "weak");
/** What an agency does by profession may be part of its name: "các cơ sở đào tạo". */
const ANY_DUTY = dutiesOfForce("strong", "weak", "modifier");
const BY_PROFESSION = pattern(
  `${START}(?:${anyOf([...words("by-profession"), ...phrases("duty").flatMap(({ phrase, value }) => (value === "modifier" ? [phrase] : []))])}) $`,
  "iu",
);
/** Words of a sentence that tells of an agency, not of its duty: "Ban Thường vụ họp mỗi tháng một lần". */
const NOT_DUTY = pattern(wordsOf(words("not-duty")), "u");
const ABOUT_ITSELF =
  /(?<!\p{L})(?:được(?! (?:giao|phân công|ủy quyền|chỉ định|phép))|có(?! (?:liên quan|chức năng|thẩm quyền|trách nhiệm|trụ sở|rừng|biển|biên giới|dự án|học sinh)))(?!\p{L})/u;
/** "Giám đốc các Sở: Y tế, Tài chính": the colon opens a list of agencies. */
const LIST_COLON = /(?<!\p{L})(?:các|những)(?: \p{L}+){1,6} ?$/iu;
/** After the colon of an agency stand its duties, not a name or a value. */
const DUTY_AFTER_COLON = pattern(`^ {0,2}(?:[-+*•] ?)?(?:\\p{L}+ ){0,3}?${anyOf(words("duty"))}${END}`, "u");
/** The last article of a decision names whom it binds, many at times. */
const ANSWERS = /(?<!\p{L})chịu trách nhiệm thi hành(?!\p{L})/iu;
const LONGEST_LIST = 700;
/** "Cơ quan trình: Sở Tư pháp": words before a colon that say what the value after it is. */
const LONGEST_CAPTION = 24;
/** A day or a figure in them: the words before a colon are no name. */
const FIGURE = /\d[\d./]{2,}|\d{3}|%/u;
const modifiers = new Set(phrases("duty").flatMap(({ phrase, value }) => (value === "modifier" ? [phrase] : [])));
/** "Sở phụ trách, phối hợp ...": an agency is never longer than this before its duty. */
const LONGEST_AGENCY = 230;
const CHARGED = pattern(`^(?:${anyOf(words("charge"))})[ -](?!\\p{Lu}\\p{Ll}+ thực hiện)`, "iu");
const RELATIVE =
  /(?<!\p{L})(?:được|trực tiếp|tham gia|có|để|đã|và|phụ trách|cùng|công tác|việc|chương trình|dự án|chủ|nhà|vốn|nguồn|theo|chương|quy|công|giáo|lộ|tiến|quá|đăng|thường|nhiệm vụ|cấp) $/iu;
const GENERAL = /^(?:các (?:nội dung|mục tiêu|chỉ tiêu|nhiệm vụ|giải pháp|hoạt động|tiêu chí))(?!\p{L})/iu;

/** An agency and where the words of its duty begin: in the same paragraph, or in the ones after a heading. */
interface Charge {
  readonly agency: string;
  readonly paragraph: Paragraph;
  readonly dutyAt: number;
}

/** "tổ chức, cá nhân", "tổ chức có liên quan": organisations. */
const ORGANISATION =
  /^tổ chức(?:,| (?:cá nhân|có|chính trị|khác|thành viên|đảng|hành chính|tín dụng|tôn giáo|kinh tế|xã hội|đoàn thể|và cá nhân|liên quan|trên))(?!\p{L})/u;
const isInBrackets = (before: string): boolean => before.lastIndexOf("(") > before.lastIndexOf(")");

/** Where the first of the words stands that is not said of the agency itself: "phụ trách, phối hợp" is. */
function firstOf(finder: RegExp, text: string, from: number, limit: number): number {
  for (const match of text.slice(from, limit).matchAll(finder)) {
    const before = text.slice(from, from + match.index);
    const modifies = finder === ANY_DUTY && modifiers.has(match[0]) && BY_PROFESSION.test(before);
    const isNoun = ORGANISATION.test(text.slice(from + match.index, from + match.index + 24)) || isInBrackets(before);
    if (match.index > 0 && !RELATIVE.test(before) && !modifies && !isNoun) return from + match.index;
  }
  return -1;
}

const cleanAgency = (text: string): string => withoutEnd(oneLine(text).replace(CHARGED, ""), ",:;. ");

interface Partition {
  /** Where the agency's name ends. */
  readonly end: number;
  /** Where its duty begins. */
  readonly duty: number;
}

/** Whether the words after a colon are a duty: its first letter may be a capital, those of a name are. */
const isDuty = (after: string): boolean =>
  !/^ {0,2}(?:đã|có|được|sau|trên|gồm|tổng số)(?!\p{L})/iu.test(after) &&
  DUTY_AFTER_COLON.test(after.replace(/^[^\p{L}]{0,4}\p{L}/u, (first) => first.toLowerCase()));

/** A verb that the dictionary lacks: a capital, then small letters, and more of them than a name or a value has. */
const isClause = (after: string): boolean =>
  /^ {0,2}\p{Lu}\p{Ll}+ \p{Ll}/u.test(after) &&
  after.trim().length > SHORTEST_CLAUSE &&
  !startsWithAgency(after.trim());
const SHORTEST_CLAUSE = 30;

/** A colon and whether the agency's name ends at it. */
interface Colon {
  readonly at: number;
  readonly endsName: boolean;
}

/** The first colon that does not open a list of agencies. */
function colonAfter(text: string, from: number, limit: number): Colon | undefined {
  for (const { index } of text.slice(from, limit).matchAll(/:(?= |$)/g)) {
    const before = text.slice(from, from + index);
    const after = text.slice(from + index + 1, from + index + 90);
    if (LIST_COLON.test(before) && /^ \p{Lu}/u.test(after) && !isDuty(after)) continue;
    return {
      at: from + index,
      endsName: !FIGURE.test(before) && (after.trim() === "" || isDuty(after) || isClause(after)),
    };
  }
  return undefined;
}

/** Where the first duty begins, the surest kind of words first; undefined where none stands. */
function dutyIn({ plain: text, marker }: Paragraph, from: number, limit: number): number | undefined {
  const finders = DASHED.test(marker) ? [STRONG_DUTY] : [ANY_DUTY, DUTY];
  return finders.map((finder) => firstOf(finder, text, from, limit)).find((at) => at >= 0);
}

/** Where the agency's name ends and where its duty begins; undefined where the item says something else of it. */
function partition(paragraph: Paragraph): Partition | undefined {
  const { plain: text, body } = paragraph;
  const from = body + (CHARGED.exec(text.slice(body, body + 40))?.[0].length ?? 0);
  const limit = Math.min(text.length, body + LONGEST_AGENCY);
  const ends = ANSWERS.exec(text.slice(from, from + LONGEST_LIST));
  if (ends) return { end: from + ends.index, duty: from + ends.index };
  const colon = colonAfter(text, from, limit);
  const duty = dutyIn(paragraph, from, limit);
  const strong = firstOf(STRONG_DUTY, text, from, limit);
  if (colon?.endsName && (strong < 0 || colon.at < strong)) return { end: colon.at, duty: skip(text, colon.at + 1) };
  const said = duty === undefined ? 0 : text.length - duty;
  if (strong < 0 && !colon && said < LONGEST_AFTER_DUTY && isHeading(text.slice(body)))
    return { end: text.length, duty: text.length };
  const isValue = colon && !colon.endsName && (duty === undefined || colon.at < duty + LONGEST_CAPTION);
  return duty === undefined || isValue ? undefined : { end: duty, duty };
}

/** The agency that a numbered paragraph charges; undefined where it charges none. */
function chargeOf(paragraph: Paragraph): Charge | undefined {
  const { plain: text, body } = paragraph;
  if (!startsWithAgency(text.slice(body, body + 80)) || GENERAL.test(text.slice(body, body + 40))) return undefined;
  const parts = partition(paragraph);
  const named = text.slice(body, parts?.end);
  const binds = parts && ANSWERS.exec(text.slice(parts.duty))?.index === 0;
  if (!binds && (NOT_DUTY.test(named) || ABOUT_ITSELF.test(named))) return undefined;
  return parts && { agency: cleanAgency(paragraph.text.slice(body, parts.end)), paragraph, dutyAt: parts.duty };
}

/** A heading is short and ends nothing. */
const isHeading = (text: string): boolean => text.length < LONGEST_HEADING && !/[.;] ?-?$/.test(text);
const LONGEST_HEADING = 150;
/** With so much after its first duty an item is none, though its full stop was lost. */
const LONGEST_AFTER_DUTY = 30;
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
    .replace(/^[~=«*+-] {0,2}/u, "")
    .replace(/^(?:và|,|cần|phải) /iu, "");

/** A duty with a day of its own: of a sentence with several, the words between the day before and this one. */
function datedDuties(duty: Duty, deadlines: readonly Draft<DateFact>[]): { duty: Duty; value: string }[] {
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

function isOnlyDeadline({ paragraph, range }: Duty): boolean {
  return (
    range.end - range.start < LONGEST_DEADLINE && ONLY_DEADLINE.test(paragraph.plain.slice(range.start, range.end))
  );
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
  const dated = duties.flatMap((duty, at) =>
    datedDuties(duty, deadlinesIn(duty, deadlines)).map(({ duty: own, value }) => {
      const before = duties[at - 1];
      return draftOf(charge, { own: before && isOnlyDeadline(duty) ? before : own, sentence: duty }, value);
    }),
  );
  const [first] = duties;
  return dated.length > 0 || !first ? dated : [draftOf(charge, { own: first, sentence: first })];
}

/** Where the item ends: at the next numbered paragraph or the next section. */
function endOfItem(body: readonly Paragraph[], index: number): number {
  const own = body[index]?.marker ?? "";
  if (!NUMBERED.test(own)) return index + 1;
  const lettered = LETTERED.test(own);
  for (let next = index + 1; next < body.length; next++) {
    const marker = body[next]?.marker ?? "";
    if (SECTION.test(marker) || (NUMBERED.test(marker) && (lettered || !LETTERED.test(marker)))) return next;
  }
  return body.length;
}

/** The sentences of an item on another matter that charge an agency with a day, or end a decision. */
function chargedInside(paragraph: Paragraph, deadlines: readonly Draft<DateFact>[]): Draft<AssignmentFact>[] {
  const sentences = sentencesOf(paragraph.plain);
  let done = 0;
  return sentences.flatMap((range) => {
    const charge =
      range.start > paragraph.body && range.start >= done ? chargeOf({ ...paragraph, body: range.start }) : undefined;
    const binds = charge && ANSWERS.exec(paragraph.plain.slice(charge.dutyAt))?.index === 0;
    if (!charge || (charge.dutyAt >= range.end && !binds)) return [];
    const end = sentences.find((sentence) => sentence.end > charge.dutyAt)?.end ?? range.end;
    done = end;
    const duty = { paragraph: charge.paragraph, range: { start: charge.dutyAt, end } };
    const dated = datedDuties(duty, deadlinesIn(duty, deadlines)).map(({ duty: own, value }) =>
      draftOf(charge, { own, sentence: duty }, value),
    );
    return dated.length > 0 || !binds ? dated : [draftOf(charge, { own: duty, sentence: duty })];
  });
}

/** A paragraph without a mark charges someone where it says so, or ends a decision. */
const SAYS_SO = /^(?:giao|yêu cầu)(?!\p{L})|(?<!\p{L})chịu trách nhiệm (?:thi hành|thực hiện)(?!\p{L})/iu;

const mayCharge = ({ marker, plain: text }: Paragraph): boolean =>
  NUMBERED.test(marker) || DASHED.test(marker) || (marker === "" && SAYS_SO.test(text));

/** The last of the dashes under an item: its own duties, whatever agency they name. */
function skipDashes(body: readonly Paragraph[], index: number, end: number): number {
  let last = index;
  while (last + 1 < end && DASHED.test(body[last + 1]?.marker ?? "")) last++;
  return last;
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
      const charge = paragraph && mayCharge(paragraph) ? chargeOf(paragraph) : undefined;
      if (paragraph && !charge && NUMBERED.test(paragraph.marker)) drafts.push(...chargedInside(paragraph, deadlines));
      if (!paragraph || !charge) continue;
      const end = endOfItem(body, index);
      const found = assignmentsOf(charge, body.slice(index + 1, end), deadlines);
      if (NUMBERED.test(paragraph.marker) || charge.dutyAt < paragraph.plain.length) drafts.push(...found);
      if (NUMBERED.test(paragraph.marker) && found.length > 0) index = skipDashes(body, index, end);
    }
    return drafts;
  },
};
