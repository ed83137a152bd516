import { isShareOf } from "../checks/fraction-percent.js";
import { oneDigitChanges } from "../digit-change.js";
import type { Draft, Search } from "../draft.js";
import type { MoneyFact } from "../fact.js";
import { type MoneyGroup, moneyGroups, printedNumber, sumOf } from "../money-groups.js";
import { parseNumber, scaled } from "../number.js";

type Sum = Draft<MoneyFact>;

const sharesAgree = ({ total, parts }: MoneyGroup): boolean =>
  parts.every(({ amount, percent }) => percent === undefined || isShareOf(percent, (amount / total.amount) * 100));

function withSum({ total, parts }: MoneyGroup, from: Sum, to: Sum): MoneyGroup {
  return { total: total === from ? to : total, parts: parts.map((part) => (part === from ? to : part)) };
}

/** The sums that differ from this one in one misread digit. */
function changesOf(sum: Sum): Sum[] {
  const printed = printedNumber(sum);
  const value = parseNumber(printed);
  if (value === undefined || value === 0) return [];
  const factor = Math.round(sum.amount / value);
  return oneDigitChanges(printed).flatMap((changed) => {
    const other = parseNumber(changed);
    return other === undefined ? [] : [{ ...sum, amount: scaled(other, factor) }];
  });
}

/** The only change of one digit of one sum that makes the parts add up and their shares agree. */
function mend(group: MoneyGroup): { readonly from: Sum; readonly to: Sum } | undefined {
  const mends = [group.total, ...group.parts].flatMap((from) =>
    changesOf(from)
      .map((to) => ({ from, to, after: withSum(group, from, to) }))
      .filter(({ after }) => sumOf(after) === "exact" && sharesAgree(after)),
  );
  return mends.length === 1 ? mends[0] : undefined;
}

/**
 * Mends a misread digit of a total or a part, where exactly one change makes the parts add up. A clean text is left as
 * it is: what does not add up there was printed so.
 */
export function correctSums({ reading, found }: Search): readonly Draft[] {
  if (reading.document.class === "clean") return found;
  const mended = new Map<Draft, Draft>();
  for (const group of moneyGroups(found)) {
    const change = sumOf(group) === "wrong" ? mend(group) : undefined;
    if (!change) continue;
    const corrected = `the parts do not add up; ${change.from.stated} read with one other digit, ${change.to.amount}, is the only change that makes them`;
    mended.set(change.from, { ...change.to, given: "implied", corrected });
  }
  return found.map((draft) => mended.get(draft) ?? draft);
}
