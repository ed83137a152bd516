/** How many letters part two words at most `most`; more than that is `most + 1`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const kept = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(kept, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
    if (Math.min(...row) > most) return most + 1;
  }
  return row[b.length] ?? most + 1;
}

/** A shorter name may be another one with a single letter changed. */
const SHORTEST = 8;
/** One misread letter in so many is forgiven. */
const LETTERS_A_SLIP = 10;

/**
 * The one name that the letters can be with a slip or two; undefined where none is near, or two are equally near. Letters
 * are small and without marks; a digit in them is never taken for a letter.
 */
export function nearestName(letters: string, names: ReadonlyMap<string, string>): string | undefined {
  if (letters.length < SHORTEST || /\d/.test(letters)) return undefined;
  const most = Math.max(1, Math.floor(letters.length / LETTERS_A_SLIP));
  let best: string | undefined;
  let least = most + 1;
  let alone = true;
  for (const [known, name] of names) {
    const slips = distance(letters, known, Math.min(most, least));
    if (slips < least) [best, least, alone] = [name, slips, true];
    else if (slips === least && name !== best) alone = false;
  }
  return least <= most && alone ? best : undefined;
}
