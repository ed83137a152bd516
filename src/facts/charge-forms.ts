import { startsWithAgency } from "./agency.js";
import { ANSWERS, type Charge, chargeOf, DASHED } from "./charge.js";
import { words } from "./dictionary.js";
import { firstOf, STRONG_DUTY } from "./duty-words.js";
import type { Paragraph } from "./paragraph.js";
import { anyCaseOf, anyOf, END, pattern } from "./phrase.js";

/*
 * Forms in which running text charges an agency. A list's paragraphs need no more than the agency and its duty; a paragraph
 * without a mark, or a sentence that begins otherwise, has to say outright that it charges someone.
 */

const OUTRIGHT = anyOf(words("outright-duty"));
/** "Sở Tư pháp chủ trì, ...": the duty's first words. */
const OUTRIGHT_DUTY = pattern(`^(?:và |cùng |, )?${OUTRIGHT}${END}`, "iu");
const ORDERS = pattern(`^${anyOf(words("order"))}${END}`, "iu");
/** "Sau khi ..., Giám đốc Sở Y tế ...": what stands before the agency. */
const LEAD = pattern(`^${anyCaseOf(words("duty-lead"))}${END}`, "u");
const LONGEST_LEAD = 320;
const DONE = /, đã \p{Ll}/u;
/** So much of a duty tells whether it is one, or a report of what was done. */
const REACH_DONE = 200;

/** "Giao Sở Xây dựng Theo dõi ...": a list's layout was lost, and its verb kept the capital. */
const CAPITAL_VERB = pattern(
  `(?<=\\p{Ll} )(?<!(?:Ban|Tổ|Cục|Vụ|Phòng|Sở|Bộ|Viện|Khối) )${anyOf(words("capital-verb"))}(?= \\p{L}|,)`,
  "gu",
);
const GIVEN = pattern(`^(?:${anyOf(words("charge"))}) `, "iu");

/** The paragraph with such a verb in small letters, of the same length. */
function withSmallVerb(paragraph: Paragraph): Paragraph {
  if (!GIVEN.test(paragraph.plain.slice(paragraph.body, paragraph.body + 40))) return paragraph;
  const head = paragraph.plain.slice(0, paragraph.body + LONGEST_LEAD);
  const small = head.replace(CAPITAL_VERB, (verb) => verb.charAt(0).toLowerCase() + verb.slice(1));
  return small === head ? paragraph : { ...paragraph, plain: small + paragraph.plain.slice(head.length) };
}

/** "HĐND tỉnh giao UBND tỉnh chỉ đạo ...": the second is charged; a sentence about the first is none of its duties. */
function passedOn(paragraph: Paragraph, charge: Charge, isDated: boolean): Charge | undefined {
  const duty = paragraph.plain.slice(charge.dutyAt, charge.dutyAt + 100);
  if (!/^(?:giao|yêu cầu|đề nghị|phân công)(?!\p{L})/iu.test(duty) || !startsWithAgency(duty)) return charge;
  return chargeOf({ ...paragraph, body: charge.dutyAt }, isDated) ?? charge;
}

/** "Cơ quan giải quyết hồ sơ có trách nhiệm ...": any such agency; a rule, which charges none by name. */
const ANY_AGENCY = /^(?:cơ quan|đơn vị|doanh nghiệp|tổ chức)$/iu;

const tells = (paragraph: Paragraph, { dutyAt }: Charge): boolean =>
  DONE.test(paragraph.plain.slice(dutyAt, dutyAt + REACH_DONE));

/** The agency that an item charges, in whatever form; a dash's clause belongs to the duty of the item above it. */
export function chargeOfItem(printed: Paragraph, isDated: boolean): Charge | undefined {
  const paragraph = withSmallVerb(printed);
  const charge = chargeOf(paragraph, isDated);
  const ordered = orderedInside(paragraph, isDated);
  if (ordered && (!charge || ordered.byGiver)) return ordered;
  if (!charge) return DASHED.test(paragraph.marker) ? undefined : chargeAfterLead(paragraph, isDated);
  return tells(paragraph, charge) || ANY_AGENCY.test(charge.agency) ? undefined : passedOn(paragraph, charge, isDated);
}

/** Whether the words begin with an order: "Giao Sở Y tế ...". */
export const isOrder = (text: string): boolean =>
  ORDERS.test(text.slice(0, 40)) && startsWithAgency(text.slice(0, 120));

/** "Về kế hoạch ..., giao Sở Y tế ...", "Giải pháp: Giao ...", "Chủ tịch UBND tỉnh yêu cầu các sở ...". */
const ORDER_INSIDE = pattern(
  `(?:[,:] |^(?:đồng chí )?${anyOf(words("order-giver"))}(?: [^,.;:]{1,60})? )(?=(${anyOf(words("order-inside"))}) )`,
  "giu",
);
/** What was ordered before, or asked for elsewhere. */
const NARRATED = pattern(`(?<!\\p{L})${anyOf(words("narrated"))}${END}|[.;] `, "iu");

interface Ordered extends Charge {
  /** Whether the sentence begins with who gives the order. */
  readonly byGiver: boolean;
}

/** The agency that an order after some words of introduction charges. */
function orderedInside(paragraph: Paragraph, isDated: boolean): Ordered | undefined {
  const lead = paragraph.plain.slice(paragraph.body, paragraph.body + LONGEST_LEAD);
  for (const { index, 0: before, 1: order = "" } of lead.matchAll(ORDER_INSIDE)) {
    const at = index + before.length;
    const from = paragraph.body + at + order.length + 1;
    if (NARRATED.test(lead.slice(0, at))) return undefined;
    if (!startsWithAgency(paragraph.plain.slice(from, from + 80))) continue;
    if (asksAbove(paragraph.plain.slice(paragraph.body + at))) return undefined;
    const byGiver = index === 0;
    if (!byGiver && firstOf(STRONG_DUTY, lead, 0, at) >= 0) return undefined;
    const charge = chargeOf({ ...paragraph, body: from }, isDated);
    if (charge) return { ...charge, byGiver };
  }
  return undefined;
}

/** "Sau khi ..., Giám đốc Sở Y tế tiến hành ...". */
function chargeAfterLead(paragraph: Paragraph, isDated: boolean): Charge | undefined {
  const { plain: text, body } = paragraph;
  if (!LEAD.test(text.slice(body, body + 30))) return undefined;
  for (const { index } of text.slice(body, body + LONGEST_LEAD).matchAll(/, (?=\p{L})/gu)) {
    const from = body + index + 2;
    if (!startsWithAgency(text.slice(from, from + 80))) continue;
    const charge = chargeOf({ ...paragraph, body: from }, isDated);
    if (charge && saysOutright(paragraph, charge)) return charge;
  }
  return undefined;
}

const saysOutright = ({ plain: text }: Paragraph, { dutyAt }: Charge): boolean =>
  OUTRIGHT_DUTY.test(text.slice(dutyAt, dutyAt + 40)) || ANSWERS.exec(text.slice(dutyAt, dutyAt + 60))?.index === 0;

/** "Đề nghị các đơn vị nghiêm túc triển khai thực hiện./.": how a letter ends. */
const CLOSING =
  /^(?:đề nghị|yêu cầu|kính đề nghị) [^;:.]{0,110} (?:nghiêm túc|triển khai|tổ chức|khẩn trương|phối hợp|quan tâm)(?:[^;:.]{0,24} thực hiện| thực hiện)?[./ ]*$/iu;

/** "Kính đề nghị UBND tỉnh xem xét ...", "Đề nghị các đơn vị nghiêm túc thực hiện": how a paper to those above, and a letter, ends. */
export const asksAbove = (sentence: string): boolean => CLOSING.test(sentence) || ASKS.test(sentence);
const ASKS = /^(?:(?:trân trọng )?kính (?:đề nghị|trình)|(?:đề nghị|trình) [^.;:]{3,90} xem xét)(?!\p{L})/iu;

/** The agency that a paragraph without a mark charges outright: by an order, or by a duty that is said to be one. */
export function chargedOutright(paragraph: Paragraph, isDated: boolean): Charge | undefined {
  const { plain: text, body } = paragraph;
  const charge = CLOSING.test(text.slice(body)) ? undefined : chargeOfItem(paragraph, isDated);
  if (!charge) return undefined;
  const passed = charge.dutyAt > body && !text.startsWith(charge.agency.slice(0, 12), body);
  const orders = passed || ORDERS.test(text.slice(body, body + 40)) || saysOutright(paragraph, charge);
  return orders || chargesMany(paragraph, charge) ? charge : undefined;
}

const OPEN_DUTY = pattern(`^${anyOf(words("open-duty"))}${END}`, "u");
/** "Thủ trưởng các sở, ...": bodies of one kind, whom only an order speaks of together. */
const MANY = pattern(`^(?:${anyOf(words("many-agencies"))})${END}`, "iu");
const TOLD = /(?<!\p{L})(?:đã|đang|được|luôn|vẫn)(?!\p{L})/u;

/** "Thủ trưởng các cơ quan chủ động ...": agencies told together what to do. */
function chargesMany({ plain: text, body }: Paragraph, { dutyAt }: Charge): boolean {
  const isOpen = MANY.test(text.slice(body, body + 60)) && OPEN_DUTY.test(text.slice(dutyAt, dutyAt + 40));
  return isOpen && !TOLD.test(text.slice(body, dutyAt + 60));
}
