import type { Draft } from "../draft.js";
import type { TargetFact } from "../fact.js";
import { type Checker, verdict } from "./check.js";

/** How many decimals the percentage was given with; a whole percentage may have lost a ",0". */
function decimals(percent: number): number {
  const [, after = ""] = String(percent).split(".");
  return after.length;
}

/** Whether `percent` is the share, rounded or cut off at the digits printed. */
export function isShareOf(percent: number, share: number): boolean {
  const step = 10 ** -decimals(percent);
  return Math.abs(share - percent) < step * 1.0001;
}

function compare(target: Draft<TargetFact>) {
  const { value, of, percent } = target;
  if (of === undefined || percent === undefined || of === 0) return [];
  const share = (value / of) * 100;
  const ok = isShareOf(percent, share);
  const detail = `${value}/${of} is ${share.toFixed(2)} %, printed ${percent} %`;
  return [verdict("fraction-percent", target, { ok, detail })];
}

/** A part is not more than its whole. */
function inWhole(target: Draft<TargetFact>) {
  const { value, of } = target;
  if (of === undefined || value <= of) return [];
  return [
    verdict("part-over-whole", target, { ok: false, detail: `${value} of ${of}: the part is more than the whole` }),
  ];
}

/** A fraction against the percentage printed beside it. */
export const fractionPercent: Checker = {
  name: "fraction-percent",
  run: ({ found }) => found.flatMap((draft) => (draft.kind === "target" ? [...compare(draft), ...inWhole(draft)] : [])),
};
