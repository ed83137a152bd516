import type { Fact } from "../../facts/fact.js";
import { fold } from "../../syllable/fold.js";
import type { SearchRecord } from "../search-record.js";
import { type FlatFact, flatFact, soundNumber } from "./flat-fact.js";
import { epochOf, isoDay } from "./iso-day.js";
import { type DocumentLimits, type Piece, splitRecord } from "./split-record.js";
import { wholeText } from "./whole-text.js";

/**
 * A document of an archive as search engines take them: flat, with typed fields, the same for every engine. Names are in
 * snake case, as the engines' own are. A record that is too large for an engine becomes several, which share `document`.
 */
export interface FlatDocument {
  /** `document`, and for a part of one a hyphen and the part's number: letters, digits and hyphens only. */
  readonly id: string;
  /** SHA-256 of the file's bytes. */
  readonly document: string;
  readonly part: number;
  readonly parts: number;
  readonly name: string;
  /** All files with these bytes. */
  readonly names: readonly string[];
  readonly text: string;
  readonly text_folded: string;
  readonly text_raw: string;
  /** Other readings of words that are not sure, one a line. */
  readonly text_others: string;
  /** The pages that the part touches, and where they begin in its `text`. */
  readonly page_numbers: readonly number[];
  readonly page_starts: readonly number[];
  readonly type?: string;
  readonly type_code?: string;
  readonly code?: string;
  readonly code_folded?: string;
  readonly number?: number;
  readonly symbol?: string;
  readonly issuer?: string;
  readonly parent_issuer?: string;
  readonly place?: string;
  /** "2021-01-15", "2021-01" or "2021", as far as it was read. */
  readonly issued_on?: string;
  /** The first second of `issued_on`, for engines that compare numbers only. */
  readonly issued_at?: number;
  readonly subject?: string;
  readonly subject_folded?: string;
  readonly secrecy?: string;
  readonly urgency?: string;
  readonly dates: readonly string[];
  readonly dates_at: readonly number[];
  readonly deadlines: readonly string[];
  readonly deadlines_at: readonly number[];
  readonly references: readonly string[];
  readonly references_folded: readonly string[];
  /** Sums in whole đồng. */
  readonly amounts: readonly number[];
  readonly criteria: readonly number[];
  readonly criterion_names: readonly string[];
  readonly signatories: readonly string[];
  readonly signatory_positions: readonly string[];
  readonly recipients: readonly string[];
  readonly assignees: readonly string[];
  /** The facts that the part states; those above are of the whole document. */
  readonly facts: readonly FlatFact[];
}

/** The largest number that engines keep in a field of whole numbers of 32 bits. */
const MAX_INTEGER = 2 ** 31 - 1;

type FactOf<Kind extends Fact["kind"]> = Extract<Fact, { kind: Kind }>;

function all<Kind extends Fact["kind"], Value extends string | number>(
  facts: readonly Fact[],
  kind: Kind,
  of: (fact: FactOf<Kind>) => Value | undefined,
): Value[] {
  const values = facts
    .filter((fact): fact is FactOf<Kind> => fact.kind === kind)
    .flatMap((fact) => {
      const value = of(fact);
      return value === undefined || value === "" ? [] : [value];
    });
  return [...new Set(values)];
}

/** What the letterhead says, without what it does not. */
function headerFields(header: FactOf<"header"> | undefined): Partial<FlatDocument> {
  if (header === undefined) return {};
  const { type, code, number, symbol, issuer, parentIssuer, place, subject, urgency } = header;
  const issuedOn = isoDay(header.issuedOn);
  return {
    ...(type && { type: wholeText(type.name), type_code: type.code }),
    ...(code && { code: wholeText(code), code_folded: fold(wholeText(code)) }),
    ...(number !== undefined && number <= MAX_INTEGER && { number }),
    ...(symbol && { symbol: wholeText(symbol) }),
    ...(issuer && { issuer: wholeText(issuer) }),
    ...(parentIssuer && { parent_issuer: wholeText(parentIssuer) }),
    ...(place && { place: wholeText(place) }),
    ...(issuedOn && { issued_on: issuedOn, issued_at: epochOf(issuedOn) }),
    ...(subject && { subject: wholeText(subject), subject_folded: fold(wholeText(subject)) }),
    ...(urgency && { urgency }),
  };
}

type Shared = Omit<
  FlatDocument,
  | "id"
  | "part"
  | "parts"
  | "text"
  | "text_folded"
  | "text_raw"
  | "text_others"
  | "page_numbers"
  | "page_starts"
  | "facts"
>;

/** What all parts of a record have in common. */
function sharedFields({ id, name, facts, secrecy }: SearchRecord, names: readonly string[]): Shared {
  const header = facts.find((fact) => fact.kind === "header");
  const dates = all(facts, "date", ({ value }) => isoDay(value));
  const deadlines = all(facts, "assignment", ({ deadline }) => isoDay(deadline));
  const references = all(facts, "reference", ({ code }) => code && wholeText(code));
  const isDong = ({ amount, currency }: FactOf<"money">): boolean => currency === undefined && Number.isFinite(amount);
  return {
    document: id,
    name: wholeText(name),
    names: names.map(wholeText),
    ...headerFields(header),
    ...(secrecy === undefined ? {} : { secrecy }),
    dates,
    dates_at: dates.map(epochOf),
    deadlines,
    deadlines_at: deadlines.map(epochOf),
    references,
    references_folded: references.map(fold),
    amounts: all(facts, "money", (fact) => (isDong(fact) ? soundNumber(Math.round(fact.amount)) : undefined)),
    criteria: all(facts, "target", ({ criterion }) => criterion?.number),
    criterion_names: all(facts, "target", ({ criterion }) => criterion && wholeText(criterion.name)),
    signatories: all(facts, "signatory", ({ name: signer }) => signer && wholeText(signer)),
    signatory_positions: all(facts, "signatory", ({ position }) => wholeText(position)),
    recipients: all(facts, "recipient", ({ name: recipient }) => wholeText(recipient)),
    assignees: all(facts, "assignment", ({ agency }) => wholeText(agency)),
  };
}

/** The pages that a stretch of the text touches, with their beginnings counted from its own. */
function pagesIn(
  pages: SearchRecord["pages"],
  [start, end]: Piece["text"],
): Pick<FlatDocument, "page_numbers" | "page_starts"> {
  const touched = pages.filter(
    (page, index) => page.start < Math.max(end, 1) && (pages[index + 1]?.start ?? Infinity) > start,
  );
  return {
    page_numbers: touched.map(({ number }) => number),
    page_starts: touched.map((page) => Math.max(0, page.start - start)),
  };
}

/** A record as the documents that an engine with these limits takes; `names` are all files with these bytes. */
export function flatDocuments(
  record: SearchRecord,
  names: readonly string[],
  limits: DocumentLimits,
): readonly FlatDocument[] {
  const shared = sharedFields(record, names);
  const pieces = splitRecord(record, limits);
  return pieces.map((piece, index): FlatDocument => {
    const [start, end] = piece.text;
    const text = wholeText(record.text.slice(start, end));
    const others = record.others.filter(({ at }) => at.start >= start && at.start < end);
    return {
      id: pieces.length === 1 ? record.id : `${record.id}-${index + 1}`,
      part: index + 1,
      parts: pieces.length,
      ...shared,
      text,
      text_folded: fold(text),
      text_raw: wholeText(record.raw.slice(...piece.raw)),
      text_others: wholeText(others.flatMap(({ forms }) => forms).join("\n")),
      ...pagesIn(record.pages, piece.text),
      facts: piece.facts.map((fact) => flatFact(fact, start)),
    };
  });
}
