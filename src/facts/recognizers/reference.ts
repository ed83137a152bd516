import { issuerLength } from "../agency.js";
import { documentTypes, words } from "../dictionary.js";
import type { Draft, Recognizer, Search } from "../draft.js";
import type { DateFact, ReferenceFact } from "../fact.js";
import { optional } from "../optional.js";
import { type Paragraph, placeIn } from "../paragraph.js";
import { anyCaseOf, END, lastMatch, pattern, START, wordsOf } from "../phrase.js";
import { oneLine, plain } from "../plain.js";
import { CODE, codeAsPrinted, isCode, typeOfCode } from "./instrument-code.js";

const TYPES = documentTypes.map(({ name }) => name);
const typeNames = new Map(TYPES.map((name) => [plain(name).toLowerCase(), name]));
const LAWS = "Bộ luật|Luật|Pháp lệnh|Hiến pháp|Điều lệ";
/** "Nghị quyết số 46-NQ/TU", "Luật Đất đai số 31/2024/QH15", a bare "57/2018/NĐ-CP". */
const CODED = pattern(
  `${START}(?:(${anyCaseOf(TYPES)})((?: \\p{L}+,?){0,9}?) )?([Ss]ố ?(?::|-(?=\\d))? ?)?(?:(?<=[Ss]ố ?-)|(?<![\\d/.,-]))(${CODE})(?![\\p{L}\\p{N}])`,
  "gu",
);
const INNER_TYPE = pattern(`${START}${anyCaseOf(TYPES)}$`, "gu");
const LAW_ALONE = pattern(
  `${START}(${LAWS}) (\\p{Lu}\\p{L}*(?:,? \\p{L}+){0,9}?)(?= (?:năm|ngày|số|và|của|được|có|quy|đã|theo|tại|thì|để|này)${END}|[,;.():]|$)`,
  "gu",
);
const DATE_LINK = /^,? {0,2}(?:được )?(?:ký |ban hành |thông qua )?$/iu;
const ISSUER_LINK = /^,? {0,2}(?:của|do) /iu;
const SUBJECT_LINK = pattern(
  `^,? {0,2}(?:(?:ban hành )?(?:về việc|về|V/v) |(?=${wordsOf(words("issuer-end").filter((word) => word.length > 4))}))`,
  "iu",
);
const NOT_A_SUBJECT = /^(?:được|theo|tại|hết|của)(?!\p{L})/iu;
const SUBJECT_END = pattern(
  `[;:()]|[.](?= |$)|, (?=\\p{Lu})|(?:,|,? (?:và|cùng|tại|theo)) (?=${anyCaseOf(TYPES)} (?:số|\\d))|,? ${START}${anyCaseOf(words("subject-end"))}${END}`,
  "u",
);
/** A subject is cut here where no mark ends it. */
const LONGEST_SUBJECT = 420;

interface Instrument {
  readonly type: string;
  readonly code?: string;
  readonly subject?: string;
  readonly start: number;
  readonly end: number;
}

interface Context {
  readonly paragraph: Paragraph;
  /** The dates of the paragraph by the offset in it where they begin. */
  readonly dates: ReadonlyMap<number, Draft<DateFact>>;
}

/** A date that stands right after the code, and where it ends in the paragraph. */
function dateAfter({ paragraph, dates }: Context, end: number): { readonly date?: string; readonly end: number } {
  for (let at = end; at < end + 24; at++) {
    const date = dates.get(at);
    if (!date) continue;
    if (!DATE_LINK.test(paragraph.plain.slice(end, at)) || date.end !== undefined) break;
    return { date: date.value, end: at + (date.at.end - date.at.start) };
  }
  return { end };
}

function issuerAfter(paragraph: Paragraph, end: number): { readonly issuer?: string; readonly end: number } {
  const link = ISSUER_LINK.exec(paragraph.plain.slice(end, end + 12));
  if (!link) return { end };
  const start = end + link[0].length;
  const length = issuerLength(paragraph.text.slice(start, start + 200));
  return length === 0 ? { end } : { issuer: oneLine(paragraph.text.slice(start, start + length)), end: start + length };
}

function subjectAfter(paragraph: Paragraph, end: number): { readonly subject?: string; readonly end: number } {
  const rest = paragraph.plain.slice(end, end + LONGEST_SUBJECT);
  const link = SUBJECT_LINK.exec(rest);
  if (!link || NOT_A_SUBJECT.test(rest.slice(link[0].length))) return { end };
  const start = link[0].length;
  const stop = SUBJECT_END.exec(rest.slice(start));
  const length = stop ? stop.index : rest.length - start;
  const subject = oneLine(paragraph.text.slice(end + start, end + start + length)).replace(/\.?\/?\.$/, "");
  return subject === "" ? { end } : { subject, end: end + start + length };
}

function draftOf(context: Context, found: Instrument): Draft<ReferenceFact> {
  const { paragraph } = context;
  const dated = dateAfter(context, found.end);
  const issued = issuerAfter(paragraph, dated.end);
  const about =
    found.subject === undefined ? subjectAfter(paragraph, issued.end) : { subject: found.subject, end: issued.end };
  return {
    kind: "reference",
    type: found.type,
    ...optional("code", found.code),
    ...optional("date", dated.date),
    ...optional("issuer", issued.issuer),
    ...optional("subject", about.subject),
    at: placeIn(paragraph, found.start, about.end),
    core: placeIn(paragraph, found.start, dated.end),
    rule: "reference",
  };
}

function coded({ plain: text, hasDigit }: Paragraph): Instrument[] {
  if (!hasDigit) return [];
  return Array.from(text.matchAll(CODED)).flatMap((match): Instrument[] => {
    const [all, printedType, between = "", number, printedCode = ""] = match;
    const code = codeAsPrinted(printedCode);
    const inner = lastMatch(between, INNER_TYPE)?.[0];
    const titled = between === "" || (inner === undefined && /^luật|^bộ luật|^pháp lệnh/iu.test(printedType ?? ""));
    const named = titled ? typeNames.get((printedType ?? "").toLowerCase()) : undefined;
    const type = named ?? (inner === undefined ? undefined : typeNames.get(inner.toLowerCase())) ?? typeOfCode(code);
    if (!isCode(code) || type === undefined || (named === undefined && number === undefined && !/\d[/-]/.test(code)))
      return [];
    const end = match.index + all.length - (printedCode.length - printedCode.trimEnd().length);
    const start = named === undefined ? match.index + all.lastIndexOf(inner ?? number ?? printedCode) : match.index;
    const title = named && between !== "" ? oneLine(between) : undefined;
    return [{ type, code, start, end, ...optional("subject", title) }];
  });
}

function laws({ plain: text }: Paragraph): Instrument[] {
  return Array.from(text.matchAll(LAW_ALONE), (match): Instrument => {
    const [all, type = "Luật", subject = ""] = match;
    return { type, subject: oneLine(subject), start: match.index, end: match.index + all.length };
  });
}

/** Coded instruments first; a law that is named without its code where no coded one stands. */
function instruments(paragraph: Paragraph): Instrument[] {
  const withCode = coded(paragraph);
  const inside = (law: Instrument) => withCode.some(({ start, end }) => law.start < end && start < law.end);
  return [...withCode, ...laws(paragraph).filter((law) => !inside(law))].sort((a, b) => a.start - b.start);
}

function datesByParagraph({ reading, found }: Search): Map<Paragraph, Map<number, Draft<DateFact>>> {
  const dates = found.filter((draft): draft is Draft<DateFact> => draft.kind === "date");
  dates.sort((a, b) => a.at.start - b.at.start);
  const byStart = new Map(dates.map((date) => [date.at.start, date]));
  return new Map(
    reading.prose.map((paragraph) => {
      const own = new Map<number, Draft<DateFact>>();
      for (const piece of paragraph.pieces) {
        for (let at = 0; at < piece.text.length; at++) {
          const date = byStart.get(piece.from + at);
          if (date) own.set(piece.at + at, date);
        }
      }
      return [paragraph, own];
    }),
  );
}

/** Legal instruments named in the text: "Nghị quyết số 46-NQ/TU ngày … của … về …", and laws named without a code. */
export const reference: Recognizer = {
  name: "reference",
  find: (search) =>
    Array.from(datesByParagraph(search)).flatMap(([paragraph, dates]) =>
      instruments(paragraph).map((instrument) => draftOf({ paragraph, dates }, instrument)),
    ),
};
