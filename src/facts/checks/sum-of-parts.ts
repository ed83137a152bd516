import { decimalsOf } from "../number.js";
import type { Draft, Search } from "../draft.js";
import type { MoneyFact } from "../fact.js";
import { type Checker, type Verdict, verdict } from "./check.js";
import { isShareOf } from "./fraction-percent.js";

interface Group {
  readonly total: Draft<MoneyFact>;
  readonly parts: Draft<MoneyFact>[];
}

/** A total with the parts that follow it. */
function groupsOf({ found }: Search): Group[] {
  const groups: Group[] = [];
  const sums = found.filter((draft): draft is Draft<MoneyFact> => draft.kind === "money");
  sums.sort((a, b) => a.at.start - b.at.start);
  for (const draft of sums) {
    const open = groups.at(-1);
    if (draft.role === "total") groups.push({ total: draft, parts: [] });
    else if (draft.role === "part" && open && draft.of === open.total.label) open.parts.push(draft);
  }
  return groups.filter(({ parts }) => parts.length > 1);
}

/** Half a unit of the last digit printed of each part may be lost by rounding. */
function slackOf({ total, parts }: Group): number {
  const step = ({ stated, amount }: Draft<MoneyFact>): number => {
    const printed = /[\d.,]+/.exec(stated)?.[0] ?? "";
    const number = Number(printed.replaceAll(".", "").replace(",", ".")) || 1;
    return (amount / number) * 10 ** -decimalsOf(printed);
  };
  return parts.reduce((slack, part) => Math.max(slack, step(part)), step(total)) * 0.5 * (parts.length + 1);
}

function compare(group: Group): Verdict[] {
  const { total, parts } = group;
  const sum = parts.reduce((amount, part) => amount + part.amount, 0);
  const exact = Math.abs(sum - total.amount) <= slackOf(group);
  const detail = `the ${parts.length} parts add up to ${sum}, the total is printed as ${total.amount}`;
  const whole = exact || parts.some(({ percent }) => percent !== undefined) ? [verdict("sum-mismatch", total, { ok: exact, detail })] : [];
  const proved = exact ? parts.map((part) => verdict("sum-mismatch", part, { ok: true, detail })) : [];
  return [...whole, ...proved, ...parts.flatMap((part) => shareOf(part, total))];
}

function shareOf(part: Draft<MoneyFact>, total: Draft<MoneyFact>): Verdict[] {
  if (part.percent === undefined || total.amount === 0) return [];
  const share = (part.amount / total.amount) * 100;
  const ok = isShareOf(part.percent, share);
  const detail = `${part.stated} is ${share.toFixed(2)} % of ${total.stated}, printed ${part.percent} %`;
  return [verdict("part-percent", part, { ok, detail })];
}

/** Parts against their total, and each part's percentage of it. */
export const sumOfParts: Checker = { name: "sum-mismatch", run: (search) => groupsOf(search).flatMap(compare) };
