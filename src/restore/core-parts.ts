import { AT_END } from "./reading.js";

/** Characters of a core: where a part begins and ends, and where the next one begins, {@link AT_END} for the last. */
export interface Stretch {
  readonly from: number;
  readonly end: number;
  readonly to: number;
}

const SEPARATORS = /[/\-–,.;:()]+/gu;

/** The parts of a core between its signs, each reaching up to the next one; all of it where no sign stands inside. */
export function partsOf(core: string): Stretch[] {
  const parts: Stretch[] = [];
  let from = 0;
  for (const { index, 0: signs } of core.matchAll(SEPARATORS)) {
    const to = index + signs.length;
    if (index === 0 || to === core.length) continue;
    parts.push({ from, end: index, to });
    from = to;
  }
  return [...parts, { from, end: core.length, to: AT_END }];
}
