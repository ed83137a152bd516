import { startsWithAgency } from "../agency.js";
import { ANSWERS, type Charge, chargeOf, DASHED } from "../charge.js";
import { asksAbove, chargedOutright, chargeOfItem, isOrder } from "../charge-forms.js";
import type { Draft, Recognizer, Search } from "../draft.js";
import { assignmentsOf, datedDuties, datedOf, deadlinesIn, draftOf, dutiesOf } from "../duties.js";
import type { AssignmentFact, DateFact } from "../fact.js";
import { statusByHeading } from "../headings.js";
import { ARTICLE, endOfItem, listUnder, NUMBERED, SECTION } from "../item.js";
import type { Paragraph } from "../paragraph.js";
import { plain } from "../plain.js";
import { type Range, sentencesOf } from "../sentence.js";

/** What a paragraph is read with. */
interface Context {
  readonly body: readonly Paragraph[];
  /** Sorted by place. */
  readonly deadlines: readonly Draft<DateFact>[];
  /** Paragraphs under a heading of results: they tell what was done. */
  readonly told: ReadonlySet<Paragraph>;
}

/** The agency that an item's later sentence charges, and where that sentence's last duty ends. */
function chargeInside(paragraph: Paragraph, range: Range, sentences: readonly Range[]) {
  const charge = chargeOf({ ...paragraph, body: range.start });
  const binds = charge !== undefined && ANSWERS.exec(paragraph.plain.slice(charge.dutyAt))?.index === 0;
  const orders = isOrder(paragraph.plain.slice(range.start, range.end));
  if (asksAbove(paragraph.plain.slice(range.start, range.end))) return undefined;
  const opensList = orders && charge?.dutyAt === paragraph.plain.length;
  if (!charge || (charge.dutyAt >= range.end && !binds && !opensList)) return undefined;
  const end = sentences.find((sentence) => sentence.end > charge.dutyAt)?.end ?? range.end;
  return { charge, end, stands: binds || orders };
}

/** The sentences of an item on another matter that charge an agency with a day, by an order, or to end a decision. */
function chargedInside(index: number, { body, deadlines }: Context): Draft<AssignmentFact>[] {
  const paragraph = body[index];
  if (!paragraph) return [];
  const sentences = sentencesOf(paragraph.plain);
  let done = 0;
  return sentences.flatMap((range) => {
    if (range.start <= paragraph.body || range.start < done) return [];
    const inside = chargeInside(paragraph, range, sentences);
    if (!inside) return [];
    const { charge, end, stands } = inside;
    done = end;
    if (charge.dutyAt >= paragraph.plain.length) return assignmentsOf(charge, listUnder(body, index), deadlines);
    const duty = { paragraph: charge.paragraph, range: { start: charge.dutyAt, end } };
    const dated = datedDuties(duty, deadlinesIn(duty, deadlines)).map(({ duty: own, value }) =>
      draftOf(charge, { own, sentence: duty }, value),
    );
    return dated.length > 0 || !stands ? dated : [draftOf(charge, { own: duty, sentence: duty })];
  });
}

/** The agency that a paragraph charges: an item of a list, or one that says so outright. */
function chargeHere(paragraph: Paragraph, { deadlines, told }: Context): Charge | undefined {
  const { marker, plain: text, body } = paragraph;
  const dated = isDated(paragraph, deadlines);
  const isListed = NUMBERED.test(marker) || DASHED.test(marker);
  const mayBeOutright = marker === "" || SECTION.test(marker);
  const outright = mayBeOutright ? chargedOutright(paragraph, dated) : undefined;
  const charge = isListed ? chargeOfItem(paragraph, dated) : outright;
  if (!charge || !told.has(paragraph) || dated || NUMBERED.test(marker)) return charge;
  return charge.paragraph.body > body || isOrder(text.slice(body)) ? charge : undefined;
}

/** Whether a day stands in the paragraph by which something has to be done. */
const isDated = (paragraph: Paragraph, deadlines: readonly Draft<DateFact>[]): boolean =>
  paragraph.hasDigit &&
  deadlinesIn({ paragraph, range: { start: 0, end: paragraph.plain.length } }, deadlines).length > 0;

/**
 * A sentence of its own that names an agency and a day: "Phòng Nội vụ tổng hợp, báo cáo trước ngày 5/3/2019." Of "Chủ tịch
 * giao Sở Y tế ..." the second is charged; a year alone is a prospect, not a day.
 */
function chargedAlone(paragraph: Paragraph, deadlines: readonly Draft<DateFact>[]): Draft<AssignmentFact>[] {
  if (paragraph.marker !== "" || !paragraph.hasDigit) return [];
  const first = chargeOf(paragraph, true);
  const passed = first && startsWithAgency(paragraph.plain.slice(first.dutyAt, first.dutyAt + 80));
  const charge = passed ? chargeOf({ ...paragraph, body: first.dutyAt }, true) : first;
  return charge && charge.dutyAt < paragraph.plain.length
    ? datedOf(
        charge,
        dutiesOf(charge, []),
        deadlines.filter(({ precision }) => precision !== "year"),
      )
    : [];
}

/** A list that names an agency a dash has two of them at least; one alone is a duty of the item, whoever it names. */
const FEWEST_NAMED = 2;

/** The dashes under an item that charge agencies of their own. */
function ownDashes(under: readonly Paragraph[], context: Context): ReadonlySet<Paragraph> {
  const own = under.filter((paragraph) => DASHED.test(paragraph.marker) && chargeHere(paragraph, context));
  return new Set(own.length >= FEWEST_NAMED ? own : []);
}

/** What an item charges its agency with, and the paragraphs that are read with it. */
function itemAt(index: number, charge: Charge, context: Context) {
  const { body, deadlines } = context;
  const end = endOfItem(body, index);
  const isItem = NUMBERED.test(body[index]?.marker ?? "");
  const under = body.slice(index + 1, end);
  const own = isItem ? ownDashes(under, context) : new Set<Paragraph>();
  const binds = ANSWERS.exec(charge.paragraph.plain.slice(charge.dutyAt))?.index === 0;
  const found = assignmentsOf(charge, binds ? [] : under.filter((paragraph) => !own.has(paragraph)), deadlines);
  const heads = isItem || end > index + 1;
  const firstOther = under.findIndex(({ marker }) => !DASHED.test(marker));
  const dashes = firstOther < 0 ? under : under.slice(0, firstOther);
  return {
    found: heads || charge.dutyAt < charge.paragraph.plain.length ? found : [],
    read: heads && found.length > 0 ? dashes.filter((paragraph) => !own.has(paragraph)) : [],
  };
}

function assignmentsIn(context: Context): Draft<AssignmentFact>[] {
  const { body, deadlines } = context;
  const drafts: Draft<AssignmentFact>[] = [];
  const read = new Set<Paragraph>();
  for (const [index, paragraph] of body.entries()) {
    if (read.has(paragraph)) continue;
    const charge = chargeHere(paragraph, context);
    if (charge) {
      const item = itemAt(index, charge, context);
      drafts.push(...item.found);
      for (const dash of item.read) read.add(dash);
      continue;
    }
    const alone = chargedAlone(paragraph, deadlines);
    drafts.push(...alone);
    if (NUMBERED.test(paragraph.marker) || alone.length === 0) drafts.push(...chargedInside(index, context));
  }
  return drafts;
}

const BEFORE_LAST_DAY = /(?<!\p{L})(?:trong|vào) {0,2}$/iu;
const AFTER_LAST_DAY = /^ {0,2}(?:[.;/]|\n|$)/u;

/** "..., báo cáo Ủy ban nhân dân tỉnh trong tháng 5/2026.": the end of a duty says by when. */
function isDeadline({ role, precision, at }: Draft<DateFact>, text: string): boolean {
  if (role === "deadline") return true;
  if (role !== "period" || (precision !== "month" && precision !== "quarter")) return false;
  return (
    BEFORE_LAST_DAY.test(plain(text.slice(Math.max(0, at.start - 8), at.start))) &&
    AFTER_LAST_DAY.test(text.slice(at.end, at.end + 3))
  );
}

/** The paragraphs of a report under a heading of results; what decides has articles and tells of nothing. */
function toldIn({ reading: { body }, found }: Search): ReadonlySet<Paragraph> {
  const type = found.find((draft) => draft.kind === "header")?.type?.code ?? REPORT;
  if (type !== REPORT || body.some(({ marker }) => ARTICLE.test(marker))) return new Set();
  return new Set([...statusByHeading(body)].flatMap(([paragraph, status]) => (status === "result" ? [paragraph] : [])));
}
const REPORT = "BC";

/** Who has to do what until when: numbered items headed by an agency, or with one as their subject. */
export const assignment: Recognizer = {
  name: "assignment",
  find: ({ reading, found }: Search) => {
    const { body, document } = reading;
    const deadlines = found
      .filter((draft): draft is Draft<DateFact> => draft.kind === "date" && isDeadline(draft, document.text))
      .sort((a, b) => a.at.start - b.at.start);
    return assignmentsIn({ body, deadlines, told: toldIn({ reading, found }) });
  },
};
