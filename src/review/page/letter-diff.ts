/** A stretch of letters that both texts have, or that one has alone. */
export interface DiffPart {
  readonly text: string;
  readonly differs: boolean;
}

/** Letters compared beyond this number cost more than they show. */
const MOST_LETTERS = 300;

/** Lengths of the longest common subsequence of all tails. */
function commonTails(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      rows[i]![j] = a[i] === b[j] ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
    }
  }
  return rows;
}

function joined(letters: readonly string[], same: ReadonlySet<number>): DiffPart[] {
  const parts: { text: string; differs: boolean }[] = [];
  for (const [index, text] of letters.entries()) {
    const differs = !same.has(index);
    const last = parts.at(-1);
    if (last?.differs === differs) last.text += text;
    else parts.push({ text, differs });
  }
  return parts;
}

/** Where two words differ, letter by letter: the first as it was read, the second as it was restored. */
export function letterDiff(read: string, restored: string): readonly [DiffPart[], DiffPart[]] {
  const [a, b] = [[...read], [...restored]];
  if (a.length > MOST_LETTERS || b.length > MOST_LETTERS) {
    const differs = read !== restored;
    return [[{ text: read, differs }], [{ text: restored, differs }]];
  }
  const tails = commonTails(a, b);
  const [sameA, sameB] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      sameA.add(i++);
      sameB.add(j++);
    } else if (tails[i + 1]![j]! >= tails[i]![j + 1]!) i++;
    else j++;
  }
  return [joined(a, sameA), joined(b, sameB)];
}
