const QUARTER = /^([1I]{1,3}|[1I]V)(\/(?:19|20)\d\d)$/u;
// "quý", in any reading of its last letter; capitals too.
const QUARTER_WORD = /^q[uú][yýỳỷỹỵÿ¥]$/iu;
const NUMBERED = /^(?:[IVTWl|1]{1,3}|[1-4])\/(?:19|20)\d\d$/u;
const FOURTH = /^[TI1l|][VW](\/(?:19|20)\d\d)$/u;
const LAST_QUARTER = 4;

/** A quarter of a year whose strokes were read as ones, as it is printed: "11/2023" as "II/2023". */
export function quarterForm(core: string): string | undefined {
  const [, numeral, year] = QUARTER.exec(core) ?? [];
  return numeral?.includes("1") ? numeral.replaceAll("1", "I") + year! : undefined;
}

/**
 * The same after the word "quý", where that settles it: a year has four quarters, so "quý 11/2023" is the second. "quý
 * 1/2023" is printed both ways.
 */
export function quarterAfter(before: string | undefined, core: string): string | undefined {
  if (before === undefined || !QUARTER_WORD.test(before)) return undefined;
  const [, year] = FOURTH.exec(core) ?? [];
  if (year !== undefined) return `IV${year}`;
  const number = core.slice(0, core.indexOf("/"));
  return Number(number) <= LAST_QUARTER ? undefined : quarterForm(core);
}

/** The word "quý" before the number of a quarter, in the case it was read in: "Quy I/2019". No other word stands there. */
export function quarterWord(core: string, after: string | undefined): string | undefined {
  if (after === undefined || !QUARTER_WORD.test(core) || !NUMBERED.test(after)) return undefined;
  const first = core.charAt(0);
  return first + (core.slice(1) === core.slice(1).toUpperCase() && first === "Q" ? "UÝ" : "uý");
}
