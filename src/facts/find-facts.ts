import type { RestoredDocument } from "../document/document.js";
import type { Issue } from "../issue.js";
import { amountInWords } from "./checks/amount-in-words.js";
import type { Checker, Verdict } from "./checks/check.js";
import { criterionName } from "./checks/criterion-name.js";
import { criterionSeries } from "./checks/criterion-series.js";
import { dates } from "./checks/dates.js";
import { fractionPercent } from "./checks/fraction-percent.js";
import { headerCode } from "./checks/header-code.js";
import { issuerInTime } from "./checks/issuer-in-time.js";
import { missing } from "./checks/missing.js";
import { recurringBase } from "./checks/recurring-base.js";
import { referenceCode } from "./checks/reference-code.js";
import { referenceRecurs } from "./checks/reference-recurs.js";
import { sumOfParts } from "./checks/sum-of-parts.js";
import { unreadable } from "./checks/unreadable.js";
import { confidenceOf } from "./confidence.js";
import type { Draft, Recognizer, Search } from "./draft.js";
import type { Check, Fact } from "./fact.js";
import { placeOf } from "./place.js";
import { readingOf } from "./reading.js";
import { assignment } from "./recognizers/assignment.js";
import { dateInDigits } from "./recognizers/date-in-digits.js";
import { dateInWords } from "./recognizers/date-in-words.js";
import { header } from "./recognizers/header.js";
import { money } from "./recognizers/money.js";
import { moneyInTable } from "./recognizers/money-in-table.js";
import { period } from "./recognizers/period.js";
import { recipient } from "./recognizers/recipient.js";
import { reference } from "./recognizers/reference.js";
import { signatory } from "./recognizers/signatory.js";
import { targetCount } from "./recognizers/target-count.js";
import { targetInTable } from "./recognizers/target-in-table.js";
import { targetRate } from "./recognizers/target-rate.js";
import { attachCriterion } from "./refiners/attach-criterion.js";
import { attachShare } from "./refiners/attach-share.js";
import { attachStatus } from "./refiners/attach-status.js";
import { attachYear } from "./refiners/attach-year.js";
import { correctFractions } from "./refiners/correct-fractions.js";
import { correctSums } from "./refiners/correct-sums.js";
import { dateRoles } from "./refiners/date-roles.js";
import { fillYear } from "./refiners/fill-year.js";
import { implyHeader } from "./refiners/imply-header.js";
import { implyIssuer } from "./refiners/imply-issuer.js";
import { keepLongest } from "./refiners/keep-longest.js";
import { mendHeader } from "./refiners/mend-header.js";
import { mendRecipients } from "./refiners/mend-recipients.js";
import { mendReferences } from "./refiners/mend-references.js";

/** A step takes all that is found so far and gives all that is found after it. */
type Step = (search: Search) => readonly Draft[];

const find =
  (recognizer: Recognizer): Step =>
  (search) => [...search.found, ...recognizer.find(search)];

const longest =
  (kind: Draft["kind"]): Step =>
  ({ found }) =>
    keepLongest(found, kind);

/** Recognisers find, refiners repair; each row may rest on the rows above it. */
const STEPS: readonly Step[] = [
  find(dateInWords),
  find(dateInDigits),
  find(period),
  longest("date"), // "tháng 3 năm 2021" stands inside "ngày 5 tháng 3 năm 2021"
  find(reference), // a reference takes the date printed after it
  mendReferences,
  dateRoles, // a date inside a reference is the reference's
  fillYear, // the letterhead's year is that of a day printed without one
  dateRoles,
  find(header), // the header takes the date of the letterhead
  implyHeader, // a lost letterhead is made up for by the document's first sentences
  mendHeader, // the place is printed twice
  find(money),
  find(moneyInTable), // a sum that has its unit beside it is read already
  find(targetInTable), // a row's figures have their unit before them
  find(targetCount), // a figure that is money or a date is no target
  find(targetRate), // a percentage beside a count or a sum belongs to that
  attachShare, // a percentage that is just the share of a fraction before it belongs to that
  attachCriterion,
  attachYear,
  attachStatus,
  correctFractions, // what is changed rests on all figures of the document
  correctSums,
  find(signatory),
  implyIssuer, // the signature may name who the letterhead named
  find(recipient),
  mendRecipients,
  find(assignment), // an assignment takes the deadlines of its sentence
];

const CHECKS: readonly Checker[] = [
  fractionPercent,
  sumOfParts,
  amountInWords,
  recurringBase,
  dates,
  referenceCode,
  referenceRecurs,
  headerCode,
  issuerInTime,
  criterionSeries,
  criterionName,
  unreadable,
  missing,
];

/** What a document states. */
export interface Findings {
  /** In reading order. */
  readonly facts: Fact[];
  readonly issues: Issue[];
}

function search(document: RestoredDocument): Search {
  const reading = readingOf(document);
  let found: readonly Draft[] = [];
  for (const step of STEPS) found = step({ reading, found });
  return { reading, found };
}

function checksByDraft(verdicts: readonly Verdict[]): Map<Draft, Check[]> {
  const checks = new Map<Draft, Check[]>();
  for (const { draft, check } of verdicts) {
    if (!draft || !check) continue;
    const own = checks.get(draft);
    if (own) own.push(check);
    else checks.set(draft, [check]);
  }
  return checks;
}

function factOf(document: RestoredDocument, draft: Draft, checks: readonly Check[]): Fact {
  const {
    core: _core,
    corrected: _corrected,
    undecided: _undecided,
    decimals: _decimals,
    column: _column,
    ...stated
  } = draft;
  return { ...stated, ...placeOf(document, draft.at), confidence: confidenceOf(document, draft, checks), checks };
}

function correctionOf({ corrected, undecided, core, at: whole }: Draft): Issue[] {
  const at = core ?? whole;
  if (corrected !== undefined) return [{ level: "warning", code: "figure-corrected", message: corrected, at }];
  return undecided === undefined ? [] : [{ level: "note", code: "figure-undecided", message: undecided, at }];
}

/** Finds what the document states: typed, located in both texts, and checked against what else it states. Pure. */
export function findFacts(document: RestoredDocument): Findings {
  const done = search(document);
  const verdicts = CHECKS.flatMap((checker) => checker.run(done));
  const checks = checksByDraft(verdicts);
  const drafts = [...done.found].sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  return {
    facts: drafts.map((draft) => factOf(document, draft, checks.get(draft) ?? [])),
    issues: [...verdicts.flatMap(({ issue }) => issue ?? []), ...drafts.flatMap(correctionOf)].sort(
      (a, b) => a.at.start - b.at.start,
    ),
  };
}
