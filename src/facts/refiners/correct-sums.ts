import { amountSaid } from "../checks/amount-in-words.js";
import { isShareOf } from "../checks/fraction-percent.js";
import { oneDigitChanges } from "../digit-change.js";
import type { Draft, Search } from "../draft.js";
import type { MoneyFact } from "../fact.js";
import { type MoneyGroup, moneyGroups, printedNumber, sumOf } from "../money-groups.js";
import { parseNumber, scaled } from "../number.js";

type Sum = Draft<MoneyFact>;

/** Sums that prove one another: a total with its parts, or a sum alone; and what words beside them say. */
interface Circle {
  readonly total: Sum;
  readonly parts: readonly Sum[];
  readonly said: ReadonlyMap<Sum, number>;
}

/** One change of one digit, and the circle after it. */
interface Change {
  readonly from: Sum;
  readonly to: Sum;
  readonly plausible: boolean;
  readonly after: Circle;
}

const sharesAgree = ({ total, parts }: MoneyGroup): boolean =>
  parts.every(
    ({ amount, percent, decimals }) =>
      percent === undefined || total.amount === 0 || isShareOf(percent, (amount / total.amount) * 100, decimals),
  );

const wordsAgree = ({ total, parts, said }: Circle): boolean =>
  [total, ...parts].every((sum) => (said.get(sum) ?? sum.amount) === sum.amount);

/** Rounding explains what was read, but does not prove a change. */
const agrees = (circle: Circle, sums: readonly ReturnType<typeof sumOf>[]): boolean =>
  (circle.parts.length === 0 || sums.includes(sumOf(circle))) && sharesAgree(circle) && wordsAgree(circle);

function withSum({ total, parts, said }: Circle, from: Sum, to: Sum): Circle {
  const words = new Map([...said].map(([sum, value]) => [sum === from ? to : sum, value]));
  return { total: total === from ? to : total, parts: parts.map((part) => (part === from ? to : part)), said: words };
}

/** A sum as it may have been printed. */
interface Reading {
  readonly sum: Sum;
  readonly plausible: boolean;
}

/** The sums that differ from this one in one digit of the figure. */
function amountReadings(sum: Sum): Reading[] {
  const printed = printedNumber(sum);
  const value = parseNumber(printed);
  if (value === undefined || value === 0) return [];
  const factor = Math.round(sum.amount / value);
  return oneDigitChanges(printed).flatMap(({ printed: changed, plausible }) => {
    const other = parseNumber(changed);
    return other === undefined ? [] : [{ sum: { ...sum, amount: scaled(other, factor) }, plausible }];
  });
}

/** The same with one other digit of the percentage. */
function percentReadings(sum: Sum): Reading[] {
  if (sum.percent === undefined) return [];
  const printed = sum.percent.toFixed(sum.decimals ?? 0).replace(".", ",");
  return oneDigitChanges(printed).flatMap(({ printed: changed, plausible }) => {
    const percent = parseNumber(changed);
    return percent === undefined ? [] : [{ sum: { ...sum, percent }, plausible }];
  });
}

function changesOf(circle: Circle): Change[] {
  const change = (from: Sum, { sum: to, plausible }: Reading): Change => ({
    from,
    to,
    plausible,
    after: withSum(circle, from, to),
  });
  const sums = [circle.total, ...circle.parts];
  const amounts = sums.flatMap((from) => amountReadings(from).map((reading) => change(from, reading)));
  const percents = circle.parts.flatMap((from) => percentReadings(from).map((reading) => change(from, reading)));
  return [
    ...amounts.filter(({ after }) => agrees(after, ["exact"])),
    ...percents.filter(({ after }) => agrees(after, ["exact", "rounded"])),
  ];
}

/** In a longer list any digit has rivals; looking for them would take time for nothing. */
const MOST_PARTS = 60;
/** No more rivals are named to a reader. */
const MOST_NAMED = 4;

const described = ({ from, to }: Change): string =>
  to.amount === from.amount
    ? `${from.stated} with ${to.percent} % instead of ${from.percent} %`
    : `${from.stated} read with one other digit, ${to.amount}`;

/** What becomes of the sum that a change mends, or of the total where several would. */
function mended(circle: Circle): readonly [Sum, Sum] | undefined {
  const changes = changesOf(circle);
  const [change] = changes;
  if (!change || (changes.length === 1 && !change.plausible)) return undefined;
  if (changes.length > 1) {
    const undecided = `the sums do not agree; each of these would mend them: ${changes.slice(0, MOST_NAMED).map(described).join("; ")}${changes.length > MOST_NAMED ? "; …" : ""}; none was changed`;
    return [circle.total, { ...circle.total, undecided }];
  }
  const corrected = `the sums do not agree; ${described(change)}, is the only change of one digit that makes them`;
  return [change.from, { ...change.to, given: "implied", corrected }];
}

/** The totals with their parts, and the sums alone that words say again. */
function circles(search: Search): Circle[] {
  const groups = moneyGroups(search.found);
  const grouped = new Set(groups.flatMap(({ total, parts }) => [total, ...parts]));
  const all = search.found.filter((draft): draft is Sum => draft.kind === "money");
  const said = new Map(
    all.flatMap((sum) => {
      const value = amountSaid(sum, search);
      return value === undefined ? [] : [[sum, value] as const];
    }),
  );
  const own = (sums: readonly Sum[]): Map<Sum, number> => new Map([...said].filter(([sum]) => sums.includes(sum)));
  const alone = all.filter((sum) => said.has(sum) && !grouped.has(sum));
  return [
    ...groups.map(({ total, parts }) => ({ total, parts, said: own([total, ...parts]) })),
    ...alone.map((total) => ({ total, parts: [], said: own([total]) })),
  ];
}

/**
 * Mends a misread digit of a sum or of a share, where exactly one change makes parts, shares and words agree. A clean
 * text is left as it is: what does not agree there was printed so.
 */
export function correctSums(search: Search): readonly Draft[] {
  if (search.reading.document.class === "clean") return search.found;
  const changed = new Map<Draft, Draft>();
  for (const circle of circles(search)) {
    if (circle.parts.length > MOST_PARTS) continue;
    const change = agrees(circle, ["exact", "rounded"]) ? undefined : mended(circle);
    if (change) changed.set(change[0], change[1]);
  }
  return search.found.map((draft) => changed.get(draft) ?? draft);
}
