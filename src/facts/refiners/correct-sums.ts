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
  readonly after: Circle;
}

const sharesAgree = ({ total, parts }: MoneyGroup): boolean =>
  parts.every(
    ({ amount, percent }) =>
      percent === undefined || total.amount === 0 || isShareOf(percent, (amount / total.amount) * 100),
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

/** The sums that differ from this one in one misread digit of the figure. */
function amountChanges(sum: Sum): Sum[] {
  const printed = printedNumber(sum);
  const value = parseNumber(printed);
  if (value === undefined || value === 0) return [];
  const factor = Math.round(sum.amount / value);
  return oneDigitChanges(printed).flatMap((changed) => {
    const other = parseNumber(changed);
    return other === undefined ? [] : [{ ...sum, amount: scaled(other, factor) }];
  });
}

/** The same with one misread digit of the percentage. */
function percentChanges(sum: Sum): Sum[] {
  if (sum.percent === undefined) return [];
  return oneDigitChanges(String(sum.percent).replace(".", ",")).flatMap((changed) => {
    const percent = parseNumber(changed);
    return percent === undefined ? [] : [{ ...sum, percent }];
  });
}

function changesOf(circle: Circle): Change[] {
  const after = (from: Sum, to: Sum): Change => ({ from, to, after: withSum(circle, from, to) });
  const sums = [circle.total, ...circle.parts];
  const amounts = sums.flatMap((from) => amountChanges(from).map((to) => after(from, to)));
  const percents = circle.parts.flatMap((from) => percentChanges(from).map((to) => after(from, to)));
  return [
    ...amounts.filter((change) => agrees(change.after, ["exact"])),
    ...percents.filter((change) => agrees(change.after, ["exact", "rounded"])),
  ];
}

const described = ({ from, to }: Change): string =>
  to.amount === from.amount
    ? `${from.stated} with ${to.percent} % instead of ${from.percent} %`
    : `${from.stated} read with one other digit, ${to.amount}`;

/** What becomes of the sum that a change mends, or of the total where several would. */
function mended(circle: Circle): readonly [Sum, Sum] | undefined {
  const changes = changesOf(circle);
  const [change] = changes;
  if (!change) return undefined;
  if (changes.length > 1) {
    const undecided = `the sums do not agree; each of these would mend them: ${changes.map(described).join("; ")}; none was changed`;
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
    const change = agrees(circle, ["exact", "rounded"]) ? undefined : mended(circle);
    if (change) changed.set(change[0], change[1]);
  }
  return search.found.map((draft) => changed.get(draft) ?? draft);
}
