/*
 * The letters after "Lưu:" and after "các phòng:". They stand for offices, and no sentence mends them; but few groups of
 * letters are in use, and an engine takes a capital for one that looks like it.
 */

/** Capitals that engines take for one another. */
const ALIKE: readonly string[] = ["CGEOQ", "KRH", "TILYF", "NMHV", "VYWU", "DB", "BPR", "XKY", "SE"];
/** A letter lost or added or any other letter counts as much. */
const OTHER = 2;

const isAlike = (one: string, other: string): boolean =>
  ALIKE.some((letters) => letters.includes(one) && letters.includes(other));

const lettersOf = (text: string): string[] =>
  Array.from(text.toUpperCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/Đ/gu, "D"));

/** What one slip costs between two groups of letters: 1 for a letter like it, 2 for another, undefined for more slips. */
function slip(read: readonly string[], known: readonly string[]): number | undefined {
  if (read.length === known.length) {
    const wrong = known.filter((letter, at) => letter !== read[at]);
    const at = known.findIndex((letter, index) => letter !== read[index]);
    if (wrong.length === 0) return 0;
    if (wrong.length > 1) return undefined;
    return isAlike(known[at] ?? "", read[at] ?? "") ? 1 : OTHER;
  }
  const [long, short] = read.length > known.length ? [read, known] : [known, read];
  const isLonger = long.length === short.length + 1;
  const isIn = isLonger && long.some((_, at) => long.filter((_letter, other) => other !== at).join() === short.join());
  return isIn ? OTHER : undefined;
}

/** Of shorter groups any other is one slip away: there only a letter that looks like it counts. */
const LONG = 4;

/** The one known group that the letters can be with a slip; undefined where none is near, or several are. */
export function nearestLetters(text: string, known: ReadonlySet<string>): string | undefined {
  const read = lettersOf(text);
  const most = read.length >= LONG ? OTHER : 1;
  let best: string | undefined;
  let least = most + 1;
  let alone = true;
  for (const written of known) {
    const cost = slip(read, lettersOf(written)) ?? OTHER + 1;
    if (cost < least) [best, least, alone] = [written, cost, true];
    else if (cost === least) alone = false;
  }
  return alone ? best : undefined;
}

/** The archive's copy comes first (Decree 30/2020): "VI, KTN", "NT, TH" are "VT, …". */
const ARCHIVE_MISREAD = /^(?:V ?[IlLYrf1|!]|[NYWU]T)(?=[,.;: ]|$)/u;
/** "VTlNC": the comma was read as a letter. */
const ARCHIVE_JOINED = /^VT[lLIi|.](?=\p{Lu}{2})/u;
/** "CTH D": restoration parted the letters. */
const PARTED = /(?<!\p{L})(\p{Lu}{2,5}) (\p{Lu})(?![\p{L}\d])/gu;
const GROUP = /(?<![\p{L}\d&])\p{Lu}\p{L}{1,5}(?![\p{L}\d&]|[ (]\p{L})/gu;

/** The archive's letters at the head of what stands after "Lưu:". */
const withArchive = (list: string): string => list.replace(ARCHIVE_MISREAD, "VT").replace(ARCHIVE_JOINED, "VT, ");

const isInCapitals = (word: string): boolean => (word.match(/\p{Lu}/gu)?.length ?? 0) * 2 >= word.length;

function joined(list: string, known: ReadonlySet<string>): string {
  return list.replace(PARTED, (all, letters: string, last: string) => {
    const end = lettersOf(last).join("");
    if (known.has(letters) && lettersOf(letters).join("").endsWith(end)) return letters;
    const whole = lettersOf(letters + last).join("");
    return [...known].find((written) => lettersOf(written.replace(/Đ/gu, "D")).join("") === whole) ?? all;
  });
}

/** A list of offices' letters with those that were misread mended. */
export function lettersMended(list: string, known: ReadonlySet<string>): string {
  return joined(list, known).replace(GROUP, (word) =>
    known.has(word) || !isInCapitals(word) ? word : (nearestLetters(word, known) ?? word),
  );
}

/** What stands after "Lưu:" with the letters that were misread mended. */
export const archiveMended = (list: string, known: ReadonlySet<string>): string =>
  lettersMended(withArchive(list), known);
