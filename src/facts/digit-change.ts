/** Digits that recognition takes for one another; each pair stands once. Shapes: round, open to a side, a stroke. */
const CONFUSED: readonly string[] = [
  "06",
  "08",
  "09",
  "14",
  "17",
  "23",
  "27",
  "35",
  "38",
  "39",
  "49",
  "56",
  "58",
  "59",
  "68",
  "69",
  "89",
];

const PLAUSIBLE = new Map<string, string>();
for (const [one = "", other = ""] of CONFUSED) {
  PLAUSIBLE.set(one, (PLAUSIBLE.get(one) ?? "") + other);
  PLAUSIBLE.set(other, (PLAUSIBLE.get(other) ?? "") + one);
}

/** The printed numbers that differ from this one in one digit that recognition may have misread. */
export function oneDigitChanges(printed: string): string[] {
  return [...printed].flatMap((digit, at) =>
    [...(PLAUSIBLE.get(digit) ?? "")]
      .filter((other) => at > 0 || other !== "0")
      .map((other) => printed.slice(0, at) + other + printed.slice(at + 1)),
  );
}
